"""Spellings, split once."""

import pytest

from quizgen.judge.dates import compare_dates
from quizgen.judge.forms import Context, make_form
from quizgen.judge.quantities import compare_quantities


def test_a_spelling_is_folded_and_split() -> None:
    form = make_form("The King's Arms")
    assert (form.folded, form.words, form.key) == (
        "the king's arms", ("the", "kings", "arms"), "kingsarms",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "is_acronym"),
    [
        ("WHO", True),
        ("U.S.", True),
        ("UNESCO", True),
        ("Who", False),
        ("A", False),
        ("GLASGOW", False),
        ("B-52", False),
    ],
)
def test_short_forms_are_written_in_capitals(text: str, *, is_acronym: bool) -> None:
    assert make_form(text).is_acronym is is_acronym


def test_nothing_is_taken_as_said_by_a_question_that_is_not_there() -> None:
    unasked = Context()
    miles = compare_quantities(make_form("50 miles"), make_form("50"), unasked)
    assert miles.reason == "unit_missing"
    day = compare_dates(make_form("July 14, 2023"), make_form("14 July"), unasked)
    assert (day.reason, day.detail) == ("partial_date", "year")
