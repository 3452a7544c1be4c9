"""Statistics: history, accuracy by kind and pack, the hardest questions, streaks."""

from collections.abc import Iterable
from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import DataTable, Digits, Footer, Sparkline, Static

from quizgen.core.summary import Tally
from quizgen.text import safe
from quizgen.tui.calendar import LEGEND, calendar_lines
from quizgen.tui.colours import MUTED, NAME
from quizgen.tui.figures import Figures
from quizgen.tui.words import counted

ROUNDS_SHOWN = 60


class StatisticsScreen(Screen[None]):
    """Shows what a player has reached.

    Args:
        figures: What is shown.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "Back", id="statistics.back"),
    ]

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures

    def compose(self) -> ComposeResult:
        """Lay out figures, curve and tables."""
        figures = self._figures
        with VerticalScroll(id="statistics"):
            yield Static(Content.styled(safe(figures.player), NAME))
            if not figures.total.asked:
                yield Static(Content("Nothing played yet. The first round awaits."))
            else:
                with Horizontal(classes="figures"):
                    yield from self._figure(f"{figures.total.share:.0%}", "right")
                    yield from self._figure(f"{figures.total.asked:,}", "questions")
                    yield from self._figure(f"{figures.best_streak}", "in a row")
                    yield from self._figure(f"{figures.days_in_a_row}", "days in a row")
                shown = list(figures.history[-ROUNDS_SHOWN:])
                rounds = counted(len(shown), "round")
                yield Static(Content.styled(f"Share of right answers, {rounds}", MUTED))
                # A curve of one point has no height: it is drawn against nothing.
                yield Sparkline([0.0, *shown])
                yield from self._calendar()
                yield from self._table("By pack", figures.by_pack.items())
                yield from self._table("By kind of fact", figures.by_kind.items())
                yield from self._table("The hardest questions", figures.hardest)
        yield Footer()

    def _calendar(self) -> ComposeResult:
        lines = calendar_lines(self._figures.days, self._figures.today)
        yield Static(Content.styled("Days played", NAME))
        yield Static(Content("\n".join(lines)))
        yield Static(Content.styled(LEGEND, MUTED))

    @staticmethod
    def _figure(digits: str, words: str) -> ComposeResult:
        with Vertical():
            yield Digits(digits)
            yield Static(Content.styled(words, MUTED))

    @staticmethod
    def _table(title: str, rows: Iterable[tuple[str, Tally]]) -> ComposeResult:
        listed = list(rows)
        if not listed:
            return
        yield Static(Content.styled(f"\n{title}", NAME))
        table = DataTable[Text](show_cursor=False, show_header=False)
        table.add_columns("", "", "")
        for name, tally in listed:
            share = Text(f"{tally.share:.0%}", justify="right")
            counts = Text(f"{tally.right} of {tally.asked}", justify="right")
            table.add_row(share, counts, Text(safe(name)))
        table.can_focus = False
        yield table
