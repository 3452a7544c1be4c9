"""Rules of a round."""

from collections.abc import Callable

import pytest

from quizgen.errors import UsageError
from quizgen.game.rules import Rules


@pytest.mark.parametrize(
    "make",
    [
        lambda: Rules(questions=0),
        lambda: Rules(seconds=-1),
        lambda: Rules(seconds=float("nan")),
        lambda: Rules(patience=0.5),
        lambda: Rules(hint_cost=-1),
    ],
)
def test_rules_that_nobody_could_play_by_are_refused(make: Callable[[], Rules]) -> None:
    with pytest.raises(UsageError):
        make()


@pytest.mark.parametrize(
    ("rules", "board"),
    [
        (Rules(), "timed"),
        (Rules(patience=10), "timed"),
        (Rules(seconds=60), "timed-60"),
        (Rules(seconds=0), "accuracy"),
        (Rules(scoring="accuracy"), "accuracy"),
        (Rules(scoring="accuracy", streaks=False), "accuracy"),
        (Rules(streaks=False), "timed-no-streaks"),
        (Rules(hint_cost=0), "timed-hints-0"),
        (Rules(seconds=0, hint_cost=0), "accuracy-hints-0"),
    ],
)
def test_kinds_of_scoring_have_boards_of_their_own(rules: Rules, board: str) -> None:
    assert rules.board == board
