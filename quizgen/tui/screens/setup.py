"""The rules of the next round: a row each, left and right change it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Input, OptionList, Static
from textual.widgets.option_list import Option

from quizgen.game.rules import Rules
from quizgen.text import safe
from quizgen.tui.colours import MUTED, NAME

MOST_PLAYERS = 8
_ROWS: Sequence[tuple[str, str, Sequence[tuple[str, object]]]] = (
    ("Questions", "questions", (("5", 5), ("10", 10), ("20", 20), ("all", 500))),
    (
        "Answers",
        "mode",
        (
            ("typed", "typed"),
            ("multiple choice", "choice"),
            ("fill the gap", "gap"),
            ("mixed", "mixed"),
        ),
    ),
    ("Clock", "seconds", (("off", 0), ("15 s", 15), ("30 s", 30), ("60 s", 60))),
    ("Patience", "patience", (("x 1", 1), ("x 2", 2), ("x 10", 10))),
    ("Speed counts", "scoring", (("yes", "timed"), ("no", "accuracy"))),
    ("Streaks count", "streaks", (("yes", True), ("no", False))),
    ("A hint costs", "hint_cost", (("200", 200), ("nothing", 0))),
    (
        "Spelling",
        "strictness",
        (("strict", "strict"), ("normal", "normal"), ("lenient", "lenient")),
    ),
)
"""What is shown, the rule's name, and its values as they are shown."""


@dataclass(frozen=True, slots=True)
class Setup:
    """What was chosen."""

    rules: Rules
    players: tuple[str, ...]


class SetupScreen(ModalScreen[Setup | None]):
    """Chooses rules and players.

    Args:
        rules: What to begin with.
        players: Who played last.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "change(-1)", "Less", id="setup.less", priority=True),
        Binding("right", "change(1)", "More", id="setup.more", priority=True),
        Binding("f2", "play", "Play", id="setup.play"),
        Binding("escape", "dismiss(None)", "Back", id="setup.back"),
    ]
    AUTO_FOCUS = "OptionList"

    def __init__(self, rules: Rules, players: Sequence[str]) -> None:
        super().__init__()
        self._rules = rules
        self._players = ", ".join(players)

    def compose(self) -> ComposeResult:
        """Lay out the rows and the names."""
        with VerticalScroll(classes="dialog", can_focus=False):
            yield Static(Content.styled("Rules of the next round", NAME))
            yield OptionList(*[Option(self._line(row)) for row in range(len(_ROWS))])
            yield Static(Content.styled("Players, up to 8, with commas between", MUTED))
            yield Input(self._players, id="players", select_on_focus=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Begin with the first row."""
        self.query_one(OptionList).highlighted = 0

    def check_action(
        self,
        action: str,
        parameters: tuple[object, ...],  # noqa: ARG002 - Textual's signature
    ) -> bool | None:
        """Leave the arrows to the names while these are written."""
        return action != "change" or self.query_one(OptionList).has_focus

    def action_change(self, step: int) -> None:
        """Change the rule of the row."""
        options = self.query_one(OptionList)
        row = options.highlighted or 0
        _, name, values = _ROWS[row]
        self._rules = replace(
            self._rules,
            **{name: values[(_index(self._rules, row) + step) % len(values)][1]},
        )
        options.replace_option_prompt_at_index(row, self._line(row))

    def on_option_list_option_selected(self) -> None:
        """Play by these rules."""
        self.action_play()

    def on_input_submitted(self) -> None:
        """Play by these rules."""
        self.action_play()

    def action_play(self) -> None:
        """Give what was chosen."""
        names = [n.strip() for n in self.query_one(Input).value.split(",")]
        players = tuple(dict.fromkeys(name[:40] for name in names if name))
        self.dismiss(Setup(self._rules, players[:MOST_PLAYERS]))

    def _line(self, row: int) -> Content:
        label, name, values = _ROWS[row]
        index = _index(self._rules, row)
        shown = values[index][0] if index >= 0 else f"{getattr(self._rules, name)}"
        return Content.assemble(f"{label:<14}< ", (safe(shown), "bold"), " >")


def _index(rules: Rules, row: int) -> int:
    """Find the value of a rule among those offered; -1 if it is none of them."""
    _, name, values = _ROWS[row]
    value: object = getattr(rules, name)
    offered = [known for _, known in values]
    return offered.index(value) if value in offered else -1
