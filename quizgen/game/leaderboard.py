"""Boards of scores: never two kinds of scoring on one, equal points share a place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizgen.core.attempt import Mode, Score, Strictness


@dataclass(frozen=True, slots=True, order=True)
class Board:
    """What makes scores comparable."""

    pack: str
    scoring: str
    mode: Mode
    strictness: Strictness


@dataclass(frozen=True, slots=True)
class Place:
    """A row of a board."""

    rank: int
    """From 1; equal points and equal time share it, and the next one is left out."""
    score: Score


def board_of(score: Score) -> Board:
    """Name the board that a score belongs on."""
    return Board(score.pack, score.scoring, score.mode, score.strictness)


def boards(scores: Iterable[Score]) -> dict[Board, tuple[Place, ...]]:
    """Sort scores into boards, the best first, boards by name."""
    rows: dict[Board, list[Score]] = {}
    for score in scores:
        rows.setdefault(board_of(score), []).append(score)
    return {board: places(rows[board]) for board in sorted(rows)}


def places(scores: Sequence[Score]) -> tuple[Place, ...]:
    """Rank scores of one board: more points first, then less time, then the earlier."""
    best = sorted(scores, key=lambda s: (-s.points, s.seconds, s.played_at, s.player))
    ranks: dict[tuple[int, float], int] = {}
    for rank, score in enumerate(best, 1):
        ranks.setdefault((score.points, score.seconds), rank)
    return tuple(Place(ranks[s.points, s.seconds], s) for s in best)
