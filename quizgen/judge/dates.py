"""Dates: any field that disagrees is wrong, a part of the fields is close."""

import re
from collections.abc import Iterable
from functools import lru_cache

from quizgen.judge.clock import read_clock
from quizgen.judge.date_reading import Fields, read_date
from quizgen.judge.forms import Context, Form
from quizgen.judge.patterns import lazily
from quizgen.judge.phrases import compare_phrases
from quizgen.judge.verdict import Ruling

_FIRST_SHORT_YEAR = 1900
"""From this year on, two digits are a full year."""
_HUNDRED = 100
_REDUNDANT = frozenset({"weekday", "part"})
"""Fields that need not be repeated when a date says more than them."""
_COARSE = frozenset({"decade", "century"})
_ORDER = (
    "day",
    "month",
    "year",
    "half",
    "clock",
    "weekday",
    "decade",
    "century",
    "era",
)
"""Which missing field is asked for first."""

_RANGE = lazily(r"\s*(?:\bto\b|\buntil\b|\btill\b|\bthrough\b|\bthru\b|-)\s*")
_YEARS = lazily(r"\d{4}\s?(?:-|to|until)\s?(?:\d{4}|1[3-9]|[2-9]\d)")
_DAYS = lazily(
    r"(?:[a-z]{3,}\.? \d{1,2}\s?-\s?\d{1,2}|\d{1,2}\s?-\s?\d{1,2} [a-z]{3,})"
    r"(?:,? \d{4})?"
)
_SPOKEN = lazily(r"\b(?:to|until|till|through|thru|between)\b")
_BETWEEN = lazily(r"\bbetween (.+) and (.+)$")


