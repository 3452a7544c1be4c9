"""A question's table in the author's editor, as often as it takes."""

import os
from typing import ClassVar

from textual.app import App, ComposeResult, SuspendNotSupported
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from quizgen.errors import OutsideError, QuizgenError
from quizgen.formats.manuscript import Manuscript
from quizgen.tui.colours import KEY, NAME
from quizgen.tui.editor import edit_text, find_editor
from quizgen.tui.words import safe_lines


async def edit_snippet(
    app: "App[None]", manuscript: Manuscript, place: int
) -> Manuscript | None:
    """Edit one question in `$EDITOR`; None when the author gives up.

    What was typed is not lost by a mistake in it: the editor opens on it again.
    """
    text = manuscript.snippet(place)
    while True:
        try:
            text = _edit(app, text)
            return manuscript.rewrite(place, text)
        except QuizgenError as error:
            wants_more = await app.push_screen_wait(MistakeScreen(str(error)))
            if not wants_more:
                return None


def _edit(app: "App[None]", text: str) -> str:
    command = find_editor(os.environ)
    try:
        with app.suspend():
            return edit_text(command, text)
    except SuspendNotSupported as error:
        raise OutsideError("this terminal cannot be lent to an editor") from error


class MistakeScreen(ModalScreen[bool]):
    """Says what is wrong in a snippet; gives True to edit on.

    Args:
        words: What is wrong, where, and how to mend it.
    """

    HELP = """\
A mistake in your editor's text
Editing on opens your text again, with nothing lost. Giving it up leaves the \
question as the file has it."""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "dismiss(True)", "Edit on", id="mistake.edit"),
        Binding("escape", "dismiss(False)", "Give it up", id="mistake.drop"),
    ]

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words

    def compose(self) -> ComposeResult:
        """Lay out the mistake and the two ways on."""
        with Vertical(classes="dialog"):
            yield Static(Content.styled("This cannot be kept", NAME))
            yield Static(Content(safe_lines(self._words)))
            yield Static(
                Content.assemble(
                    ("Enter", KEY), " edits on   ", ("Esc", KEY), " gives it up"
                )
            )
        yield Footer(show_command_palette=False)
