"""Rulings in order."""

from quizgen.judge.verdict import Ruling


def test_a_better_verdict_comes_first_then_the_nearer_one() -> None:
    rulings = [
        Ruling("wrong", "other"),
        Ruling("close", "near", 1),
        Ruling("correct", "spelling", 2),
        Ruling("correct", "spelling", 1),
        Ruling("correct", "words"),
    ]
    assert sorted(rulings, key=lambda ruling: ruling.rank) == rulings[::-1]
