"""What needs no comparison."""

import pytest

from quizgen.core.answer import Answer, AnswerType
from quizgen.core.question import Question
from quizgen.judge.forms import make_form
from quizgen.judge.guards import guard, negations
from quizgen.judge.reference import prepare


def reason(
    typed: str, answer: str = "Glasgow", kind: AnswerType = "place"
) -> str | None:
    question = Question(
        prompt="Which city hosted the summit in May?",
        answer=Answer(type=kind, text=answer),
    )
    form = make_form(typed)
    ruling = guard(prepare(question, "normal"), form, form.folded)
    return ruling.reason if ruling else None


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", "empty"),
        ("?!", "empty"),
        ("idk", "pass"),
        ("I don't know", "pass"),
        ("no idea", "pass"),
        ("g", "fragment"),
        ("which city hosted the summit in may", "echo"),
        ("city hosted the summit in May", "echo"),
        ("it is " + "really " * 13 + "glasgow", "long"),
        ("not glasgow", "negated"),
        ("it isn't glasgow", "negated"),
        ("no glasgow", "negated"),
        ("anything but glasgow", "negated"),
        ("glasgow", None),
        ("5", None),
        ("the summit", None),
    ],
)
def test_guards(typed: str, expected: str | None) -> None:
    assert reason(typed) == expected


def test_a_letter_may_be_the_answer() -> None:
    assert reason("c", "vitamin C", "phrase") is None
    assert reason("d", "vitamin C", "phrase") == "fragment"


def test_an_answer_that_says_no_must_be_typed_so() -> None:
    assert reason("not guilty", "not guilty", "phrase") is None
    assert reason("guilty", "not guilty", "phrase") == "negated"


def test_no_may_be_a_number() -> None:
    assert reason("no goals", "0", "count") is None
    assert negations("no 10 downing street") == negations("no. 5") == 0
    assert negations("no one") == 0
