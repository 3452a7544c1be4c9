"""Leaderboards."""

from dataclasses import replace

from quizgen.core.attempt import Score
from quizgen.game.leaderboard import boards, places

ADA = Score(
    player="Ada",
    pack="birds",
    points=5000,
    correct=6,
    asked=10,
    seconds=80.0,
    played_at="2026-03-01T10:00:00+00:00",
)


def test_more_points_stand_first_then_less_time() -> None:
    slow = replace(ADA, player="Slow", seconds=99.0)
    best = replace(ADA, player="Best", points=6000)
    assert [p.score.player for p in places([slow, ADA, best])] == [
        "Best",
        "Ada",
        "Slow",
    ]


def test_equals_share_a_place_and_the_next_is_left_out() -> None:
    bob = replace(ADA, player="Bob")
    last = replace(ADA, player="Cy", points=1)
    assert [p.rank for p in places([ADA, bob, last])] == [1, 1, 3]


def test_kinds_of_play_are_never_mixed() -> None:
    others = [
        replace(ADA, pack="space"),
        replace(ADA, scoring="accuracy"),
        replace(ADA, mode="choice"),
        replace(ADA, strictness="lenient"),
    ]
    assert all(len(rows) == 1 for rows in boards([ADA, *others]).values())
