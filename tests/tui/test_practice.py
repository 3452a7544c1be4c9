"""Practice of missed questions."""

from quizgen.core.attempt import Attempt, VerdictKind
from quizgen.tui.practice import due_questions


def attempt(question: str, verdict: VerdictKind, at: str, number: int = 0) -> Attempt:
    return Attempt(
        id=f"{question}-{at}-{number}",
        round_id="r",
        pack_id="p",
        question_id=question,
        player="Ada",
        given="x",
        verdict=verdict,
        reason="other",
        points=0,
        seconds=1.0,
        turn=0,
        asked=1,
        played_at=at,
    )


MISSED = attempt("q", "wrong", "2026-03-01T10:00:00+00:00")
NEXT_DAY = "2026-03-02T10:00:00+00:00"


def test_a_missed_question_comes_back_and_one_known_from_the_start_does_not() -> None:
    known = attempt("known", "correct", "2026-03-01T10:00:00+00:00")
    assert due_questions([MISSED, known], (), now="2026-03-01T10:00:30+00:00") == []
    assert due_questions([MISSED, known], (), now=NEXT_DAY) == ["q"]


def test_a_question_that_was_learnt_stays_away_for_longer() -> None:
    learnt = [
        MISSED,
        attempt("q", "correct", "2026-03-01T10:05:00+00:00"),
        attempt("q", "correct", "2026-03-01T10:20:00+00:00"),
    ]
    assert due_questions(learnt, (), now="2026-03-01T20:00:00+00:00") == []
    assert due_questions(learnt, (), now="2026-05-01T10:00:00+00:00") == ["q"]


def test_the_longest_overdue_comes_first() -> None:
    later = attempt("later", "wrong", "2026-03-01T12:00:00+00:00")
    assert due_questions([later, MISSED], (), now=NEXT_DAY) == ["q", "later"]


def test_close_answers_and_overruled_ones_are_not_missed() -> None:
    close = attempt("close", "close", "2026-03-01T10:00:00+00:00")
    assert due_questions([close, MISSED], {MISSED.id}, now=NEXT_DAY) == []


def test_clocks_set_back_and_broken_times_do_no_harm() -> None:
    attempts = [
        MISSED,
        attempt("q", "wrong", "2020-01-01T00:00:00"),
        attempt("q", "wrong", "yesterday"),
    ]
    assert due_questions(attempts, (), now=NEXT_DAY) == ["q"]
