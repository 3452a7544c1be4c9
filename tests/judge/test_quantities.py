"""Quantities."""

import pytest

from quizgen.judge.figures import Number
from quizgen.judge.forms import Context, make_form
from quizgen.judge.normalisation import fold
from quizgen.judge.quantities import compare_quantities, is_long
from quizgen.judge.verdict import CorrectReason, Ruling


def rule(
    answer: str, typed: str, prompt: str = "", *, asks_unit: bool = False
) -> Ruling:
    context = Context(prompt=fold(prompt), asks_unit=asks_unit)
    return compare_quantities(make_form(answer), make_form(typed), context)


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("50 miles per hour", "fifty miles an hour", "equal"),
        ("50 miles per hour", "80 km/h", "converted"),
        ("100 miles", "160 km", "converted"),  # within a hundredth
        ("40 tons", "40 tonnes", "converted"),
        ("20 °C", "68 F", "converted"),
        ("one-third", "33%", "converted"),
        ("one-third", "third", "equal"),
        ("10%", "0.1", "converted"),
        ("26.2 miles", "26.19 miles", "rounded"),
        ("2.5 million", "2.5m", "equal"),
        ("1080p", "1080", "equal"),
        ("more than 30 miles", "30 miles", "equal"),
        ("40-60 miles", "40 to 60 miles", "equal"),
    ],
)
def test_the_same_amount_is_correct(
    answer: str, typed: str, reason: CorrectReason
) -> None:
    assert rule(answer, typed) == Ruling("correct", reason)


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("50 mph", "50", "unit_missing"),
        ("40 degrees Celsius", "40 degrees", "unit_missing"),
        ("26.2 miles", "26 miles", "fewer_digits"),
        ("350 metres", "340 m", "near"),
        ("350 metres", "1130 feet", "near"),
        ("40-60 miles", "50 miles", "partial"),
        ("12 goals", "12", "unit_missing"),
    ],
)
def test_what_is_nearly_right_is_close(answer: str, typed: str, reason: str) -> None:
    ruling = rule(answer, typed)
    assert (ruling.kind, ruling.reason) == ("close", reason)


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("50 mph", "60 mph", "other_value"),
        ("50 mph", "50 km/h", "other_value"),
        ("50 mph", "50 miles", "other_unit"),
        ("50 mph", "40-60 mph", "range"),
        ("50 mph", "more than 50 mph", "range"),
        ("more than 50 mph", "less than 50 mph", "range"),
        ("40-60 miles", "40-70 miles", "range"),
        ("40-60 miles", "70 miles", "other_value"),
        ("5 °C", "-5 °C", "other_value"),
        ("40 degrees Celsius", "50 degrees", "other_value"),
        ("50 mph", "fast", "no_number"),
        ("12 goals", "12 points", "other_unit"),
        ("12 goals", "12 miles", "other_unit"),
        ("nine", "9%", "other_unit"),
        ("3 miles", "5 km", "other_value"),  # 4.8: too far for a short number
    ],
)
def test_another_amount_is_wrong(answer: str, typed: str, reason: str) -> None:
    ruling = rule(answer, typed)
    assert (ruling.kind, ruling.reason) == ("wrong", reason)


def test_a_number_is_asked_back_as_people_write_it() -> None:
    assert rule("15 billion miles", "15 billion").detail == "15,000,000,000"
    assert rule("1.5 miles", "1.5").detail == "1.5"


def test_a_question_that_names_the_unit_needs_none() -> None:
    assert rule("50 mph", "50", "How many miles per hour?").kind == "correct"
    assert rule("50 mph", "80", "How fast was it, in km/h?").kind == "correct"
    assert rule("50 mph", "50", asks_unit=True).kind == "correct"
    assert rule("12 goals", "12", "How many goals?").kind == "correct"


def test_a_bare_answer_takes_the_question_s_unit() -> None:
    assert rule("nine", "9 days", "For how many days?").kind == "correct"
    assert rule("nine", "9 weeks", "For how many days?").kind == "wrong"


def test_an_answer_without_a_number_is_judged_by_its_words() -> None:
    assert rule("a very long time", "very long time").kind == "correct"


def test_long_numbers_are_those_that_show_knowledge() -> None:
    assert is_long(Number(100.0, 1.0, 3, 1))
    assert is_long(Number(26.2, 0.1, 3, 1))
    assert not is_long(Number(50.0, 1.0, 2, 1))
    assert not is_long(Number(0.333, 0.01, 3, 1, fraction=True))


def test_a_unit_of_another_name_is_no_conversion() -> None:
    assert rule("100 mph", "100 miles per hour").reason == "equal"
    assert rule("100 mph", "101 miles per hour").reason == "near"
    assert rule("100 mph", "163 km/h").reason == "near"
    assert rule("100 mph", "161 km/h").reason == "converted"


def test_degrees_name_the_scale_of_a_temperature() -> None:
    prompt = "How many degrees did the lake have?"
    assert rule("40.3 °C", "forty point three", prompt) == Ruling("correct", "equal")
    assert rule("40.3 °C", "40.3", "How hot was it?").reason == "unit_missing"
    assert rule("40.3 °C", "40.3", "How many metres?").reason == "unit_missing"
    assert rule("40.3 °C", "313", prompt).kind == "wrong"
