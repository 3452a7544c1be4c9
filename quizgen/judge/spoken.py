"""Numbers in words: `two hundred and five`, `half a million`, `two point five`."""

from dataclasses import dataclass, replace

from quizgen.judge.figures import Number, as_fraction, read_part
from quizgen.judge.numerals import (
    FRACTIONS,
    GROUPS,
    ORDINALS,
    SCALES,
    SINGLE,
    TENS,
    UNITS,
)
from quizgen.judge.tokens import Tokens, text_at

_HUNDRED = 100
_TEN = 10


@dataclass(slots=True)
class _Sum:
    """A number in words while it is being read."""

    total: float = 0.0
    """What stands before the last scale."""
    current: float = 0.0
    last: str = ""
    """Kind of the last word: unit, teen, ten, hundred, scale, ordinal."""
    smallest: float = float("inf")
    """The last scale; a larger one may not follow."""

    def add(self, word: str) -> bool:
        """Add a word, or tell that it does not continue the number."""
        if self.last == "ordinal":
            return False
        return (
            self._add_small(word)
            or self._add_hundred(word)
            or self._add_scale(word)
            or self._add_ordinal(word)
        )

    def _add_small(self, word: str) -> bool:
        if word in TENS and self.last not in {"unit", "teen", "ten"}:
            self.current, self.last = self.current + TENS[word], "ten"
            return True
        value = UNITS.get(word)
        if value is None or self.last in {"unit", "teen"}:
            return False
        if self.last == "ten" and not 0 < value < _TEN:
            return False
        self.current += value
        self.last = "unit" if value < _TEN else "teen"
        return True

    def _add_hundred(self, word: str) -> bool:
        if word != "hundred" or self.last in {"", "hundred"} or not self.current:
            return False
        self.current, self.last = self.current * _HUNDRED, "hundred"
        return True

    def _add_scale(self, word: str) -> bool:
        scale = SCALES.get(word, float("inf"))
        if not self.last or scale >= self.smallest or not self.current:
            return False
        self.total += self.current * scale
        self.current, self.last, self.smallest = 0.0, "scale", scale
        return True

    def _add_ordinal(self, word: str) -> bool:
        value = ORDINALS.get(word)
        if value is None or self.last in {"unit", "teen"}:
            return False
        if self.last == "ten" and value >= _TEN:
            return False
        self.current, self.last = self.current + value, "ordinal"
        return True


def read_spoken(pieces: Tokens, start: int) -> Number | None:
    """Read the number in words that begins at a token."""
    first, second = text_at(pieces, start), text_at(pieces, start + 1)
    if first == "no" and second == "one":
        return _whole(0, start + 2)
    lead = start + (first in {"a", "an", "one"})
    if first in {"half", "quarter"} or (lead > start and second in FRACTIONS):
        return _read_share(pieces, lead)
    if first in {"a", "an"}:
        return _read_article(pieces, start + 1)
    if first in SINGLE:
        return _whole(SINGLE[first], start + 1 + (second == "of"))
    return _read_sum(pieces, start)


def _whole(value: float, end: int) -> Number:
    return Number(float(value), 1.0, len(f"{value:.0f}"), end)


def _read_article(pieces: Tokens, index: int) -> Number | None:
    """Read what follows an article: `a dozen`, `a hundred`, `a couple of`."""
    word = text_at(pieces, index)
    if word in GROUPS:
        end = index + 1 + (text_at(pieces, index + 1) == "of")
        return _whole(GROUPS[word], end)
    if word == "hundred":
        return _read_sum(pieces, index + 1, _Sum(current=100.0, last="hundred"))
    if word in SCALES:
        scale = SCALES[word]
        begun = _Sum(total=scale, last="scale", smallest=scale)
        return _read_sum(pieces, index + 1, begun)
    return None


def _read_share(pieces: Tokens, index: int) -> Number:
    """Read `half`, `a third`, and `half a million`, `half a dozen`."""
    value, end = 1 / FRACTIONS[text_at(pieces, index)], index + 1
    number = as_fraction(_whole(value, end), value, end)
    skipped = end + (text_at(pieces, end) == "of")
    skipped += text_at(pieces, skipped) in {"a", "an"}
    word = text_at(pieces, skipped)
    if word == "dozen":
        return _whole(GROUPS[word] * value, skipped + 1)
    if word == "hundred":
        return _whole(_HUNDRED * value, skipped + 1)
    if word in SCALES:
        return replace(number, end=skipped)
    return number


def _read_sum(pieces: Tokens, start: int, begun: _Sum | None = None) -> Number | None:
    read = begun or _Sum()
    index = start
    while index < len(pieces):
        word = text_at(pieces, index)
        if word == "and" and read.last in {"hundred", "scale"}:
            if not _continues(pieces, index + 1):
                break
        elif not read.add(word):
            break
        index += 1
    if not read.last:
        return None
    if read.last == "scale" and text_at(pieces, index) == "and":
        part = read_part(pieces, index + 1)
        if part:
            value = read.total + part[0] * read.smallest
            number = replace(_whole(value, index), scaled=True)
            return as_fraction(number, value, part[1])
    return _finish(pieces, read, index)


def _continues(pieces: Tokens, index: int) -> bool:
    word = text_at(pieces, index)
    below = text_at(pieces, index + 1)
    known = word in UNITS or word in TENS or word in ORDINALS
    return known and not (below in FRACTIONS and below.endswith(("s", "half")))


def _finish(pieces: Tokens, read: _Sum, index: int) -> Number:
    value = read.total + read.current
    if text_at(pieces, index) == "point" and read.last != "ordinal":
        return _read_decimals(pieces, index, value)
    scaled = read.last == "scale"
    step = read.smallest if scaled else 1.0
    digits = len(f"{value / step:.0f}")
    return Number(
        value, step, digits, index,
        ordinal=read.last == "ordinal", scaled=read.smallest != float("inf"),
    )  # fmt: skip


def _read_decimals(pieces: Tokens, index: int, value: float) -> Number:
    """Read the digits behind `point`."""
    digits, end = "", index + 1
    while True:
        word = text_at(pieces, end)
        if word in UNITS and UNITS[word] < _TEN:
            digits += str(UNITS[word])
        elif word == "oh":
            digits += "0"
        elif word.isdigit():
            digits += word
        else:
            break
        end += 1
    whole = f"{value:.0f}"
    if not digits:
        return _whole(value, index)
    written = len((whole + digits).lstrip("0"))
    return Number(float(f"{whole}.{digits}"), 10.0 ** -len(digits), written, end)
