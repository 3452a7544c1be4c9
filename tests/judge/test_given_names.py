"""Given names that stand for each other."""

import pytest

from quizgen.judge.given_names import given_agree, known_given_names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("christopher", "chris"),
        ("john", "jack"),
        ("john", "j"),
        ("j", "john"),
        ("jason", "jayson"),
        ("steven", "steve"),
        ("mikhail", "michael"),
        ("alexander", "alex"),
        ("kelvin", "kelv"),
        ("kelvin", "kel"),
        ("cole", "kole"),
    ],
)
def test_short_forms_and_spellings_agree(one: str, other: str) -> None:
    assert given_agree(one, other)
    assert given_agree(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("christopher", "christine"),
        ("tim", "tom"),
        ("paul", "paula"),
        ("martin", "martina"),
        ("sarah", "james"),
        ("john", "s"),
        ("albert", "alan"),
        ("roberto", "roberta"),
        ("al", "joe"),
        ("kelvin", "ke"),
        ("carl", "caroll"),
        ("kelvin", "kermit"),
    ],
)
def test_other_names_do_not(one: str, other: str) -> None:
    assert not given_agree(one, other)


def test_names_are_known_from_the_table() -> None:
    assert {"christopher", "chris"} <= known_given_names()
