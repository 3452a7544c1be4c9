"""The parts of a name."""

import pytest

from quizgen.judge.name_parts import Name, split_name
from quizgen.judge.normalisation import fold, words


def split(text: str) -> Name:
    return split_name(text, words(fold(text)), frozenset[str]())


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Jane Austen", "jane", "austen"),
        ("Ludwig van Beethoven", "ludwig", "van beethoven"),
        ("Captain Sarah Hartley", "sarah", "hartley"),
        ("Martin Luther King Jr.", "martin luther", "king"),
        ("Dr. King", "", "king"),
        ("the Joker", "", "joker"),
        ("Duke Ellington", "duke", "ellington"),
        ("Pope Francis", "", "francis"),
        ("Xi Jinping", "jinping", "xi"),
        ("Kim Jong Un", "jong un", "kim"),
        ("Kim Kardashian", "kim", "kardashian"),
        ("Lee Harvey Oswald", "lee harvey", "oswald"),
        ("Malcolm X", "malcolm", "x"),
        ("Madonna", "", "madonna"),
        ("Queen", "", "queen"),
        ("Junior", "", "junior"),
        ("Van Morrison", "van", "morrison"),
    ],
)
def test_names_are_split(text: str, first: str, last: str) -> None:
    name = split(text)
    assert (" ".join(name.first), " ".join(name.last)) == (first, last)


@pytest.mark.parametrize(
    ("text", "number", "is_regnal"),
    [
        ("Louis XIV", 14, True),
        ("Louis the Fourteenth", 14, True),
        ("Louis 14", 14, True),
        ("Henry the 8th", 8, True),
        ("John Paul II", 2, True),
        ("Queen Elizabeth II", 2, True),
        ("John D. Rockefeller III", 3, False),
        ("George V", 5, True),
        ("Ramesses II", 2, True),
        ("Davis Love III", 3, False),
        ("Jane Austen", 0, False),
    ],
)
def test_numbers_are_taken_off(text: str, number: int, *, is_regnal: bool) -> None:
    name = split(text)
    assert (name.number, name.is_regnal) == (number, is_regnal)


def test_the_core_of_a_surname_has_no_particles() -> None:
    assert split("Ludwig van Beethoven").core == ("beethoven",)
    assert split("Van").core == ("van",)


def test_words_that_are_names_are_no_numbers() -> None:
    name = split_name("xi", ("president", "xi"), frozenset({"xi"}))
    assert (name.words, name.number) == (("xi",), 0)
