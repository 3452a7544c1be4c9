"""Multiple choice: the keys of options, and which of them was meant."""

from collections.abc import Sequence

from quizgen.core.options import draw

__all__ = ["chosen", "draw", "option_keys"]

_LETTERS = "abcd"
_DIGITS = "1234"


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
