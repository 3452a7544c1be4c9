"""A pack is being made from an article: how far, and a way out."""

from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Footer, ProgressBar, Static

from quizgen.text import safe
from quizgen.tui.colours import MUTED, NAME
from quizgen.tui.making import Progress


class MakingScreen(ModalScreen[None]):
    """Shows the generator's progress.

    Args:
        source: The article's name.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Cancel", id="making.cancel"),
    ]

    @dataclass
    class Advanced(Message):
        """The generator has come further."""

        progress: Progress

    class Cancelled(Message):
        """The player does not want to wait."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self._source = source

    def compose(self) -> ComposeResult:
        """Lay out name, bar and words."""
        with Vertical(classes="dialog"):
            yield Static(Content.styled("Making a quiz from", MUTED))
            yield Static(Content.styled(safe(self._source), NAME))
            yield ProgressBar(total=100, show_eta=False, id="progress")
            yield Static(Content("Starting ..."), id="doing")
        yield Footer()

    def report(self, progress: Progress) -> None:
        """Take progress, on any thread."""
        self.post_message(self.Advanced(progress))

    def on_making_screen_advanced(self, message: Advanced) -> None:
        """Show how far the generator has come."""
        self.query_one(ProgressBar).update(progress=message.progress.percent)
        words = safe(message.progress.words)
        self.query_one("#doing", Static).update(Content(words))

    def action_cancel(self) -> None:
        """Ask the application to stop the generator."""
        self.post_message(self.Cancelled())
