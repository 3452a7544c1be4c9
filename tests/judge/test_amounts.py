"""Measured amounts as written."""

import pytest

from quizgen.core.answer import Answer
from quizgen.core.question import Question
from quizgen.judge import judge
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
        ("1 hour 30", 1.5, "hour"),
        ("1 minute 45", 1.75, "minute"),
        ("2 pounds 8", 2.5, "pound"),
        ("10 stone 7", 10.5, "stone"),
        ("1 metre 80", 1.8, "metre"),
        ("1 mile, 1.6 km", 1, "mile"),
        ("50 miles (80 km)", 50, "mile"),
        ("40 degrees celsius (104 fahrenheit)", 40, "degree celsius"),
        ("half a mile", 0.5, "mile"),
        ("a mile and a half", 1.5, "mile"),
        ("two hours and a half", 2.5, "hour"),
        ("two miles and three quarters", 2.75, "mile"),
        ("a day", 1, "day"),
        ("a quarter of an hour", 0.25, "hour"),
        ("90-day", 90, "day"),
        ("mach 2", 2, "mach"),
        ("one in four", 0.25, SHARE.name),
        ("3 out of 10", 0.3, SHARE.name),
        ("0 out of 10", 0, SHARE.name),
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
    for text in ("12 late goals in may", "12 very late but lucky goals"):
        amount = read_amount(text)
        assert amount is not None
        assert (amount.unit, amount.noun) == (None, "goals")


@pytest.mark.parametrize("text", ["12 (twelve) goals", "12 to 15 goals"])
def test_the_noun_may_stand_behind_the_last_number(text: str) -> None:
    amount = read_amount(text)
    assert amount is not None
    assert amount.noun == "goals"


@pytest.mark.parametrize(
    "text",
    [
        "6 men walked many miles",  # too far behind to be what is counted
        "300 a day",
        "1 a day",
        "1.5 a day",
        "10 out of 4",
        "10 out of 10",
        "two million of 5 million",
    ],
)
def test_no_unit_is_read_where_none_is_meant(text: str) -> None:
    amount = read_amount(text)
    assert amount is not None
    assert amount.unit is None


@pytest.mark.parametrize(
    ("text", "value"), [("5 foot 12", 5), ("2 litres 0", 2), ("11 inches 5 feet", 11)]
)
def test_a_part_is_smaller_than_one_of_its_whole(text: str, value: float) -> None:
    amount = read_amount(text)
    assert amount is not None
    assert (amount.number.value, amount.upper is None) == (value, False)


@pytest.mark.parametrize(
    ("answer", "typed", "kind"),
    [
        ("50 miles (80 km)", "50 miles", "correct"),
        ("50 miles (80 km)", "80 km", "correct"),
        ("50 miles (80 km)", "60 miles", "wrong"),
        ("50 miles", "80 km (50 miles)", "correct"),
        ("50 miles", "50 miles (90 km)", "wrong"),
        ("5 feet", "5 feet 0 inches", "correct"),
        ("1.55 km", "1 mile", "close"),
        ("1.55 km", "a mile", "close"),  # no finer than the figure
    ],
)
def test_an_amount_said_twice_is_one(answer: str, typed: str, kind: str) -> None:
    question = Question(prompt="?", answer=Answer(type="quantity", text=answer))
    assert judge(question, typed).kind == kind


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("more than 30", 1),
        ("at least 30 miles", 1),
        ("30 or more", 1),
        ("more than a day", 1),
        ("a day or more", 1),
        ("30+", 1),
        ("30+ miles", 1),
        ("30 plus, they say", 1),
        ("it was up to 30", -1),
        ("over the years they won 30", 0),
        ("30 or so, over the years", 0),
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
    assert adds_bound("no goals", "more than 0")


@pytest.mark.parametrize("text", ["threefold", "3-fold", "three-fold", "3 times"])
def test_fold_is_a_unit_however_it_is_joined(text: str) -> None:
    amount = read_amount(text)
    assert amount
    assert amount.unit
    assert (amount.number.value, amount.unit.dimension) == (3, "fold")
