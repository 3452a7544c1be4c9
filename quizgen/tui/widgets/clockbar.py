"""A question's clock as one line: a bar that shrinks, and the seconds in figures."""

import math

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from quizgen.tui.colours import MUTED

MARKS = (10, 5)
"""Seconds left at which the clock says so in words; every second would be a nag."""


class ClockBar(Widget):
    """Shows how much time is left; draws only when a cell or a second changes."""

    DEFAULT_CSS = "ClockBar { height: 1; }"

    share: reactive[float] = reactive(1.0, repaint=False)
    """Of the time, how much is left, from 0 to 1."""
    seconds: reactive[float | None] = reactive[float | None](None, repaint=False)
    """Seconds left; None without a clock."""
    paused: reactive[bool] = reactive(default=False)
    remark: reactive[str] = reactive("")
    """Words in place of the bar; empty while a clock is shown."""
    _drawn: reactive[tuple[int, str]] = reactive((0, ""))

    def show(self, left: float | None, limit: float | None, *, paused: bool) -> None:
        """Show the time left of a limit, both in seconds.

        Args:
            left: None without a clock.
            limit: What the bar is full at.
            paused: Whether the clock stands.
        """
        self.remark = ""
        self.seconds = left
        self.share = min(1.0, left / limit) if left is not None and limit else 1.0
        self.paused = paused
        self._drawn = (self._cells(), self._words())

    def render(self) -> Content:
        """Draw the bar and the words beside it."""
        if self.remark:
            return Content.styled(self.remark, MUTED)
        words = self._words()
        if self.seconds is None:
            return Content.styled(words, MUTED)
        width = max(0, self.size.width - len(words) - 1)
        filled = min(width, self._cells())
        style = self._style()
        return Content.assemble(
            ("━" * filled, style),
            ("─" * (width - filled), "$foreground 25%"),
            " ",
            (words, f"bold {style}"),
        )

    def _cells(self) -> int:
        return math.ceil(self.share * max(0, self.size.width - len(self._words()) - 1))

    def _words(self) -> str:
        if self.paused:
            return "paused"
        if self.seconds is None:
            return "no clock"
        second = math.ceil(self.seconds)
        # Of one width, so that the bar does not jump as the figures get shorter.
        mark = next((m for m in reversed(MARKS) if 0 < second <= m), None)
        words = f"last {mark}: {second:2} s" if mark else f"{second} s"
        return f"{words:>11}"

    def _style(self) -> str:
        if self.paused or self.seconds is None or self.seconds > MARKS[0]:
            return "$primary"
        return "$warning" if self.seconds > MARKS[1] else "$error"
