"""From a sentence to its question, end to end."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from quizgen.facts import find_facts
from quizgen.reading import Reading
from quizgen.writing.rendering import Refused
from quizgen.writing.shapes import LONGEST_WORDS, Draft, write_questions

Read = Callable[[str], Reading]

_TABLE = Path(__file__).parents[1] / "data" / "newsroom" / "questions.tsv"
with _TABLE.open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _written(reading: Reading) -> Iterator[Draft | Refused]:
    for fact in find_facts(reading, reading.sentences[-1]):
        yield from write_questions(reading, fact)


def _drafts(reading: Reading) -> list[Draft]:
    return [draft for draft in _written(reading) if isinstance(draft, Draft)]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["question"])
def test_a_sentence_becomes_its_question(read_text: Read, row: dict[str, str]) -> None:
    prompts = [draft.prompt for draft in _drafts(read_text(row["sentence"]))]
    assert row["question"] in prompts


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("They moved to Houston in 2024.", "who 'they' are"),
        ("He won the race in 1998.", "what 'he' is"),
        ("The ship sank off Ireland in 1915.", "which: 'The ship"),
        ("This cost 5 million euros in 1998.", "what 'this' is"),
        ("Mr. Hollis moved to Houston in 2024.", "by surname only"),
    ],
)
def test_what_a_reader_cannot_place_is_refused(
    read_text: Read, sentence: str, reason: str
) -> None:
    written = list(_written(read_text(sentence)))
    reasons = [w.reason for w in written if isinstance(w, Refused)]
    assert any(reason in found for found in reasons)


def test_a_question_never_grows_beyond_what_writers_ask(read_text: Read) -> None:
    tail = " and ".join(f"the town of Newtown{i}" for i in range(12))
    reading = read_text(f"The carmaker Tesla sold cars in Paris in 2021 to {tail}.")
    drafts = _drafts(reading)
    assert all(len(draft.prompt.split()) <= LONGEST_WORDS for draft in drafts)


def test_each_shape_is_written_once_a_fact(read_text: Read) -> None:
    drafts = _drafts(read_text("Germany won the World Cup in Brazil in 2014."))
    shapes = [(d.shape, d.fact.slot.answer) for d in drafts]
    assert len(shapes) == len(set(shapes))
    assert {shape for shape, _ in shapes} == {"subject", "in_place", "fronted"}


def test_notes_say_what_was_brought_in(read_text: Read) -> None:
    drafts = _drafts(
        read_text("Marie Curie was born in Warsaw in 1867. She moved to Paris in 1891.")
    )
    assert drafts
    assert all("reference:sure" in draft.notes for draft in drafts)
