"""The headline before a question: where it helps, and where it is left out."""

import re

import pytest

from quizgen.core.article import Article
from quizgen.facts import find_facts
from quizgen.reading import Reading
from quizgen.reading import read_one as read_article
from quizgen.writing.headings import heading_of
from quizgen.writing.shapes import Draft, write_questions

TEXT = (
    "Greta Lindholm won the race across Lake Vanern on Sunday. "
    "She crossed the line after 41 minutes. Lindholm was born in Norway in 1991."
)


def _read(title: str) -> Reading:
    return read_article(Article(id="story", title=title, text=TEXT))


def _headed(reading: Reading) -> list[str]:
    heading = heading_of(reading)
    assert heading is not None
    return [
        draft.prompt
        for sentence in reading.sentences
        for fact in find_facts(reading, sentence)
        for draft in write_questions(reading, fact, heading)
        if isinstance(draft, Draft) and draft.heading
    ]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Lindholm wins on the lake", '"Lindholm wins on the lake":'),
        ("  Lindholm  wins\n on the lake. ", '"Lindholm wins on the lake":'),
        ('Lindholm: "I nearly gave up"', "\"Lindholm: 'I nearly gave up'\":"),
    ],
    ids=["as it stands", "spaces and full stop", "quotes inside"],
)
def test_a_headline_becomes_a_heading(title: str, text: str) -> None:
    heading = heading_of(_read(title))
    assert heading is not None
    assert heading.text == text


@pytest.mark.parametrize(
    "title",
    [
        "",
        "Lindholm wins",
        "very " * 13 + "long",
        "Day 1982",
        "Weekly",
        "\x1b[31mRed it is",
    ],
    ids=["none", "two words", "too long", "a number", "a column", "unsafe"],
)
def test_a_headline_that_tells_nothing_makes_none(title: str) -> None:
    assert heading_of(_read(title)) is None


def test_the_question_is_a_sentence_with_a_capital_behind_the_colon() -> None:
    prompts = _headed(_read("A dash across the lake"))
    assert prompts
    assert all(re.match(r'"A dash across the lake": [A-Z0-9"]', p) for p in prompts)


def test_somebody_whom_the_heading_names_in_full_is_called_by_surname() -> None:
    prompts = _headed(_read("Greta Lindholm wins the lake race"))
    assert any(": Lindholm was born in" in prompt for prompt in prompts)
    assert not any(": Greta Lindholm was born" in prompt for prompt in prompts)


def test_behind_a_heading_no_pronoun_stands_for_a_name_that_only_it_says() -> None:
    prompts = _headed(_read("Greta Lindholm wins the lake race"))
    assert prompts
    assert not any(": She" in prompt for prompt in prompts)


def test_a_question_keeps_its_capital_when_it_is_read_without_the_heading() -> None:
    reading = _read("A dash across the lake")
    heading = heading_of(reading)
    assert heading is not None
    drafts = [
        draft
        for fact in find_facts(reading, reading.sentences[2])
        for draft in write_questions(reading, fact, heading)
        if isinstance(draft, Draft)
    ]
    assert drafts
    assert all(draft.asked[0].isupper() for draft in drafts)
