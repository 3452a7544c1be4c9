"""Points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.game.rules import Rules
from quizgen.game.scoring import worth


@pytest.mark.parametrize(
    ("seconds", "points"),
    [(0, 1000), (0.49, 1000), (0.5, 992), (15, 750), (29.9, 502), (30, 500)],
)
def test_points_fall_to_half_over_the_clock(seconds: float, points: int) -> None:
    assert worth(Rules(), seconds=seconds, hints=0, streak=0) == points


@pytest.mark.parametrize("rules", [Rules(seconds=0), Rules(scoring="accuracy")])
def test_speed_does_not_count_without_a_clock_or_for_accuracy(rules: Rules) -> None:
    assert worth(rules, seconds=29, hints=0, streak=5) == 1000


def test_a_stretched_clock_keeps_the_floor_of_half() -> None:
    rules = Rules(patience=10)
    assert worth(rules, seconds=15, hints=0, streak=0) == 750
    assert worth(rules, seconds=299, hints=0, streak=0) == 500


@pytest.mark.parametrize(("streak", "points"), [(0, 1000), (1, 1100), (9, 1500)])
def test_streaks_earn_a_bonus_that_can_be_switched_off(
    streak: int, points: int
) -> None:
    assert worth(Rules(), seconds=0, hints=0, streak=streak) == points
    rules = Rules(streaks=False)
    assert worth(rules, seconds=0, hints=0, streak=streak) == 1000


def test_each_hint_costs_what_the_rules_say() -> None:
    assert worth(Rules(), seconds=0, hints=2, streak=0) == 600
    assert worth(Rules(hint_cost=0), seconds=0, hints=2, streak=0) == 1000


@given(
    seconds=st.floats(0, 1e6),
    hints=st.integers(0, 5),
    cost=st.integers(0, 5000),
    clock=st.floats(0, 86_400),
)
def test_points_stay_between_nothing_and_full(
    seconds: float, hints: int, cost: int, clock: float
) -> None:
    rules = Rules(seconds=clock, hint_cost=cost)
    assert 0 <= worth(rules, seconds=seconds, hints=hints, streak=0) <= 1000


def test_hints_that_cost_more_than_all_leave_nothing() -> None:
    assert worth(Rules(hint_cost=700), seconds=0, hints=2, streak=0) == 0
