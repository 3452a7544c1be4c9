"""Pronouns that the subject of their own sentence explains."""

from collections.abc import Callable

import pytest
from spacy.tokens import Token

from quizgen.reading import Reading
from quizgen.reading.binding import (
    is_explained,
    may_mean,
    name_meant,
    named_below,
    subject_awaited,
    subject_meant,
)

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


@pytest.mark.parametrize(
    ("text", "word", "subject"),
    [
        ("When it opened in 1932, the bridge was too long.", "it", "bridge"),
        ("After he retired in 1932, Niels Bohr wrote a book.", "he", "Bohr"),
        ("The bridge was too long when it opened in 1932.", "it", None),
    ],
)
def test_a_pronoun_in_front_awaits_the_subject_behind_it(
    read_text: Read, text: str, word: str, subject: str | None
) -> None:
    found = subject_awaited(_pronoun(read_text(text), word))
    assert (found.text if found is not None else None) == subject


def test_it_means_a_thing_and_he_a_person(read_text: Read) -> None:
    text = "When it opened, and he came, the doctor crossed the bridge."
    it, he = (_pronoun(read_text(text), word) for word in ("it", "he"))
    doctor, bridge = (_pronoun(read_text(text), word) for word in ("doctor", "bridge"))
    assert may_mean(it, bridge)
    assert not may_mean(it, doctor)
    assert may_mean(he, doctor)


def test_who_speaks_of_a_name_is_somebody_else(read_text: Read) -> None:
    reading = read_text("He said that Niels Bohr would stay.")
    he, bohr = (_pronoun(reading, word) for word in ("He", "Bohr"))
    entity = reading.entity_at[reading.sentences[-1].key(bohr)]
    assert named_below(he, reading.entity_at, 0) == {id(entity)}
