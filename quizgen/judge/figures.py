"""A number as it was written, with its precision and its fractions."""

from dataclasses import dataclass, replace
from math import isclose

from quizgen.judge.numerals import FRACTIONS, UNITS
from quizgen.judge.tokens import Tokens, text_at

FRACTION_STEP = 0.02
"""What the precision of a fraction in words is taken to be, as a share of it."""
_FRACTION_DIGITS = 3
_EQUAL = 1e-9
_LARGEST_PART = 1000
"""The largest number above or below a fraction stroke."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was written."""

    value: float
    step: float
    """What one more in the last written digit is worth."""
    digits: int
    """Digits written, without leading zeros."""
    end: int
    """Index of the first token after it."""
    start: int = 0
    ordinal: bool = False
    scaled: bool = False
    """True when a scale was written: thousand, million, k, bn."""
    fraction: bool = False
    """True when it is a fraction and nothing else: a third, 3/4."""
    other: float | None = None
    """A second reading: `1.200` is 1.2 and, in half of Europe, 1200."""

    def reads(self, value: float) -> bool:
        """Tell whether one of the readings is this value."""
        return same(self.value, value) or (
            self.other is not None and same(self.other, value)
        )


def same(first: float, second: float) -> bool:
    """Tell whether two values differ by rounding errors only."""
    return isclose(first, second, rel_tol=_EQUAL, abs_tol=_EQUAL)


def as_fraction(number: Number, value: float, end: int) -> Number:
    """Give a number a fraction's value, with a fraction's precision."""
    whole = abs(value) >= 1
    return replace(
        number,
        value=value,
        step=value * FRACTION_STEP,
        digits=_FRACTION_DIGITS,
        end=end,
        fraction=not whole,
        other=None,
    )


def stroke_part(pieces: Tokens, index: int) -> int:
    """Read one side of a fraction stroke; 0 when there is none."""
    text = text_at(pieces, index)
    return int(text) if text.isdigit() and int(text) <= _LARGEST_PART else 0


def read_part(pieces: Tokens, index: int) -> tuple[float, int] | None:
    """Read `a half`, `one third`, `three quarters`, `1/2`: value and end."""
    first = text_at(pieces, index)
    if first.isdigit():
        above, below = stroke_part(pieces, index), stroke_part(pieces, index + 2)
        stroke = text_at(pieces, index + 1) == "/" and above < below
        return (above / below, index + 3) if stroke else None
    above = 1 if first in {"a", "an"} else UNITS.get(first, 0)
    below = FRACTIONS.get(text_at(pieces, index + 1), above)
    return (above / below, index + 2) if 0 < above < below else None
