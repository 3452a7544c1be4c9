"""A result to send to friends: plain ASCII, and nothing that gives a question away."""

from typing import Final

from quizgen.game.round import Round
from quizgen.game.turn import Played

SIGNS: Final = {"right": "+", "second": "~", "own": "!", "missed": "x"}
"""Right at once, right at the second try, by the player's own word, missed."""


def share_text(state: Round, title: str, *, seat: int = 0) -> str:
    """Write a player's result in three lines.

    Args:
        state: The round as it ended.
        title: What was played; characters that are not ASCII become `?`.
        seat: Which player.
    """
    turns = zip(state.turns, state.played, strict=False)
    signs = "".join(_sign(ended) for turn, ended in turns if turn.seat == seat)
    right = f"{state.correct(seat)}/{state.asked(seat)}"
    kind = state.rules.board
    lines = (
        f"quizgen: {title}".encode("ascii", "replace").decode("ascii"),
        f"{right} right, {state.points(seat):,} points ({kind}, {state.rules.mode})",
        signs,
    )
    return "\n".join(lines)


def _sign(ended: Played) -> str:
    if ended.overruled >= 0:
        return SIGNS["own"]
    if not ended.is_correct:
        return SIGNS["missed"]
    return SIGNS["second" if len(ended.tries) > 1 else "right"]
