"""Measure export and import of every format, and lint, against the number of questions.

Start it from the top of a checkout: `python .github/scripts/measure_formats.py`. It
prints CPU time at 1,000 and 10,000 questions, the slope between them (1 is linear), and
the peak of memory that Python took beside the pack itself, in MB. Some growth of memory
is meant: a pack is held whole, at most 32 MB of it, and a format gives its whole file.
"""

import gc
import math
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from itertools import permutations
from pathlib import Path

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question
from quizgen.errors import MissingExtra
from quizgen.formats import FORMATS
from quizgen.formats.inspection import inspect
from quizgen.formats.parsing import parse_toml
from quizgen.formats.toml import TomlFormat
from quizgen.formats.validation import to_pack
from quizgen.ports import ReadableFormat
from quizgen.settings import find_places

SIZES = (1_000, 10_000)
RUNS = 3
PER_SOURCE = 10
WORDS = "lighthouse harbour river mayor bridge festival museum engine garden village".split()


def main() -> None:
    """Print the two tables."""
    packs = [sample(size) for size in SIZES]
    print(
        f"{'':18}{'1,000':>9}{'10,000':>9}{'slope':>7}{'peak':>8}{'peak':>8}{'file':>8}"
    )
    for name in FORMATS.names():
        try:
            part = FORMATS.get(name)
        except MissingExtra as error:
            print(f"{name:18}{error}")
            continue
        files = [part.dump(pack) for pack in packs]
        row(f"{name} export", [partial(part.dump, pack) for pack in packs], files)
        if isinstance(part, ReadableFormat):
            row(
                f"{name} import",
                [partial(part.load, data, where="x") for data in files],
                files,
            )
    lint("as they are, each option ruled on by the judge", packs[-1])
    lint("without options and contrasts", bare(packs[-1]))


def sample(size: int) -> Pack:
    """Make a pack whose questions differ, with a source for each few of them."""
    words = list(permutations(WORDS, 4))

    def question(number: int) -> Question:
        one, two, three, four = words[number * 997 % len(words)]
        answer = f"the {one} of {two} {number}"
        return Question(
            prompt=f"Which place was opened beside the {three} of house {number} in May 2024?",
            answer=Answer(type="place", text=answer),
            accept=(f"{one} of {two} {number}",),
            contrast=(f"the {four} of Oslo",),
            choices=(
                f"the {two} of {three}",
                f"the {three} of {four}",
                f"the {four} hall",
            ),
            evidence=Evidence(
                quote=f"On Monday the town opened {answer}, which had been closed for {number % 90 + 2} years.",
                start=number * 100,
                end=number * 100 + 90,
                source=f"article-{number // PER_SOURCE}",
            ),
            kind="opening",
            difficulty=0.5,
            confidence=0.75,
        )

    return Pack(
        title="Sample",
        sources=tuple(
            Source(
                id=f"article-{n}",
                title=f"Town opens {n} places",
                publisher="The Courier",
                published="2024-05-31",
            )
            for n in range(size // PER_SOURCE)
        ),
        questions=tuple(question(number) for number in range(size)),
    )


def row(label: str, calls: list[Callable[[], object]], files: list[bytes]) -> None:
    """Measure one kind of work at both sizes, and print a line."""
    small, large = (seconds(call) for call in calls)
    slope = math.log(large / small) / math.log(SIZES[1] / SIZES[0])
    peaks = "".join(f"{peak(call) / 1e6:8.1f}" for call in calls)
    print(
        f"{label:18}{small:8.3f}s{large:8.3f}s{slope:7.2f}{peaks}{len(files[1]) / 1e6:8.1f}",
        flush=True,
    )


def seconds(call: Callable[[], object]) -> float:
    """Give the CPU time of the quickest run."""
    times: list[float] = []
    for _ in range(RUNS):
        gc.collect()
        start = time.process_time()
        call()
        times.append(time.process_time() - start)
    return min(times)


def peak(call: Callable[[], object]) -> int:
    """Give the most bytes that Python held during a run, beyond those before it."""
    gc.collect()
    tracemalloc.start()
    call()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def bare(pack: Pack) -> Pack:
    """Leave out what lint asks the judge about."""
    left_out = {"choices": (), "contrast": ()}
    questions = tuple(q.model_copy(update=left_out) for q in pack.questions)
    return pack.model_copy(update={"questions": questions})


def lint(label: str, pack: Pack) -> None:
    """Compare lint with reading the same file."""
    data = TomlFormat().dump(pack)
    reading = seconds(lambda: to_pack(parse_toml(data, where="x")[1], where="x"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pack.toml"
        path.write_bytes(data)
        places = find_places({"QUIZGEN_DATA_DIR": folder})
        start = time.process_time()
        found = len(inspect(path, places))
        linting = time.process_time() - start
    print(f"\nlint of {len(pack.questions):,} questions, {label}")
    print(
        f"  {linting:.2f} s, {found:,} problems; parse and validation {reading:.2f} s"
    )
    print(f"  ratio {linting / reading:.2f}, at most 2", flush=True)


if __name__ == "__main__":
    main()
