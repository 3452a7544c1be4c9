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
    ("prompt", "is_told"),
    [
        ("Tesco owns what percentage of Asda (39.9%)?", True),
        ("Tesco, which holds 40 per cent, owns what percentage of Asda?", True),
        ("Tesco, which sold 30 percent, owns what percentage of Asda?", False),
        ("Tesco, which paid £40 million, owns what percentage of Asda?", False),
        ("Tesco, with 40 shops, owns what percentage of Asda?", False),
    ],
)
def test_an_amount_is_told_by_its_like(
    read_text: Read, prompt: str, *, is_told: bool
) -> None:
    draft = _draft(read_text("Tesco owns 40 percent of Asda."), "40 percent")
    reasons = _reasons(replace(draft, prompt=prompt))
    assert reasons == ["a figure that another one tells"] * is_told


def test_sums_of_another_scale_are_told_apart(read_text: Read) -> None:
    draft = _draft(
        read_text("Tesco paid £7.2 billion for Asda in 2004."), "£7.2 billion"
    )
    near = "Tesco, worth £7.1bn, paid how much for Asda in 2004?"
    far = "Tesco, worth £7.2m, paid how much for Asda in 2004?"
    reasons = [_reasons(replace(draft, prompt=prompt)) for prompt in (near, far)]
    assert reasons == [["a figure that another one tells"], []]
