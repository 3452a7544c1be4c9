"""Texts with their number words in digits: `catch twenty two` is `catch 22`."""

from functools import lru_cache

from quizgen.judge.figures import Number
from quizgen.judge.normalisation import words
from quizgen.judge.numbers import read_number
from quizgen.judge.numerals import SCALES, TENS, UNITS
from quizgen.judge.tokens import Tokens, is_glued, text_at, tokens

_LARGEST = 10**9
_MOST_LEAD = 20
"""The first half of a number said in two: `twenty` forty-nine, `four` fifty-one."""
_LEAST_REST, _MOST_REST = 10, 99


@lru_cache(maxsize=4096)
def in_digits(folded: str) -> tuple[str, ...]:
    """Split folded text into words, with whole numbers in digits.

    Ordinals, fractions, and words like `once` and `both` stay as they are.
    """
    pieces = tokens(folded.replace("'", ""))
    spelled: list[str] = []
    index, lead = 0, False
    while index < len(pieces):
        number = _read_whole(pieces, index)
        if number is None:
            end = index + 1 + is_glued(pieces, index + 1)  # 39th, r2d2
            spelled.append("".join(piece.text for piece in pieces[index:end]))
            index, lead = end, False
            continue
        text = f"{number.value:.0f}"
        if lead and _LEAST_REST <= number.value <= _MOST_REST:
            text = spelled.pop() + text
        spelled.append(text)
        said = text_at(pieces, index).isalpha()
        lead = said and 0 < number.value <= _MOST_LEAD
        index = number.end
    return words(" ".join(spelled))


def _read_whole(pieces: Tokens, index: int) -> Number | None:
    first, second = text_at(pieces, index), text_at(pieces, index + 1)
    article = first in {"a", "an"} and (second == "hundred" or second in SCALES)
    begins = article or first in UNITS or first in TENS or first[:1].isdigit()
    number = read_number(pieces, index) if begins else None
    if number is None or number.ordinal or number.fraction:
        return None
    whole = number.value.is_integer() and number.value < _LARGEST
    return number if whole else None
