"""Numbers in digits, words and mixtures: a small grammar, no guessing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import isfinite
from typing import NamedTuple

from rapidfuzz.distance import OSA

from quizgen.judge.lexicon import is_word


class Token(NamedTuple):
    """A piece of folded text: digits, letters or one sign."""

    text: str
    glued: bool
    """True when no space stands before it."""


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
    other: float | None = None
    """A second reading: `1.200` is 1.2 and, in half of Europe, 1200."""

    def reads(self, value: float) -> bool:
        """Tell whether one of the readings is this value."""
        return same(self.value, value) or (
            self.other is not None and same(self.other, value)
        )


def same(first: float, second: float) -> bool:
    """Tell whether two values differ by rounding errors only."""
    return abs(first - second) <= 1e-9 * max(1.0, abs(first), abs(second))


_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[a-z]+|[^\sa-z\d]")
_DOTTED = re.compile(r"\b((?:[a-z]\.){2,})")


@lru_cache(maxsize=4096)
def tokens(folded: str) -> tuple[Token, ...]:
    """Split folded text, keeping signs and points inside numbers."""
    text = _DOTTED.sub(lambda match: match[0].replace(".", ""), folded)
    return tuple(
        Token(m[0], m.start() > 0 and not text[m.start() - 1].isspace())
        for m in _TOKEN.finditer(text)
    )


UNITS = {
    word: value
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen
        fourteen fifteen sixteen seventeen eighteen nineteen""".split()
    )
}
TENS = {
    word: value * 10
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), 2
    )
}
SCALES = {
    "thousand": 1e3, "thousands": 1e3, "grand": 1e3, "lakh": 1e5, "lakhs": 1e5,
    "million": 1e6, "millions": 1e6, "mln": 1e6, "mil": 1e6, "mn": 1e6, "mio": 1e6,
    "crore": 1e7, "crores": 1e7, "billion": 1e9, "billions": 1e9, "bn": 1e9,
    "bln": 1e9, "bil": 1e9, "trillion": 1e12, "trillions": 1e12, "tn": 1e12,
    "trn": 1e12, "quadrillion": 1e15,
}  # fmt: skip
LETTER_SCALES = {"k": 1e3, "m": 1e6, "mm": 1e6, "b": 1e9, "t": 1e12}
GROUPS = {
    "dozen": 12, "score": 20, "couple": 2, "pair": 2, "half-dozen": 6, "gross": 144,
    "trio": 3, "quartet": 4, "quintet": 5, "duo": 2,
}  # fmt: skip
SINGLE = {
    "none": 0, "nil": 0, "nought": 0, "naught": 0, "nobody": 0, "zilch": 0, "nothing": 0,
    "once": 1, "twice": 2, "thrice": 3, "both": 2, "single": 1, "pair": 2, "nowt": 0,
    "twins": 2, "triplets": 3, "dozen": 12, "oh": 0,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
    "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
    "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
FRACTIONS = {
    "half": 2, "halves": 2, "quarter": 4, "quarters": 4, "third": 3, "thirds": 3,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7,
    "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
    "fourth": 4, "fourths": 4, "twelfth": 12, "hundredth": 100, "hundredths": 100,
}  # fmt: skip
_NUMBER_WORDS = (
    *UNITS, *TENS, *ORDINALS, "hundred", "thousand", "million", "billion", "trillion",
    "dozen",
)  # fmt: skip
_TEENS = {word for word in UNITS if word.endswith("teen")}


@lru_cache(maxsize=4096)
def mended(word: str) -> str:
    """Give the number word that a misspelt one must be, or the word itself.

    One edit from five letters on, two from eight on, when no other number word is as
    near; a word that is common in its own right is never mended.
    """
    if len(word) < 5 or word in SCALES or word in FRACTIONS or word in SINGLE:
        return word
    if word in _NUMBER_WORDS:
        return word
    limit = 2 if len(word) >= 8 else 1
    found = sorted(
        (distance, known)
        for known in _NUMBER_WORDS
        if (distance := OSA.distance(word, known, score_cutoff=limit)) <= limit
    )
    nearest = [known for distance, known in found if distance == found[0][0]]
    if len(nearest) > 1:  # `fourty` is as near to fourth, but nobody means that
        nearest = [known for known in nearest if known not in ORDINALS]
    return nearest[0] if len(nearest) == 1 and not is_word(word) else word


def find_numbers(
    pieces: Sequence[Token], *, letters: bool = False
) -> tuple[Number, ...]:
    """Find all numbers from left to right.

    Args:
        pieces: Tokens of a folded text.
        letters: Read a letter behind digits as a scale: `$5m`, `10k`.
    """
    found: list[Number] = []
    index = 0
    while index < len(pieces):
        number = read_number(pieces, index, letters=letters)
        if number is None:
            index += 1
        else:
            found.append(number)
            index = number.end
    return tuple(found)


def read_number(
    pieces: Sequence[Token], start: int, *, letters: bool = False
) -> Number | None:
    """Read the number that begins at a token, with its sign, fraction and scale."""
    index, sign = start, 1.0
    text = pieces[start].text
    if text in {"-", "minus", "negative"} and start + 1 < len(pieces):
        if text == "-" and pieces[start].glued:
            return None
        index, sign = start + 1, -1.0
    number = _digits(pieces, index) or _word_number(pieces, index)
    if number is None:
        return None
    number = _fraction(pieces, number)
    number = _scale(pieces, number, letters=letters)
    if not isfinite(number.value):
        return None
    return replace(
        number,
        value=sign * number.value,
        other=None if number.other is None else sign * number.other,
        start=start,
    )


def _at(pieces: Sequence[Token], index: int) -> str:
    return pieces[index].text if 0 <= index < len(pieces) else ""


_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_POINT_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}\.\d{3},\d+")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")


