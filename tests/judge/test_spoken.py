"""Numbers in words."""

import pytest

from quizgen.judge.figures import same
from quizgen.judge.spoken import read_spoken
from quizgen.judge.tokens import tokens


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("zero", 0),
        ("fifty", 50),
        ("twenty-three", 23),
        ("two hundred and five", 205),
        ("twenty-five hundred", 2500),
        ("one million two hundred thousand", 1_200_000),
        ("a hundred", 100),
        ("a hundred and fifty million", 150_000_000),
        ("a thousand and one", 1001),
        ("a dozen", 12),
        ("a couple of", 2),
        ("half a dozen", 6),
        ("half", 0.5),
        ("a third", 1 / 3),
        ("one quarter", 0.25),
        ("a million and a half", 1_500_000),
        ("two point five", 2.5),
        ("three point oh four", 3.04),
        ("none", 0),
        ("no one", 0),
        ("twice", 2),
        ("third", 3),
        ("twenty-first", 21),
        ("half a hundred", 50),
    ],
)
def test_words_are_read(text: str, value: float) -> None:
    number = read_spoken(tokens(text), 0)
    assert number is not None
    assert same(number.value, value)


@pytest.mark.parametrize(
    "text", ["hundred", "million", "cats", "a cat", "and", "point"]
)
def test_other_words_are_no_numbers(text: str) -> None:
    assert read_spoken(tokens(text), 0) is None


@pytest.mark.parametrize(
    ("text", "end"), [("twenty thirty", 1), ("five six", 1), ("twenty eleven", 1)]
)
def test_two_numbers_side_by_side_stay_two(text: str, end: int) -> None:
    number = read_spoken(tokens(text), 0)
    assert number is not None
    assert number.end == end


def test_ordinals_are_marked() -> None:
    number = read_spoken(tokens("twenty-first century"), 0)
    assert number is not None
    assert number.ordinal
    assert number.end == 2
