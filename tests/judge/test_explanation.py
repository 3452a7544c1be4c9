"""How the judge reads a text."""

import pytest

from quizgen.core.answer import AnswerType
from quizgen.judge.explanation import describe


@pytest.mark.parametrize(
    ("kind", "text", "read"),
    [
        ("quantity", "fifeteen miles an hour", "15 mile per hour"),
        ("quantity", "more than 40-60", "more than 40 to 60 without a unit"),
        ("quantity", "under 40 miles", "less than 40 mile"),
        ("quantity", "0 to 0 goals", "0 goals"),
        ("quantity", "5 to 0 goals", "5 to 0 goals"),
        ("quantity", "1.200 goals", "1.2 (or 1,200) goals"),
        ("money", "$2.5m", "2,500,000 dollar"),
        ("money", "7600", "7,600 of any currency"),
        ("count", "a dozen", "12"),
        ("count", "fifeteen", "15"),
        ("date", "7/12", "month 7 day 12 or month 12 day 7"),
        ("person", "King Louis XIV", "surname louis, number 14"),
        ("person", "Jane Austen", "given jane, surname austen"),
        ("list", "a, b and c", "a + b + c"),
        ("place", "the Hague", "the hague"),
        ("money", "lots", "nothing that counts"),
        ("quantity", "lots", "nothing that counts"),
        ("person", "?", "nothing that counts"),
    ],
)
def test_readings_are_put_into_words(kind: AnswerType, text: str, read: str) -> None:
    assert describe(kind, text) == read
