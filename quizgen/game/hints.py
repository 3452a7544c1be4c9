"""Hints: the first letter, then the length; in multiple choice one option less each."""

import re

from quizgen.game.turn import Turn

MOST = 2
"""Hints that a question has."""


def hint_count(turn: Turn) -> int:
    """Count the hints that a question can give."""
    return max(0, min(MOST, len(turn.options) - 2)) if turn.options else MOST


def hidden_options(turn: Turn, hints: int) -> frozenset[int]:
    """Name the wrong options that so many hints have taken away, by index."""
    right = turn.question.answer.text
    wrong = [i for i, option in enumerate(turn.options) if option != right]
    return frozenset(wrong[: min(hints, hint_count(turn))])


def hint_text(turn: Turn, hints: int) -> str:
    """Say what so many hints tell about a typed answer; empty for none."""
    if turn.options or hints <= 0:
        return ""
    text = turn.question.answer.text
    if hints == 1:
        return f"It begins with {text[:1]}"
    first, *rest = text
    shape = first + re.sub(r"\w", "_", "".join(rest))
    letters = len(re.findall(r"\w", text))
    return f"{shape}  ({letters} letters and digits)"
