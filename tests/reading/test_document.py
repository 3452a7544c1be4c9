"""Sentences know their exact place in the article, and whether to ask about them."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.core.article import Article
from quizgen.reading import Reading, read, read_one

Read = Callable[[str], Reading]

_PIECES = st.sampled_from([
    "Neil Armstrong walked on the Moon in 1969. ", "\u201cWe won,\u201d she said. ",
    "PARIS (AP) -- ", "\n\n", "\n", "# Heading\n", "**bold** ", "- ", "\u00a0",
    "\u2014", "\u2026 ", "It cost $5 million. ", "\u00adsoft ", "e\u0301t\u00e9 ",
    "\U0001f680 ", "[a link](https://example.org) ", "\u202eevil ", "\x00", "He left.",
])  # fmt: skip


@settings(max_examples=30)
@given(st.lists(_PIECES, max_size=12).map("".join))
def test_a_quote_is_always_a_slice_of_the_article(text: str) -> None:
    reading = read_one(Article(id="a", text=text))
    for sentence in reading.sentences:
        assert text[sentence.start : sentence.end] == sentence.quote
        assert sentence.quote.strip()


def test_a_quote_keeps_the_typography_of_the_article(read_text: Read) -> None:
    text = "\u201cWe won,\u201d said Anna Lee\u2014the captain\u2014in Rome."
    (sentence,) = read_text(text).sentences
    assert sentence.quote == text


@pytest.mark.parametrize(
    ("text", "is_askable"),
    [
        ("Neil Armstrong walked on the Moon in 1969.", True),
        ('Anna Lee said, "We won the cup in Rome."', True),
        ("How Neil Armstrong walked on the Moon", False),
        ("Did Neil Armstrong walk on the Moon in 1969?", False),
        ("He left Rome.", False),
        ("Neil Armstrong walked on the \x07 Moon in 1969.", False),
        ("Neil Armstrong walked on the \u202e Moon in 1969.", False),
    ],
)
def test_only_whole_and_safe_sentences_are_asked_about(
    read_text: Read, text: str, *, is_askable: bool
) -> None:
    assert [s.is_askable for s in read_text(text).sentences] == [is_askable]


def test_an_open_quotation_runs_to_the_end_of_its_paragraph(read_text: Read) -> None:
    reading = read_text('Anna Lee said, "We won in Rome.\n\nThe fans sang all night.')
    words = {reading.docs[p][i].text for p, i in reading.quoted}
    assert {"We", "won", "Rome"} <= words
    assert "fans" not in words


def test_articles_are_read_lazily_and_in_order() -> None:
    given: list[str] = []

    def _articles() -> Iterator[Article]:
        for name in ("Anna", "Bob"):
            given.append(name)
            yield Article(id=name, text=f"{name} lives in Rome.")

    readings = read(_articles())
    assert next(readings).article.id == "Anna"
    assert given == ["Anna"]
    assert next(readings).article.id == "Bob"


def test_sentences_are_numbered_through_the_article(read_text: Read) -> None:
    reading = read_text("Anna left Rome. She was glad.\n\nIt rained. Bob stayed.")
    assert [s.index for s in reading.sentences] == [0, 1, 2, 3]
    assert [s.paragraph for s in reading.sentences] == [0, 0, 1, 1]
