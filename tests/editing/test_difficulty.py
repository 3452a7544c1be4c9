"""How hard a question is: a guess from the answer's kind, precision and frequency."""

from collections import Counter

import pytest

from quizgen.editing.difficulty import guess_difficulty
from quizgen.facts.slots import Slot
from quizgen.reading.names import Entity, Mention


def _count(answer: str) -> Slot:
    return Slot(
        sort="count", start=0, end=1, type="count", answer=answer, ask="how many"
    )


def _place(answer: str, mentions: int) -> Slot:
    places = [Mention(0, i, i + 1) for i in range(mentions)]
    entity = Entity(answer, "place", places, Counter({answer: mentions}))
    return Slot(
        sort="place", start=0, end=1, type="place", answer=answer, ask="where",
        entity=entity,
    )  # fmt: skip


def test_a_precise_number_is_harder_than_a_round_one() -> None:
    assert guess_difficulty(_count("28,417")) > guess_difficulty(_count("20,000"))


def test_a_country_is_easier_than_a_city() -> None:
    assert guess_difficulty(_place("France", 1)) < guess_difficulty(_place("Lyon", 1))


def test_what_the_story_says_often_is_easier() -> None:
    assert guess_difficulty(_place("Lyon", 4)) < guess_difficulty(_place("Lyon", 1))


@pytest.mark.parametrize("answer", ["0", "eight", "9" * 400, "1.000000001"])
def test_the_guess_stays_between_its_bounds(answer: str) -> None:
    assert 0.05 <= guess_difficulty(_count(answer)) <= 0.95
