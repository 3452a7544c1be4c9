"""What a title is by the words around it."""

from collections.abc import Callable

import pytest

from quizgen.facts.name_slots import named_slots
from quizgen.reading import Reading

Read = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("sentence", "title", "ask"),
    [
        (
            'The author of "The Silent River" lives in Oslo.',
            "The Silent River",
            "which book",
        ),
        (
            'He sang in films like "The Silent River" in 1961.',
            "The Silent River",
            "which film",
        ),
        (
            'Many plays followed, but "The Silent River" was lost.',
            "The Silent River",
            "which play",
        ),
        ('She moved to "The Silent River" in 1961.', "The Silent River", ""),
        (
            'She left the film; "The Silent River" came in 1961.',
            "The Silent River",
            "",
        ),
    ],
)
def test_a_title_is_asked_for_by_the_noun_near_it(
    read_text: Read, sentence: str, title: str, ask: str
) -> None:
    reading = read_text(sentence)
    slots = named_slots(reading, reading.sentences[-1])
    assert [s.ask for s in slots if s.answer == title] == ([ask] if ask else [])
