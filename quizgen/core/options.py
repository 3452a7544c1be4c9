"""Multiple choice: the options of a question, in an order that a seed decides."""

import hashlib

from quizgen.core.question import Question

MOST = 4
"""Options of a question: as many as there are keys, 1-4 or a-d."""


def options_of(question: Question, seed: str) -> tuple[str, ...]:
    """Give the right answer among wrong ones, in an order that the seed decides.

    Written choices come first, then other answers of the story; empty when there is
    not one wrong option.
    """
    right = question.answer.text
    taken = {s.casefold() for s in (right, *question.accept)}
    wrong: list[str] = []
    for option in (*question.choices, *question.contrast, *question.reject):
        if option.strip() and option.casefold() not in taken:
            taken.add(option.casefold())
            wrong.append(option)
    if not wrong:
        return ()
    shown = [right, *wrong[: MOST - 1]]
    return tuple(sorted(shown, key=lambda option: draw(seed, question.id, option)))


def draw(*parts: str) -> bytes:
    """Give a number that looks drawn by chance: a hash, the same on every machine."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).digest()
