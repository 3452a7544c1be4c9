"""Measure a judgement beside rapidfuzz's WRatio, in one run.

    python .github/scripts/measure_judge.py [ROUNDS]

Every case of the judged table is ruled on for the first time, its question prepared as in
a game; then again beside `normalise + WRatio`, taking turns. All in processor time of the
thread, so that other programs do not count. Targets: a median under 100 us, 99 of
100 under 2 ms, a ratio of medians of at most 30; and at most 2 ms for hostile strings.
"""

import csv
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from rapidfuzz.fuzz import WRatio

from quizgen.core.answer import Answer
from quizgen.core.question import Question
from quizgen.judge import judge
from quizgen.judge.kinds import infer_type
from quizgen.judge.normalisation import fold

CASES = Path(__file__).parents[2] / "tests" / "data" / "judge" / "cases.csv"
MEDIAN, WORST, RATIO = 100.0, 2000.0, 30.0
HOSTILE = (
    "\0" * 300,
    "\ud800" * 300,
    "e" + "\u0301" * 300,
    "9" * 300,
    "1,1.1/1-" * 40,
    "a " * 200,
    "north " * 60,
    "\u5317\u4eac" * 150,
    "no wait " * 40,
    "and " * 80,
    "-" * 300,
    "(" * 300,
    "\ufdfa" * 300,
)


def questions() -> list[tuple[Question, str]]:
    """Read the judged table."""
    with CASES.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    made: list[tuple[Question, str]] = []
    for row in rows:
        text, *accept = row["accept"].split("|")
        kind = row["type"] or infer_type(text, row["question"])
        answer = Answer.model_validate({"type": kind, "text": text})
        contrast = tuple(filter(None, row["contrast"].split("|")))
        question = Question(
            prompt=row["question"],
            answer=answer,
            accept=tuple(accept),
            contrast=contrast,
        )
        made.append((question, row["given"]))
    return made


def measured(
    call: Callable[[Question, str], object], question: Question, given: str
) -> float:
    """Give the microseconds of processor time that one call takes in this thread."""
    start = time.thread_time_ns()
    call(question, given)
    return (time.thread_time_ns() - start) / 1000


def ratio(question: Question, given: str) -> float:
    """Compare as a plain fuzzy judge would."""
    return WRatio(fold(question.answer.text), fold(given))


def main(rounds: int) -> int:
    """Measure, print, and give 1 when a target is missed."""
    cases = questions()
    for question, _ in cases:
        judge(question, "something that nobody typed")  # reads tables, prepares all
    fresh = [measured(judge, question, given) for question, given in cases]
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(rounds):
        for question, given in cases:
            # Another spelling of the same answer, so that no cache knows it.
            typed = f"{given} {len(ours)}"[: len(given)] + " " * (len(ours) % 7)
            ours.append(measured(judge, question, typed))
            theirs.append(measured(ratio, question, typed))
    hostile = max(
        min(measured(judge, question, f"{index}{n}{text}") for n in range(3))
        for index, (question, _) in enumerate(cases[::40])
        for text in HOSTILE
    )
    median, other = statistics.median(fresh), statistics.median(theirs)
    worst = statistics.quantiles(fresh, n=100)[-1]
    print(
        f"median {median:.0f} us, p99 {worst:.0f} us, hostile at worst {hostile:.0f} us"
    )
    print(
        f"the same answer again {statistics.median(ours):.0f} us, WRatio {other:.0f} us"
    )
    print(f"ratio of medians {median / other:.1f}")
    return int(median > MEDIAN or worst > WORST or median / other > RATIO)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 2))
