"""Hints."""

from quizgen.core.answer import Answer
from quizgen.core.question import Question
from quizgen.game.hints import hidden_options, hint_count, hint_text
from quizgen.game.turn import Turn


def typed(answer: str) -> Turn:
    return choice(answer)


def choice(answer: str, *options: str) -> Turn:
    question = Question(prompt="?", answer=Answer(type="phrase", text=answer))
    return Turn(question=question, prompt="?", options=options)


def test_the_first_hint_is_the_first_letter() -> None:
    assert hint_text(typed("Henri Pitot"), 1) == "It begins with H"


def test_the_second_hint_is_the_length_of_each_word() -> None:
    assert hint_text(typed("St. Ives"), 2).startswith("S_. ____")


def test_no_hint_says_nothing() -> None:
    assert not hint_text(typed("Oslo"), 0)


def test_in_multiple_choice_each_hint_takes_a_wrong_option_away() -> None:
    turn = choice("b", "a", "b", "c", "d")
    assert hidden_options(turn, 1) == {0}
    assert hidden_options(turn, 2) == {0, 2}
    assert not hint_text(turn, 1)


def test_two_options_always_stay() -> None:
    turn = choice("a", "a", "b", "c")
    assert hint_count(turn) == 1
    assert hidden_options(turn, 9) == {1}
    assert hint_count(choice("a", "a", "b")) == 0
