"""Number words in digits."""

import pytest

from quizgen.judge.digits import in_digits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("catch-22", "catch 22"),
        ("catch twenty two", "catch 22"),
        ("a hundred years of solitude", "100 years of solitude"),
        ("20,000 leagues", "20000 leagues"),
        ("twenty thousand leagues", "20000 leagues"),
        ("blade runner twenty forty-nine", "blade runner 2049"),
        ("fahrenheit four fifty one", "fahrenheit 451"),
        ("ocean's eleven", "oceans 11"),
        ("two thousand and one: a space odyssey", "2001 a space odyssey"),
        ("twenty one seven", "21 7"),
        ("thirty forty", "30 40"),
        ("20 49", "20 49"),
        ("twenty and forty", "20 and 40"),
        ("zero fifty", "0 50"),
        ("one ninety-nine", "199"),
        ("one ten", "110"),
        ("twenty ninety-nine", "2099"),
        ("twenty 100", "20 100"),
        ("1,200 stars", "1200 stars"),
        ("twenty one fifty", "21 50"),
    ],
)
def test_whole_numbers_are_put_into_digits(text: str, expected: str) -> None:
    assert " ".join(in_digits(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "once upon a time",
        "both of us",
        "a dozen roses",
        "a pair of hands",
        "the third man",
        "the 39th step",
        "half a life",
        "a life",
    ],
)
def test_other_words_of_number_stay(text: str) -> None:
    assert " ".join(in_digits(text)) == text


def test_what_is_not_whole_or_too_large_stays() -> None:
    assert in_digits("8 1/2") == ("8", "1", "2")
    assert in_digits("two billion stars") == ("two", "billion", "stars")
    assert in_digits("one billion stars") == ("one", "billion", "stars")
    assert in_digits("999 million") == ("999000000",)
