"""Questions and their ids."""

from typing import Any

import pytest
from pydantic import ValidationError

from quizgen.core.answer import Answer
from quizgen.core.question import Question, question_id

APPLE = Answer(type="phrase", text="an apple")


def test_the_id_is_the_same_for_ever() -> None:
    assert question_id("What fell?", APPLE) == "484742162c34"


def test_spacing_and_composed_letters_do_not_change_the_id() -> None:
    composed = question_id("Quel caf\u00e9 ?", APPLE)
    assert question_id(" Quel  cafe\u0301\n?", APPLE) == composed


@pytest.mark.parametrize(
    "answer",
    [Answer(type="title", text="an apple"), Answer(type="phrase", text="a pear")],
)
def test_type_and_answer_change_the_id(answer: Answer) -> None:
    assert question_id("What fell?", answer) != question_id("What fell?", APPLE)


@pytest.mark.parametrize(
    "change",
    [
        {"prompt": ""},
        {"difficulty": 1.1},
        {"difficulty": "0.5"},
        {"confidence": True},
        {"status": "done"},
        {"colour": "red"},
        {"evidence": {"quote": "x", "start": "1"}},
        {"answer": {"type": "phrase", "text": "x", "asks_unit": 1}},
    ],
)
def test_what_does_not_fit_is_refused(change: dict[str, Any]) -> None:
    fields = {"prompt": "What fell?", "answer": APPLE} | change
    with pytest.raises(ValidationError):
        Question.model_validate(fields)
