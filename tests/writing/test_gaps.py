"""A gap in a statement: where it opens, what stays beside it, what asks for it."""

import pytest

from quizgen.core.article import Article
from quizgen.core.question import GAP
from quizgen.facts import find_facts
from quizgen.reading import Reading
from quizgen.reading import read_one as read_article
from quizgen.writing.headings import heading_of
from quizgen.writing.rendering import Refused
from quizgen.writing.shapes import Draft, write_gaps

HEADLINE = "Rescue after a ferry runs aground"


def _read(text: str, title: str = "") -> Reading:
    return read_article(Article(id="story", title=title, text=text))


def _gaps(text: str, title: str = "") -> dict[str, str]:
    """Give prompt by answer."""
    reading = _read(text, title)
    return {
        draft.fact.slot.answer: draft.prompt
        for sentence in reading.sentences
        for fact in find_facts(reading, sentence)
        for draft in write_gaps(reading, fact, heading_of(reading))
        if isinstance(draft, Draft)
    }


@pytest.mark.parametrize(
    ("text", "answer", "statement", "missing"),
    [
        (
            "Volvo built 450 boats in Norway in 1987.",
            "450",
            "Volvo built _____ boats in Norway in 1987.",
            "number",
        ),
        (
            "Volvo built 450 boats in Norway in 1987.",
            "1987",
            "Volvo built 450 boats in Norway in _____.",
            "year",
        ),
        (
            "Volvo built 450 boats in Norway in 1987.",
            "Norway",
            "Volvo built 450 boats in _____ in 1987.",
            "country",
        ),
        (
            "And Volvo sold a shipyard for $3.5 million.",
            "$3.5 million",
            "Volvo sold a shipyard for _____.",
            "sum",
        ),
    ],
    ids=["count", "year", "place", "sum behind a joining word"],
)
def test_the_answer_leaves_a_gap(
    text: str, answer: str, statement: str, missing: str
) -> None:
    assert _gaps(text)[answer] == f"{statement} Which {missing} is missing?"


def test_a_label_stays_beside_the_gap() -> None:
    found = _gaps("The Norwegian explorer Roald Amundsen reached the South Pole first.")
    assert found["Roald Amundsen"].startswith(f"The Norwegian explorer {GAP} reached")


def test_initials_that_tell_the_name_go_with_it() -> None:
    found = _gaps(
        "The printer company Hewlett Packard (HP) was sued in Georgia in 2005."
    )
    assert "HP" not in found["Hewlett Packard"]


def test_behind_a_heading_the_statement_keeps_its_capital() -> None:
    text = "The captain Greta Lindholm left the ship. The rescue took 41 minutes."
    assert _gaps(text, HEADLINE)["41 minutes"] == (
        f'"{HEADLINE}": The rescue took {GAP}. Which length of time is missing?'
    )


def test_what_a_reader_learns_leaves_out_the_closing_question() -> None:
    reading = _read("Volvo built 450 boats in Norway in 1987.")
    facts = find_facts(reading, reading.sentences[0])
    drafts = [d for f in facts for d in write_gaps(reading, f) if isinstance(d, Draft)]
    assert drafts
    assert all(d.told.endswith(".") and "missing" not in d.told for d in drafts)


def test_a_statement_without_a_name_for_its_he_is_refused() -> None:
    reading = _read("He sold 450 boats in Norway in 1987.")
    facts = find_facts(reading, reading.sentences[0])
    drafts = [d for fact in facts for d in write_gaps(reading, fact)]
    assert drafts
    assert all(isinstance(draft, Refused) for draft in drafts)


def test_a_long_sentence_gives_its_clause_only() -> None:
    found = _gaps(
        "Volvo built 450 boats in Norway in 1987, which were sold to "
        "sailors in Sweden, Denmark, Finland, Germany, France and Portugal, and to "
        "Turkey, Malta and Cyprus over the following long and lean years."
    )
    assert found["450"].startswith(f"Volvo built {GAP} boats")
    assert "Cyprus" not in found["450"]
