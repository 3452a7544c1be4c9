"""Number words and their misspellings."""

import pytest

from quizgen.judge.numerals import mend, mended
from quizgen.judge.tokens import tokens


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("fifeteen", "fifteen"),
        ("fourty", "forty"),
        ("tweleve", "twelve"),
        ("foru", "four"),
        ("thrirteen", "thirteen"),
        ("seventen", "seventeen"),
    ],
)
def test_a_misspelt_number_word_with_one_reading_is_mended(
    word: str, number: str
) -> None:
    assert mended(word) == number


@pytest.mark.parametrize(
    "word", ["fifty", "fifteen", "for", "tree", "eighties", "fiv", "x1"]
)
def test_other_words_are_left_alone(word: str) -> None:
    assert mended(word) == word


def test_whole_texts_are_mended_word_by_word() -> None:
    assert [piece.text for piece in mend(tokens("fifeteen cats"))] == [
        "fifteen",
        "cats",
    ]


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("twentyseven", ["twenty", "seven"]),
        ("sixty", ["sixty"]),
        ("thirtyeleven", ["thirtyeleven"]),
    ],
)
def test_tens_and_units_that_run_together_are_parted(
    typed: str, parts: list[str]
) -> None:
    assert [piece.text for piece in mend(tokens(typed))] == parts
