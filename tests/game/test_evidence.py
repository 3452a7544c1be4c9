"""The answer in its evidence."""

import pytest

from quizgen.core.answer import Answer
from quizgen.core.question import Evidence, Question
from quizgen.game.evidence import answer_spans, gap_prompt


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


def test_a_question_without_evidence_has_no_spans_and_no_gap() -> None:
    plain = Question(prompt="Which?", answer=Answer(type="phrase", text="Oslo"))
    assert answer_spans(plain) == ()
    assert not gap_prompt(plain)


def test_a_gap_hides_every_spelling() -> None:
    question = ask("Arsenal", "Arsenal (AFC) beat Leeds", "AFC")
    assert gap_prompt(question) == "_____ (_____) beat Leeds"


@pytest.mark.parametrize("quote", ["Arsenal.", "Leeds won."])
def test_no_gap_without_words_around_it_or_without_the_answer(quote: str) -> None:
    assert not gap_prompt(ask("Arsenal", quote))
