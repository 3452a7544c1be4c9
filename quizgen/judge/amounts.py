"""Measured amounts as they were written: number, unit, bound, range."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from quizgen.judge.figures import FRACTION_STEP, Number, as_fraction, same
from quizgen.judge.lexicon import word_class
from quizgen.judge.numbers import find_numbers, read_number
from quizgen.judge.numerals import mend
from quizgen.judge.patterns import lazily
from quizgen.judge.tokens import Tokens, text_at, tokens
from quizgen.judge.units import SHARE, Unit, read_unit


@dataclass(frozen=True, slots=True)
class Amount:
    """What was read of a measured amount."""

    number: Number
    unit: Unit | None = None
    noun: str = ""
    """The word behind the number when it is no unit we know: `goals`."""
    bound: int = 0
    """1 for "more than", -1 for "less than", 0 for a plain amount."""
    upper: float | None = None
    """The other end of a range."""


_WORDS_BEFORE_UNIT = 2
"""Words that may stand between number and unit: `24 working days`."""
_WORDS_BEFORE_BOUND = 4
_WORDS_BEHIND_BOUND = 3
_SMALLER = {
    "foot": 12.0, "hour": 60.0, "minute": 60.0, "pound": 16.0, "stone": 14.0,
    "metre": 100.0,
}  # fmt: skip
"""How many of what a bare number behind a unit counts make one: `5 foot 11`."""
_RESTATED = 0.02
"""Share by which an amount said again in another unit may differ: 50 miles (80 km)."""


_FOLD = lazily(r"\b([a-z]{3,}|\d+)-?(fold)\b")
"""Threefold, 10-fold."""


@lru_cache(maxsize=4096)
def read_amount(
    folded: str, *, letters: bool = False, typed: bool = False
) -> Amount | None:
    """Read the amount in a folded text; None when it holds no number.

    Args:
        folded: What was written.
        letters: Read `m` and `b` behind digits as million and billion.
        typed: Mend misspelt number words.
    """
    joined = "fold" in folded
    pieces = tokens(_FOLD().sub(r"\1 \2", folded) if joined else folded)
    if typed:
        pieces = mend(pieces)
    numbers = find_numbers(pieces, letters=letters)
    single = _read_single(pieces)
    if single and (not numbers or numbers[0].start > single.number.start):
        one = single.number
        return replace(single, bound=_bound(pieces, one.start, one.end))
    if not numbers:
        return None
    ratio = _read_ratio(pieces, numbers)
    if ratio:
        return ratio
    return _join(pieces, numbers)


def _join(pieces: Tokens, numbers: Sequence[Number]) -> Amount:
    """Join the parts of an amount: `5 feet 11`, `40 to 60`, `50 miles (80 km)`."""
    first = numbers[0]
    amount = _measure(pieces, first)
    end = amount.number.end
    for number in numbers[1:]:
        if number.start < end:
            continue
        part = _measure(pieces, number)
        gap = {piece.text for piece in pieces[end : number.start]}
        restated = _restates(amount, part)
        joined = None if restated else _compound(amount, part, gap)
        if joined is not None:
            amount = joined
        else:
            unit, noun = amount.unit or part.unit, amount.noun or part.noun
            amount = replace(amount, unit=unit, noun=noun)
            if not restated and not same(number.value, amount.number.value):
                amount = replace(amount, upper=part.number.value)
                break
        end = part.number.end
    if amount.unit is None and not amount.noun and amount.number.fraction:
        amount = replace(amount, unit=SHARE)
    bound = _bound(pieces, first.start, end)
    return replace(amount, bound=bound) if bound else amount


def _read_single(pieces: Tokens) -> Amount | None:
    """Read `a day`, `an hour and a half`: an article that stands for one."""
    for index in range(len(pieces) - 1):
        if text_at(pieces, index) in {"a", "an"}:
            read = read_unit(pieces, index + 1)
            if read and read[0].dimension != "fold":
                number = Number(1.0, 1.0, 1, read[1], index)
                return Amount(_and_a_half(pieces, number), read[0])
            return None
    return None


def _read_ratio(pieces: Tokens, numbers: Sequence[Number]) -> Amount | None:
    """Read `one in four` and `3 out of 10` as a share."""
    if len(numbers) <= 1:
        return None
    above, below = numbers[:2]
    gap = [piece.text for piece in pieces[above.end : below.start]]
    if gap not in (["in"], ["out", "of"], ["of"], ["of", "every"], ["in", "every"]):
        return None
    if not 0 <= above.value < below.value or above.scaled:
        return None
    share = as_fraction(above, above.value / below.value, below.end)
    return Amount(share, SHARE)


def _measure(pieces: Tokens, number: Number) -> Amount:
    """Read the unit or noun behind a number."""
    start = number.end
    if text_at(pieces, start) in {"-", "of", ")"}:
        start += 1
    if text_at(pieces, start) in {"a", "an"} and (
        number.value < 1 or start > number.end
    ):
        start += 1
    for index in range(start, start + _WORDS_BEFORE_UNIT + 1):
        read = read_unit(pieces, index)
        if read:
            return Amount(_and_a_half(pieces, replace(number, end=read[1])), read[0])
        if not _may_precede(text_at(pieces, index)):
            break
    if number.start and text_at(pieces, number.start - 1) == "mach":
        read = read_unit(pieces, number.start - 1)
        return Amount(number, read[0] if read else None)
    nouns: list[str] = []
    for piece in pieces[start:]:
        if not _may_precede(piece.text):
            break
        nouns.append(piece.text)
    return Amount(number, None, nouns[-1] if nouns else "")


def _may_precede(text: str) -> bool:
    return text.isalpha() and text not in word_class("no noun")


def _and_a_half(pieces: Tokens, number: Number) -> Number:
    """Add `and a half` that stands behind the unit: `two miles and a half`."""
    if text_at(pieces, number.end) != "and":
        return number
    part = read_number(pieces, number.end + 1)
    if part is None or not part.fraction:
        return number
    value = number.value + part.value
    return replace(number, value=value, step=value * FRACTION_STEP, end=part.end)


def _restates(amount: Amount, part: Amount) -> bool:
    """Tell whether the same amount is said again in another unit."""
    one, two = amount.unit, part.unit
    if one is None or two is None or one.dimension != two.dimension or one.equals(two):
        return False
    value = part.number.value
    again = one.convert(amount.number.value, two)
    return any(abs(read - value) <= _RESTATED * abs(value) for read in again)


def _compound(amount: Amount, part: Amount, gap: set[str]) -> Amount | None:
    """Join `5 feet` and `11 inches`, and a bare number behind the larger unit."""
    if amount.unit is None or gap - {"and", ","}:
        return None
    if part.unit is None:
        factor = _SMALLER.get(amount.unit.name)
        if factor is None or part.noun or gap:
            return None
    elif part.unit.dimension == amount.unit.dimension:
        factor = amount.unit.factors[0] / part.unit.factors[0]
    else:
        return None
    if not 0 <= part.number.value < factor:
        return None
    number = replace(
        amount.number,
        value=amount.number.value + part.number.value / factor,
        step=part.number.step / factor,
        digits=amount.number.digits + part.number.digits,
        end=part.number.end,
    )
    return replace(amount, number=number)


def _bound(pieces: Tokens, start: int, end: int) -> int:
    """Find `more than`, `at least`, `up to`, `or less` around an amount."""
    before = [p.text for p in pieces[max(0, start - _WORDS_BEFORE_BOUND) : start]]
    negated = "no" in before or "not" in before
    for text in reversed(before):
        if text in word_class("over"):
            return -1 if negated and text != "least" else 1
        if text in word_class("under"):
            return 1 if negated and text != "most" else -1
    if before[-2:] == ["up", "to"]:
        return -1
    behind = [p.text for p in pieces[end : end + _WORDS_BEHIND_BOUND]]
    if behind[:1] == ["+"] or behind[:1] == ["plus"]:
        return 1
    if behind[:1] == ["or"]:
        over = set(behind) & (word_class("over") | {"up"})
        return 1 if over else -1 if set(behind) & word_class("under") else 0
    return 0


def adds_bound(reference: str, given: str) -> bool:
    """Tell whether `more than` and the like was typed and is not the answer's."""
    own, typed = read_amount(reference), read_amount(given)
    return typed is not None and typed.bound not in {0, own.bound if own else 0}
