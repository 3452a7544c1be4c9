"""What a right answer is worth: a pure function of rules, time, hints and streak."""

from quizgen.game.rules import Rules

FULL = 1000
"""Points of a right answer at once, or at any time without a clock."""
AT_ONCE = 0.5
"""Seconds within which an answer counts as given at once."""
STREAK_STEP = 100
STREAK_MOST = 500


def worth(rules: Rules, *, seconds: float, hints: int, streak: int) -> int:
    """Count the points of a right answer; 0 at least.

    The formula is Kahoot's, as its help centre explains it ("How points work"):
    `1000 * (1 - (seconds / limit) / 2)`, rounded; full under half a second. A right
    answer inside the clock is therefore worth at least half. A stretched or extended
    clock keeps that floor, so more time to read costs nothing beyond it.
    The bonus for streaks is Kahoot's too: 100 points from the second right answer in
    a row, 100 more for each after that, at most 500; like speed, it counts only where
    there is a clock.

    Args:
        rules: What the round is played by.
        seconds: From the question's showing to the answer, without pauses.
        hints: How many hints were taken.
        streak: Right answers in a row before this one.
    """
    points = FULL
    if rules.is_timed:
        if seconds >= AT_ONCE:
            points = round(FULL * (1 - min(seconds / rules.seconds, 1.0) / 2))
        if rules.streaks:
            points += min(STREAK_STEP * streak, STREAK_MOST)
    return max(0, points - hints * rules.hint_cost)
