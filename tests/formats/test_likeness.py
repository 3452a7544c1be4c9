"""What the judge need not look at."""

import csv
from pathlib import Path
from typing import cast

import pytest

from quizgen.core.answer import Answer, AnswerType
from quizgen.core.question import Question
from quizgen.formats.likeness import is_right, may_match

CASES = Path(__file__).parents[1] / "data" / "judge" / "cases.csv"


def _may_match(row: dict[str, str]) -> bool:
    kind = cast("AnswerType", row["type"])
    texts = row["accept"].split("|")
    return any(may_match(kind, text, row["given"]) for text in texts)


def test_nothing_that_was_ever_ruled_right_is_taken_for_impossible() -> None:
    with CASES.open(encoding="utf-8", newline="") as file:
        right = [row for row in csv.DictReader(file) if row["verdict"] == "correct"]
    assert len(right) > 1000
    lost = [row for row in right if not _may_match(row)]
    assert lost == []


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("place", "the Danube", "the Vistula"),
        ("person", "Marie Curie", "Albert Einstein"),
        ("title", "The Waning of the Willows", "Brighton Harbour"),
    ],
)
def test_plain_words_that_share_nothing_are_told_apart(
    kind: AnswerType, one: str, other: str
) -> None:
    assert not may_match(kind, one, other)


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("place", "Myanmar", "Burma"),
        ("organisation", "World Health Organization", "WHO"),
        ("title", "Seven", "Se7en"),
        ("person", "Kadlec", "Cadlec"),
        ("phrase", "bicycles", "penny-farthing"),
        ("count", "five", "twelve"),
        ("place", "M\u00fcnchen", "Munich"),
        ("place", "Lake " + "a" * 300, "the Danube"),
    ],
)
def test_a_doubt_is_for_the_judge(kind: AnswerType, one: str, other: str) -> None:
    assert may_match(kind, one, other)


def test_what_is_right_is_right() -> None:
    answer = Answer(type="place", text="the Danube")
    question = Question(prompt="Which river?", answer=answer, accept=("Donau",))
    assert is_right(question, "danube")
    assert is_right(question, "Donau")
    assert not is_right(question, "the Vistula")
    assert not is_right(question, "the Don")
