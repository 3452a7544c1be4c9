"""Multiple choice: which options a question has, and which of them was meant."""

import hashlib
from collections.abc import Sequence

from quizgen.core.question import Question

MOST = 4
"""Options of a question: as many as there are keys, 1-4 or a-d."""
_LETTERS = "abcd"
_DIGITS = "1234"


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


def option_keys(options: Sequence[str]) -> str:
    """Name the keys of the options: digits, or letters if an option is a digit."""
    digits = not any(option.strip() in _DIGITS for option in options)
    return (_DIGITS if digits else _LETTERS)[: len(options)]


def chosen(options: Sequence[str], typed: str) -> int:
    """Tell which option is meant by a key or by its own words; -1 for none of them.

    Its own words come first: where an option is the number 3, `3` means that number.
    """
    wanted = typed.strip().casefold()
    words = [option.strip().casefold() for option in options]
    if wanted in words:
        return words.index(wanted)
    for keys in (_DIGITS, _LETTERS):
        if len(wanted) == 1 and wanted in keys[: len(options)]:
            return keys.index(wanted)
    return -1


def draw(*parts: str) -> bytes:
    """Give a number that looks drawn by chance: a hash, the same on every machine."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).digest()
