"""Dates in every reading."""

import pytest

from quizgen.judge.date_reading import read_date


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("the 12th of july", [{"day": 12, "month": 7}]),
        ("july 12", [{"month": 7, "day": 12}, {"month": 7, "yy": 12}]),
        ("7/12", [{"month": 7, "day": 12}, {"month": 12, "day": 7}]),
        ("13/7", [{"month": 7, "day": 13}]),
        ("12.7.", [{"month": 7, "day": 12}]),
        ("31/12", [{"month": 12, "day": 31}]),
        ("7-1984", [{"month": 7, "year": 1984}]),
        ("1984/7", [{"month": 7, "year": 1984}]),
        ("2023-07-12", [{"year": 2023, "month": 7, "day": 12}]),
        (
            "12/07/23",
            [{"month": 12, "day": 7, "yy": 23}, {"month": 7, "day": 12, "yy": 23}],
        ),
        ("10/1066", [{"month": 10, "year": 1066}]),
        ("1984", [{"year": 1984}]),
        ("'84", [{"yy": 84}]),
        ("'12", [{"yy": 12}]),
        ("0", [{"yy": 0}]),
        ("1", [{"day": 1}, {"yy": 1}, {"clock": 60}]),
        ("31", [{"day": 31}, {"yy": 31}]),
        ("32", [{"yy": 32}]),
        ("99", [{"yy": 99}]),
        ("100", [{"year": 100}]),
        ("1st", [{"day": 1}]),
        ("31st", [{"day": 31}]),
        ("ten sixty-six", [{"year": 1066}]),
        ("nineteen nought five", [{"year": 1905}]),
        ("nineteen zero five", [{"year": 1905}]),
        ("nineteen zero zero", [{"year": 1900}]),
        ("nineteen eighty-four", [{"year": 1984}]),
        ("nineteen oh five", [{"year": 1905}]),
        ("nineteen ten", [{"year": 1910}]),
        ("two thousand and eight", [{"year": 2008}]),
        ("twenty twenty-three", [{"year": 2023}]),
        ("1980s", [{"decade": 1980}]),
        ("1980's", [{"decade": 1980}]),
        ("the eighties", [{"decade": 1980}, {"decade": 2080}]),
        ("nineteen eighties", [{"decade": 1980}]),
        ("13th century", [{"century": 13}]),
        ("30th century", [{"century": 30}]),
        ("1200s", [{"century": 13}, {"decade": 1200}]),
        ("100s", [{"century": 2}, {"decade": 100}]),
        ("80s", [{"decade": 1980}, {"decade": 2080}]),
        ("1980 s", [{"year": 1980}]),  # an s on its own is no decade's
        ("44 bc", [{"era": 1, "year": 44}]),
        ("ad 79", [{"era": 0, "year": 79}]),
        ("friday", [{"weekday": 5}]),
        ("early 2020", [{"part": 1, "year": 2020}]),
        ("q3 2024", [{"quarter": 3, "year": 2024}]),
        ("q4 2024", [{"quarter": 4, "year": 2024}]),
        ("third quarter of 2024", [{"quarter": 3, "year": 2024}]),
        ("spring 2024", [{"season": 1, "year": 2024}]),
        ("christmas day 1999", [{"month": 12, "day": 25, "year": 1999}]),
        ("halloween", [{"month": 10, "day": 31}]),
        ("friday 12.30", [{"weekday": 5}]),
        ("friday 12/25", [{"weekday": 5, "month": 12, "day": 25}]),
    ],
)
def test_readings(text: str, readings: list[dict[str, int]]) -> None:
    assert list(read_date(text)) == readings


@pytest.mark.parametrize(
    "text",
    [
        "cats", "", "early", "99/98", "1984 or 1985", "32nd", "12345", "july august",
        "0th", "10000", "2.25", "123/1984", "1984/123",
    ],
)  # fmt: skip
def test_what_is_no_date_has_no_reading(text: str) -> None:
    assert read_date(text) == ()


def test_a_time_may_stand_beside_a_date() -> None:
    (reading, *_) = read_date("july 12 at 3:30 pm")
    assert reading == {"month": 7, "day": 12, "clock": 210, "half": 1}


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("q5", "quarter"),
        ("3 quarter", "quarter"),
        ("31 cent", "century"),
        ("1985s", "decade"),
        ("nine fifty", "year"),
        ("twenty one fifty", "year"),
        ("nineteen nine", "year"),
        ("13/13", "month"),
        ("0/5", "month"),
        ("5/0", "month"),
        ("32/1", "month"),
    ],
)
def test_a_number_out_of_range_is_no_such_field(text: str, field: str) -> None:
    assert not any(field in reading for reading in read_date(text))
