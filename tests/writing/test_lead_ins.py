"""The sentence that sets the scene: the story's first, cut short, or none."""

from collections.abc import Callable

import pytest

from quizgen.reading import Reading
from quizgen.writing.lead_ins import LeadIns

Read = Callable[[str], Reading]


def _scene(reading: Reading) -> str:
    """Give the lead-in for the last sentence; empty for none."""
    found = LeadIns(reading).before(reading.sentences[-1])
    return found[0].text if found else ""


_ON = " Nokia sold 570 million phones in 2003."


@pytest.mark.parametrize(
    ("first", "scene"),
    [
        (
            "Nokia has opened a factory for mobile phones in Romania.",
            "Nokia has opened a factory for mobile phones in Romania.",
        ),
        (
            "Nokia will close a factory in Romania, Marie Curie said.",
            "Nokia will close a factory in Romania, according to Marie Curie.",
        ),
        (
            "Nokia has fined its manager Stephen Elop for a joke about phones.",
            "Nokia has fined its manager Stephen Elop for a joke about phones.",
        ),
    ],
    ids=["as it stands", "with its speaker", "with a pronoun it explains"],
)
def test_the_first_sentence_sets_the_scene(
    read_text: Read, first: str, scene: str
) -> None:
    assert _scene(read_text(first + _ON)) == scene


@pytest.mark.parametrize(
    "first",
    [
        "It has opened a factory for mobile phones.",
        "Nokia arrives on the stage of the fair in Barcelona.",
        "Has Nokia opened a factory for mobile phones in Romania?",
        "Nokia won.",
    ],
    ids=["needs a scene itself", "a caption", "a question", "too short"],
)
def test_what_cannot_stand_alone_sets_none(read_text: Read, first: str) -> None:
    assert _scene(read_text(first + _ON)) == ""


def test_an_item_about_something_else_gets_no_scene(read_text: Read) -> None:
    reading = read_text(
        "Nokia has opened a factory for mobile phones in Romania. It rained in June. "
        "Germany won the World Cup in Brazil in 2014."
    )
    assert _scene(reading) == ""
