"""A pack to write and read."""

import pytest

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question


@pytest.fixture(scope="session")
def pack() -> Pack:
    """A pack with two sources and what an author usually writes."""
    return Pack(
        title="Garden",
        sources=(Source(id="tree", title="In the tree"), Source(id="pond")),
        questions=(
            Question(
                prompt="What fell from the tree?",
                answer=Answer(type="phrase", text="an apple"),
                accept=("apple", "the apple"),
                choices=("a pear", "=1+1"),
                evidence=Evidence(
                    quote="An apple fell.", start=3, end=17, source="tree"
                ),
                difficulty=0.25,
                confidence=0.9,
                kind="event",
            ),
            Question(
                prompt="How long was the fish?",
                answer=Answer(type="quantity", text="-3 inches", asks_unit=True),
            ),
        ),
    )
