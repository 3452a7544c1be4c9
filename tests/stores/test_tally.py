"""A round's score from its attempts."""

from collections.abc import Callable

from quizgen.core.attempt import Attempt, Overrule
from quizgen.stores.tally import tally

MakeAttempt = Callable[..., Attempt]


def _overruled(attempt: Attempt, points: int) -> dict[str, Overrule]:
    overrule = Overrule(attempt_id=attempt.id, points=points, played_at="later")
    return {attempt.id: overrule}


def test_right_answers_add_up(attempt: MakeAttempt) -> None:
    wrong = attempt(verdict="wrong", points=0, seconds=4.0)
    score = tally([attempt(), attempt(points=500), wrong], {})
    assert (score.points, score.correct, score.asked) == (1400, 2, 10)
    assert score.seconds == 9.0


def test_a_second_try_counts_once_and_with_its_own_time(attempt: MakeAttempt) -> None:
    close = attempt(turn=1, verdict="close", points=0, seconds=3.0)
    right = attempt(turn=1, points=700, seconds=8.0)
    score = tally([close, right], {})
    assert (score.points, score.correct, score.seconds) == (700, 1, 8.0)


def test_an_overruled_answer_counts_and_is_marked(attempt: MakeAttempt) -> None:
    wrong = attempt(verdict="wrong", points=0)
    score = tally([attempt(), wrong], _overruled(wrong, 600))
    assert (score.points, score.correct, score.overruled) == (1500, 2, 1)


def test_a_question_overruled_and_then_answered_counts_once(
    attempt: MakeAttempt,
) -> None:
    close = attempt(turn=1, verdict="close", points=0)
    right = attempt(turn=1, points=700)
    score = tally([close, right], _overruled(close, 600))
    assert (score.points, score.correct, score.overruled) == (700, 1, 0)


def test_a_round_is_named_by_its_first_attempt(attempt: MakeAttempt) -> None:
    score = tally([attempt(played_at="first"), attempt(played_at="second")], {})
    assert (score.player, score.pack, score.played_at) == ("Ada", "apples", "first")
