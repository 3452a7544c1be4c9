"""Gaps in the evidence."""

import pytest

from quizgen.core.answer import Answer
from quizgen.core.question import Evidence, Question
from quizgen.game.evidence import gap_prompt


def ask(answer: str, quote: str, *accept: str) -> Question:
    return Question(
        prompt="Which one?",
        answer=Answer(type="phrase", text=answer),
        accept=accept,
        evidence=Evidence(quote=quote),
    )


def test_a_gap_hides_every_spelling() -> None:
    question = ask("Arsenal", "Arsenal (AFC) beat Leeds", "AFC")
    assert gap_prompt(question) == "_____ (_____) beat Leeds"


@pytest.mark.parametrize("quote", ["Arsenal.", "Leeds won."])
def test_no_gap_without_words_around_it_or_without_the_answer(quote: str) -> None:
    assert not gap_prompt(ask("Arsenal", quote))


def test_a_question_without_evidence_has_no_gap() -> None:
    plain = Question(prompt="Which?", answer=Answer(type="phrase", text="Oslo"))
    assert not gap_prompt(plain)
