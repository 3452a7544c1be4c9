"""How far off an amount may be, at each edge of each band."""

import pytest

from quizgen.judge.forms import Context, make_form
from quizgen.judge.normalisation import fold
from quizgen.judge.quantities import compare_quantities


def rule(answer: str, typed: str, prompt: str = "") -> tuple[str, str]:
    context = Context(prompt=fold(prompt))
    ruling = compare_quantities(make_form(answer), make_form(typed), context)
    return ruling.kind, ruling.reason


@pytest.mark.parametrize(
    ("answer", "typed", "kind"),
    [
        ("100 miles", "105 miles", "close"),
        ("100 miles", "95 miles", "close"),
        ("100 miles", "106 miles", "wrong"),
        ("99 miles", "98 miles", "wrong"),
        ("-100 °C", "-105 °C", "close"),
        ("-100 °C", "100 °C", "wrong"),
        ("20.0 miles", "21.0 miles", "close"),
        ("20.0 miles", "21.1 miles", "wrong"),
        ("2.1 miles", "2.2 miles", "wrong"),
        ("20 miles", "21 miles", "wrong"),
        ("three quarters", "0.72", "wrong"),
        ("0 °C", "1 °C", "wrong"),
    ],
)
def test_a_long_number_may_be_missed_by_a_twentieth(
    answer: str, typed: str, kind: str
) -> None:
    assert rule(answer, typed)[0] == kind


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("26.2 miles", "26.25 miles", "rounded"),
        ("50 miles", "fiftey miles", "equal"),
        ("50 miles", "51 miles", "other_value"),
        ("one third", "zeroth", "other_value"),
        ("one third", "third", "equal"),
        ("one third", "fourth", "other_value"),
        ("50%", "0.5", "converted"),
        ("50%", "1.5", "other_value"),
        ("100%", "1", "other_value"),
        ("0.33 miles", "a third of a mile", "rounded"),
        ("one third", "33.3%", "converted"),
        ("26.2 miles", "26.15 miles", "rounded"),
        ("26.2 miles", "26.26 miles", "near"),
        ("26.2 miles", "26.3 miles", "near"),
        ("5 miles", "5.1 miles", "rounded"),
        ("5 miles", "5.2 miles", "other_value"),
        ("one third", "0.33", "rounded"),
        ("one third", "0.3", "fewer_digits"),
        ("one third", "0.4", "other_value"),
    ],
)
def test_precision_is_that_of_the_answer(answer: str, typed: str, reason: str) -> None:
    assert rule(answer, typed)[1] == reason


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("26.2 miles", "26 miles", "fewer_digits"),
        ("26.2 miles", "27 miles", "fewer_digits"),
        ("1,234 miles", "1.2 thousand miles", "fewer_digits"),
        ("1,234 miles", "1 thousand miles", "other_value"),
        ("1.5 miles", "1 mile", "other_value"),
        ("9.9 miles", "9 miles", "fewer_digits"),
    ],
)
def test_digits_left_off_are_near_where_they_cost_little(
    answer: str, typed: str, reason: str
) -> None:
    assert rule(answer, typed)[1] == reason


@pytest.mark.parametrize(
    ("answer", "typed", "kind"),
    [
        ("100 miles", "160 km", "correct"),
        ("100 miles", "162 km", "correct"),
        ("100 miles", "163 km", "close"),
        ("100 miles", "168 km", "close"),
        ("100 miles", "170 km", "wrong"),
        ("10 miles", "16 km", "correct"),
        ("10 miles", "17 km", "wrong"),
        ("3 miles", "4.8 km", "correct"),
        ("3 miles", "4.9 km", "wrong"),
        ("5 miles", "8 km", "correct"),
        ("50 metres", "164 feet", "correct"),
        ("2 miles", "3 km", "wrong"),
        ("1 inch", "25 mm", "correct"),
        ("1 inch", "26 mm", "wrong"),
    ],
)
def test_a_converted_amount_is_right_at_its_digits_or_a_hundredth(
    answer: str, typed: str, kind: str
) -> None:
    assert rule(answer, typed)[0] == kind


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        ("40 miles", ("close", "partial")),
        ("60 miles", ("close", "partial")),
        ("39 miles", ("wrong", "other_value")),
        ("61 miles", ("wrong", "other_value")),
        ("40-60 km", ("wrong", "other_value")),
        ("40-60", ("close", "unit_missing")),
        ("64-97 km", ("correct", "converted")),
        ("64-200 km", ("wrong", "other_value")),
        ("30-97 km", ("wrong", "other_value")),
        ("50-60 miles", ("wrong", "range")),
        ("40-50 miles", ("wrong", "range")),
    ],
)
def test_both_ends_of_a_range_count(typed: str, verdict: tuple[str, str]) -> None:
    assert rule("40-60 miles", typed) == verdict
