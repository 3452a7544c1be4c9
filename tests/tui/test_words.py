"""Words of both faces."""

import pytest

from quizgen.core.pack import Source
from quizgen.tui.words import counted, long_date, safe_lines, source_line


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 points"), (1, "1 point"), (1200, "1,200 points")]
)
def test_things_are_counted(number: int, words: str) -> None:
    assert counted(number, "point") == words


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2021-03-12", "12 March 2021"),
        ("2021-03-12T10:00:00+00:00", "12 March 2021"),
        ("2021-13-12", "2021-13-12"),
        ("last week", "last week"),
        ("\u0662\u0660-1-1", "\u0662\u0660-1-1"),
        ("\x1b[31m", "[31m"),
        ("", ""),
    ],
)
def test_dates_are_written_out_where_they_are_dates(iso: str, words: str) -> None:
    assert long_date(iso) == words


def test_a_source_is_named_as_far_as_it_is_known() -> None:
    full = Source(title="Eggs", publisher="Field Notes", published="2025-11-02")
    assert source_line(full) == "Eggs - Field Notes, 2 November 2025"
    assert source_line(Source(publisher="Field Notes")) == "Field Notes"
    assert not source_line(Source())


def test_lines_stay_apart_when_they_are_made_safe() -> None:
    assert safe_lines("a\x1b\nb\u202e") == "a\nb"
