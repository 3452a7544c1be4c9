"""Long roles stand behind the name, between commas."""

from collections.abc import Callable

import pytest

from quizgen.facts.slots import Slot
from quizgen.reading import Reading
from quizgen.writing.asides import Place, is_post, role_behind

Read = Callable[[str], Reading]

POST = "Ann Low, head of retail services at Nokia, spoke in Bath."
TOLD = "Ann Low, a senior police officer from Bath, spoke."


def _role(reading: Reading, word: str, answer: str = "1998") -> str:
    """Give the role for the last word so spelled, a name or a pronoun."""
    sentence = reading.sentences[-1]
    token = [t for t in sentence.span if t.text == word][-1]
    entity = next(e for e in reading.entities if e.name == "Ann Low")
    written = range(sentence.span.start, sentence.span.end)
    place = Place(sentence, token.i, token.i + 1, written)
    slot = Slot(
        sort="year", start=0, end=0, type="date", answer=answer, ask="in which year"
    )
    return role_behind(reading, place, entity, slot)


@pytest.mark.parametrize(
    ("known", "sentence", "word", "expected"),
    [
        (POST, "Low moved to Dover in 1998.", "Low",
         "head of retail services at Nokia"),
        (POST, "She moved to Dover in 1998.", "She",
         "head of retail services at Nokia"),
        (TOLD, "Low moved to Dover in 1998.", "Low",
         "a senior police officer from Bath"),
        (POST, "Low and Ben Hart moved to Dover in 1998.", "Low", ""),
        (POST, "Dover invited Low in 1998.", "Low", ""),
        (POST, "Low's house burned in 1998.", "Low", ""),
        (POST, "Low left Nokia in 1998.", "Low", ""),
        ("Ann Low, a doctor, spoke.", "Low moved to Dover in 1998.", "Low", ""),
    ],
)  # fmt: skip
def test_a_role_stands_behind_a_subject_of_its_own(
    read_text: Read, known: str, sentence: str, word: str, expected: str
) -> None:
    assert _role(read_text(f"{known} {sentence}"), word) == expected


def test_a_role_behind_a_name_gives_nothing_away(read_text: Read) -> None:
    reading = read_text(f"{POST} Low moved to Dover in 1998.")
    assert not _role(reading, "Low", answer="Nokia")


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("chief economist at Nokia", True),
        ("member of the band", False),
        ("chief economist", False),
    ],
)
def test_a_post_is_told_with_its_firm(label: str, *, expected: bool) -> None:
    assert is_post(label) is expected