def plain_digits(text: str) -> tuple[str, str | None] | None:
    """Give a written number with a decimal point only, and its second reading."""
    if (_THOUSANDS.fullmatch(text) and text[0] != "0") or _INDIAN.fullmatch(text):
        return text.replace(",", ""), None
    if _POINT_THOUSANDS.fullmatch(text):
        return text.replace(".", "").replace(",", "."), None
    if not _PLAIN.fullmatch(text):
        return None
    decimal = text.replace(",", ".")
    whole, _, rest = decimal.partition(".")
    thousand = len(rest) == 3 and len(whole) <= 3 and whole != "0"
    return decimal, whole + rest if thousand else None


def _digits(pieces: Sequence[Token], index: int) -> Number | None:
    text = _at(pieces, index)
    if not text[:1].isdigit():
        return None
    end = index + 1
    # Thousands set apart by spaces: 1 200 000.
    if text.isdigit() and len(text) <= 3:
        while (
            len(_at(pieces, end)) == 3
            and _at(pieces, end).isdigit()
            and not pieces[end].glued
        ):
            text += _at(pieces, end)
            end += 1
    plain = plain_digits(text)
    if plain is None:
        return None
    decimal, other = plain
    rest = decimal.partition(".")[2]
    number = Number(
        value=float(decimal),
        step=10.0 ** -len(rest),
        digits=len(decimal.replace(".", "").lstrip("0")) or 1,
        end=end,
        other=float(other) if other else None,
    )
    ending = _at(pieces, end)
    if ending in {"st", "nd", "rd", "th"} and pieces[end].glued and not rest:
        return replace(number, ordinal=True, end=end + 1)
    return _power(pieces, number)


def _power(pieces: Sequence[Token], number: Number) -> Number:
    """Read `x 10^8` and `e8` behind a number."""
    end = number.end
    if _at(pieces, end) == "e" and pieces[end].glued and _at(pieces, end + 1).isdigit():
        exponent, after = _at(pieces, end + 1), end + 2
    elif (
        _at(pieces, end) in {"x", "*"}
        and _at(pieces, end + 1) == "10"
        and _at(pieces, end + 2) == "^"
        and _at(pieces, end + 3).isdigit()
    ):
        exponent, after = _at(pieces, end + 3), end + 4
    else:
        return number
    if len(exponent) > 2:
        return number
    factor = 10.0 ** int(exponent)
    return replace(
        number, value=number.value * factor, step=number.step * factor, end=after
    )


def _fraction(pieces: Sequence[Token], number: Number) -> Number:
    """Read `1/2` behind or inside a number, `and a half`, `three quarters`."""
    end = number.end
    if number.ordinal:
        return number
    if (
        _at(pieces, end) == "/"
        and _at(pieces, end + 1).isdigit()
        and number.step == 1
        and 0 < int(_at(pieces, end + 1)[:9]) <= 1000
    ):
        return _part(number, number.value / int(_at(pieces, end + 1)[:9]), end + 2)
    if (
        _at(pieces, end).isdigit()
        and _at(pieces, end + 1) == "/"
        and _at(pieces, end + 2).isdigit()
        and 0 < int(_at(pieces, end + 2)[:9]) <= 1000
    ):
        part = int(_at(pieces, end)[:9]) / int(_at(pieces, end + 2)[:9])
        if part < 1:
            return _part(number, number.value + part, end + 3)
    return _spoken_fraction(pieces, number)


