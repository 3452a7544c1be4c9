"""Where a quote stands in its article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.core.question import Evidence
from quizgen.formats.quotes import QuotedText, Sighting

QUOTE = "The \u201cDanube\u201d flooded Passau \u2013 again."
TEXT = f"It rained.\n\n{QUOTE}\nThe Inn did not."
START = TEXT.index(QUOTE)
END = START + len(QUOTE)


def _look_up(quote: str, start: int = -1, end: int = -1, text: str = TEXT) -> Sighting:
    return QuotedText(text).look_up(Evidence(quote=quote, start=start, end=end))


def test_a_quote_that_stands_where_it_should_is_right() -> None:
    assert _look_up(QUOTE, START, END).state == "right"


def test_a_quote_that_moved_is_found() -> None:
    sighting = _look_up(QUOTE, 3, 20)
    assert sighting.state == "moved"
    assert (sighting.evidence.start, sighting.evidence.end) == (START, END)


def test_a_quote_without_offsets_gets_some() -> None:
    sighting = _look_up(QUOTE)
    assert sighting.state == "unplaced"
    assert sighting.evidence.start == START


@pytest.mark.parametrize(
    "typed",
    [
        'The "Danube" flooded Passau - again.',
        "The \u201cDanube\u201d  flooded\nPassau \u2013 again. ",
        "The \u00abDanube\u00bb flooded\u00a0Passau \u2014 again.",
    ],
)
def test_other_spaces_marks_and_dashes_are_seen_through(typed: str) -> None:
    sighting = _look_up(typed, 3, 20)
    assert sighting.state == "rewritten"
    assert sighting.evidence == Evidence(quote=QUOTE, start=START, end=END)


@pytest.mark.parametrize("typed", ["The Danube flooded Linz.", "the danube", " - x"])
def test_other_words_are_missing(typed: str) -> None:
    sighting = _look_up(typed, 3, 20)
    assert sighting == Sighting("missing", Evidence(quote=typed, start=3, end=20))


@pytest.mark.parametrize("quote", [QUOTE, QUOTE.replace("\u2013", "-")])
def test_which_of_several_places_is_meant_cannot_be_told(quote: str) -> None:
    sighting = _look_up(quote, 3, 20, text=f"{TEXT}\n{TEXT}")
    assert sighting == Sighting("several", Evidence(quote=quote, start=3, end=20))


def test_one_of_several_places_may_be_meant() -> None:
    assert _look_up(QUOTE, START, END, text=f"{TEXT}\n{TEXT}").state == "right"


def test_a_passage_that_steers_a_terminal_never_becomes_a_quote() -> None:
    text = "The Danube\n\x1b flooded Passau."
    assert _look_up("The Danube \x1b flooded Passau.", text=text).state == "missing"


def test_whole_books_are_searched_word_for_word_only() -> None:
    book = TEXT + "x" * 500_000
    assert _look_up(QUOTE, text=book).state == "unplaced"
    assert _look_up(QUOTE.replace("\u2013", "-"), text=book).state == "missing"


@given(st.text(), st.text(min_size=1), st.integers(-1, 9), st.integers(-1, 9))
def test_what_is_said_to_be_right_is_a_slice_of_the_article(
    text: str, quote: str, start: int, end: int
) -> None:
    sighting = _look_up(quote, start, end, text=text)
    found = sighting.evidence
    if sighting.state in {"right", "moved", "rewritten"}:
        assert text[found.start : found.end] == found.quote
