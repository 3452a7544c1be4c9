"""What the judge need not look at."""

import csv
from pathlib import Path
from typing import cast

import pytest

from quizgen.core.answer import ANSWER_TYPES, Answer, AnswerType
from quizgen.core.question import Question
from quizgen.formats.likeness import Spellings, is_right, may_match
from quizgen.judge import judge

CASES = Path(__file__).parents[1] / "data" / "judge" / "cases.csv"


def _is_wrong(kind: AnswerType, text: str, given: str) -> bool:
    question = Question(prompt="?", answer=Answer(type=kind, text=text))
    return judge(question, given).kind == "wrong"


def _cases(*verdicts: str) -> list[dict[str, str]]:
    with CASES.open(encoding="utf-8", newline="") as file:
        return [
            row
            for row in csv.DictReader(file)
            if row["type"] and row["verdict"] in verdicts
        ]


def test_all_that_was_ever_ruled_right_is_found_in_its_question() -> None:
    right = _cases("correct")
    assert len(right) > 1000
    for row in right:
        text, *accept = row["accept"].split("|")
        answer = Answer(type=cast("AnswerType", row["type"]), text=text)
        question = Question(prompt=row["question"], answer=answer, accept=tuple(accept))
        is_accepted = judge(question, row["given"]).kind == "correct"
        assert is_right(question, row["given"]) == is_accepted, row


@pytest.mark.parametrize("kind", ANSWER_TYPES)
@pytest.mark.parametrize("step", [0, 7])
def test_what_is_told_apart_is_wrong_to_the_judge(kind: AnswerType, step: int) -> None:
    rows = [row for row in _cases("correct", "close", "wrong") if row["type"] == kind]
    apart = 0
    for row, other in zip(rows, rows[step:], strict=False):
        text, given = row["accept"].split("|")[0], other["given"]
        if not may_match(kind, text, given):
            apart += 1
            assert _is_wrong(kind, text, given), (text, given)
    assert apart


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("place", "the Danube", "the Vistula"),
        ("person", "Marie Curie", "Albert Einstein"),
        ("title", "The Waning of the Willows", "Brighton Harbour"),
        ("place", "Dornbirn Park", "Gda\u0144sk Park"),
        ("person", "Jane Moreau", "Jane Lee"),
        ("person", "I. Newton", "Jane Lee"),
        ("person", "Jane V. Moreau", "Omar Hartley"),
        ("place", "Dvo\u0159\u00e1k-Halle", "\u0141\u00f3d\u017a"),
        ("organisation", "Bank of Kassel", "Bank of Exeter"),
        ("phrase", "a distant diary", "a golden diary"),
        ("list", "Oslo, Kassel and Lyon", "Exeter and Bergamo"),
        ("count", "five", "twelve"),
        ("quantity", "269 metres", "158 m"),
        ("money", "$2.7 billion", "900 million dollars"),
        ("date", "12 March 2021", "March 13, 2021"),
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
        ("phrase", "bicycle", "bike"),
        ("place", "M\u00fcnchen", "Munich"),
        ("person", "Charles V", "Charles Hartley"),
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


def test_several_texts_are_apart_only_if_each_is() -> None:
    spellings = Spellings("place", ("the Danube", "Danube River"))
    assert spellings.are_apart(["the Vistula", "the Rhine"])
    assert not spellings.are_apart(["the Vistula", "Danub"])
    assert not spellings.are_apart(["the Vistula", "river no. 5"])


def test_one_item_of_a_list_is_not_apart() -> None:
    spellings = Spellings("list", ("Oslo, Kassel and Lyon",))
    assert spellings.are_apart(["Exeter and Bergamo"])
    assert not spellings.are_apart(["Exeter"])
