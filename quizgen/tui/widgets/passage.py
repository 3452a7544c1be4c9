"""The text beside a question: its quote stands out, and words of it can be marked."""

from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Resize
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from quizgen.core.pack import Source
from quizgen.formats.passages import WORD, Passage
from quizgen.text import safe
from quizgen.tui.words import source_line

_LONGEST_WORD = 200
"""Characters of a word that are drawn."""


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    end: int


class PassageView(ScrollView, can_focus=True):
    """Shows a passage; in marking, the arrows step from word to word.

    Lines are drawn as they come into sight, so an article of any length costs one
    screen.
    """

    HELP = """\
Marking an answer
Ask begins. The arrows go from word to word; space marks the first word of the answer, \
space again the last; then you write the question to it. Esc goes back without one."""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", "Word back", id="mark.left", show=False),
        Binding("right", "step(1)", "Word on", id="mark.right", show=False),
        Binding("up", "line(-1)", "Line up", id="mark.up", show=False),
        Binding("down", "line(1)", "Line down", id="mark.down", show=False),
        Binding("space,enter", "mark", "Mark the answer", id="mark.mark"),
        Binding("escape", "stop", "Stop marking", id="mark.stop"),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "passage--plain",
        "passage--quote",
        "passage--marked",
        "passage--cursor",
    }

    @dataclass
    class Marked(Message):
        """Words were marked: a half-open range of the passage's text."""

        start: int
        end: int

    class Stopped(Message):
        """Marking ended without words."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._passage: Passage | None = None
        self._words: list[_Word] = []
        self._lines: list[range] = []
        self._cursor = -1
        self._anchor = -1

    @property
    def is_marking(self) -> bool:
        """True while the arrows step over words."""
        return self._cursor >= 0

    def show(self, passage: Passage | None) -> None:
        """Draw a passage, scrolled to its quote."""
        self._cursor = self._anchor = -1
        before, self._passage = self._passage, passage
        text = passage.text if passage else ""
        if before is None or before.text != text:
            words = (
                _Word(safe(m[0])[:_LONGEST_WORD], *m.span())
                for m in WORD.finditer(text)
            )
            self._words = [word for word in words if word.text]
            self._wrap()
        if self._words:
            self._reveal(self._quoted())
        self.refresh()

    def begin(self) -> bool:
        """Begin marking at the quote; False when there are no words."""
        if not self._words:
            return False
        self._cursor = self._quoted()
        self.focus()
        self.screen.refresh_bindings()
        self._look()
        return True

    def on_resize(self, _event: Resize) -> None:
        """Wrap the lines anew."""
        self._wrap()
        if self._words:
            self._reveal(self._cursor if self.is_marking else self._quoted())

    def check_action(
        self,
        action: str,
        parameters: tuple[object, ...],  # noqa: ARG002 - Textual's signature
    ) -> bool | None:
        """Leave the keys to the screen while nothing is marked."""
        return self.is_marking or action not in {"step", "mark", "stop"}

    def action_step(self, step: int) -> None:
        """Go to another word."""
        self._cursor = min(max(self._cursor + step, 0), len(self._words) - 1)
        self._look()

    def action_line(self, step: int) -> None:
        """Go to another line, or scroll when nothing is marked."""
        if not self.is_marking:
            self.scroll_relative(y=step, animate=False)
            return
        line = self._line_of(self._cursor)
        column = self._cursor - self._lines[line].start
        goal = line + step
        while 0 <= goal < len(self._lines) and not self._lines[goal]:
            goal += step
        if 0 <= goal < len(self._lines):
            words = self._lines[goal]
            self._cursor = min(words.start + column, words.stop - 1)
            self._look()

    def action_mark(self) -> None:
        """Begin the words at the cursor, or end them there."""
        if self._anchor < 0:
            self._anchor = self._cursor
            self.refresh()
            return
        first, last = sorted((self._anchor, self._cursor))
        start, end = self._words[first].start, self._words[last].end
        self._cursor = self._anchor = -1
        self.refresh()
        self.post_message(self.Marked(start, end))

    def action_stop(self) -> None:
        """Let go of the words."""
        self._cursor = self._anchor = -1
        self.refresh()
        self.post_message(self.Stopped())

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        number = y + self.scroll_offset.y
        plain = self.get_component_rich_style("passage--plain")
        width = self.size.width
        if number >= len(self._lines):
            return Strip.blank(width, plain)
        parts: list[Segment] = []
        before = ""
        for index in self._lines[number]:
            style = self._style_of(index)
            if before:
                same = style == before == "passage--quote"
                gap = self.get_component_rich_style(style) if same else plain
                parts.append(Segment(" ", gap))
            word = self._words[index].text
            parts.append(Segment(word, self.get_component_rich_style(style)))
            before = style
        return Strip(parts).adjust_cell_length(width, plain)

    def _style_of(self, index: int) -> str:
        if index == self._cursor:
            return "passage--cursor"
        if self._anchor >= 0:
            first, last = sorted((self._anchor, self._cursor))
            if first <= index <= last:
                return "passage--marked"
        quote = self._passage.quote if self._passage else None
        word = self._words[index]
        if quote and word.start < quote[1] and word.end > quote[0]:
            return "passage--quote"
        return "passage--plain"

    def _wrap(self) -> None:
        """Lay words out in lines; an empty line stands for a paragraph's end."""
        width = max(self.scrollable_content_region.width, 10)
        text = self._passage.text if self._passage else ""
        self._lines = []
        start, used, reached = 0, 0, 0
        for index, word in enumerate(self._words):
            breaks = text.count("\n", reached, word.start)
            wide = cell_len(word.text)
            if index > start and (breaks or used + 1 + wide > width):
                self._lines.append(range(start, index))
                start, used = index, 0
                if breaks > 1:
                    self._lines.append(range(0))
            used += wide + (1 if index > start else 0)
            reached = word.end
        if self._words:
            self._lines.append(range(start, len(self._words)))
        self.virtual_size = Size(width, len(self._lines))

    def _quoted(self) -> int:
        """Find the first word of the quote."""
        start = self._passage.quote[0] if self._passage and self._passage.quote else 0
        found = (n for n, word in enumerate(self._words) if word.end > start)
        return next(found, 0)

    def _line_of(self, index: int) -> int:
        return next((n for n, words in enumerate(self._lines) if index in words), 0)

    def _look(self) -> None:
        line = self._line_of(self._cursor)
        self.scroll_to_region(Region(0, line, 1, 1), animate=False)
        self.refresh()

    def _reveal(self, index: int) -> None:
        line = self._line_of(index)
        self.scroll_to(y=max(0, line - self.size.height // 3), animate=False)


def origin(source: Source | None, passage: Passage | None) -> Content:
    """Say what stands on the right, and what is missing there."""
    line = source_line(source) if source else ""
    if passage is None:
        return Content(line or "No source is at hand.")
    if passage.quote is None:
        return Content(f"{line}\n! The quote does not stand in this text.".strip())
    return Content(line)
