"""A review over a file that was changed elsewhere: what can still be taken back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizgen.core.question import Question
from quizgen.errors import InputError
from quizgen.formats.manuscript import Manuscript
from quizgen.formats.reviewing import Review, Step


@dataclass(frozen=True, slots=True)
class Rebased:
    """A review that goes on with the file as it is now."""

    review: Review
    lost: tuple[str, ...]
    """What can be undone no more, the latest first: `accepted question 3`."""


def rebase(review: Review, fresh: Manuscript) -> Rebased:
    """Go on with a file that was read again, at the same question if it is still there.

    A step back or forth is kept if the question that it was about stands in the file as
    this review left it, wherever that is now.
    """
    past, lost = _rewound(fresh, review.manuscript, review.past)
    future, _ = _rewound(fresh, review.manuscript, review.future)
    now = replace(
        review, manuscript=fresh, past=tuple(past), future=tuple(future), index=0
    )
    front = review.question.id if review.question else ""
    places = (n for n, question in enumerate(now.questions) if question.id == front)
    place = next(places, None)
    if place is None:
        return Rebased(now.seek(), tuple(lost))
    return Rebased(replace(now, index=place).sift(now.sieve), tuple(lost))


def _rewound(
    fresh: Manuscript, present: Manuscript, steps: Sequence[Step]
) -> tuple[list[Step], list[str]]:
    """Go from the present away, step by step, over the file as it is now.

    Args:
        fresh: The file.
        present: What this review took it for.
        steps: Each with the manuscript that it leads to; the nearest is the last.

    Returns:
        The steps that can be gone, nearest last, and the words of those that cannot.
    """
    kept: list[Step] = []
    lost: list[str] = []
    for step, here in _walk(steps, present):
        moved = _moved(fresh, here, step)
        if moved is None:
            lost.append(step.words)
        else:
            kept.append(moved)
            fresh = moved.manuscript
    return kept[::-1], lost


def _walk(
    steps: Sequence[Step], present: Manuscript
) -> Iterator[tuple[Step, Manuscript]]:
    """Give each step, the nearest first, and the manuscript that it leads away from."""
    for step in reversed(steps):
        yield step, present
        present = step.manuscript


def _moved(fresh: Manuscript, here: Manuscript, step: Step) -> Step | None:
    """Find the same step over another manuscript; None when it cannot be gone."""
    there = step.manuscript
    old, new = _question(here, there, step.place), _question(there, here, step.place)
    place = step.place if old is None else _place(fresh, old)
    if place is None:
        return None
    try:
        if new is None:
            manuscript = fresh.remove(place)
        elif old is None:
            place = min(place, len(fresh.pack.questions))
            manuscript = fresh.insert(place, new)
        elif old == new:  # a remark in the file, which only its whole text tells
            return None
        else:
            manuscript = fresh.replace(place, new)
    except InputError:
        return None
    index = min(place, max(len(manuscript.pack.questions) - 1, 0))
    return Step(step.did, place, manuscript, index)


def _question(one: Manuscript, other: Manuscript, place: int) -> Question | None:
    """Give the question that one has at a place; None if only the other has it."""
    if len(one.pack.questions) < len(other.pack.questions):
        return None
    return one.pack.questions[place]


def _place(manuscript: Manuscript, wanted: Question) -> int | None:
    found = (n for n, one in enumerate(manuscript.pack.questions) if one == wanted)
    return next(found, None)
