"""Dealing: which questions are asked, in which order, of whom; chance comes as a seed.

The order is that of hashes of seed and question, not of a generator's draws: the same
seed deals the same round with every version of Python, and a question that is added to
a pack moves no other.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from quizgen.core.attempt import Mode
from quizgen.core.options import draw, options_of
from quizgen.core.question import Question
from quizgen.errors import InputError
from quizgen.game.evidence import gap_prompt
from quizgen.game.round import Round
from quizgen.game.rules import Rules
from quizgen.game.turn import Turn

_FORMS: Final[tuple[Mode, ...]] = ("typed", "choice", "gap")


def deal(
    questions: Iterable[Question], rules: Rules, seed: int, *, seats: int = 1
) -> Round:
    """Choose questions and put them in order.

    Questions that an author rejected are left out. With several players each question
    is asked of one of them, in turn, and everybody is asked as many.

    Args:
        questions: With ids, as a pack has them.
        rules: How many, and in which form.
        seed: Any integer; the same one deals the same round.
        seats: How many players take turns.

    Raises:
        InputError: There are fewer questions than players.
    """
    word = str(seed)
    playable = {q.id: q for q in questions if q.status != "rejected"}
    drawn = sorted(playable.values(), key=lambda q: draw(word, q.id))
    each = min(rules.questions, len(drawn) // seats)
    if not each:
        raise InputError(
            "there are no questions to ask" if seats == 1 else "too few questions",
            mend="choose another pack, or fewer players",
        )
    dealt = enumerate(drawn[: each * seats])
    turns = tuple(turn_of(q, rules.mode, word, seat=i % seats) for i, q in dealt)
    return Round(rules=rules, turns=turns, seed=seed, seats=seats)


def turn_of(question: Question, mode: Mode, seed: str, *, seat: int = 0) -> Turn:
    """Ask one question in the form wanted, or typed where it has no such form."""
    options = options_of(question, seed)
    gap = gap_prompt(question)
    form = mode
    if mode == "mixed":
        possible: Sequence[Mode] = [
            known
            for known in _FORMS
            if known == "typed" or (options if known == "choice" else gap)
        ]
        form = possible[draw(seed, question.id, "form")[0] % len(possible)]
    return Turn(
        question=question,
        prompt=gap if form == "gap" and gap else question.prompt,
        options=options if form == "choice" else (),
        seat=seat,
    )


def daily_seed(day: str, question_ids: Iterable[str]) -> int:
    """Make the seed of a day's quiz: the same for everybody with the same pack.

    Args:
        day: ISO 8601 date.
        question_ids: Of the pack, in any order.
    """
    return int.from_bytes(draw(day, *sorted(question_ids))[:8], "big")
