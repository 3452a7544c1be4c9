"""The settings: value, meaning and origin of each, out of the one model."""

from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from quizgen.settings import Resolved, Settings
from quizgen.text import safe
from quizgen.tui.colours import KEY, MUTED, NAME


class SettingsScreen(Screen[None]):
    """Shows every setting and where its value comes from.

    Args:
        resolved: The settings and their origins.
        file: Where they can be changed.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "Back", id="settings.back"),
    ]

    def __init__(self, resolved: Resolved, file: Path) -> None:
        super().__init__()
        self._resolved = resolved
        self._file = file

    def compose(self) -> ComposeResult:
        """Lay out a paragraph a setting."""
        with VerticalScroll(id="settings"):
            yield Static(Content.styled("Settings", NAME))
            yield Static(
                Content(
                    f"Change them in {safe(str(self._file))}, by variables such as "
                    "QUIZGEN_SECONDS, or by options of a command."
                ),
                classes="card",
            )
            for name in Settings.model_fields:
                yield Static(self._card(name), classes="card")
        yield Footer()

    def _card(self, name: str) -> Content:
        value: object = getattr(self._resolved.settings, name)
        shown = "not set" if value in (None, "", {}) else safe(f"{value}")
        about = Settings.model_fields[name].description or ""
        return Content.assemble(
            (name, "bold"),
            "  ",
            (shown, KEY),
            (f"  from {safe(self._resolved.origins[name])}\n", MUTED),
            safe(about),
        )
