"""`quizgen scores`: the leaderboard."""

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from quizgen.cli.output import emit, say, show
from quizgen.core.attempt import Score
from quizgen.settings import find_places
from quizgen.stores.memory import MemoryStore

if TYPE_CHECKING:
    from quizgen.ports import Store

_HEADS = ("points", "right", "time", "player", "pack", "played")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
@click.option("--pack", default="", help="Only rounds of one pack, by its id.")
@click.option("--limit", type=click.IntRange(1), default=100, show_default=True)
def scores(*, as_json: bool, pack: str, limit: int) -> None:
    """Show the leaderboard."""
    store = open_store()
    try:
        attempts = store.count()
        board = store.leaderboard(pack_id=pack, limit=limit)
    finally:
        store.close()
    if as_json:
        rows = [asdict(score) for score in board]
        emit(json.dumps({"attempts": attempts, "leaderboard": rows}).encode() + b"\n")
    elif board:
        show(_table(board))
    else:
        show("no scores yet: play a round with `quizgen play`")


def open_store() -> "Store":
    """Open the scores to read them; nothing is created when there are none yet."""
    places = find_places(os.environ)
    if not places.scores.exists():
        return MemoryStore()
    from quizgen.stores.sqlite import SqliteStore  # noqa: PLC0415 - brings sqlite3

    return SqliteStore(places.scores, notice=say)


def _table(board: Sequence[Score]) -> str:
    rows = [_HEADS, *(_row(score) for score in board)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(_HEADS))]
    numbers = 3  # columns from the left that stand on the right of their column
    return "\n".join(
        "  ".join(
            cell.rjust(width) if n < numbers else cell.ljust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def _row(score: Score) -> tuple[str, ...]:
    own_word = f" ({score.overruled} by own word)" if score.overruled else ""
    return (
        f"{score.points:,}",
        f"{score.correct}/{score.asked}{own_word}",
        f"{score.seconds:.1f} s",
        score.player,
        score.pack,
        score.played_at[:10],
    )
