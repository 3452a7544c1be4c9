"""A statement, then its question: what is left out, what is said for it, what asks."""

import pytest

from quizgen.core.article import Article
from quizgen.facts import find_facts
from quizgen.reading import Reading
from quizgen.reading import read_one as read_article
from quizgen.writing.headings import heading_of
from quizgen.writing.rendering import Refused
from quizgen.writing.shapes import Draft, write_statements

HEADLINE = "Rescue after a ferry runs aground"


def _read(text: str, title: str = "") -> Reading:
    return read_article(Article(id="story", title=title, text=text))


def _told(text: str, title: str = "") -> dict[str, str]:
    """Give prompt by answer."""
    reading = _read(text, title)
    return {
        draft.fact.slot.answer: draft.prompt
        for sentence in reading.sentences
        for fact in find_facts(reading, sentence)
        for draft in write_statements(reading, fact, heading_of(reading))
        if isinstance(draft, Draft)
    }


def test_a_label_stays_and_asks_for_its_name() -> None:
    found = _told("Volvo sued the Norwegian explorer Roald Amundsen in 1925.")
    assert found["Roald Amundsen"] == (
        "Volvo sued the Norwegian explorer in 1925. Who is that explorer?"
    )


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Volvo built 450 boats in Norway in 1987.", "1987"),
        ("Volvo built 450 boats in Norway.", "450"),
        (
            "Volvo met sailors Roald Amundsen and Otto Sverdrup in Oslo.",
            "Otto Sverdrup",
        ),
        ("Volvo sued stand-in captain Roald Amundsen in 1925.", "Roald Amundsen"),
    ],
    ids=[
        "a year",
        "a count",
        "one of a list",
        "a label cut in two",
    ],
)
def test_what_would_not_hold_together_is_not_told(text: str, answer: str) -> None:
    assert answer not in _told(text)


def test_behind_a_heading_a_statement_keeps_its_capital() -> None:
    text = "The ship reached Oslo. The ship met the sailor Roald Amundsen in May 1925."
    assert _told(text, HEADLINE)["Roald Amundsen"] == (
        f'"{HEADLINE}": The ship met the sailor in May 1925. Who is that sailor?'
    )


def test_what_a_reader_learns_leaves_out_the_question_behind() -> None:
    reading = _read("Volvo sued the Norwegian explorer Roald Amundsen in 1925.")
    facts = find_facts(reading, reading.sentences[0])
    drafts = [
        d for f in facts for d in write_statements(reading, f) if isinstance(d, Draft)
    ]
    assert drafts
    assert all(d.told.endswith(".") and "?" not in d.told for d in drafts)


def test_a_statement_without_a_name_for_its_he_is_refused() -> None:
    reading = _read("He sued the Norwegian explorer Roald Amundsen in 1925.")
    facts = find_facts(reading, reading.sentences[0])
    drafts = [d for fact in facts for d in write_statements(reading, fact)]
    assert drafts
    assert all(isinstance(draft, Refused) for draft in drafts)


def test_of_a_long_sentence_only_the_clause_is_told() -> None:
    found = _told(
        "Volvo sued the Norwegian explorer Roald Amundsen in 1925, which was told to "
        "sailors in Sweden, Denmark, Finland, Germany, France and Portugal, and to "
        "Turkey, Malta and Cyprus over the following long and lean years."
    )
    assert found["Roald Amundsen"] == (
        "Volvo sued the Norwegian explorer in 1925. Who is that explorer?"
    )