def _part(number: Number, value: float, end: int) -> Number:
    return replace(number, value=value, step=value * 0.02, digits=3, end=end)


def _spoken_fraction(pieces: Sequence[Token], number: Number) -> Number:
    end = number.end
    while _at(pieces, end) == "-":
        end += 1
    below = FRACTIONS.get(_at(pieces, end))
    if below and 0 < number.value <= below and number.step == 1 and end > 0:
        plural = _at(pieces, end).endswith("s") or _at(pieces, end) == "half"
        if plural or number.value == 1:
            return _part(number, number.value / below, end + 1)
    if _at(pieces, number.end) == "and":
        part = _article_fraction(pieces, number.end + 1)
        if part:
            return _part(number, number.value + part[0], part[1])
    return number


def _article_fraction(pieces: Sequence[Token], index: int) -> tuple[float, int] | None:
    """Read `a half`, `one third`, `three quarters`, `1/2`."""
    first = _at(pieces, index)
    above = 1 if first in {"a", "an", "one"} else UNITS.get(first, 0)
    if above:
        step = index + 1
        while _at(pieces, step) == "-":
            step += 1
        below = FRACTIONS.get(_at(pieces, step))
        return (above / below, step + 1) if below and above < below else None
    if first.isdigit() and _at(pieces, index + 1) == "/":
        below_text = _at(pieces, index + 2)
        if below_text.isdigit() and 0 < int(first[:9]) < int(below_text[:9]):
            return int(first[:9]) / int(below_text[:9]), index + 3
    return None


def _scale(pieces: Sequence[Token], number: Number, *, letters: bool) -> Number:
    while True:
        end = number.end
        if _at(pieces, end) == "-" and _at(pieces, end + 1) in SCALES:
            end += 1
        factor = SCALES.get(mended(_at(pieces, end)))
        if factor is None and letters and pieces[end - 1].text[:1].isdigit():
            factor = LETTER_SCALES.get(_at(pieces, end))
        if factor is None and _at(pieces, end) == "k" and pieces[end].glued:
            factor = 1e3
        if factor is None and _at(pieces, end) in {"hundred", "dozen"}:
            factor = 100.0 if _at(pieces, end) == "hundred" else 12.0
        if factor is None or number.value * factor > 1e18 or number.ordinal:
            return number
        number = replace(
            number,
            value=number.value * factor,
            step=number.step * (1 if factor == 12 else factor),
            other=None,
            scaled=True,
            end=end + 1,
        )
        # "a million and a half", "one billion two hundred million" is left to words.
        if _at(pieces, number.end) == "and":
            part = _article_fraction(pieces, number.end + 1)
            if part and number.value == factor:
                value = number.value + part[0] * factor
                number = replace(number, value=value, step=value * 0.02, end=part[1])


def _word_number(pieces: Sequence[Token], start: int) -> Number | None:
    """Read a number in words: `two hundred and five`, `half a million`, `a dozen`."""
    first = mended(_at(pieces, start))
    if first in {"half", "quarter"} or (
        first in {"a", "one", "an"} and FRACTIONS.get(_at(pieces, start + 1))
    ):
        return _leading_fraction(pieces, start)
    if first in {"a", "an"}:
        following = _at(pieces, start + 1)
        if following in GROUPS:
            end = start + 2 + (_at(pieces, start + 2) == "of")
            return Number(float(GROUPS[following]), 1.0, 2, end)
        if following == "hundred" or following in SCALES:
            return _spoken(pieces, start + 1, lead=1)
        return None
    if first in SINGLE and first not in UNITS:
        end = start + 1
        if _at(pieces, end) == "of":
            end += 1
        return Number(float(SINGLE[first]), 1.0, 1, end)
    if first == "no" and _at(pieces, start + 1) == "one":
        return Number(0.0, 1.0, 1, start + 2)
    return _spoken(pieces, start, lead=0)


