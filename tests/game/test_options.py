"""Options of multiple choice."""

import pytest

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.game.options import chosen, option_keys, options_of


def test_the_right_answer_is_among_at_most_four_options(pack: Pack) -> None:
    for question in pack.questions:
        options = options_of(question, "7")
        assert len(options) <= 4
        assert not options or question.answer.text in options


def test_the_seed_decides_the_order(pack: Pack) -> None:
    question = pack.questions[0]
    orders = {options_of(question, str(seed)) for seed in range(40)}
    assert options_of(question, "7") == options_of(question, "7")
    assert len(orders) > 10


def test_a_second_spelling_of_the_answer_is_no_wrong_option() -> None:
    question = Question(
        prompt="?",
        answer=Answer(type="place", text="Netherlands"),
        accept=("Holland",),
        contrast=("holland", "Belgium"),
    )
    assert sorted(options_of(question, "1")) == ["Belgium", "Netherlands"]


def test_without_a_wrong_option_there_is_no_choice(pack: Pack) -> None:
    assert options_of(pack.questions[5], "1") == ()


@pytest.mark.parametrize(
    ("typed", "index"),
    [("1", 0), ("c", 2), (" D ", 3), ("dundee", 1), ("5", -1), ("", -1), ("Oslo", -1)],
)
def test_keys_and_words_choose(typed: str, index: int) -> None:
    assert chosen(("Leeds", "Dundee", "Cardiff", "Bath"), typed) == index


def test_a_number_that_is_an_option_means_itself() -> None:
    options = ("4", "3", "2", "5")
    assert option_keys(options) == "abcd"
    assert chosen(options, "3") == 1
    assert chosen(options, "b") == 1
