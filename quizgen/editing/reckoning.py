"""Figures that the rest of a question tells: named again, worked out, counted out.

Of five judged drafts whose figure can be worked out or counted, none was good.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.writing.shapes import Draft

NEAR = 0.02
"""Share of the greater figure; two figures closer than this tell one another."""

ROUNDED = 0.6
"""Percentage points between a printed share and the one that printed sums give."""

_AMOUNT = re.compile(
    r"(?:\b(?P<way>from|to) )?(?P<currency>[£$€]?)(?P<digits>\d[\d,]*(?:\.\d+)?)"
    r"(?: ?(?P<unit>%|percent|per cent|bn|billion|m|million)(?!\w))?"
)
_UNITS = {"percent": "%", "per cent": "%", "billion": "bn", "million": "m"}
_LISTED = re.compile(
    r"\bhow many [^?,]*?(?: [-\u2013\u2014] |: )(?P<list>[^?]*?)(?: [-\u2013\u2014] |[?]|$)"
)
_COUNTS = "two three four five six seven eight nine ten".split()
"""The words for 2 to 10; nobody lists more."""
_BETWEEN = re.compile(r",(?: and)? | and ")


class _Amount(NamedTuple):
    """A figure with its currency and unit, each of which may be empty."""

    currency: str
    value: float
    unit: str
    way: str
    """The word "from" or "to" before it; empty without."""

    def is_like(self, other: "_Amount") -> bool:
        """Tell whether both count the same."""
        return (self.currency, self.unit) == (other.currency, other.unit)


def is_named_again(draft: Draft) -> bool:
    """Tell whether a question holds the amount it asks for, or one about as great."""
    own = _own(draft)
    return own is not None and any(
        other.is_like(own) and _is_near(other.value, own.value)
        for other in _amounts(draft.prompt)
    )


def is_worked_out(draft: Draft) -> bool:
    """Tell whether a change is asked for whose both ends the question names."""
    own = _own(draft)
    if own is None:
        return False
    amounts = list(_amounts(draft.prompt))
    return any(
        first.is_like(last) and _is_change(own, first.value, last.value)
        for first in amounts
        for last in amounts
        if (first.way, last.way) == ("from", "to")
    )


def is_counted_out(draft: Draft) -> bool:
    """Tell whether a question lists what it asks the number of."""
    if draft.fact.slot.sort != "count":
        return False
    found = _LISTED.search(draft.prompt)
    if found is None:
        return False
    count = len(_BETWEEN.split(found["list"]))
    return draft.fact.slot.answer in {str(count), *_COUNTS[count - 2 : count - 1]}


def _is_change(own: _Amount, first: float, last: float) -> bool:
    """Tell whether an amount is the difference of two, or its share of the first."""
    if own.unit != "%":
        return _is_near(abs(last - first), own.value)
    return first > 0 and abs(abs(last - first) / first * 100 - own.value) <= ROUNDED


def _is_near(one: float, other: float) -> bool:
    return abs(one - other) <= NEAR * max(one, other)


def _own(draft: Draft) -> _Amount | None:
    """Give the sum or the share that is asked for; None for all else."""
    slot = draft.fact.slot
    if slot.sort not in {"money", "percent"}:
        return None
    return next(_amounts(slot.answer), None)


def _amounts(text: str) -> Iterator[_Amount]:
    """Give the amounts of money and the shares that a text names in figures."""
    for found in _AMOUNT.finditer(text):
        unit = found["unit"] or ""
        value = float(found["digits"].replace(",", ""))
        if found["currency"] or unit:
            way = found["way"] or ""
            yield _Amount(found["currency"], value, _UNITS.get(unit, unit), way)
