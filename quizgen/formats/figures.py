"""A quick reading of plain amounts and dates, to spare the judge clear mistakes."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from quizgen.core.answer import AnswerType
from quizgen.judge.normalisation import fold
from quizgen.judge.numerals import TENS, UNITS
from quizgen.judge.units import named_unit

_KEPT = 256
_APART: Mapping[AnswerType, float] = {"count": 0.02, "money": 0.06, "quantity": 0.11}
"""Shares by which two amounts must differ; the judge calls 0.01, 0.05 and 0.1 close."""
_LEAST = 1.0
"""Smaller amounts may be shares of a whole."""
_AMOUNT = re.compile(
    r"(?:(?:about|around|nearly|almost|exactly|roughly) )?((?:us)?[$\xa3\u20ac])?"
    r"(\d{1,3}(?:,\d{3})+|\d+)(\.\d\d?|\.\d{4,})?"
    r"(?: (thousand|million|billion|trillion))?(?: ([a-z]+))?"
)
_SPOKEN = re.compile(r"([a-z]+)(?:[- ](one|two|three|four|five|six|seven|eight|nine))?")
_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_CURRENCIES = frozenset(["dollars", "euros", "pounds"])
_DATE = re.compile(
    r"(?:(\d{1,2}) )?(?:([a-z]{3,9}) )?(?:(\d{1,2}),? )?((?:1[1-9]|20)\d\d)"
)
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december",
)  # fmt: skip
_MONTH_NUMBERS = {
    name: number
    for number, month in enumerate(_MONTHS, 1)
    for name in (month, month[:3])
}


@dataclass(frozen=True, slots=True)
class _Amount:
    """A number, what its scale makes of it, and the word behind."""

    digits: float
    value: float
    unit: str


def may_amount_to_same(kind: AnswerType, one: str, other: str) -> bool:
    """Tell whether two texts may mean one amount or date; True when in doubt."""
    if kind not in _READERS:
        return True
    return _READERS[kind](one, other)


def _may_be_one_date(one: str, other: str) -> bool:
    first, second = _read_date(one), _read_date(other)
    if first is None or second is None:
        return True
    return all(not a or not b or a == b for a, b in zip(first, second, strict=True))


@lru_cache(_KEPT)
def _read_date(text: str) -> tuple[int, int, int] | None:
    """Give day, month and year, 0 for what is left out; None for anything else."""
    match = _DATE.fullmatch(fold(text))
    if match is None:
        return None
    before, name, behind, year = match.groups()
    month = _MONTH_NUMBERS.get(name or "", 0)
    if (name and not month) or (before and behind):
        return None
    day = int(before or behind or 0)
    return None if day and not month else (day, month, int(year))


def _may_be_one_count(one: str, other: str) -> bool:
    first, second = _read_count(one), _read_count(other)
    return first is None or second is None or _are_near("count", first, second)


def _may_be_one_sum(one: str, other: str) -> bool:
    first, second = _read_amount(one), _read_amount(other)
    if first is None or second is None or first.unit or second.unit:
        return True  # cents, a wage for an hour
    pairs = ((first.value, second.value), (first.digits, second.digits))
    return any(_are_near("money", *pair) for pair in pairs)


def _may_be_one_quantity(one: str, other: str) -> bool:
    first, second = _read_amount(one), _read_amount(other)
    if first is None or second is None or min(first.digits, second.digits) < _LEAST:
        return True
    if first.unit == second.unit:
        return _are_near("quantity", first.value, second.value)
    mine, theirs = named_unit(first.unit), named_unit(second.unit)
    if mine is None or theirs is None or mine.dimension != theirs.dimension:
        return True
    if mine.dimension == "time" or mine.offset or theirs.offset:
        return True
    values = mine.convert(first.value, theirs)
    return any(_are_near("quantity", value, second.value) for value in values)


def _are_near(kind: AnswerType, one: float, other: float) -> bool:
    return abs(one - other) <= _APART[kind] * max(one, other)


@lru_cache(_KEPT)
def _read_count(text: str) -> float | None:
    amount = _read_amount(text)
    if amount is not None:
        return amount.value
    match = _SPOKEN.fullmatch(fold(text))
    if match is None:
        return None
    number, rest = match.groups()
    if rest:
        return TENS[number] + UNITS[rest] if number in TENS else None
    return UNITS.get(number, TENS.get(number))


@lru_cache(_KEPT)
def _read_amount(text: str) -> _Amount | None:
    match = _AMOUNT.fullmatch(fold(text))
    if match is None:
        return None
    sign, whole, decimals, scale, unit = match.groups()
    if unit in _CURRENCIES:
        unit = None
    elif sign and unit:
        return None
    digits = float(whole.replace(",", "") + (decimals or ""))
    return _Amount(digits, digits * _SCALES.get(scale or "", 1), unit or "")


_READERS: Mapping[AnswerType, Callable[[str, str], bool]] = {
    "date": _may_be_one_date,
    "count": _may_be_one_count,
    "money": _may_be_one_sum,
    "quantity": _may_be_one_quantity,
}
