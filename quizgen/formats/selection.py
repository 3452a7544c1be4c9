"""What of a pack is exported: decided before any format sees it."""

from array import array
from collections.abc import Collection, Iterator, Sequence

from quizgen.core.options import draw
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.errors import InputError


class Selection(Collection[Question]):
    """Some questions of a pack in an order of their own.

    Only their numbers are kept, so that it takes as good as no room beside the pack.

    Args:
        questions: All there are.
        numbers: Which of them, each from 0, in their new order.
        with_sources: Give their evidence too.
    """

    def __init__(
        self,
        questions: Sequence[Question],
        numbers: Sequence[int],
        *,
        with_sources: bool = True,
    ) -> None:
        """Keep what was selected."""
        self._questions = questions
        self._numbers = numbers
        self._with_sources = with_sources

    def __len__(self) -> int:
        """Count them."""
        return len(self._numbers)

    def __iter__(self) -> Iterator[Question]:
        """Give one after the other; those without evidence are made as they are due."""
        for number in self._numbers:
            question = self._questions[number]
            if not self._with_sources:
                question = question.model_copy(update={"evidence": None})
            yield question

    def __contains__(self, question: object) -> bool:
        """Tell whether one like this is among them."""
        return any(question == one for one in self)


def select(
    pack: Pack,
    *,
    only_accepted: bool = False,
    with_sources: bool = True,
    seed: int | None = None,
) -> tuple[Pack, Selection]:
    """Choose the questions, their order, and whether it is said where they come from.

    Args:
        pack: All there is; it stays as it is.
        only_accepted: Leave out what no author has accepted.
        with_sources: Keep evidence, and what is said of the articles.
        seed: Shuffle the questions; the same seed gives the same order everywhere.

    Returns:
        The pack without its questions, and those that were chosen.

    Raises:
        InputError: No question would be left.
    """
    questions = pack.questions
    numbers: Sequence[int] = range(len(questions))
    if only_accepted:
        numbers = array("L", (n for n in numbers if questions[n].status == "accepted"))
        if not numbers:
            raise InputError(
                f"none of {len(questions):,} questions is accepted",
                where=pack.id,
                mend='review them first: an accepted one has status = "accepted"',
            )
    if seed is not None:
        numbers = _shuffled(questions, numbers, str(seed))
    head: dict[str, object] = {"questions": ()}
    if not with_sources:
        head["sources"] = ()
    chosen = Selection(questions, numbers, with_sources=with_sources)
    return pack.model_copy(update=head), chosen


def _shuffled(
    questions: Sequence[Question], numbers: Sequence[int], seed: str
) -> Sequence[int]:
    """Sort by what is drawn for each question, by its first byte before the rest.

    So that no more than a 256th of the draws, each of 32 bytes, is held at a time.
    """

    def drawn(number: int) -> bytes:
        return draw(seed, questions[number].id)

    heaps = [array("L") for _ in range(256)]
    for number in numbers:
        heaps[drawn(number)[0]].append(number)
    order = array("L")
    for heap in heaps:
        order.extend(sorted(heap, key=drawn))
    return order
