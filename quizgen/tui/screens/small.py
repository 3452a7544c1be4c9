"""The terminal is too small: say what is needed, and wait."""

from textual.app import ComposeResult
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

WIDTH = 40
HEIGHT = 12


class SmallScreen(ModalScreen[None]):
    """Covers everything until there is room."""

    def compose(self) -> ComposeResult:
        """Say the size."""
        yield Static(Content(f"Too small: {WIDTH} x {HEIGHT} is needed."))
