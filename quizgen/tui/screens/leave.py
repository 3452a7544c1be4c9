"""Shall the round end here?"""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from quizgen.tui.colours import NAME


class LeaveScreen(ModalScreen[bool]):
    """Asks once; gives True to leave."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(False)", "Stay", id="leave.stay"),
        Binding("enter", "dismiss(True)", "Leave", id="leave.leave"),
    ]

    def compose(self) -> ComposeResult:
        """Lay out the question."""
        with Vertical(classes="dialog"):
            yield Static(Content.styled("Leave this round?", NAME))
            yield Static(Content("What you have answered is kept."))
            yield Static(
                Content.from_markup(
                    "[b $primary]Enter[/] leave   [b $primary]Esc[/] stay"
                )
            )
        yield Footer()
