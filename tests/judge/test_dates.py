"""Dates compared."""

import pytest

from quizgen.judge.dates import compare_dates, date_context, expand, split_range
from quizgen.judge.forms import Context, make_form
from quizgen.judge.verdict import Ruling


def rule(
    answer: str, typed: str, prompt: str = "", *, asks_year: bool = False
) -> Ruling:
    context = Context(prompt=prompt, asks_year=asks_year)
    return compare_dates(make_form(answer), make_form(typed), context)


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        ("July 12", "7/12"),
        ("July 12", "12 July 2023"),
        ("Friday, July 12", "July 12"),
        ("Friday", "Friday at 3 pm"),
        ("July 12", "July 12 at 3 pm"),
        ("1984", "'84"),
        ("1984", "July 1984"),
        ("AD 79", "79"),
        ("1900", "'00"),
        ("'84", "1984"),
        ("4:45", "quarter to five"),
        ("early 2020", "2020"),
        ("13th century", "1200s"),
        ("3:30 pm", "15:30"),
        ("3:30", "half past three in the afternoon"),
        ("1914-1918", "1914 to 18"),
        ("July 12-14", "12 to 14 July"),
        ("Christmas Day", "25 December"),
        ("next week", "next week"),
    ],
)
def test_the_same_date_is_correct(answer: str, typed: str) -> None:
    assert rule(answer, typed).kind == "correct"


@pytest.mark.parametrize(
    ("answer", "typed", "missing"),
    [
        ("July 12", "July", "day"),
        ("July 12, 1984", "12 July", "year"),
        ("1984", "1980s", "year"),
        ("1884", "84", "year"),
        ("1899", "'99", "year"),
        ("3 May 1984", "May 84", "day"),
        ("AD 100", "'00", "year"),
        ("1980s", "20th century", "decade"),
        ("20th century", "1984", "decade"),
        ("44 BC", "44", "era"),
        ("3:30 pm", "half past three", "half"),
        ("1980s", "1985", "decade"),
        ("Friday, July 12", "Friday", "day"),
    ],
)
def test_a_part_of_a_date_is_close(answer: str, typed: str, missing: str) -> None:
    ruling = rule(answer, typed)
    assert (ruling.kind, ruling.detail) == ("close", missing)


def test_one_end_of_a_range_is_close() -> None:
    assert rule("1914-1918", "1914").kind == "close"
    assert rule("1914-1918", "1916").kind == "wrong"
    assert rule("1914-1918", "1914-1919").kind == "wrong"
    assert rule("1914", "1914-1918").reason == "range"


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        ("July 12", "July 21"),
        ("July 12, 2021", "July 21"),  # no year, to escape the day
        ("July 12", "July 84"),
        ("July 12", "3 pm"),
        ("July 12", "12 June"),
        ("1984", "1985"),
        ("1984", "1990s"),
        ("44 BC", "44 AD"),
        ("3:30 pm", "3:30 am"),
        ("Friday, July 12", "Monday, July 12"),
        ("early 2020", "late 2020"),
        ("July 12", "spring"),
        ("July 12", "33 July"),
    ],
)
def test_a_field_that_disagrees_is_wrong(answer: str, typed: str) -> None:
    assert rule(answer, typed).reason == "other_date"


def test_text_without_a_date_is_wrong() -> None:
    assert rule("July 12", "cats").reason == "no_date"


def test_what_the_question_gives_need_not_be_typed() -> None:
    assert rule("July 14, 2023", "14 July", "on what date in 2023?").kind == "correct"
    assert rule("July 14", "14th", "on what date in july?").kind == "correct"
    assert rule("July 14, 2023", "14 July", asks_year=True).kind == "correct"
    assert rule("July 14", "14 July 2023", asks_year=True).kind == "correct"


def test_what_contradicts_the_question_is_wrong() -> None:
    assert rule("July 14", "July 14, 2022", "on what date in 2023?").kind == "wrong"


def test_only_what_is_asked_for_is_needed() -> None:
    assert rule("July 1984", "July", "in which month did it end?").kind == "correct"
    assert rule("July 1984", "1984", "in what year did it end?").kind == "correct"
    assert rule("13th century", "13th", "in which century?").kind == "correct"


def test_years_imply_decades_and_centuries() -> None:
    assert expand({"year": 1900}) == {
        "year": 1900, "decade": 1900, "century": 19, "yy": 0,
    }  # fmt: skip


@pytest.mark.parametrize(("year", "century"), [(1, 1), (1900, 19), (1901, 20)])
def test_a_century_begins_with_its_year_one(year: int, century: int) -> None:
    assert expand({"year": year})["century"] == century


def test_ranges_are_split_and_completed() -> None:
    assert split_range("1914-18") == ("1914", "1918")
    assert split_range("between july 12 and august 3") == ("july 12", "august 3")
    assert split_range("12 to 14 july") == ("12 july", "14 july")
    assert split_range("july 12 to 14") == ("july 12", "july 14")
    assert split_range("2023-07-12") is None
    assert split_range("july 12") is None


def test_a_question_with_two_years_gives_none() -> None:
    assert date_context("between 1914 and 1918, when?") == ({}, frozenset())


@pytest.mark.parametrize(
    ("month", "quarter"), [(1, 1), (3, 1), (4, 2), (6, 2), (10, 4), (12, 4)]
)
def test_a_month_lies_in_its_quarter(month: int, quarter: int) -> None:
    assert expand({"month": month})["quarter"] == quarter
