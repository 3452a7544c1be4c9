"""A quick reading of plain amounts and dates, to spare the judge clear mistakes."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from quizgen.core.answer import AnswerType
from quizgen.judge.normalisation import fold
from quizgen.judge.numerals import TENS, UNITS
from quizgen.judge.units import named_unit

_KEPT = 1024
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


class _Amount(NamedTuple):
    """A number, what its scale makes of it, and the word behind."""

    digits: float
    value: float
    unit: str


class _Date(NamedTuple):
    """Numbers of a date, 0 for what is left out."""

    day: int
    month: int
    year: int


class Figures:
    """The spellings of an amount or date, read once to be compared with many texts.

    Args:
        kind: One of the numeric types.
        texts: Spellings that count.
    """

    def __init__(self, kind: AnswerType, texts: Sequence[str]) -> None:
        """Read the spellings; one that is not plain leaves all in doubt."""
        self._read, self._may_be_one = _KINDS[kind]
        self._own = {self._read(text) for text in texts}
        self._is_doubtful = None in self._own

    def may_be(self, text: str) -> bool:
        """Tell whether a text may mean the same; True when in doubt."""
        typed = None if self._is_doubtful else self._read(text)
        if typed is None:
            return True
        return any(self._may_be_one(own, typed) for own in self._own)


@lru_cache(_KEPT)
def _read_date(text: str) -> _Date | None:
    """Read a plain date; None for anything else."""
    match = _DATE.fullmatch(fold(text))
    if match is None:
        return None
    before, name, behind, year = match.groups()
    month = _MONTH_NUMBERS.get(name or "", 0)
    if (name and not month) or (before and behind):
        return None
    day = int(before or behind or 0)
    return None if day and not month else _Date(day, month, int(year))


def _may_be_one_date(one: _Date, other: _Date) -> bool:
    return (
        (one.year == other.year)
        and (one.month == other.month or not one.month or not other.month)
        and (one.day == other.day or not one.day or not other.day)
    )


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


def _may_be_one_count(one: float, other: float) -> bool:
    return _are_near(_APART["count"], one, other)


@lru_cache(_KEPT)
def _read_sum(text: str) -> _Amount | None:
    """Read a sum of money; with a unit it may be cents, or a wage for an hour."""
    amount = _read_amount(text)
    return None if amount is None or amount.unit else amount


def _may_be_one_sum(one: _Amount, other: _Amount) -> bool:
    apart = _APART["money"]
    return _are_near(apart, one.value, other.value) or _are_near(
        apart, one.digits, other.digits
    )


@lru_cache(_KEPT)
def _read_quantity(text: str) -> _Amount | None:
    """Read an amount; its unit gets one name where it is known."""
    amount = _read_amount(text)
    if amount is None or amount.digits < _LEAST:
        return None
    unit = named_unit(amount.unit)
    return amount._replace(unit=unit.name) if unit else amount


def _may_be_one_quantity(one: _Amount, other: _Amount) -> bool:
    apart = _APART["quantity"]
    if one.unit == other.unit:
        return _are_near(apart, one.value, other.value)
    mine, theirs = named_unit(one.unit), named_unit(other.unit)
    if mine is None or theirs is None or mine.dimension != theirs.dimension:
        return True
    if mine.dimension == "time" or mine.offset or theirs.offset:
        return True
    values = mine.convert(one.value, theirs)
    return any(_are_near(apart, value, other.value) for value in values)


def _are_near(apart: float, one: float, other: float) -> bool:
    return abs(one - other) <= apart * max(one, other)


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


_KINDS: Mapping[AnswerType, tuple[Callable[[str], Any], Callable[[Any, Any], bool]]] = {
    "date": (_read_date, _may_be_one_date),
    "count": (_read_count, _may_be_one_count),
    "money": (_read_sum, _may_be_one_sum),
    "quantity": (_read_quantity, _may_be_one_quantity),
}
"""How each type is read, and when two readings may mean the same."""