def _leading_fraction(pieces: Sequence[Token], start: int) -> Number | None:
    index = start
    if _at(pieces, index) in {"a", "one", "an"}:
        index += 1
    while _at(pieces, index) == "-":
        index += 1
    below = FRACTIONS.get(_at(pieces, index))
    if below is None:
        return None
    value, end = 1 / below, index + 1
    for skipped in ("of", "a", "an"):
        if _at(pieces, end) == skipped and skipped != "of":
            following = _at(pieces, end + 1)
            if following in SCALES or following in GROUPS or following == "hundred":
                end += 1
        elif _at(pieces, end) == skipped and _at(pieces, end + 1) in {"a", "an"}:
            end += 1
    if _at(pieces, end) == "dozen":
        return Number(12 * value, 1.0, 1, end + 1)
    if _at(pieces, end) == "hundred":
        return Number(100 * value, 1.0, 2, end + 1)
    return Number(value, value * 0.02, 3, end)


def _spoken(pieces: Sequence[Token], start: int, *, lead: int) -> Number | None:
    """Add up units, tens, hundreds and scales until a token does not continue."""
    total, current, index = 0.0, float(lead), start
    last, ordinal, smallest = "", False, 1e18
    while index < len(pieces):
        word = mended(pieces[index].text)
        if word == "-" and last and _continues(pieces, index + 1):
            index += 1
            continue
        if word == "and" and last in {"hundred", "scale"}:
            if not _continues(pieces, index + 1):
                break
            index += 1
            continue
        if word in UNITS and last not in {"unit", "teen"}:
            if last == "ten" and not 0 < UNITS[word] < 10:
                break
            current += UNITS[word]
            last = "unit" if UNITS[word] < 10 else "teen"
        elif word in TENS and last not in {"unit", "teen", "ten"}:
            current += TENS[word]
            last = "ten"
        elif word == "hundred" and last in {"", "unit", "teen", "ten"}:
            if not current:
                break
            current *= 100
            last = "hundred"
        elif word in SCALES and last and SCALES[word] < smallest:
            smallest = SCALES[word]
            total += current * smallest
            current, last = 0.0, "scale"
        elif word in SCALES and lead and not last:
            smallest = SCALES[word]
            total, current, last = smallest, 0.0, "scale"
        elif word in ORDINALS and (not last or last in {"ten", "hundred", "scale"}):
            if last == "ten" and ORDINALS[word] > 9:
                break
            current = (
                current * 100 if ORDINALS[word] == 100 else current + ORDINALS[word]
            )
            ordinal, last = True, "ordinal"
            index += 1
            break
        else:
            break
        index += 1
    if not last:
        return None
    if last == "scale" and (part := _tail_fraction(pieces, index, smallest)):
        return Number(total + part[0], total * 0.01, 3, part[1], scaled=True)
    value = total + current
    if _at(pieces, index) == "point" and not ordinal:
        return _spoken_decimals(pieces, index, value)
    step = smallest if last == "scale" else 1.0
    digits = len(f"{value:.0f}") if last != "scale" else len(f"{value / smallest:.0f}")
    return Number(value, step, digits, index, ordinal=ordinal, scaled=smallest < 1e18)


def _tail_fraction(
    pieces: Sequence[Token], index: int, scale: float
) -> tuple[float, int] | None:
    if _at(pieces, index) != "and":
        return None
    part = _article_fraction(pieces, index + 1)
    return (part[0] * scale, part[1]) if part else None


def _continues(pieces: Sequence[Token], index: int) -> bool:
    word = mended(_at(pieces, index))
    return word in UNITS or word in TENS or word in ORDINALS or word == "hundred"


def _spoken_decimals(
    pieces: Sequence[Token], index: int, value: float
) -> Number | None:
    """Read the digits behind `point`: `two point five`."""
    digits, end = "", index + 1
    while True:
        word = mended(_at(pieces, end))
        if word in UNITS and UNITS[word] < 10:
            digits += str(UNITS[word])
        elif word == "oh":
            digits += "0"
        elif word.isdigit() and len(digits) < 9:
            digits += word[:9]
        else:
            break
        end += 1
        if len(digits) > 12:
            break
    if not digits:
        return Number(value, 1.0, len(f"{value:.0f}"), index)
    whole = f"{value:.0f}"
    written = len((whole + digits).lstrip("0")) or 1
    return Number(float(f"{whole}.{digits}"), 10.0 ** -len(digits), written, end)
