"""Numbers in digits, words and mixtures: a small grammar, no guessing."""

from dataclasses import replace
from math import isfinite

from quizgen.judge.figures import Number, as_fraction, read_part, stroke_part
from quizgen.judge.numerals import FRACTIONS, LETTER_SCALES, SCALES
from quizgen.judge.patterns import lazily
from quizgen.judge.spoken import read_spoken
from quizgen.judge.tokens import Tokens, is_glued, text_at

_THOUSAND_DIGITS = 3
_EXPONENT_DIGITS = 2
_SPECIAL_SCALES = {"hundred": (100.0, 100.0), "dozen": (12.0, 1.0)}


def find_numbers(pieces: Tokens, *, letters: bool = False) -> tuple[Number, ...]:
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


def read_number(pieces: Tokens, start: int, *, letters: bool = False) -> Number | None:
    """Read the number that begins at a token, with its sign, fraction and scale."""
    index, sign = start, 1.0
    text = text_at(pieces, start)
    if text in {"-", "minus", "negative"}:
        if text == "-" and is_glued(pieces, start):
            return None
        index, sign = start + 1, -1.0
    number = _read_digits(pieces, index) or read_spoken(pieces, index)
    if number is None:
        return None
    number = _read_scale(pieces, _read_fraction(pieces, number), letters=letters)
    if not isfinite(number.value):
        return None
    other = None if number.other is None else sign * number.other
    return replace(number, value=sign * number.value, other=other, start=start)


_THOUSANDS = lazily(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?")
_POINT_THOUSANDS = lazily(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}\.\d{3},\d+")
_INDIAN = lazily(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_PLAIN = lazily(r"\d+(?:[.,]\d+)?")


def plain_digits(text: str) -> tuple[str, str | None] | None:
    """Give written digits with a decimal point only, and their second reading.

    None for what is no number: `1.2.3`.
    """
    if _THOUSANDS().fullmatch(text) or _INDIAN().fullmatch(text):
        return text.replace(",", ""), None
    if _POINT_THOUSANDS().fullmatch(text):
        return text.replace(".", "").replace(",", "."), None
    if not _PLAIN().fullmatch(text):
        return None
    decimal = text.replace(",", ".")
    whole, _, rest = decimal.partition(".")
    ambiguous = len(rest) == _THOUSAND_DIGITS >= len(whole) and whole != "0"
    return decimal, whole + rest if ambiguous else None


def _read_digits(pieces: Tokens, index: int) -> Number | None:
    text = text_at(pieces, index)
    if not text[:1].isdigit():
        return None
    end = index + 1
    # Thousands set apart by spaces: 1 200 000.
    while (
        text.isdigit()
        and (len(text) <= _THOUSAND_DIGITS or end > index + 1)
        and len(text_at(pieces, end)) == _THOUSAND_DIGITS
        and text_at(pieces, end).isdigit()
        and not is_glued(pieces, end)
    ):
        text += text_at(pieces, end)
        end += 1
    plain = plain_digits(text)
    if plain is None:
        return None
    decimal, other = plain
    decimals = len(decimal.partition(".")[2])
    number = Number(
        value=float(decimal),
        step=10.0**-decimals,
        digits=len(decimal.replace(".", "").lstrip("0")),
        end=end,
        start=index,
        other=float(other) if other else None,
    )
    ending = text_at(pieces, end)
    if ending in {"st", "nd", "rd", "th"} and is_glued(pieces, end) and not decimals:
        return replace(number, ordinal=True, end=end + 1)
    return _read_power(pieces, number)


def _read_power(pieces: Tokens, number: Number) -> Number:
    """Read `x 10^8` and `e8` behind a number."""
    end = number.end
    if text_at(pieces, end) == "e" and is_glued(pieces, end):
        digits = end + 1
    elif text_at(pieces, end) in {"x", "*"} and text_at(pieces, end + 1) == "10":
        digits = end + 2 + (text_at(pieces, end + 2) == "^")
    else:
        return number
    exponent = text_at(pieces, digits)
    if not exponent.isdigit() or len(exponent) > _EXPONENT_DIGITS:
        return number
    factor = 10.0 ** int(exponent)
    return replace(
        number, value=number.value * factor, step=number.step * factor, end=digits + 1
    )


def _read_fraction(pieces: Tokens, number: Number) -> Number:
    """Read what makes a fraction of a number: `3/4`, `2 1/2`, `three quarters`."""
    if number.ordinal or number.step != 1:
        return number
    end = number.end
    if text_at(pieces, end) == "/":
        below = stroke_part(pieces, end + 1)
        return as_fraction(number, number.value / below, end + 2) if below else number
    above, below = stroke_part(pieces, end), stroke_part(pieces, end + 2)
    if text_at(pieces, end + 1) == "/" and 0 < above < below:
        return as_fraction(number, number.value + above / below, end + 3)
    name = text_at(pieces, end)
    below = FRACTIONS.get(name, 0)
    plural = name.endswith("s")
    if 0 < number.value <= below and (plural or number.value == 1):
        return as_fraction(number, number.value / below, end + 1)
    if name == "and" and (part := read_part(pieces, end + 1)):
        return as_fraction(number, number.value + part[0], part[1])
    return number


def _read_scale(pieces: Tokens, number: Number, *, letters: bool) -> Number:
    """Multiply by the scales that follow: `million`, `k`, `hundred thousand`."""
    while not number.ordinal:
        scale = _scale_at(pieces, number.end, letters=letters)
        if scale is None:
            break
        factor, step = scale
        number = replace(
            number, value=number.value * factor, step=number.step * step, other=None,
            scaled=True, fraction=False, end=number.end + 1,
        )  # fmt: skip
        letters = False
        part = (
            read_part(pieces, number.end + 1)
            if text_at(pieces, number.end) == "and" and number.value == factor
            else None
        )
        if part:  # "a million and a half"
            number = as_fraction(number, factor * (1 + part[0]), part[1])
    return number


def _scale_at(pieces: Tokens, end: int, *, letters: bool) -> tuple[float, float] | None:
    """Give the factor of the scale at a token, and what it does to the last digit."""
    text = text_at(pieces, end)
    if text in _SPECIAL_SCALES:
        return _SPECIAL_SCALES[text]
    factor = SCALES.get(text)
    behind_digits = text_at(pieces, end - 1)[:1].isdigit()
    if factor is None and behind_digits and (letters or text == "k"):
        factor = LETTER_SCALES.get(text) if letters or is_glued(pieces, end) else None
    return None if factor is None else (factor, factor)
