"""Questions that are right and read well, and still nobody would want to be asked."""

from collections.abc import Iterator

from quizgen.editing.dull_figures import dull_figures
from quizgen.editing.telltales import tells
from quizgen.editing.voices import only_voices
from quizgen.writing.shapes import Draft


def not_worth_asking(draft: Draft) -> Iterator[tuple[bool, str]]:
    """Give each gate: whether it is closed, and why."""
    yield (
        tells(draft.prompt, draft.fact.slot),
        "gives the answer away by what belongs to it",
    )
    yield from only_voices(draft)
    yield from dull_figures(draft)
