"""What attempts add up to."""

from collections.abc import Sequence

from quizgen.core.attempt import Attempt, VerdictKind
from quizgen.game.statistics import (
    Tally,
    best_streak,
    by,
    days_in_a_row,
    hardest,
    history,
    outcomes,
    total,
)


def attempt(
    round_id: str, turn: int, question: str, verdict: VerdictKind, number: int = 0
) -> Attempt:
    return Attempt(
        id=f"{round_id}-{turn}-{number}",
        round_id=round_id,
        pack_id=f"pack of {round_id}",
        question_id=question,
        player="Ada",
        given="x",
        verdict=verdict,
        reason="other",
        points=0,
        seconds=1.0,
        turn=turn,
        asked=3,
        played_at="2026-03-01T10:00:00+00:00",
    )


PLAYED: Sequence[Attempt] = (
    attempt("a", 0, "q1", "correct"),
    attempt("a", 1, "q2", "close"),
    attempt("a", 1, "q2", "correct", 1),
    attempt("a", 2, "q3", "wrong"),
    attempt("b", 0, "q3", "wrong"),
    attempt("b", 1, "q2", "wrong"),
)


def test_the_last_answer_decides_a_question() -> None:
    assert total(outcomes(PLAYED, ())) == Tally(2, 5)


def test_an_overruled_answer_is_right_even_if_time_ran_out_after_it() -> None:
    tries = (attempt("a", 0, "q", "close"), attempt("a", 0, "q", "wrong", 1))
    assert total(outcomes(tries, {"a-0-0"})) == Tally(1, 1)


def test_accuracy_by_pack_counts_what_the_key_names() -> None:
    ended = outcomes(PLAYED, ())
    assert by(ended, lambda a: a.pack_id) == {
        "pack of a": Tally(2, 3),
        "pack of b": Tally(0, 2),
    }
    assert by(ended, lambda _: "") == {}


def test_history_has_one_share_a_round() -> None:
    assert history(outcomes(PLAYED, ())) == [2 / 3, 0.0]


def test_the_hardest_questions_were_missed_most_often() -> None:
    found = hardest(outcomes(PLAYED, ()), most=2)
    assert found == [("q3", Tally(0, 2)), ("q2", Tally(1, 2))]


def test_streaks_run_across_rounds() -> None:
    assert best_streak(outcomes(PLAYED, ())) == 2
    assert best_streak([]) == 0


def test_days_in_a_row_end_at_a_gap() -> None:
    days = {"5", "4", "3", "1"}
    assert days_in_a_row(days, lambda day: str(int(day) - 1)) == 3
    assert days_in_a_row((), lambda day: day) == 0


def test_nothing_played_is_nothing() -> None:
    assert total([]).share == 0.0
