"""The keys at the foot of a screen."""

import gc
import weakref
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.widget import Widget
from textual.widgets import Footer

from quizgen.tui.widgets.keybar import KeyBar


class Bar(App[None]):
    """Only a bar."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("f1", "help", "Help"),
        ("f2", "hint", "Hint"),
    ]

    def compose(self) -> ComposeResult:
        """Lay it out."""
        yield KeyBar(show_command_palette=False)


async def test_keys_that_were_drawn_before_are_let_go() -> None:
    app = Bar()
    async with app.run_test() as pilot:
        bar = app.query_one(Footer)
        drawn = weakref.WeakSet[Widget]()
        for _ in range(5):
            drawn.update(bar.children)
            app.refresh_bindings()
            await pilot.pause()
        gc.collect()
        assert len(bar.children) == 2
        assert len(drawn) <= 4
