"""The settings: a row each out of the one model, changed in place and kept at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, get_args

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Footer, Input, Select, Static

from quizgen.settings import Resolved, Settings
from quizgen.settings.editing import write_text
from quizgen.text import safe
from quizgen.tui.colours import KEY, MUTED, NAME, VERDICTS
from quizgen.tui.words import safe_lines


class SettingsScreen(Screen[None]):
    """Shows every setting with value, meaning and origin, and asks for changes.

    Args:
        resolved: The settings and their origins.
        file: Where changes are kept.
        themes: Names that the theme can have.
        is_fixed: Whether nothing may be changed from here.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "default", "Back to default", id="settings.default"),
        Binding("escape", "dismiss", "Back", id="settings.back"),
    ]

    @dataclass
    class Changed(Message):
        """A setting is to be changed; empty for its default."""

        screen: "SettingsScreen"
        name: str
        text: str

    def __init__(
        self,
        resolved: Resolved,
        file: Path,
        themes: Sequence[str],
        *,
        is_fixed: bool = False,
    ) -> None:
        super().__init__()
        self._resolved = resolved
        self._file = file
        self._themes = themes
        self._is_fixed = is_fixed

    def compose(self) -> ComposeResult:
        """Lay out a row a setting: name and field, then meaning and origin."""
        with VerticalScroll(id="settings", can_focus=False):
            yield Static(Content.styled("Settings", NAME))
            if self._resolved.problem:
                words = f"x {safe_lines(self._resolved.problem)}"
                yield Static(Content.styled(words, VERDICTS["wrong"]))
            yield Static(Content.styled(self._about(), MUTED))
            for name in Settings.model_fields:
                with Vertical(classes="setting"):
                    with Horizontal():
                        yield Static(Content.styled(name, KEY), classes="name")
                        yield self._field(name)
                    yield Static(self._meaning(name), id=f"meaning-{name}")
        yield Footer(show_command_palette=False)

    def show(self, resolved: Resolved) -> None:
        """Show what holds after a change."""
        self._resolved = resolved
        for name in Settings.model_fields:
            field, text = self.query_one(f"#{name}"), self._text(name)
            if isinstance(field, Input | Select):
                field.value = text
            self.query_one(f"#meaning-{name}", Static).update(self._meaning(name))

    def complain(self, name: str, words: str) -> None:
        """Say beside a field why it cannot be so."""
        told = Content.styled(f"x {safe_lines(words)}\n", VERDICTS["wrong"])
        self.query_one(f"#meaning-{name}", Static).update(told + self._meaning(name))

    def on_input_submitted(self, message: Input.Submitted) -> None:
        """Keep what was typed."""
        self._ask(message.input.id, message.value)

    def on_input_blurred(self, message: Input.Blurred) -> None:
        """Keep what was typed, also without Enter."""
        self._ask(message.input.id, message.value)

    def on_select_changed(self, message: Select.Changed) -> None:
        """Keep what was chosen."""
        self._ask(message.select.id, f"{message.value}")

    def action_default(self) -> None:
        """Take the setting that has the focus out of the file."""
        field = self.focused
        if field and field.id in Settings.model_fields:
            self.post_message(self.Changed(self, field.id, ""))

    def check_action(
        self,
        action: str,
        parameters: tuple[object, ...],  # noqa: ARG002 - Textual's signature
    ) -> bool | None:
        """Offer changes only where they are allowed."""
        return not (action == "default" and self._is_fixed)

    def _ask(self, field: str | None, value: str) -> None:
        name, text = field or "", value.strip()
        if text != self._text(name):
            self.post_message(self.Changed(self, name, text))

    def _field(self, name: str) -> Widget:
        choices, text = self._choices(name), self._text(name)
        if not choices:
            return Input(
                text,
                id=name,
                compact=True,
                disabled=self._is_fixed,
                select_on_focus=False,
                placeholder="not set",
            )
        rows = [(Content(safe(choice)), choice) for choice in choices]
        return Select[str](
            rows,
            value=text,
            id=name,
            compact=True,
            allow_blank=False,
            disabled=self._is_fixed,
        )

    def _choices(self, name: str) -> Sequence[str]:
        if name == "theme":
            return sorted({*self._themes, self._text(name)})
        kind = Settings.model_fields[name].annotation
        return ("on", "off") if kind is bool else _words_of(kind)

    def _text(self, name: str) -> str:
        return safe(write_text(getattr(self._resolved.settings, name)))

    def _about(self) -> str:
        if self._is_fixed:
            return "In a browser they can be read, not changed."
        return f"Changes are kept at once, in {safe(str(self._file))}"

    def _meaning(self, name: str) -> Content:
        origin = self._resolved.origins[name]
        about = safe(Settings.model_fields[name].description or "")
        wins = ""
        if origin not in {"default", str(self._file)}:
            wins = ", which wins over the file"
        where = "the file" if origin == str(self._file) else safe(origin)
        return Content.assemble(about, (f"  From {where}{wins}.", MUTED))


def _words_of(kind: object) -> Sequence[str]:
    """Give the words that a field of fixed words can be; empty for other fields."""
    words = [word for word in get_args(kind) if isinstance(word, str)]
    return words if len(words) == len(get_args(kind)) else ()
