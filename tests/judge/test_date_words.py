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
        ("bc", ("era", 1)),
        ("early", ("part", 1)),
    ],
)
def test_names_are_known_and_mended(word: str, field: tuple[str, int]) -> None:
    assert date_name(word) == field


@pytest.mark.parametrize("word", ["juky", "cats", "sixties", "", "xxxxxxxx"])
def test_other_words_name_no_field(word: str) -> None:
    assert date_name(word) is None


def test_decades_have_names() -> None:
    assert decade_name("eighties") == 80
    assert decade_name("noughties") == 0
    assert decade_name("cats") is None
