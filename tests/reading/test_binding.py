"""Pronouns that the subject of their own sentence explains."""

from collections.abc import Callable

import pytest
from spacy.tokens import Token

from quizgen.reading import Reading
from quizgen.reading.binding import is_explained, name_meant, subject_meant

Read = Callable[[str], Reading]


def _pronoun(reading: Reading, word: str) -> Token:
    return next(t for t in reading.sentences[-1].span if t.text == word)


@pytest.mark.parametrize(
    ("text", "word", "subject"),
    [
        ("Brazil's unemployment rate fell to its lowest level.", "its", "rate"),
        ("Nokia said it had sold a ship.", "it", "Nokia"),
        ("Nokia opened a shop, as it tries to grow.", "it", "Nokia"),
        ("Rome is the city that lost its port.", "its", "city"),
        ("Nokia wants to sell its ships.", "its", "Nokia"),
    ],
)
def test_a_pronoun_goes_on_with_the_subject_before_it(
    read_text: Read, text: str, word: str, subject: str
) -> None:
    found = subject_meant(_pronoun(read_text(text), word))
    assert found is not None
    assert found.text == subject


@pytest.mark.parametrize("text", ["It sold a ship.", "Its owner sold a ship."])
def test_a_pronoun_without_a_subject_before_it_goes_on_with_none(
    read_text: Read, text: str
) -> None:
    assert subject_meant(read_text(text).sentences[-1].span[0]) is None


@pytest.mark.parametrize(
    ("text", "word", "is_said"),
    [
        ("The unemployment rate fell to its lowest level.", "its", True),
        ("A teacher lost her job in Texas.", "her", True),
        ("Two teachers lost their jobs in Texas.", "their", True),
        ("England lost their way in Texas.", "their", True),
        ("A teacher lost its job in Texas.", "its", False),
        ("The rates fell to its lowest level.", "its", False),
        ("A waitress lost his job in Texas.", "his", False),
        ("The rate fell to their lowest level.", "their", False),
    ],
)
def test_a_possessive_is_explained_by_a_subject_that_agrees(
    read_text: Read, text: str, word: str, *, is_said: bool
) -> None:
    token = _pronoun(read_text(text), word)
    subject = subject_meant(token)
    assert subject is not None
    assert is_explained(token, subject) is is_said


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Nokia said it had sold 3 ships to Norway.", "it", "Nokia"),
        ("Norway said it had bought 3 ships.", "it", "Norway"),
        ("Marie Curie said she would move to Paris.", "she", "Marie Curie"),
        ("Marie Curie told Eve Curie that she would move.", "she", ""),
        ("Nokia told Samsung that it would move.", "it", ""),
        ("Marie Curie said he would move to Paris.", "he", ""),
    ],
)
def test_a_pronoun_means_the_named_subject_unless_it_has_a_rival(
    read_text: Read, text: str, word: str, name: str
) -> None:
    reading = read_text(text)
    token = _pronoun(reading, word)
    subject = subject_meant(token)
    assert subject is not None
    entity = name_meant(token, subject, reading.entity_at, 0)
    assert (entity.name if entity is not None else "") == name
