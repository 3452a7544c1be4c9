"""What counts as the same."""

import pytest

from quizgen.core.answer import Answer, AnswerType
from quizgen.core.question import Question
from quizgen.formats.sameness import folded, is_same_answer


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The  Danube", "the danube"),
        ("NASA\u2019s rover", "nasa's rover"),
        ("\u201cDune\u201d", '"Dune"'),
        ("2019\u201320", "2019-20"),
        ("\ufb01lm\u00a0noir", "film noir"),
    ],
)
def test_what_nobody_would_call_a_difference_is_none(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_other_words_are_different() -> None:
    assert folded("the Danube") != folded("Danube")


def _answer(kind: AnswerType, text: str, *accept: str) -> Question:
    answer = Answer(type=kind, text=text)
    return Question(prompt="Which one is it?", answer=answer, accept=accept)


def test_answers_are_the_same_when_the_judge_would_take_one_for_the_other() -> None:
    assert is_same_answer(_answer("place", "the Danube"), _answer("place", "Danube"))
    assert is_same_answer(_answer("count", "five"), _answer("count", "5"))


def test_a_spelling_that_one_accepts_is_enough() -> None:
    long = _answer("place", "Jezero Crater", "Jezero")
    assert is_same_answer(long, _answer("place", "Jezero"))
    assert is_same_answer(_answer("place", "Jezero"), long)


def test_another_number_is_another_answer() -> None:
    one, other = _answer("quantity", "203 days"), _answer("quantity", "204 days")
    assert not is_same_answer(one, other)
