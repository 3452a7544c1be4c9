"""The answer in its evidence."""

import pytest

from quizgen.core.answer import Answer
from quizgen.core.question import Evidence, Question
from quizgen.core.spans import answer_spans


def ask(answer: str, quote: str, *accept: str) -> Question:
    return Question(
        prompt="Which one?",
        answer=Answer(type="phrase", text=answer),
        accept=accept,
        evidence=Evidence(quote=quote),
    )


def test_every_mention_is_found() -> None:
    assert answer_spans(ask("Oslo", "Oslo, not oslo's port")) == ((0, 4), (10, 14))


@pytest.mark.parametrize("quote", ["in 1950", "50.5 degrees", "2,50 francs", "x50"])
def test_a_number_inside_another_is_not_the_answer(quote: str) -> None:
    assert answer_spans(ask("50", quote)) == ()


def test_the_longest_spelling_decides() -> None:
    found = answer_spans(ask("50 miles", "50 miles in 50 days", "50"))
    assert found == ((0, 8),)


def test_a_question_without_evidence_has_no_spans() -> None:
    plain = Question(prompt="Which?", answer=Answer(type="phrase", text="Oslo"))
    assert answer_spans(plain) == ()
