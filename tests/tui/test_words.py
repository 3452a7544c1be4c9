"""Words of both faces."""

import pytest

from quizgen.core.pack import Source
from quizgen.tui.words import counted, safe_lines, source_line


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 points"), (1, "1 point"), (1200, "1,200 points")]
)
def test_things_are_counted(number: int, words: str) -> None:
    assert counted(number, "point") == words


def test_a_source_is_named_as_far_as_it_is_known() -> None:
    full = Source(title="Eggs", publisher="Field Notes", published="2025-11-02")
    assert source_line(full) == "Eggs - Field Notes, 2 November 2025"
    assert source_line(Source(publisher="Field Notes")) == "Field Notes"
    assert not source_line(Source())


def test_lines_stay_apart_when_they_are_made_safe() -> None:
    assert safe_lines("a\x1b\nb\u202e") == "a\nb"
