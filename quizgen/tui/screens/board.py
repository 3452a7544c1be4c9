"""Leaderboards: one pack and one kind of scoring at a time, never mixed."""

from collections.abc import Sequence
from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import DataTable, Footer, Static

from quizgen.core.attempt import Score
from quizgen.game.leaderboard import Board, Place, boards
from quizgen.text import long_date, safe
from quizgen.tui.colours import MUTED, NAME


class BoardScreen(Screen[None]):
    """Shows the boards that scores belong on, one after the other.

    Args:
        scores: Of any packs and kinds.
        titles: What packs are called, by id.
        pack_id: The pack to begin with; empty for the first.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "turn(1)", "Next board", id="board.next"),
        Binding("p", "turn(-1)", "Previous", id="board.previous"),
        Binding("escape", "dismiss", "Back", id="board.back"),
    ]

    def __init__(
        self, scores: Sequence[Score], titles: dict[str, str], pack_id: str = ""
    ) -> None:
        super().__init__()
        self._boards = list(boards(scores).items())
        self._titles = titles
        names = [board.pack for board, _ in self._boards]
        self._index = names.index(pack_id) if pack_id in names else 0

    def compose(self) -> ComposeResult:
        """Lay out name and table."""
        yield Static(id="board-name")
        yield DataTable[Text](cursor_type="row", zebra_stripes=True)
        yield Footer()

    def on_mount(self) -> None:
        """Show the first board."""
        table = self.query_one(DataTable[Text])
        table.add_columns("", "Player", "Points", "Right", "Seconds", "Played")
        self._draw()

    def check_action(
        self,
        action: str,
        parameters: tuple[object, ...],  # noqa: ARG002 - Textual's signature
    ) -> bool | None:
        """Offer other boards only when there are some."""
        return len(self._boards) > 1 if action == "turn" else True

    def action_turn(self, step: int) -> None:
        """Show another board."""
        self._index = (self._index + step) % len(self._boards)
        self._draw()

    def _draw(self) -> None:
        name = self.query_one("#board-name", Static)
        table = self.query_one(DataTable[Text])
        table.clear()
        if not self._boards:
            name.update(Content("No scores yet. The first one could be yours."))
            return
        board, rows = self._boards[self._index]
        name.update(self._headline(board))
        for place in rows:
            table.add_row(*_cells(place))

    def _headline(self, board: Board) -> Content:
        kind = f"{board.scoring}, {board.mode}, {board.strictness}"
        many = len(self._boards)
        where = f"   board {self._index + 1} of {many}" if many > 1 else ""
        return Content.assemble(
            (safe(self._titles.get(board.pack, board.pack)), NAME),
            (f"   {kind}{where}", MUTED),
        )


def _cells(place: Place) -> list[Text]:
    score = place.score
    own = f" ({score.overruled} own)" if score.overruled else ""
    return [
        Text(f"{place.rank}", justify="right"),
        Text(safe(score.player)),
        Text(f"{score.points:,}", justify="right"),
        Text(f"{score.correct}/{score.asked}{own}", justify="right"),
        Text(f"{score.seconds:.0f}", justify="right"),
        Text(long_date(score.played_at)),
    ]
