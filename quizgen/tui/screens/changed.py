"""The file has changed under a review: what now?"""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from quizgen.text import safe
from quizgen.tui.colours import KEY, NAME


class ChangedScreen(ModalScreen[bool]):
    """Gives True to read the file again.

    Args:
        file: Its name.
    """

    HELP = """\
The file has changed
Reading it again shows the questions as they are now. What you decided before can \
still be undone where the question stands as you left it; the rest is named."""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "dismiss(True)", "Read it again", id="changed.reload"),
        Binding("escape", "dismiss(False)", "Not yet", id="changed.stay"),
    ]

    def __init__(self, file: str) -> None:
        super().__init__()
        self._file = file

    def compose(self) -> ComposeResult:
        """Say what happened and what can be done."""
        words = (
            f"{safe(self._file)} is not what this review read and wrote: another "
            "program changed, moved or removed it. Nothing was overwritten, and your "
            "last decision is not kept."
        )
        with Vertical(classes="dialog"):
            yield Static(Content.styled("The file has changed", NAME))
            yield Static(Content(words))
            yield Static(
                Content.assemble(
                    ("Enter", KEY), " reads it again   ", ("Esc", KEY), " not yet"
                )
            )
        yield Footer(show_command_palette=False)
