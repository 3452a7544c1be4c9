"""Options of multiple choice."""

import pytest

from quizgen.game.options import chosen, option_keys


@pytest.mark.parametrize(
    ("typed", "index"),
    [("1", 0), ("c", 2), (" D ", 3), ("dundee", 1), ("5", -1), ("", -1), ("Oslo", -1)],
)
def test_keys_and_words_choose(typed: str, index: int) -> None:
    assert chosen(("Leeds", "Dundee", "Cardiff", "Bath"), typed) == index


def test_a_number_that_is_an_option_means_itself() -> None:
    options = ("4", "3", "2", "5")
    assert option_keys(options) == "abcd"
    assert chosen(options, "3") == 1
    assert chosen(options, "b") == 1
