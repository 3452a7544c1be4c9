"""The clock of a question on the screen."""

import pytest
from textual.app import App, ComposeResult

from quizgen.tui.widgets.clockbar import ClockBar


class Clock(App[None]):
    """Only a clock."""

    def compose(self) -> ComposeResult:
        """Lay it out."""
        yield ClockBar()


@pytest.mark.parametrize(
    ("left", "limit", "cells", "words"),
    [
        (30.0, 30.0, 28, "30 s"),
        (15.0, 30.0, 14, "15 s"),
        (10.0, 30.0, 10, "last 10: 10 s"),
        (4.2, 30.0, 4, "last 5:  5 s"),
        (0.0, 30.0, 0, "0 s"),
        (60.0, 30.0, 28, "60 s"),
    ],
)
async def test_the_bar_shrinks_and_the_words_say_the_seconds(
    left: float, limit: float, cells: int, words: str
) -> None:
    app = Clock()
    async with app.run_test(size=(40, 3)):
        bar = app.query_one(ClockBar)
        bar.show(left, limit, paused=False)
        drawn = bar.render().plain
        assert len(drawn) == 40
        assert drawn.endswith(words)
        assert drawn.count("━") == pytest.approx(cells, abs=1)


async def test_it_says_when_it_stands_and_when_there_is_none() -> None:
    app = Clock()
    async with app.run_test(size=(40, 3)):
        bar = app.query_one(ClockBar)
        bar.show(12.0, 30.0, paused=True)
        assert bar.render().plain.endswith("paused")
        bar.show(None, None, paused=False)
        assert bar.render().plain == "no clock"
        bar.remark = "saved"
        assert bar.render().plain == "saved"
