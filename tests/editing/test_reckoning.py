"""Figures that the rest of a question tells are not asked for."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.editing.reckoning import is_counted_out, is_named_again, is_worked_out
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
    assert is_named_again(replace(draft, prompt=prompt)) is is_told


def test_sums_of_another_scale_are_told_apart(read_text: Read) -> None:
    draft = _draft(
        read_text("Tesco paid £7.2 billion for Asda in 2004."), "£7.2 billion"
    )
    near = "Tesco, worth £7.1bn, paid how much for Asda in 2004?"
    far = "Tesco, worth £7.2m, paid how much for Asda in 2004?"
    found = [is_named_again(replace(draft, prompt=prompt)) for prompt in (near, far)]
    assert found == [True, False]


@pytest.mark.parametrize(
    ("prompt", "is_told"),
    [
        ("Sales fell by what percentage from £50m to £30m?", True),
        ("Sales fell by what percentage, to £30m from £50m?", True),
        ("Sales fell by what percentage from £50m to £45m?", False),
        ("Sales fell by what percentage from £50m to 30 shops?", False),
        ("Sales fell by what percentage, £50m after £30m?", False),
    ],
)
def test_a_share_is_worked_out_of_two_sums(
    read_text: Read, prompt: str, *, is_told: bool
) -> None:
    draft = _draft(read_text("Tesco owns 40 percent of Asda."), "40 percent")
    assert is_worked_out(replace(draft, prompt=prompt)) is is_told


def test_a_sum_is_worked_out_of_two_others(read_text: Read) -> None:
    draft = _draft(read_text("Tesco paid £600 for a clock in Ghana."), "£600")
    told = "The price fell by how much from £7,000 to £6,400?"
    bids = "Tesco paid how much after bids of £7,000 and £6,400?"
    found = [is_worked_out(replace(draft, prompt=prompt)) for prompt in (told, bids)]
    assert found == [True, False]


@pytest.mark.parametrize(
    ("prompt", "is_told"),
    [
        ("Tesco sued how many firms - Asda, Lidl and Spar - in Ghana?", True),
        ("Tesco grows how many fruits: figs, limes, and dates?", True),
        ("Tesco sued how many firms - Asda and Lidl among them - in Ghana?", False),
        ("Tesco sued how many firms in Ghana, Mali and Togo?", False),
    ],
)
def test_a_list_tells_its_own_length(
    read_text: Read, prompt: str, *, is_told: bool
) -> None:
    draft = _draft(read_text("Tesco opened three shops in Ghana."), "three")
    assert is_counted_out(replace(draft, prompt=prompt)) is is_told
