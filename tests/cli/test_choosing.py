"""Which question of a pack is meant."""

import pytest

from quizgen.cli.choosing import choose_question
from quizgen.core.answer import Answer
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.errors import UsageError

PACK = Pack(
    title="Sums",
    questions=tuple(
        Question(
            prompt=f"How many are {number}?",
            answer=Answer(type="count", text=number),
            id=f"sum-{number}",
        )
        for number in ("1", "2")
    ),
)


@pytest.mark.parametrize("wanted", ["2", "sum-2"])
def test_a_question_is_known_by_number_and_id(wanted: str) -> None:
    assert choose_question(PACK, wanted) == PACK.questions[1]


@pytest.mark.parametrize("wanted", ["0", "3", "-1", "", "sum", "\x1b"])
def test_what_is_not_there_is_told_with_what_is(wanted: str) -> None:
    with pytest.raises(UsageError) as caught:
        choose_question(PACK, wanted)
    assert "from 1 to 2" in caught.value.mend
