"""Figures of a moment, a report or a day that everybody knows are not asked for."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.editing.dull_figures import dull_figures
from quizgen.facts import find_facts
from quizgen.reading import Reading
from quizgen.writing.shapes import Draft, write_questions

Read = Callable[[str], Reading]


def _draft(reading: Reading, answer: str) -> Draft:
    return next(
        draft
        for fact in find_facts(reading, reading.sentences[-1])
        for draft in write_questions(reading, fact)
        if isinstance(draft, Draft) and fact.slot.answer == answer
    )


def _reasons(draft: Draft) -> list[str]:
    return [reason for is_closed, reason in dull_figures(draft) if is_closed]


@pytest.mark.parametrize(
    ("prompt", "reason"),
    [
        ("Tesco kept its forecast for which year?", "the year of a report or forecast"),
        (
            "Tesco opened nine shops in the final quarter of which year?",
            "the year of a report or forecast",
        ),
        (
            "In which year did sales of tea in Ghana fall by a tenth?",
            "the year of a report or forecast",
        ),
        (
            "Tesco hopes for profits above the levels seen in which year?",
            "the year of a report or forecast",
        ),
        (
            "The bank said that rents in Ghana would continue to rise in which year?",
            "the year of a report or forecast",
        ),
        (
            "Shares in Tesco rose to their highest level since which month?",
            "the year of a report or forecast",
        ),
        (
            "Tesco asked holders of what percentage or more of its shares?",
            "a count beside the story",
        ),
        (
            "The results come from a survey of how many adults in Ghana?",
            "a count beside the story",
        ),
        (
            "Anna Weber scored for Ghana after only how many minutes?",
            "a figure of a passing moment",
        ),
        (
            "Anna Weber scored for Ghana from how many yards?",
            "a figure of a passing moment",
        ),
        (
            "Anna Weber led in Ghana with how many minutes left?",
            "a figure of a passing moment",
        ),
        (
            "Divers found how many bodies in Lake Garda?",
            "a count beside the story",
        ),
        (
            "Anna Weber leaves her husband and how many children?",
            "a count beside the story",
        ),
    ],
)
def test_a_dull_figure_is_refused_for_its_reason(
    read_text: Read, prompt: str, reason: str
) -> None:
    draft = _draft(read_text("Germany won the World Cup in Brazil in 2014."), "2014")
    assert _reasons(replace(draft, prompt=prompt)) == [reason]


@pytest.mark.parametrize(
    "prompt",
    [
        "In which year did Tesco open its first shop in Ghana?",
        "Tesco ran a shop in Ghana until the end of which year?",
        "Sales of tea have doubled since Ghana held its first fair in which year?",
        "Profits fell when Tesco left Ghana in which year?",
        "How many minutes does the flight over Lake Garda take?",
        "People spend about how many minutes a day on trains in Ghana?",
        "Anna Weber ran how many miles in Ghana?",
        "How many divers swam across Lake Garda?",
    ],
)
def test_a_figure_of_its_own_passes(read_text: Read, prompt: str) -> None:
    draft = _draft(read_text("Germany won the World Cup in Brazil in 2014."), "2014")
    assert _reasons(replace(draft, prompt=prompt)) == []


@pytest.mark.parametrize(
    ("text", "answer", "is_known"),
    [
        (
            "Germany sent soldiers to Kabul after the attacks of 11 September in 2001.",
            "2001",
            True,
        ),
        (
            "Germany sent soldiers to Kabul on 11 October 2001.",
            "11 October 2001",
            False,
        ),
        ("Germany sent soldiers to Kabul in 2001.", "2001", False),
    ],
)
def test_the_day_of_the_attacks_is_known(
    read_text: Read, text: str, answer: str, *, is_known: bool
) -> None:
    reasons = _reasons(_draft(read_text(text), answer))
    assert reasons == ["a date that everybody knows"] * is_known


@pytest.mark.parametrize(
    ("text", "answer", "is_trade"),
    [
        ("Shares in Tesco fell 2% to 310 pence in London.", "310 pence", True),
        ("Shares in Tesco were sold to Asda at £300 million.", "£300 million", False),
        ("Crude oil sank 40 cents to $52.10 a barrel in Oslo.", "$52.10", False),
        ("Anna Weber paid £310 for a ticket to Ghana.", "£310", False),
    ],
)
def test_the_price_of_a_share_at_the_close_is_refused(
    read_text: Read, text: str, answer: str, *, is_trade: bool
) -> None:
    reasons = _reasons(_draft(read_text(text), answer))
    assert reasons == ["a price at the close of a day"] * is_trade


@pytest.mark.parametrize(
    ("text", "answer", "is_refused"),
    [
        ("Anna Weber was fined by a court in Ghana on 14 May.", "14 May", True),
        ("Anna Weber was fined by a court in Ghana on May 14.", "May 14", True),
        (
            "Anna Weber was fined by a court in Ghana on 14 May 2003.",
            "14 May 2003",
            False,
        ),
        ("Anna Weber will meet the king of Ghana on 14 May.", "14 May", False),
    ],
)
def test_a_past_day_is_asked_for_with_its_year(
    read_text: Read, text: str, answer: str, *, is_refused: bool
) -> None:
    reasons = _reasons(_draft(read_text(text), answer))
    assert reasons == ["a day that has no year"] * is_refused
