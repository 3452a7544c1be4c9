"""Where in its sentence a thing may be asked for, and where not."""

from collections.abc import Callable

import pytest

from quizgen.editing.placement import badly_placed
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
    return {why for draft in drafts for closed, why in badly_placed(draft) if closed}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The Danish team played in Norway and Sweden in 2004.", "Norway"),
        ("The Danish team played in Norway, Sweden and Finland in 2004.", "Finland"),
    ],
    ids=["the first of two", "the last of three"],
)
def test_one_of_a_list_is_not_asked_for(
    read_text: Read, text: str, answer: str
) -> None:
    reasons = _reasons(read_text(text), answer, "in_place")
    assert reasons == {"asks for one name of a list"}


def test_the_second_of_a_pair_may_be_asked_for(read_text: Read) -> None:
    reading = read_text("The Danish team played in 2004 in Norway and Sweden.")
    assert _reasons(reading, "Sweden", "in_place") == set()


def test_what_an_aside_says_is_not_asked_while_the_sentence_goes_on(
    read_text: Read,
) -> None:
    reading = read_text(
        "Anna Berg gave the choir, which was founded in 1912, a new hall."
    )
    assert "asks in an aside and goes on" in _reasons(reading, "1912", "in_place")


def test_what_ends_the_sentence_may_be_asked(read_text: Read) -> None:
    reading = read_text("Maria Keller sold the old house in Vienna in 1912.")
    assert _reasons(reading, "1912", "in_place") == set()


@pytest.mark.parametrize(
    ("lead", "is_limit"),
    [
        ("According to a poll by his own staff,", True),
        ("Before his own accident in the mountains,", True),
        ("In its heyday,", True),
        ("As well as his own farm in the mountains,", False),
    ],
)
def test_a_limit_before_the_subject_is_not_left_out(
    read_text: Read, lead: str, *, is_limit: bool
) -> None:
    reading = read_text(f"{lead} Germany sold 300 trains a year to Brazil.")
    reasons = _reasons(reading, "Brazil", "in_place")
    assert reasons == ({"leaves out what limits the claim"} if is_limit else set())
