"""What needs no comparison."""

import pytest

from quizgen.core.answer import Answer, AnswerType
from quizgen.core.question import Question
from quizgen.judge.forms import make_form
from quizgen.judge.guards import guard, negations, refuses_number
from quizgen.judge.reference import prepare


def reason(
    typed: str,
    answer: str = "Glasgow",
    kind: AnswerType = "place",
    prompt: str = "Which city hosted the summit in May?",
) -> str | None:
    question = Question(prompt=prompt, answer=Answer(type=kind, text=answer))
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
        ("hosted the summit in May", "echo"),
        ("really " * 12 + "glasgow", None),
        ("really " * 13 + "glasgow", "long"),
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


def test_a_short_question_is_an_echo_only_as_a_whole() -> None:
    assert reason("which city", prompt="Which city?") == "echo"
    assert reason("city", prompt="Which city?") is None
    assert reason("riddle", "no riddle", "title", prompt="Riddle?") != "echo"


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


@pytest.mark.parametrize(
    ("typed", "refused"),
    [
        ("not 6", True),
        ("not exactly six", True),
        ("anything but 6", True),
        ("it wasn't fourteen", True),
        ("6", False),
        ("no goals", False),
        ("600, not even 1,000", False),
        ("not sure but 6", False),
        ("not many of the 6", False),
    ],
)
def test_a_negation_before_a_number_refuses_it(typed: str, *, refused: bool) -> None:
    assert refuses_number(typed) is refused
    assert reason(typed, "6", "count") == ("negated" if refused else None)


def test_a_count_may_be_a_refused_number_itself() -> None:
    assert reason("not six", "not 6", "count") is None


def test_half_of_a_title_is_no_negation_of_it() -> None:
    title = "No Country for Old Men"
    assert reason("Old Men", title, "title") is None
    assert reason("country for old men", title, "title") == "negated"
    assert reason("country of the old men", title, "title") == "negated"
    assert reason("guilty", "not guilty", "phrase") == "negated"
    assert reason("guilty", "not very guilty", "phrase") == "negated"
