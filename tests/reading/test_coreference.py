"""Who is "he": settled where the story settles it, left open where it does not."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from quizgen.reading import Reading

Read = Callable[[str], Reading]

_TABLE = Path(__file__).parents[1] / "data" / "newsroom" / "coreference.tsv"
with _TABLE.open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"])
def test_a_word_stands_for_whom_a_reader_takes_it(
    read_text: Read, row: dict[str, str]
) -> None:
    reading = read_text(row["text"])
    last = reading.sentences[-1]
    token = next(t for t in last.span if t.text == row["word"])
    key = last.key(token)
    reference = reading.references.get(key)
    if row["expected"] == "unresolved":
        assert reference is None
        assert key in reading.unresolved
    else:
        assert reference is not None
        assert reference.text == row["expected"]


def test_a_possessive_is_marked_as_one(read_text: Read) -> None:
    reading = read_text("Ada Lovelace was born in 1815. Her father was a poet.")
    (reference,) = reading.references.values()
    assert reference.is_possessive


def test_a_pronoun_among_two_people_is_only_likely(read_text: Read) -> None:
    one = read_text("Marie Curie was born in 1867. She moved to Paris in 1891.")
    two = read_text("John Lennon met Paul McCartney in 1957. He was 16 years old.")
    assert [r.certainty for r in one.references.values()] == ["sure"]
    assert [r.certainty for r in two.references.values()] == ["likely"]


def test_a_pronoun_does_not_look_back_too_far(read_text: Read) -> None:
    reading = read_text(
        "Marie Curie was born in Warsaw. It rained. It snowed. It hailed. She slept."
    )
    assert not reading.references


def test_words_in_quotation_marks_are_not_resolved(read_text: Read) -> None:
    reading = read_text('Neil Armstrong came home. Anna Lee said, "He is a hero."')
    assert not reading.references


@pytest.mark.parametrize(
    "sentence",
    [
        "The sun rose over Rome at six.",
        "The first ship reached Rome in May.",
        "The mayor of Rome opened a bridge.",
        "The ship that Nelson sailed was old.",
    ],
)
def test_a_phrase_that_says_which_one_needs_no_reference(
    read_text: Read, sentence: str
) -> None:
    reading = read_text(sentence)
    assert (0, 0) not in reading.unresolved
    assert not reading.references


def test_a_thing_that_ran_until_a_year_is_still_the_thing(read_text: Read) -> None:
    reading = read_text("Nokia opened a factory in Romania. It ran until 2011.")
    sentence = reading.sentences[1]
    assert reading.references[sentence.key(sentence.span[0])].text == "Nokia"


def test_it_of_not_until_stands_for_nothing(read_text: Read) -> None:
    reading = read_text("Nokia grew. It wasn't until 2011 that the firm left Romania.")
    sentence = reading.sentences[1]
    assert sentence.key(sentence.span[0]) not in reading.references


def test_a_decade_needs_no_other_word(read_text: Read) -> None:
    decade = read_text("Germany built a railway in the 1930s.")
    other = read_text("Germany built a railway in the forests.")
    assert [len(decade.unresolved), len(other.unresolved)] == [0, 1]
