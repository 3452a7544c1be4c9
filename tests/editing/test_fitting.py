"""Whether the asked fits the words beside it."""

from collections.abc import Callable

import pytest

from quizgen.editing.fitting import badly_fitted
from quizgen.facts import find_facts
from quizgen.reading import Reading
from quizgen.writing.shapes import Draft, Shape, write_questions

Read = Callable[[str], Reading]


def _reasons(reading: Reading, answer: str, shape: Shape) -> set[str]:
    """Give the gates that are closed for the questions with an answer in a shape."""
    drafts = [
        draft
        for fact in find_facts(reading, reading.sentences[-1])
        if fact.slot.answer == answer
        for draft in write_questions(reading, fact)
        if isinstance(draft, Draft) and draft.shape == shape
    ]
    assert drafts
    return {why for draft in drafts for closed, why in badly_fitted(draft) if closed}


@pytest.mark.parametrize(
    ("text", "answer", "shape", "reason"),
    [
        (
            "The Danes drew 2-2 in Rome before the striker Anna Berg scored.",
            "Anna Berg",
            "in_place",
            "reads as a relative clause",
        ),
        (
            'Anna Berg spoke in Rome with "American Morning" host John Roberts.',
            "John Roberts",
            "in_place",
            "asks behind a noun, as if it were one thing",
        ),
        (
            "Labour hit back with coordinator Alan Milburn accusing Nokia of lies.",
            "Alan Milburn",
            "in_place",
            "asks for a doer who is only doing",
        ),
        (
            "Nokia serves a three-year ban in Rome.",
            "three years",
            "fronted",
            "a size in front of its question",
        ),
        (
            "Anna Berg kept a promise made in 2003 to paint Rome.",
            "2003",
            "in_place",
            "a time in the middle of an aside",
        ),
        (
            "Anna Berg, ranked 40th in Europe, sunk to her knees in Rome.",
            "Rome",
            "in_place",
            "a comma before the verb",
        ),
        (
            "Footballer and record company boss Tom Keller has moved to Rome.",
            "Tom Keller",
            "subject",
            "one of two labels of one person",
        ),
        (
            "The coach Anna Berg beat Russia's Elena Bovina in Rome.",
            "Russia",
            "in_place",
            "a country or club before a name",
        ),
        (
            "Figures suggest 29% of women aged 18, and 19% of Danes were left out.",
            "29%",
            "in_place",
            "leaves out what is claimed",
        ),
    ],
)
def test_what_does_not_fit_is_refused(
    read_text: Read, text: str, answer: str, shape: Shape, reason: str
) -> None:
    assert reason in _reasons(read_text(text), answer, shape)


@pytest.mark.parametrize(
    ("text", "answer", "shape"),
    [
        ("Nokia serves a three-year ban in Rome.", "three years", "in_place"),
        ("Anna Berg broke a promise made in 2003.", "2003", "in_place"),
        (
            "Nokia worked in Rome with the coordinator Alan Milburn.",
            "Alan Milburn",
            "in_place",
        ),
        ("Anna Berg sank Russia's new ferry in Rome.", "Russia", "in_place"),
        ("Anna Berg, a coach, was beaten in Rome.", "Rome", "in_place"),
        ("Anna Berg laid a wreath at Wembley for the dead.", "Wembley", "in_place"),
        ("Anna Berg laid a wreath in Rome for the dead.", "Rome", "fronted"),
    ],
)
def test_what_fits_is_let_through(
    read_text: Read, text: str, answer: str, shape: Shape
) -> None:
    assert _reasons(read_text(text), answer, shape) == set()
