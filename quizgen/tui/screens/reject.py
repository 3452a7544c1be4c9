"""Why is a question rejected?"""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import Key
from textual.screen import ModalScreen
from textual.widgets import Footer, Input, Static

from quizgen.tui.colours import KEY, MUTED, NAME

REASONS = (
    "the fact is wrong or doubtful",
    "more than one answer is right",
    "nobody would want to know",
    "the prompt gives the answer away",
    "badly worded",
    "asked already",
)
"""What most rejections come down to."""


class RejectScreen(ModalScreen[str | None]):
    """Gives a reason, empty for none; None when the question stays."""

    HELP = """\
Rejecting a question
A number takes a reason of the list, Enter the one that you typed, or none. It \
becomes the question's note. Esc leaves the question as it was."""
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(str(n), f"choose({n - 1})", words, id=f"reject.{n}", show=False)
            for n, words in enumerate(REASONS, 1)
        ),
        Binding("escape", "dismiss(None)", "Back", id="reject.back"),
    ]
    AUTO_FOCUS = "#reason"

    def compose(self) -> ComposeResult:
        """Lay out the reasons and a line for another."""
        rows = [
            Content.assemble((f"{n}", KEY), f"  {words}")
            for n, words in enumerate(REASONS, 1)
        ]
        with Vertical(classes="dialog"):
            yield Static(Content.styled("Reject: why?", NAME))
            yield Static(Content("\n").join(rows))
            yield Static(Content.styled("Or type a reason. Enter rejects.", MUTED))
            yield ReasonInput(id="reason")
        yield Footer(show_command_palette=False)

    def action_choose(self, number: int) -> None:
        """Reject for a listed reason."""
        self.dismiss(REASONS[number])


class ReasonInput(Input):
    """A line in which the first digit is a reason of the list."""

    def key_enter(self, event: Key) -> None:
        """Reject for the typed reason, or for none.

        In its turn among the letters: what is typed after it is for the review.
        """
        event.stop()
        self.screen.dismiss(self.value.strip())

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Let a digit pass to the screen while the line is empty."""
        is_choice = not self.value and key.isdecimal() and 1 <= int(key) <= len(REASONS)
        return not is_choice and super().check_consume_key(key, character)

    def insert_text_at_cursor(self, text: str) -> None:
        """Choose a reason by its digit, or insert what was typed."""
        if not self.value and text.isdecimal() and 1 <= int(text) <= len(REASONS):
            self.screen.dismiss(REASONS[int(text) - 1])
            return
        super().insert_text_at_cursor(text)
