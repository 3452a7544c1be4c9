"""Which first words of a sentence lose their capital inside a question."""

from collections.abc import Callable

import pytest

from quizgen.reading import Reading
from quizgen.writing.capitals import is_lowered

Read = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor left Bath.", True),
        ("Thousands left Bath.", True),
        ("Conductor Ann Low left Bath.", True),
        ("President Ann Low left Bath.", False),
        ("London lost its mayor.", False),
        ("Danish fans left Bath.", False),
        ("I left Bath.", False),
    ],
)
def test_a_first_word_keeps_the_capital_that_is_its_own(
    read_text: Read, text: str, *, expected: bool
) -> None:
    reading = read_text(text)
    sentence = reading.sentences[0]
    assert is_lowered(reading, sentence, sentence.span[0]) is expected
