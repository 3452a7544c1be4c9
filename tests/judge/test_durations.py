"""Times taken, with colons."""

import pytest

from quizgen.core.answer import Answer
from quizgen.core.question import Question
from quizgen.judge import judge
from quizgen.judge.durations import read_durations


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("2:00:35", (7235.0,)),
        ("1:40.91", (100.91,)),
        ("1:30", (90.0, 5400.0)),
        ("2h11m53s", (7913.0,)),
        ("2h 11min", (7860.0,)),
        ("2.11.53", (7913.0,)),
        ("2.11", ()),
        ("1:75", ()),
        ("130", ()),
        ("1:30:15:20", ()),
    ],
)
def test_readings_are_in_seconds(written: str, seconds: tuple[float, ...]) -> None:
    assert read_durations(written) == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("answer", "given", "kind"),
    [
        ("90 minutes", "1:30", "correct"),
        ("90 seconds", "1:30", "correct"),
        ("2:00:35", "2 hours 35 seconds", "correct"),
        ("two hours and 35 seconds", "2:00:35", "correct"),
        ("2:00:35", "2:00:53", "wrong"),
        ("2:00:35", "2 hours 53 seconds", "wrong"),
        ("2:00:35", "2:00:35", "correct"),
        ("2:00:35", "20035", "wrong"),
        ("1:40.91", "100.91 seconds", "correct"),
        ("1:40.91", "1 minute 40.91", "correct"),
        ("50 miles", "0:50", "wrong"),
        ("11 hours 20 minutes", "11h20m", "correct"),
        ("90 minutes", "1:30 miles", "wrong"),
        ("1:30", "more than 90 minutes", "wrong"),
        ("1:30", "90 to 100 minutes", "wrong"),
        ("1:30", "90", "wrong"),
        ("1:30", "ninty minutes", "correct"),
    ],
)
def test_times_taken_compare_with_colons_on_either_side(
    answer: str, given: str, kind: str
) -> None:
    question = Question(prompt="?", answer=Answer(type="quantity", text=answer))
    assert judge(question, given).kind == kind


def test_a_time_and_a_distance_are_told_apart_as_such() -> None:
    question = Question(prompt="?", answer=Answer(type="quantity", text="50 miles"))
    assert judge(question, "0:50").reason == "other_unit"
