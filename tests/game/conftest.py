"""Questions of our own for rounds."""

import pytest

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack
from quizgen.core.question import Evidence, Question


@pytest.fixture(scope="session")
def pack() -> Pack:
    """Six questions: text and numbers, with and without options and evidence."""
    return Pack(
        title="Bridges and birds",
        questions=(
            Question(
                prompt="In which city does the Clyde Arc stand?",
                answer=Answer(type="place", text="Glasgow"),
                choices=("Leeds", "Cardiff", "Dundee"),
                evidence=Evidence(quote="The Clyde Arc opened in Glasgow in 2006."),
            ),
            Question(
                prompt="How fast did the train run across the bridge?",
                answer=Answer(type="quantity", text="50 miles per hour"),
                accept=("50 mph",),
                contrast=("60 miles per hour",),
                evidence=Evidence(quote="The train crossed at 50 mph on 5 May 1950."),
            ),
            Question(
                prompt="How many toes does an ostrich have on each foot?",
                answer=Answer(type="count", text="2"),
                choices=("3", "4", "5"),
            ),
            Question(
                prompt="Who built the Pont du Gard's road bridge?",
                answer=Answer(type="person", text="Henri Pitot"),
                choices=("Paul Sejourne",),
            ),
            Question(
                prompt="In which year did the Forth Bridge open?",
                answer=Answer(type="date", text="1890"),
                evidence=Evidence(quote="1890 saw the Forth Bridge opened."),
            ),
            Question(
                prompt="Which bird lays the largest egg?",
                answer=Answer(type="phrase", text="ostrich"),
            ),
        ),
    )
