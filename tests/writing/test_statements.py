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


@pytest.mark.parametrize(
    ("text", "answer", "prompt"),
    [
        (
            "Volvo built 450 boats in Norway in 1987.",
            "450",
            "Volvo built boats in Norway in 1987. How many?",
        ),
        (
            "Volvo built more than 450 new boats in Oslo.",
            "450",
            "Volvo built new boats in Oslo. More than how many?",
        ),
        (
            "Volvo built 450 boats in Norway in 1987.",
            "1987",
            "Volvo built 450 boats in Norway. In which year?",
        ),
        (
            "And Volvo sold a shipyard to Renault for about $3.5 million.",
            "$3.5 million",
            "Volvo sold a shipyard to Renault. For about how much?",
        ),
        (
            "Sales of Volvo rose by nearly 12% in Norway.",
            "12%",
            "Sales of Volvo rose in Norway. By nearly what percentage?",
        ),
        (
            "Norway buys about 40% of its buses from Volvo.",
            "40%",
            "Norway buys a share of its buses from Volvo. About what percentage?",
        ),
    ],
    ids=["count", "hedge", "year", "sum", "change", "share"],
)
def test_the_answer_is_left_out_and_asked_behind(
    text: str, answer: str, prompt: str
) -> None:
    assert _told(text)[answer] == prompt


def test_a_label_stays_and_asks_for_its_name() -> None:
    found = _told("Volvo sued the Norwegian explorer Roald Amundsen in 1925.")
    assert found["Roald Amundsen"] == (
        "Volvo sued the Norwegian explorer in 1925. Who is that explorer?"
    )


@pytest.mark.parametrize(
    ("text", "answer", "question"),
    [
        ("The trial of the pirate William Kidd was held in London in 1701.", "1701",
         "The trial of the pirate William Kidd was held in London. In which year?"),
        ("Volvo ended its alliance with the carmaker Renault.", "Renault",
         "Volvo ended its alliance. With which carmaker?"),
        ("The tower in Oslo was designed by the architect Arne Korsmo in 1950.",
         "Arne Korsmo",
         "The tower in Oslo was designed in 1950. By which architect?"),
    ],
    ids=["time", "partner", "doer"],
)  # fmt: skip
def test_a_preposition_goes_with_its_name(
    text: str, answer: str, question: str
) -> None:
    assert _told(text)[answer] == question


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The flood of 1987 reached Oslo.", "1987"),
        ("Sales rose 12% in Norway and fell 3% in Sweden.", "12%"),
        ("Volvo built one in three boats in Norway.", "three"),
        (
            "Volvo met sailors Roald Amundsen and Otto Sverdrup in Oslo.",
            "Otto Sverdrup",
        ),
        ("The prize went to a ferry which sailed in 1987.", "1987"),
    ],
    ids=[
        "a year with a noun",
        "two shares",
        "a part",
        "one of a list",
        "a verb left bare",
    ],
)
def test_what_would_not_hold_together_is_not_told(text: str, answer: str) -> None:
    assert answer not in _told(text)


def test_behind_a_heading_a_statement_keeps_its_capital() -> None:
    text = "The captain Greta Lindholm left the ship. The crew saved 41 passengers."
    assert _told(text, HEADLINE)["41"] == (
        f'"{HEADLINE}": The crew saved passengers. How many?'
    )


def test_what_a_reader_learns_leaves_out_the_question_behind() -> None:
    reading = _read("Volvo built 450 boats in Norway in 1987.")
    facts = find_facts(reading, reading.sentences[0])
    drafts = [
        d for f in facts for d in write_statements(reading, f) if isinstance(d, Draft)
    ]
    assert drafts
    assert all(d.told.endswith(".") and "?" not in d.told for d in drafts)


def test_a_statement_without_a_name_for_its_he_is_refused() -> None:
    reading = _read("He sold 450 boats in Norway in 1987.")
    facts = find_facts(reading, reading.sentences[0])
    drafts = [d for fact in facts for d in write_statements(reading, fact)]
    assert drafts
    assert all(isinstance(draft, Refused) for draft in drafts)


def test_of_a_long_sentence_only_the_clause_is_told() -> None:
    found = _told(
        "Volvo built 450 boats in Norway in 1987, which were sold to "
        "sailors in Sweden, Denmark, Finland, Germany, France and Portugal, and to "
        "Turkey, Malta and Cyprus over the following long and lean years."
    )
    assert found["450"].startswith("Volvo built boats")
    assert "Cyprus" not in found["450"]
