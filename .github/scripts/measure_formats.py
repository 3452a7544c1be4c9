"""Measure export and import of every format, and lint, against the number of questions.

Start it from the top of a checkout: `python .github/scripts/measure_formats.py`. It
prints CPU time at 1,000 and 10,000 questions, the slope between them (1 is linear), and
the peak of memory that Python took beside the pack itself, in MB. An export is written
piece by piece: its peak stays where it is, also with 30,000 questions, and also when
they are shuffled and bared of their sources, as the last columns of a line tell.
What is imported is read whole, at most 32 MB of it.
With the word `lint` behind it, only lint is measured, in about a minute.
The pack has all types of answers; caches of words and texts are emptied before each run.
"""

import gc
import math
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Any

from quizgen.core.answer import ANSWER_TYPES, Answer, AnswerType
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question
from quizgen.errors import MissingExtra
from quizgen.formats import FORMATS
from quizgen.formats.inspection import inspect
from quizgen.formats.parsing import parse_toml
from quizgen.formats.selection import select
from quizgen.formats.toml import TomlFormat
from quizgen.formats.validation import to_pack
from quizgen.ports import Format, ReadableFormat
from quizgen.settings import find_places

SIZES = (1_000, 10_000)
LARGEST = 30_000
RUNS = 2
PAIRS = 5
CACHED = type(lru_cache(len))
PER_SOURCE = 10
UNITS_OF_LENGTH = (
    ("kilometres", "km"), ("miles", "mi"), ("metres", "m"), ("feet", "ft"),
)  # fmt: skip
SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
TEMPLATES: dict[AnswerType, tuple[str, str, str, str]] = {
    "person": (
        "Which person was named",
        "{given} {surname}",
        "{surname}",
        "{given[0]}. {surname}",
    ),
    "place": (
        "Which place was named",
        "{town} {landform}",
        "{town}",
        "the {town} {landform}",
    ),
    "organisation": (
        "Which body was named",
        "{town} {office}",
        "the {town} {office}",
        "{town} {office} Ltd",
    ),
    "title": (
        "Which novel was named",
        "The {adjective} {noun} of {town}",
        "{adjective} {noun} of {town}",
        "The {adjective} {noun}: {town}",
    ),
    "quantity": (
        "How long was the line",
        "{amount} {unit}",
        "{amount} {symbol}",
        "about {amount} {unit}",
    ),
    "money": (
        "How much was paid",
        "${amount} {scale}",
        "{amount} {scale} dollars",
        "US${amount} {scale}",
    ),
    "date": (
        "When did the hall open",
        "{day} {month} {year}",
        "{month} {day}, {year}",
        "{day} {month:.3} {year}",
    ),
    "count": ("How many people were named", "{spoken}", "{figure}", "{figure} people"),
    "phrase": (
        "What was found",
        "a {adjective} {noun}",
        "{adjective} {noun}",
        "the {adjective} {noun}",
    ),
    "list": (
        "Which towns were named",
        "{town}, {second} and {third}",
        "{town}, {second}, {third}",
        "{second}, {town} and {third}",
    ),
}
"""The prompt, the answer and two other spellings for each type."""
WORDS = {
    slot: words.split()
    for slot, words in {
        "given": "Anna Boris Carla Dieter Elif Fatima George Hannah Ivan Jane Kofi Lucía Max Nora Omar Pia Quentin Rosa Sven Tom",
        "surname": "Adeyemi Baker Castellanos Dvořák Eriksson Fleet Gonzales Hartley Ismay Jaramillo Kovacs Lee Moreau Nakamura O'Brien Petrescu Rossi Schmidt Takahashi Ullman Varga Whitford Xu Yilmaz Zimmermann",
        "town": "Aldwick Bergamo Calais Dornbirn Exeter Flagstaff Gdańsk Halifax Ipswich Jaipur Kassel Lyon Mombasa Nantes Oslo Passau Quimper Ravenna Sheffield Toledo Umeå Valparaíso Warsaw Yonkers Zadar Brokenford Millhaven Stonewick",
        "landform": "Bridge Castle Falls Harbour Island Lake Park Square",
        "office": "Airlines Bank Council Museum Orchestra Railway Society University",
        "adjective": "ancient broken crimson distant empty forgotten golden hollow infinite jagged lonely midnight northern painted quiet rusty silent tidal winding young",
        "noun": "anchor bicycle compass diary engine falcon garden hammer island lantern mirror notebook orchard piano rope sculpture telescope umbrella violin window",
        "scale": "million billion thousand million billion",
        "month": "January February March April June July August September October November December",
    }.items()
}
"""What stands in the templates."""


def main() -> None:
    """Print the table, and how lint compares."""
    packs = [sample(size) for size in SIZES]
    if sys.argv[1:] != ["lint"]:
        measure_formats(packs)
    lint("with options, contrasts and aliases", packs[-1])
    lint("without options and contrasts", bare(packs[-1]))


def measure_formats(packs: list[Pack]) -> None:
    """Print a line for each way of each format."""
    largest = sample(LARGEST)
    print(f"{'':18}{'seconds':^18}{'':7}{'MB':>8}{'MB of memory at most':>32}")
    print(
        f"{'':18}{'1,000':>9}{'10,000':>9}{'slope':>7}{'file':>8}"
        f"{'1,000':>8}{'10,000':>8}{'30,000':>8}{'shuffled':>10}"
    )
    for name in FORMATS.names():
        try:
            part = FORMATS.get(name)
        except MissingExtra as error:
            print(f"{name:18}{error}")
            continue
        files = [b"".join(part.dump(pack, pack.questions)) for pack in packs]
        row(
            f"{name} export",
            [partial(export, part, pack) for pack in packs],
            files,
            partial(export, part, largest),
            partial(export, part, largest, seed=1, with_sources=False),
        )
        if isinstance(part, ReadableFormat):
            row(
                f"{name} import",
                [partial(part.load, data, where="x") for data in files],
                files,
            )


