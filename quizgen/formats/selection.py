"""What of a pack is exported: decided before any format sees it."""

from quizgen.core.options import draw
from quizgen.core.pack import Pack
from quizgen.errors import InputError


def select(
    pack: Pack,
    *,
    only_accepted: bool = False,
    with_sources: bool = True,
    seed: int | None = None,
) -> Pack:
    """Choose the questions, their order, and whether it is said where they come from.

    Args:
        pack: All there is; it stays as it is.
        only_accepted: Leave out what no author has accepted.
        with_sources: Keep evidence, and what is said of the articles.
        seed: Shuffle the questions; the same seed gives the same order everywhere.

    Raises:
        InputError: No question would be left.
    """
    questions = pack.questions
    if only_accepted:
        questions = tuple(q for q in questions if q.status == "accepted")
        if not questions:
            raise InputError(
                f"none of {len(pack.questions):,} questions is accepted",
                where=pack.id,
                mend='review them first: an accepted one has status = "accepted"',
            )
    changes: dict[str, object] = {}
    if not with_sources:
        questions = tuple(q.model_copy(update={"evidence": None}) for q in questions)
        changes["sources"] = ()
    if seed is not None:
        questions = tuple(sorted(questions, key=lambda q: draw(str(seed), q.id)))
    return pack.model_copy(update={**changes, "questions": questions})
