"""Dates: any field that disagrees is wrong, a part of the fields is close."""

from collections.abc import Iterable

from quizgen.judge.date_reading import Fields
from quizgen.judge.verdict import Ruling

_RECENT = 1925
"""From this year on, two digits are a full year."""
_REDUNDANT = frozenset({"weekday", "part"})
"""Fields that need not be repeated when a date says more than them."""


def expand(fields: Fields) -> dict[str, int]:
    """Add what the fields imply: a year its decade, its century, its last two digits."""
    full = dict(fields)
    if "year" in fields:
        year = fields["year"]
        full.setdefault("decade", year // 10 * 10)
        full.setdefault("century", (year - 1) // 100 + 1)
        full.setdefault("yy", year % 100)
    if "decade" in fields:
        full.setdefault("century", fields["decade"] // 100 + 1)
    if "month" in fields:
        full.setdefault("quarter", (fields["month"] + 2) // 3)
    return full


def compare_dates(
    reference: Iterable[Fields],
    given: Iterable[Fields],
    *,
    known: Fields,
    asked: frozenset[str],
) -> Ruling:
    """Judge all readings of what was typed against all of the answer's; the best counts.

    Args:
        reference: Readings of the answer.
        given: Readings of the typed text; none when it holds no date.
        known: Fields that the question itself gives.
        asked: Fields that alone make a full answer (`in which month`); empty for all.
    """
    readings = tuple(given)
    if not readings:
        return Ruling("wrong", "no_date")
    rulings = [
        _compare(one, two, known=known, asked=asked)
        for one in reference
        for two in readings
        if not ("day" in one and "yy" in two and "day" not in two and len(readings) > 1)
    ]
    if not rulings:
        return Ruling("wrong", "other_date")
    return min(rulings, key=lambda ruling: ruling.rank)


def _compare(
    reference: Fields, given: Fields, *, known: Fields, asked: frozenset[str]
) -> Ruling:
    full, typed = expand(reference), expand(given)
    for name, value in given.items():
        if name in full and full[name] != value:
            return Ruling("wrong", "other_date")
        if name in known and name not in full and known[name] != value:
            return Ruling("wrong", "other_date")
        if name == "yy" and "year" not in reference and "year" in known:
            if known["year"] % 100 != value:
                return Ruling("wrong", "other_date")
    for name, value in reference.items():
        if name in typed and typed[name] != value:
            return Ruling("wrong", "other_date")
    shared = set(given) & set(full) | set(reference) & set(typed)
    if not shared:
        return Ruling("wrong", "other_date")
    needed = set(reference) - set(known)
    if asked & needed:
        needed &= asked
    missing = needed - set(typed)
    if "year" in missing and "yy" in given and reference["year"] >= _RECENT:
        missing.discard("year")
    if needed - _REDUNDANT and missing:
        missing -= _REDUNDANT
    if missing == {"era"} and reference.get("era") == 0:
        missing = set()
    if missing:
        return Ruling("close", "partial_date", 1, detail=_missing(missing))
    finer = {"year", "decade"} & set(given) - set(full)
    if finer and {"decade", "century"} & set(reference):
        return Ruling("close", "partial_date", 1, detail="decade")
    return Ruling("correct", "equal")


_ORDER = ("day", "month", "year", "half", "clock", "weekday", "decade", "era")


def _missing(missing: set[str]) -> str:
    return next((name for name in _ORDER if name in missing), "")
