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
        ("half of a dozen", 6),
        ("a quarter of a dozen", 3),
        ("nine hundred and ninety-nine", 999),
        ("two thousand nineteen", 2019),
        ("ninety-ninth", 99),
        ("two hundred third", 203),
        ("one hundred and tenth", 110),
        ("zero point zero five", 0.05),
        ("three point 14159", 3.14159),
        ("two point five nine", 2.59),
        ("a thousand two hundred", 1200),
        ("three point ten", 3),
    ],
)
def test_words_are_read(text: str, value: float) -> None:
    number = read_spoken(tokens(text), 0)
    assert number is not None
    assert same(number.value, value)


@pytest.mark.parametrize(
    "text", ["hundred", "million", "cats", "a cat", "and", "point", "a", ""]
)
def test_other_words_are_no_numbers(text: str) -> None:
    assert read_spoken(tokens(text), 0) is None


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("twenty thirty", 1),
        ("five six", 1),
        ("twenty eleven", 1),
        ("twenty zero", 1),
        ("twenty tenth", 1),
        ("twenty twelfth", 1),
        ("five third", 1),
        ("twelve fifth", 1),
        ("eleven twelve", 1),
        ("third fourth", 1),
        ("two hundred hundred", 2),
        ("two thousand million", 2),
        ("two hundred and cats", 2),
        ("two hundred and three quarters", 2),
        ("two hundred and a third", 2),
        ("no one came", 2),
        ("none of them", 2),
        ("a couple of days", 3),
        ("a couple days", 2),
        ("half of a dozen eggs", 4),
        ("half a dozen eggs", 3),
        ("half of the eggs", 1),
        ("half eggs", 1),
        ("half a hundred eggs", 3),
        ("a million and a half eggs", 5),
        ("two point five eggs", 3),
        ("two point eggs", 1),
        ("zero zero", 1),
    ],
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


@pytest.mark.parametrize(
    ("text", "step", "digits"),
    [
        ("a dozen", 1, 2),
        ("twice", 1, 1),
        ("twenty-three", 1, 2),
        ("five hundred", 1, 3),
        ("two million", 1_000_000, 1),
        ("twelve thousand and six", 1, 5),
        ("two point five", 0.1, 2),
        ("zero point zero five", 0.01, 1),
        ("twelve point three four", 0.01, 4),
    ],
)
def test_precision_is_what_the_words_say(text: str, step: float, digits: int) -> None:
    number = read_spoken(tokens(text), 0)
    assert number is not None
    assert (number.step, number.digits) == (step, digits)


@pytest.mark.parametrize(
    ("text", "scaled"),
    [
        ("two million", True),
        ("a million and a half", True),
        ("two thousand and six", True),
        ("two hundred", False),
    ],
)
def test_a_scale_is_remembered(text: str, *, scaled: bool) -> None:
    number = read_spoken(tokens(text), 0)
    assert number is not None
    assert number.scaled == scaled


def test_decimals_may_be_endless() -> None:
    number = read_spoken(tokens("one point " + "3 " * 60 + "3" * 400), 0)
    assert number is not None
    assert same(number.value, 4 / 3)