def sample(size: int) -> Pack:
    """Make a pack of all types of answers, with a source for each few questions."""
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


def question(number: int) -> Question:
    """Make a question with two other spellings, a contrast and three wrong options.

    Every hundredth option is right, so that lint finds something.
    """
    kind = ANSWER_TYPES[number % len(ANSWER_TYPES)]
    turn = number // len(ANSWER_TYPES)
    prompt, *templates = TEMPLATES[kind]
    right, *others = (words(turn, step) for step in range(4))
    text, *accept = (template.format_map(right) for template in templates)
    choices = [templates[0].format_map(other) for other in others]
    contrast = choices[0]
    if turn % 100 == 1:
        choices[2] = accept[1]
    quote = f"The article gave {text} for item {number} on that Monday afternoon."
    return Question(
        prompt=f"{prompt} in the report of house {number} on the harbour in May 2024?",
        answer=Answer(type=kind, text=text),
        accept=tuple(accept),
        contrast=(contrast,),
        choices=tuple(choices),
        evidence=Evidence(
            quote=quote,
            start=number * 100,
            end=number * 100 + len(quote),
            source=f"article-{number // PER_SOURCE}",
        ),
        kind="opening",
        difficulty=0.5,
        confidence=0.75,
    )


def words(turn: int, step: int) -> dict[str, str]:
    """Give words for the templates; those of the steps of one turn differ."""

    def pick(slot: str, place: int) -> str:
        known = WORDS[slot]
        return known[(place + place // len(known)) % len(known)]

    found = {slot: pick(slot, turn + step * 3) for slot in WORDS}
    amount = turn % 700 + 11 + step * 370
    spoken = number_word(turn % 60 + 2 + step * 3)
    return found | {
        "second": pick("town", turn * 3 + step * 5 + 1),
        "third": pick("town", turn * 5 + step * 7 + 2),
        "amount": f"{amount * 10 + step:,}" if turn % 3 else f"{amount / 10}",
        "figure": str(turn % 60 + 2 + step * 3),
        "spoken": spoken,
        "unit": UNITS_OF_LENGTH[turn % 4][0],
        "symbol": UNITS_OF_LENGTH[turn % 4][1],
        "day": str((turn + step * 5) % 28 + 1),
        "year": str(1900 + (turn + step * 9) % 120),
    }


def number_word(number: int) -> str:
    """Spell a number below a hundred."""
    if number < len(SMALL):
        return SMALL[number]
    ten, rest = divmod(number, 10)
    return TENS[ten - 2] + (f"-{SMALL[rest]}" if rest else "")


def export(part: Format, pack: Pack, **how: Any) -> None:
    """Write a pack to nowhere, as the command chooses and writes it."""
    for _ in part.dump(*select(pack, **how)):
        pass


def row(
    label: str,
    calls: list[Callable[[], object]],
    files: list[bytes],
    *larger: Callable[[], object],
) -> None:
    """Measure one kind of work at both sizes, and print a line.

    Of larger work only the memory is measured.
    """
    small, large = (seconds(call) for call in calls)
    slope = math.log(large / small) / math.log(SIZES[1] / SIZES[0])
    peaks = "".join(f"{peak(call) / 1e6:8.2f}" for call in (*calls, *larger))
    print(
        f"{label:18}{small:8.3f}s{large:8.3f}s{slope:7.2f}{len(files[1]) / 1e6:8.1f}{peaks}",
        flush=True,
    )


def seconds(call: Callable[[], object], runs: int = RUNS) -> float:
    """Give the CPU time of the quickest run."""
    times: list[float] = []
    for _ in range(runs):
        gc.collect()
        forget()
        start = time.process_time()
        call()
        times.append(time.process_time() - start)
    return min(times)


@cache
def caches(_modules: int) -> tuple[Any, ...]:
    """Find all caches of functions, anew when a module has been added."""
    return tuple(part for part in gc.get_objects() if isinstance(part, CACHED))


def forget() -> None:
    """Empty the caches that hold answers and prompts, so that each run finds them so.

    Tables that are read once a process stay: they do not grow with a pack.
    """
    for part in caches(len(sys.modules)):
        if part.cache_parameters()["maxsize"] is not None:
            part.cache_clear()


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


def read(data: bytes) -> Pack:
    """Parse and validate a file, and nothing else."""
    return to_pack(parse_toml(data, where="x")[1], where="x")


def lint(label: str, pack: Pack) -> None:
    """Compare lint with reading the same file, in turns, so that both meet one noise."""
    data = b"".join(TomlFormat().dump(pack, pack.questions))
    ratios: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pack.toml"
        path.write_bytes(data)
        places = find_places({"QUIZGEN_DATA_DIR": folder})
        found = len(inspect(path, places))
        for _ in range(PAIRS):
            reading = seconds(
                lambda: to_pack(parse_toml(data, where="x")[1], where="x")
            )
            ratios.append(seconds(lambda: inspect(path, places)) / reading)
    print(f"\nlint of {len(pack.questions):,} questions, {label}: {found:,} problems")
    print(
        f"  {statistics.median(ratios):.2f} times parse and validation, at most 2 "
        f"({min(ratios):.2f} to {max(ratios):.2f} in {PAIRS} pairs)",
        flush=True,
    )


if __name__ == "__main__":
    main()
