"""Measured amounts as written."""

import pytest

from quizgen.judge.amounts import adds_bound, read_amount
from quizgen.judge.units import SHARE


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("50 miles per hour", 50, "mile per hour"),
        ("24 working days", 24, "day"),
        ("5'11\"", 5 + 11 / 12, "foot"),
        ("five foot eleven", 5 + 11 / 12, "foot"),
        ("1 hour 30 minutes", 1.5, "hour"),
        ("1 hr, 30 min", 1.5, "hour"),
        ("half a mile", 0.5, "mile"),
        ("a mile and a half", 1.5, "mile"),
        ("two hours and a half", 2.5, "hour"),
        ("a day", 1, "day"),
        ("a quarter of an hour", 0.25, "hour"),
        ("90-day", 90, "day"),
        ("mach 2", 2, "mach"),
        ("one in four", 0.25, SHARE.name),
        ("3 out of 10", 0.3, SHARE.name),
        ("a third of the voters", 1 / 3, SHARE.name),
        ("12 (twelve) km", 12, "kilometre"),
    ],
)
def test_number_and_unit_are_read(text: str, value: float, unit: str) -> None:
    amount = read_amount(text)
    assert amount is not None
    assert amount.number.value == pytest.approx(value)
    assert amount.unit is not None
    assert amount.unit.name == unit


def test_a_noun_that_is_no_unit_is_kept() -> None:
    amount = read_amount("12 late goals in may")
    assert amount is not None
    assert (amount.unit, amount.noun) == (None, "goals")


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("more than 30", 1),
        ("at least 30 miles", 1),
        ("30 or more", 1),
        ("30+", 1),
        ("not less than 30", 1),
        ("under 30", -1),
        ("up to 30", -1),
        ("30 miles or less", -1),
        ("no more than 30", -1),
        ("at most 30", -1),
        ("about 30", 0),
        ("30 metres above sea level", 0),
    ],
)
def test_bounds_are_noticed(text: str, bound: int) -> None:
    amount = read_amount(text)
    assert amount is not None
    assert amount.bound == bound


@pytest.mark.parametrize(
    "text", ["40-60 miles", "40 to 60 miles", "between 40 and 60 miles"]
)
def test_ranges_have_two_ends(text: str) -> None:
    amount = read_amount(text)
    assert amount is not None
    assert (amount.number.value, amount.upper) == (40, 60)
    assert amount.unit is not None


def test_letters_may_be_scales_and_words_may_be_mended() -> None:
    amount = read_amount("2.5m", letters=True)
    assert amount is not None
    assert amount.number.value == 2_500_000
    assert read_amount("fifeteen miles") is None
    assert read_amount("fifeteen miles", typed=True) is not None


def test_text_without_a_number_has_no_amount() -> None:
    assert read_amount("fast") is None
    assert read_amount("") is None


def test_a_bound_that_the_answer_has_not_is_noticed() -> None:
    assert adds_bound("250", "more than 250")
    assert adds_bound("more than 250", "less than 250")
    assert not adds_bound("more than 250", "over 250")
    assert not adds_bound("more than 250", "250")


@pytest.mark.parametrize("text", ["threefold", "3-fold", "three-fold", "3 times"])
def test_fold_is_a_unit_however_it_is_joined(text: str) -> None:
    amount = read_amount(text)
    assert amount
    assert amount.unit
    assert (amount.number.value, amount.unit.dimension) == (3, "fold")
