"""What summaries tell."""

from quizgen.core.summary import Tally
from quizgen.game.statistics import by, days_in_a_row, hardest, total

QUESTIONS = {"q1": Tally(1, 1), "q2": Tally(1, 2), "q3": Tally(0, 2), "q4": Tally(1, 1)}


def test_everything_is_counted() -> None:
    assert total(QUESTIONS.values()) == Tally(3, 6)
    assert total([]).share == 0.0


def test_what_a_key_tells_is_counted_the_most_asked_first() -> None:
    kinds = {"q1": "year", "q2": "place", "q3": "place"}
    counted = by(QUESTIONS, lambda name: kinds.get(name, ""))
    assert list(counted.items()) == [("place", Tally(1, 4)), ("year", Tally(1, 1))]
    assert by(QUESTIONS, lambda _: "") == {}


def test_of_those_asked_equally_often_the_first_comes_first() -> None:
    assert list(by(QUESTIONS, str)) == ["q2", "q3", "q1", "q4"]


def test_the_hardest_questions_were_missed_most_often() -> None:
    found = hardest(QUESTIONS, most=1)
    assert found == [("q3", Tally(0, 2))]
    assert hardest(QUESTIONS, most=9) == [*found, ("q2", Tally(1, 2))]


def test_days_in_a_row_end_at_a_gap() -> None:
    days = {"5", "4", "3", "1"}
    assert days_in_a_row(days, lambda day: str(int(day) - 1)) == 3
    assert days_in_a_row((), lambda day: day) == 0
