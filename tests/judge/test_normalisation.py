"""One written form for many."""

import pytest

from quizgen.judge.normalisation import LONGEST_GIVEN, fold, key, numeric_key, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Zürich\t ", "zurich"),
        ("O\u2019Brien", "o'brien"),
        ("a\u2013b", "a-b"),
        ("2\u00bd miles", "2 1/2 miles"),
        ("\u2155 \u2156 \u215e", "1/5 2/5 7/8"),
        ("\u00a350", "£50"),
        ("30\u00b0C", "30°c"),
        ("5\u2032 11\u2033", "5' 11\""),
        ("km\u00b2", "km2"),
        ("\u5317\u4eac", "beijing"),
        ("a\x1b[31mb\u202e", "a[31mb"),
        ("\ud800x", "x"),
    ],
)
def test_text_is_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_long_and_exploding_text_is_cut_before_any_work() -> None:
    assert len(fold("a" * 10_000)) == LONGEST_GIVEN
    assert len(fold("\ufdfa" * 10_000)) <= LONGEST_GIVEN


def test_letters_without_a_transliteration_stay() -> None:
    assert fold("\U0002a700") == "\U0002a700"


@pytest.mark.parametrize(
    ("folded", "expected"),
    [
        ("u.s.a.", ("usa",)),
        ("44 b.c", ("44", "bc")),
        ("j.r.r. tolkien", ("jrr", "tolkien")),
        ("o'brien & sons", ("obrien", "and", "sons")),
        ("disney+", ("disney", "plus")),
        ("100%", ("100", "percent")),
        ("st. louis", ("st", "louis")),
    ],
)
def test_words_are_letters_and_digits(folded: str, expected: tuple[str, ...]) -> None:
    assert words(folded) == expected


def test_keys_ignore_articles_spaces_and_punctuation() -> None:
    assert key("the wind, in the willows!") == key("wind in-the willows")
    assert key("the the") == "thethe"
    assert key("?!") == ""


def test_numeric_keys_keep_what_decides_an_amount() -> None:
    assert numeric_key("1.2 km") == numeric_key("1.2km.")
    assert numeric_key("12") != numeric_key("1.2") != numeric_key("-1.2")
    assert numeric_key("7/12") != numeric_key("712")
    assert numeric_key("a") == "a"
