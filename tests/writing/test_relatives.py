"""Nouns that mean the same thing in one story."""

import pytest

from quizgen.writing.relatives import are_related


@pytest.mark.parametrize(
    ("one", "other"), [("win", "match"), ("Film", "movie"), ("bakery", "bakery")]
)
def test_words_of_one_family_are_related(one: str, other: str) -> None:
    assert are_related(one, other)
    assert are_related(other, one)


def test_words_of_two_families_are_not() -> None:
    assert not are_related("film", "match")
