"""Options of multiple choice."""

from quizgen.core.answer import Answer
from quizgen.core.options import options_of
from quizgen.core.question import Question

ARC = Question(
    prompt="In which city does the Clyde Arc stand?",
    answer=Answer(type="place", text="Glasgow"),
    choices=("Leeds", "Cardiff", "Dundee"),
    contrast=("Paisley",),
)


def test_the_right_answer_is_among_at_most_four_options() -> None:
    options = options_of(ARC, "7")
    assert sorted(options) == ["Cardiff", "Dundee", "Glasgow", "Leeds"]


def test_the_seed_decides_the_order() -> None:
    orders = {options_of(ARC, str(seed)) for seed in range(40)}
    assert options_of(ARC, "7") == options_of(ARC, "7")
    assert len(orders) > 10


def test_a_second_spelling_of_the_answer_is_no_wrong_option() -> None:
    question = Question(
        prompt="?",
        answer=Answer(type="place", text="Netherlands"),
        accept=("Holland",),
        contrast=("holland", "Belgium"),
    )
    assert sorted(options_of(question, "1")) == ["Belgium", "Netherlands"]


def test_without_a_wrong_option_there_is_no_choice() -> None:
    bare = Question(prompt="?", answer=Answer(type="place", text="Glasgow"))
    assert options_of(bare, "1") == ()
