"""Numbers in every notation."""

import pytest

from quizgen.judge.figures import same
from quizgen.judge.numbers import find_numbers, plain_digits
from quizgen.judge.tokens import tokens


def values(text: str, *, letters: bool = True) -> list[float]:
    return [number.value for number in find_numbers(tokens(text), letters=letters)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("50", 50),
        ("1,200", 1200),
        ("1 200 000", 1_200_000),
        ("12,34,567", 1_234_567),
        ("1.200.000,5", 1_200_000.5),
        ("2 1/2", 2.5),
        ("3/4", 0.75),
        ("1,5", 1.5),
        ("-5", -5),
        ("minus 5", -5),
        ("5k", 5000),
        ("2.5bn", 2.5e9),
        ("3x10^8", 3e8),
        ("3 x 108", 3),
        ("1e5", 1e5),
        ("500 thousand", 500_000),
        ("2 hundred", 200),
        ("two dozen", 24),
        ("25 lakh", 2_500_000),
        ("12th", 12),
        ("5 and a half", 5.5),
        ("2 million and a half", 2_000_000),
        ("1 million and a half", 1_500_000),
        ("1 million or a half", 1_000_000),
        ("5e", 5),
        ("3e100", 3),
        ("3 x 4", 3),
        ("1st half", 1),
        ("120 500", 120_500),
        ("1990 200", 1990),
        ("1 quarter", 0.25),
        ("3 quarters", 0.75),
        ("2 halves", 1),
    ],
)
def test_digits_are_read(text: str, value: float) -> None:
    assert same(values(text)[0], value)


def test_a_point_before_three_digits_may_set_thousands_apart() -> None:
    (number,) = find_numbers(tokens("1.200"))
    assert number.reads(1.2)
    assert number.reads(1200)
    assert not number.reads(12)


def test_a_letter_is_a_scale_only_where_it_may_be_one() -> None:
    assert values("5m") == [5_000_000]
    assert values("5m", letters=False) == [5]
    assert values("m 5") == [5]


def test_a_dash_between_numbers_is_no_minus() -> None:
    assert values("40-60") == [40, 60]


def test_a_number_ends_where_the_next_begins() -> None:
    assert values("3/4 5/8") == [0.75, 0.625]
    assert values("2 1/2 3") == [2.5, 3]
    assert values("3x10^8 7") == [3e8, 7]
    assert values("1e5 7") == [1e5, 7]
    assert values("1 million and a half 7") == [1_500_000, 7]


def test_precision_is_remembered() -> None:
    (number,) = find_numbers(tokens("3 hundred"))
    assert (number.step, number.digits) == (100, 1)
    (number,) = find_numbers(tokens("26.20"))
    assert (number.step, number.digits) == (0.01, 4)
    (number,) = find_numbers(tokens("2.5 million"))
    assert (number.step, number.scaled) == (100_000, True)


@pytest.mark.parametrize("text", ["1.2.3", "1,2,3,4"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert plain_digits(text) is None


def test_numbers_without_end_are_no_numbers() -> None:
    assert values("9" * 250) == [float("9" * 250)]
    assert values("1e99 million") != [float("inf")]
