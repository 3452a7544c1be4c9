"""Times of day."""

import pytest

from quizgen.judge.clock import read_bare_clock, read_clock


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("3:30 pm", {"clock": 210, "half": 1}),
        ("3.30pm", {"clock": 210, "half": 1}),
        ("15:30", {"clock": 210, "half": 1}),
        ("1530 hours", {"clock": 210, "half": 1}),
        ("07:45", {"clock": 465, "half": 0}),
        ("0:15", {"clock": 15, "half": 0}),
        ("3:30", {"clock": 210}),
        ("at 3.30", {"clock": 210}),
        ("12 am", {"clock": 0, "half": 0}),
        ("12 pm", {"clock": 0, "half": 1}),
        ("24:00", {"clock": 0, "half": 0}),
        ("15.30", {"clock": 210, "half": 1}),
        ("10 o'clock at night", {"clock": 600, "half": 1}),
        ("half past three", {"clock": 210}),
        ("at about half past three", {"clock": 210}),
        ("half past twelve", {"clock": 30}),
        ("half five", {"clock": 330}),
        ("half twelve", {"clock": 30}),
        ("one minute past three", {"clock": 181}),
        ("quarter to five in the morning", {"clock": 285, "half": 0}),
        ("twenty past six in the evening", {"clock": 380, "half": 1}),
        ("ten minutes to one", {"clock": 50}),
        ("five o'clock", {"clock": 300}),
        ("noon", {"clock": 0, "half": 1}),
        ("12 midnight", {"clock": 0, "half": 0}),
    ],
)
def test_times_are_read(text: str, fields: dict[str, int]) -> None:
    assert read_clock(text)[0] == fields


@pytest.mark.parametrize(
    "text",
    [
        "3.30",
        "12.30",
        "25:30",
        "july 12",
        "cats to dogs",
        "cats to five",
        "five six past three",
        "seventy past three",
        "7/12",
        "",
    ],
)
def test_other_text_is_no_time(text: str) -> None:
    assert read_clock(text) == ({}, text)


def test_the_rest_of_the_text_is_given_back() -> None:
    assert read_clock("july 12 at 3:30 pm")[1].split() == ["july", "12", "at"]
    assert read_clock("friday at 12 noon")[1].split() == ["friday", "at"]
    assert read_clock("friday at half five")[1].split() == ["friday", "at"]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("three thirty", {"clock": 210}),
        ("three thirty pm", {"clock": 210, "half": 1}),
        ("seven", {"clock": 420}),
        ("one thirty", {"clock": 90}),
        ("three ten", {"clock": 190}),
        ("three sixty", {}),
        ("seven cats", {}),
        ("thirteen", {}),
        ("three five", {}),
        ("july three thirty", {}),
        ("at seven", {"clock": 420}),
        ("", {}),
    ],
)
def test_bare_words_may_be_a_time(text: str, fields: dict[str, int]) -> None:
    assert read_bare_clock(text) == fields


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("1530", {"clock": 210, "half": 1}),
        ("at 0745", {"clock": 465, "half": 0}),
        ("2430", {}),
        ("1567", {}),
    ],
)
def test_four_digits_alone_may_be_a_time(text: str, fields: dict[str, int]) -> None:
    assert read_bare_clock(text) == fields
