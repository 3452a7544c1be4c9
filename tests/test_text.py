"""What may reach a terminal, and where cleaned text came from."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.text import FORBIDDEN, MappedText, is_safe, long_date, mapped, nfkc, safe

ANY = st.text(st.characters())
"""Every code point, halves of characters too."""

HOSTILE = [
    *("\x1b[31m", "\x9b", "\0", "\x7f", "\u202e", "\u2066", "\u200b", "\u2060"),
    *("\ufeff", "\u061c", "\U000e0041", "\ud800", "\u200e", "\u2028", "\x07", "\b"),
]


@given(ANY)
def test_nothing_forbidden_is_left(text: str) -> None:
    assert not FORBIDDEN.search(safe(text))


@given(ANY)
def test_being_safe_twice_changes_nothing_more(text: str) -> None:
    assert safe(safe(text)) == safe(text)
    assert is_safe(safe(text))


@pytest.mark.parametrize("text", HOSTILE)
def test_what_steers_a_terminal_is_not_safe(text: str) -> None:
    assert not is_safe(f"a{text}b") or safe(text) == " "
    assert safe(f"a{text}b").startswith("a")
    assert safe(f"a{text}b").endswith("b")


@pytest.mark.parametrize("text", ["\u200c", "\u200d", "é", "👩\u200d🚀", "a b", "\xa0"])
def test_what_languages_need_stays(text: str) -> None:
    assert safe(text) == text
    assert is_safe(text)


def test_line_breaks_and_tabs_become_one_space() -> None:
    assert safe("a\r\n\t\vb\u2028c") == "a b c"
    assert is_safe("a\nb\tc")


@given(st.text())
def test_normal_text_is_normalised_as_usual(text: str) -> None:
    assert nfkc(text) == unicodedata.normalize("NFKC", text)


def test_a_pile_of_marks_is_capped_and_soon_done() -> None:
    start = time.process_time()
    short = nfkc("e" + "\u0301\u0316" * 500_000)
    assert time.process_time() - start < 2
    assert len(short) <= 31


def test_thirty_marks_of_a_pile_are_kept() -> None:
    assert nfkc("e" + "\u0316" * 100 + "n") == "e" + "\u0316" * 30 + "n"
    assert nfkc("\u0316" * 100) == "\u0316" * 30


@given(st.lists(st.tuples(st.text(max_size=3), st.integers(0, 99)), max_size=9))
def test_a_mapped_text_remembers_where_each_character_came_from(
    pieces: list[tuple[str, int]],
) -> None:
    text = mapped(pieces)
    assert text.text == "".join(piece for piece, _ in pieces)
    assert list(text.origin) == [o for piece, o in pieces for _ in piece]


def test_a_span_is_mapped_to_the_original() -> None:
    text = mapped([("a", 2), ("b", 5), ("c", 6)])
    assert text.span(0, 2) == (2, 6)


def test_a_map_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="2 characters, 1 offsets"):
        MappedText("ab", (0,))


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2021-03-12", "12 March 2021"),
        ("2021-01-02", "2 January 2021"),
        ("2021-12-02", "2 December 2021"),
        ("2021-00-02", "2021-00-02"),
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
