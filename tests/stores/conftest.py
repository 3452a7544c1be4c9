"""Attempts to store."""

import itertools
from collections.abc import Callable
from typing import Any

import pytest

from quizgen.core.attempt import Attempt

MakeAttempt = Callable[..., Attempt]


@pytest.fixture
def attempt() -> MakeAttempt:
    """Give a maker of right answers, each with an id and a turn of its own."""
    numbers = itertools.count()

    def make(**changes: Any) -> Attempt:
        number = next(numbers)
        fields: dict[str, Any] = {
            "id": f"{number:032x}",
            "round_id": "r1",
            "pack_id": "apples",
            "question_id": f"q{number}",
            "player": "Ada",
            "given": "an apple",
            "verdict": "correct",
            "reason": "exact",
            "points": 900,
            "seconds": 2.5,
            "turn": number,
            "asked": 10,
            "played_at": f"2024-05-01T12:00:{number % 60:02}+00:00",
        }
        return Attempt(**(fields | changes))

    return make
