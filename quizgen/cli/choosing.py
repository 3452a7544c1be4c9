"""Which question of a pack is meant."""

from typing import TYPE_CHECKING

from quizgen.errors import UsageError

if TYPE_CHECKING:
    from quizgen.core.pack import Pack
    from quizgen.core.question import Question


def choose_question(pack: "Pack", wanted: str) -> "Question":
    """Find a question by its number in the pack, from 1, or by its id.

    Raises:
        UsageError: There is no such question.
    """
    for number, question in enumerate(pack.questions, 1):
        if wanted in {str(number), question.id}:
            return question
    raise UsageError(
        f"there is no question {wanted} in the pack",
        where=pack.title,
        mend=f"give a number from 1 to {len(pack.questions)}, or an id",
    )