def expand(fields: Fields) -> dict[str, int]:
    """Add what the fields imply: a year its decade, century and last two digits."""
    full = dict(fields)
    if "year" in fields:
        year = fields["year"]
        full.setdefault("decade", year // 10 * 10)
        full.setdefault("century", (year - 1) // _HUNDRED + 1)
        full.setdefault("yy", year % _HUNDRED)
    if "decade" in fields:
        full.setdefault("century", fields["decade"] // _HUNDRED + 1)
    if "month" in fields:
        full.setdefault("quarter", (fields["month"] + 2) // 3)
    return full


def compare_dates(reference: Form, given: Form, context: Context) -> Ruling:
    """Judge a typed date against the answer's."""
    known, asked = date_context(context.prompt)
    ends, typed_ends = split_range(reference.folded), split_range(given.folded)
    if ends:
        return _compare_ranges(ends, typed_ends or (given.folded,))
    if typed_ends:
        return Ruling("wrong", "range")
    own = read_date(reference.folded)
    # An author's "July 12" is a day; only players write years of two digits.
    own = tuple(f for f in own if "yy" not in f and "clock" not in f) or own
    if not own:
        return compare_phrases(reference, given, context)
    if context.asks_year:  # nothing is given where the answer has no year
        known = {**{k: v for f in own for k, v in f.items() if k == "year"}, **known}
    return compare_readings(own, read_date(given.folded), known=known, asked=asked)


@lru_cache(maxsize=4096)
def split_range(folded: str) -> tuple[str, str] | None:
    """Split `1914-18` and `July 12 to 14` into its ends; None for a single date."""
    between = _BETWEEN().search(folded)
    parts = list(between.groups()) if between else _RANGE().split(folded)
    if len(parts) != len(("first", "last")):
        return None
    first, last = (part.strip() for part in parts)
    spoken = _SPOKEN().search(folded) and not read_clock(folded)[0]
    written = _YEARS().fullmatch(folded) or _DAYS().fullmatch(folded)
    whole = read_date(folded) and not (spoken or written)
    if whole or not read_date(first) or not read_date(last):
        return None
    return _complete(first, last)


def _complete(first: str, last: str) -> tuple[str, str]:
    """Repeat what one end leaves to the other: the month, the century."""
    if re.fullmatch(r"\d{4}", first) and re.fullmatch(r"\d{2}", last):
        return first, first[:2] + last
    months = re.findall(r"[a-z]{3,}", first), re.findall(r"[a-z]{3,}", last)
    if months[0] and not months[1]:
        return first, f"{months[0][0]} {last}"
    if months[1] and not months[0]:
        return f"{first} {months[1][0]}", last
    return first, last


def _compare_ranges(ends: tuple[str, str], typed: tuple[str, ...]) -> Ruling:
    rulings = [
        min(
            (compare_readings(read_date(end), read_date(t)) for t in typed),
            key=lambda ruling: ruling.rank,
        )
        for end in ends
    ]
    hits = sum(ruling.kind == "correct" for ruling in rulings)
    if len(typed) == len(ends):
        return (
            Ruling("correct", "equal")
            if hits == len(ends)
            else (Ruling("wrong", "other_date"))
        )
    return Ruling("close", "partial_date") if hits else Ruling("wrong", "other_date")


def compare_readings(
    reference: Iterable[Fields],
    given: Iterable[Fields],
    *,
    known: Fields | None = None,
    asked: frozenset[str] = frozenset(),
) -> Ruling:
    """Judge all readings of what was typed against the answer's; the best counts.

    Args:
        reference: Readings of the answer.
        given: Readings of the typed text; none when it holds no date.
        known: Fields that the question itself gives.
        asked: Fields that alone make a full answer (`in which month`); empty for all.
    """
    readings = tuple(_as_asked(fields, asked) for fields in given)
    if not readings:
        return Ruling("wrong", "no_date")
    rulings = [
        _compare(one, two, known or {}, asked)
        for one in reference
        for two in readings
        if not _is_far_fetched(one, two, readings)
    ]
    best = min(rulings, key=lambda ruling: ruling.rank, default=None)
    return best or Ruling("wrong", "other_date")


def _as_asked(fields: Fields, asked: frozenset[str]) -> Fields:
    """Read `the 13th` as a century where a century is asked for."""
    if set(fields) == {"day"} and "century" in asked:
        return {"century": fields["day"]}
    return fields


def _is_far_fetched(one: Fields, two: Fields, readings: tuple[Fields, ...]) -> bool:
    """Tell whether "July 21" would be read as a year to escape the day."""
    as_year = "yy" in two and "day" not in two and "month" in two
    return "day" in one and as_year and (len(readings) > 1 or "year" not in one)


def _compare(
    reference: Fields, given: Fields, known: Fields, asked: frozenset[str]
) -> Ruling:
    full, typed = expand(reference), expand(given)
    background = {**expand(known), **full}
    agreeing = [name for name in typed if background.get(name) == typed[name]]
    if given.get("era") and "era" not in full and {"year", "century"} & set(full):
        return Ruling("wrong", "other_date")  # nobody writes AD behind 1984
    clash = any(
        background.get(name, value) != value for name, value in given.items()
    ) or any(typed.get(name, value) != value for name, value in reference.items())
    touches = (set(given) & set(full)) | (set(reference) & set(typed))
    if clash or not touches or not agreeing:
        return Ruling("wrong", "other_date")
    missing = _missing(reference, given, typed, known, asked)
    if missing:
        detail = next((name for name in _ORDER if name in missing), "")
        return Ruling("close", "partial_date", len(missing), detail=detail)
    if _COARSE & set(reference) and ({"year", "decade"} & set(given)) - set(full):
        return Ruling("close", "partial_date", detail="decade")
    return Ruling("correct", "equal")


def _missing(
    reference: Fields,
    given: Fields,
    typed: Fields,
    known: Fields,
    asked: frozenset[str],
) -> set[str]:
    """Give the fields that a full answer still needs."""
    needed = set(reference) - set(known)
    if asked & needed:
        needed &= asked
    missing = needed - set(typed)
    if "yy" in given and "year" in missing:
        year = reference["year"]
        if year < _HUNDRED or year >= _FIRST_SHORT_YEAR:
            missing.discard("year")
    if needed - _REDUNDANT:
        missing -= _REDUNDANT
    if reference.get("era") == 0:
        missing.discard("era")
    return missing


_YEAR = lazily(r"\b(1\d{3}|20\d{2})\b")
_MONTH = lazily(r"\b(?:in|of|on|during|last|this) ([a-z]{3,})\b")
_ASKED = tuple(
    (name, lazily(rf"\b(?:what|which)(?: \w+)? (?:{pattern})\b"))
    for name, pattern in (
        ("year", "year"), ("month", "month"), ("decade", "decade"),
        ("weekday", "day of the week|weekday"), ("century", "century"),
        ("season", "season"),
    )
)  # fmt: skip


@lru_cache(maxsize=512)
def date_context(prompt: str) -> tuple[Fields, frozenset[str]]:
    """Give the fields that a folded question names, and those that it asks for."""
    known: dict[str, int] = {}
    years = set(_YEAR().findall(prompt))
    if len(years) == 1:
        known["year"] = int(years.pop())
    for match in _MONTH().finditer(prompt):
        for fields in read_date(match[1]):
            if set(fields) == {"month"}:
                known["month"] = fields["month"]
    asked = frozenset(name for name, pattern in _ASKED if pattern().search(prompt))
    return {k: v for k, v in known.items() if k not in asked}, asked
