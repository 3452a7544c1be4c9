"""Write a round's questions to a file, in our own format or another program's."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Input, Static

from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.errors import QuizgenError
from quizgen.formats import FORMATS
from quizgen.formats.saving import save
from quizgen.text import safe
from quizgen.tui.colours import MUTED, NAME
from quizgen.tui.words import counted, safe_lines


class ExportScreen(ModalScreen[Path | None]):
    """Asks what, how and where; gives the file that was written.

    Args:
        pack: Where the questions come from: its title, sources and licence go along.
        selections: What may be exported: a name and questions each, none of them empty.
        folder: Where the file goes unless another place is typed.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "what", "Which questions", id="export.what"),
        Binding("f3", "format", "Format", id="export.format"),
        Binding("escape", "dismiss(None)", "Close", id="export.close"),
    ]
    AUTO_FOCUS = "Input"

    def __init__(
        self,
        pack: Pack,
        selections: Sequence[tuple[str, Sequence[Question]]],
        folder: Path,
    ) -> None:
        super().__init__()
        self._pack = pack
        self._selections = selections
        self._folder = folder
        self._what = 0
        self._formats = ["toml"]
        self._format = 0
        self._warned = ""

    def compose(self) -> ComposeResult:
        """Lay out the three choices."""
        with Vertical(classes="dialog"):
            yield Static(Content.styled("Export", NAME))
            yield Static(id="what")
            yield Static(id="format")
            yield Input(id="file", select_on_focus=False)
            yield Static(Content("Enter writes the file."), id="remark")
        yield Footer()

    def on_mount(self) -> None:
        """Fill in what is usual."""
        self._name_file()
        self._draw()
        self._read_formats()

    @work
    async def _read_formats(self) -> None:
        # Asking for plug-ins of others takes up to 170 ms.
        self._formats = await asyncio.to_thread(FORMATS.names)
        self._draw()

    def action_what(self) -> None:
        """Choose other questions."""
        self._what = (self._what + 1) % len(self._selections)
        self._draw()

    def action_format(self) -> None:
        """Choose another format; the file's ending follows."""
        self._format = (self._format + 1) % len(self._formats)
        self._draw()
        self._name_file()

    def on_input_submitted(self, message: Input.Submitted) -> None:
        """Write the file; one that exists is replaced at the second Enter only."""
        if not message.value.strip():
            return
        path = Path(message.value.strip()).expanduser()
        if path.exists() and self._warned != message.value:
            self._warned = message.value
            self._say("There is such a file. Enter again replaces it.")
            return
        self._save(path)

    @work(exclusive=True)
    async def _save(self, path: Path) -> None:
        questions = self._selections[self._what][1]
        form = self._formats[self._format]
        try:
            await asyncio.to_thread(_write, path, self._pack, questions, form)
        except QuizgenError as error:
            self._say(safe_lines(str(error)))
        else:
            self.dismiss(path)

    def _name_file(self) -> None:
        try:
            suffix = FORMATS.get(self._formats[self._format]).suffix
        except QuizgenError as error:
            self._say(safe_lines(str(error)))
            return
        file = self.query_one("#file", Input)
        file.value = str(self._folder / f"{self._pack.id}{suffix}")

    def _draw(self) -> None:
        name, questions = self._selections[self._what]
        many = counted(len(questions), "question")
        what = f"{name}: {many}"
        self.query_one("#what", Static).update(_choice("Which ", what, "F2"))
        form = self._formats[self._format]
        self.query_one("#format", Static).update(_choice("Format", form, "F3"))

    def _say(self, words: str) -> None:
        self.query_one("#remark", Static).update(Content(words))


def _choice(name: str, value: str, key: str) -> Content:
    return Content.assemble(
        (f"{name}  ", MUTED),
        (safe(value), "bold"),
        (f"   {key} changes", MUTED),
    )


def _write(path: Path, pack: Pack, questions: Sequence[Question], form: str) -> None:
    save(path, FORMATS.get(form).dump(pack, questions))
