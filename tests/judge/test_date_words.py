"""Names in dates."""

import pytest

from quizgen.judge.date_words import date_name, decade_name


@pytest.mark.parametrize(
    ("word", "field"),
    [
        ("july", ("month", 7)),
        ("jul", ("month", 7)),
        ("januray", ("month", 1)),
        ("febuary", ("month", 2)),
        ("wendesday", ("weekday", 3)),
        ("autum", ("season", 3)),
        ("marhc", ("month", 3)),
        ("octebor", ("month", 10)),
        ("bc", ("era", 1)),
        ("early", ("part", 1)),
    ],
)
def test_names_are_known_and_mended(word: str, field: tuple[str, int]) -> None:
    assert date_name(word) == field


@pytest.mark.parametrize(
    "word",
    [
        "juky", "cats", "sixties", "", "xxxxxxxx",
        "aogist",  # two wrong letters of six
        "sonday",  # as near to Sunday as to Monday
    ],
)  # fmt: skip
def test_other_words_name_no_field(word: str) -> None:
    assert date_name(word) is None


def test_decades_have_names() -> None:
    assert decade_name("eighties") == 80
    assert decade_name("noughties") == 0
    assert decade_name("naughties") == decade_name("aughts") == 0
    assert decade_name("cats") is None


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("sep", "september"),
        ("sept", "september"),
        ("tue", "tuesday"),
        ("tues", "tuesday"),
        ("wed", "wednesday"),
        ("weds", "wednesday"),
        ("thu", "thursday"),
        ("thur", "thursday"),
        ("thurs", "thursday"),
        ("mondays", "monday"),
        ("springtime", "spring"),
        ("summertime", "summer"),
        ("fall", "autumn"),
        ("wintertime", "winter"),
        ("beginning", "early"),
        ("start", "early"),
        ("middle", "mid"),
        ("end", "late"),
        ("bce", "bc"),
        ("ce", "ad"),
    ],
)
def test_two_words_may_name_one_field(word: str, name: str) -> None:
    assert date_name(word) == date_name(name) is not None


def test_seasons_and_parts_of_a_year_follow_each_other() -> None:
    seasons = [date_name(word) for word in ("spring", "summer", "autumn", "winter")]
    assert seasons == [("season", place) for place in (1, 2, 3, 4)]
    parts = [date_name(word) for word in ("early", "mid", "late")]
    assert parts == [("part", place) for place in (1, 2, 3)]
