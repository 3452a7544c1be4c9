"""A judged table: sentence, kind of fact, answer; "-" where the kind must be silent."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from quizgen.facts import FAMILIES, KINDS, find_facts
from quizgen.facts.kinds import words
from quizgen.reading import Reading

Read = Callable[[str], Reading]

_TABLE = Path(__file__).parents[1] / "data" / "newsroom" / "facts.tsv"
with _TABLE.open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['kind']}: {row['answer']}")
def test_a_kind_finds_its_facts_and_no_near_miss(
    read_text: Read, row: dict[str, str]
) -> None:
    reading = read_text(row["sentence"])
    found = [
        (fact.kind, fact.slot.answer)
        for sentence in reading.sentences
        for fact in find_facts(reading, sentence)
    ]
    if row["answer"] == "-":
        assert row["kind"] not in [kind for kind, _ in found]
    else:
        assert (row["kind"], row["answer"]) in found


def test_no_two_rows_of_the_families_bear_one_name() -> None:
    names = [kind.name for kind in KINDS]
    assert len(names) == len(set(names))


def test_every_family_has_a_table() -> None:
    assert sum(len(family.KINDS) for family in FAMILIES) == len(KINDS)


def test_nothing_inside_a_quotation_is_asked(read_text: Read) -> None:
    reading = read_text('Anna Lee said, "We sold 40 boats in Rome in 1998."')
    answers = {f.slot.answer for f in find_facts(reading, reading.sentences[0])}
    assert answers.isdisjoint({"40", "Rome", "1998"})


def test_the_words_of_a_row_are_a_set() -> None:
    assert words("kill die kill") == {"kill", "die"}
