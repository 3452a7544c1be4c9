"""Dates and times as sets of fields, in every reading that the writing allows."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from quizgen.judge.clock import read_bare_clock, read_clock
from quizgen.judge.date_words import HOLIDAYS, date_name, decade_name
from quizgen.judge.figures import Number
from quizgen.judge.numbers import find_numbers
from quizgen.judge.patterns import lazily
from quizgen.judge.tokens import Tokens, is_glued, text_at, tokens

Fields = Mapping[str, int]
"""Of: year, yy (two digits), month, day, weekday, decade, century, era (1 is BC),
season (1 is spring), quarter, part (1 is early, 3 late), clock (minutes in half a day),
half (1 is after noon)."""

_DAYS = 31
_LARGEST = {"month": 12, "day": _DAYS}
_HUNDRED = 100
_TEN = 10
_LAST_YEAR = 9999
_YEAR_DIGITS = 4
_CENTURIES = 30
_QUARTERS = 4
_LEADS = (10, 20)
"""The first half of a year in words: `nineteen` eighty-four."""
_MOST_READINGS = 16

_NUMERIC = lazily(
    r"(?<![\d:.])(\d{1,4})\s?([/.-])\s?(\d{1,4})(?:\s?\2\s?(\d{1,4}))?(?![\d:])"
)
_NOT_PLAIN = lazily(r"[^a-z0-9 ]")


@lru_cache(maxsize=4096)
def read_date(folded: str) -> tuple[Fields, ...]:
    """Give all readings of a folded text; none when it speaks of no date."""
    holiday = _holiday(_NOT_PLAIN().sub("", folded))
    if holiday:
        return (holiday,)
    clock, rest = read_clock(folded)
    match = _NUMERIC().search(rest)
    numeric = _numeric(match) if match else []
    if numeric:
        names = filter(None, (date_name(piece.text) for piece in tokens(rest)))
        weekday = {name: value for name, value in names if name == "weekday"}
        return tuple({**weekday, **clock, **fields} for fields in numeric)
    spoken = tuple({**clock, **fields} for fields in _spoken(tokens(rest)))
    if clock:
        return spoken or (clock,)
    bare = read_bare_clock(folded)
    return (*spoken, bare) if bare else spoken


def _holiday(plain: str) -> Fields | None:
    """Read a feast's name, alone or with a year behind it."""
    for name, (month, day) in HOLIDAYS.items():
        if plain == name:
            return {"month": month, "day": day}
        rest = plain.removeprefix(f"{name} ").strip()
        if rest != plain and rest.isdigit() and len(rest) == _YEAR_DIGITS:
            return {"month": month, "day": day, "year": int(rest)}
    return None


def _numeric(match: re.Match[str]) -> list[dict[str, int]]:
    """Read `7/12`, `12.7.2023`, `2023-07-12`, in both orders of day and month."""
    first, mark, second = int(match[1]), match[2], int(match[3])
    if match[4] is None:
        return _numeric_pair(match[1], mark, match[3])
    last = int(match[4])
    if len(match[1]) == _YEAR_DIGITS:
        return _valid([{"year": first, "month": second, "day": last}])
    year = {"year" if len(match[4]) == _YEAR_DIGITS else "yy": last}
    both = [(first, second), (second, first)]
    return _valid([{"month": m, "day": d, **year} for m, d in both])


def _numeric_pair(one: str, mark: str, two: str) -> list[dict[str, int]]:
    first, second = int(one), int(two)
    if len(two) == _YEAR_DIGITS:
        return _valid([{"month": first, "year": second}])
    if len(one) == _YEAR_DIGITS:
        return _valid([{"year": first, "month": second}]) if mark != "." else []
    if mark == "-":
        return []
    if mark == ".":
        return _valid([{"month": second, "day": first}])
    return _valid(
        [{"month": m, "day": d} for m, d in ((first, second), (second, first))]
    )


def _valid(readings: list[dict[str, int]]) -> list[dict[str, int]]:
    return [
        fields
        for fields in readings
        if all(
            0 < fields[name] <= _LARGEST[name]
            for name in _LARGEST.keys() & fields.keys()
        )
    ]


@dataclass(slots=True)
class _Reading:
    """The fields read so far, and the ways to read what is ambiguous."""

    fields: dict[str, int] = field(default_factory=dict[str, int])
    options: list[dict[str, int]] = field(default_factory=lambda: [{}])
    clash: bool = False
    """True when two values were written for one field."""

    def add(self, readings: list[dict[str, int]]) -> None:
        """Add what one word or number may mean."""
        if len(readings) == 1:
            for name, value in readings[0].items():
                self.clash = self.clash or self.fields.get(name, value) != value
                self.fields[name] = value
        elif len(self.options) < _MOST_READINGS:
            self.options = [{**a, **b} for a in self.options for b in readings]

    def finish(self) -> tuple[dict[str, int], ...]:
        """Give all readings without contradiction."""
        if self.clash:
            return ()
        found: list[dict[str, int]] = []
        for option in self.options:
            if set(option) & set(self.fields):
                continue
            fields = {**self.fields, **option}
            if "era" in fields and "year" not in fields:
                year = fields.pop("yy", fields.pop("day", None))
                if year is not None:
                    fields["year"] = year
            if fields and set(fields) != {"part"} and fields not in found:
                found.append(fields)
        return tuple(found)


def _spoken(pieces: Tokens) -> tuple[dict[str, int], ...]:
    """Read names and numbers; a bare number may be a day or a year of two digits."""
    numbers = {number.start: number for number in find_numbers(pieces)}
    reading = _Reading()
    index = 0
    while index < len(pieces):
        word = text_at(pieces, index)
        decade = decade_name(word)
        named = date_name(word)
        if decade is not None:
            reading.add([{"decade": 1900 + decade}, {"decade": 2000 + decade}])
        elif named:
            reading.add([{named[0]: named[1]}])
        elif index in numbers:
            index, readings = _read_number(pieces, numbers[index], numbers)
            reading.add(readings)
            continue
        index += 1
    return reading.finish()


def _read_number(
    pieces: Tokens, number: Number, numbers: Mapping[int, Number]
) -> tuple[int, list[dict[str, int]]]:
    """Read one number of a date with what belongs to it: its end and its readings."""
    end = number.end
    if number.value != int(number.value) or not 0 <= number.value <= _LAST_YEAR:
        return end, [{}]
    while text_at(pieces, end) in {"-", "'"}:
        end += 1
    coarse = _read_coarse(pieces, number, end)
    if coarse:
        return end + 1, coarse
    if text_at(pieces, number.start - 1) == "q" and number.value <= _QUARTERS:
        return number.end, [{"quarter": int(number.value)}]
    return _read_plain(pieces, number, numbers)


def _read_coarse(pieces: Tokens, number: Number, end: int) -> list[dict[str, int]]:
    """Read a number with the word behind it: `13th century`; empty for none."""
    whole, behind = int(number.value), text_at(pieces, end)
    decade = decade_name(behind)
    if behind in {"century", "centuries", "cent", "c"} and whole <= _CENTURIES:
        return [{"century": whole}]
    if behind == "quarter" and number.ordinal:
        return [{"quarter": whole}]
    if behind == "s" and is_glued(pieces, end) and whole % _TEN == 0:
        return _decade(whole)
    if decade is not None and whole < _HUNDRED:
        return [{"decade": whole * _HUNDRED + decade}]
    return []


def _read_plain(
    pieces: Tokens, number: Number, numbers: Mapping[int, Number]
) -> tuple[int, list[dict[str, int]]]:
    whole = int(number.value)
    joined = _joined_year(pieces, number, numbers)
    if joined:
        return joined[1], [{"year": joined[0]}]
    if number.ordinal:
        return number.end, [{"day": whole}] if 0 < whole <= _DAYS else [{}]
    if whole >= _HUNDRED:
        return number.end, [{"year": whole}]
    apostrophe = text_at(pieces, number.start - 1) == "'"
    if apostrophe or not 0 < whole <= _DAYS:
        return number.end, [{"yy": whole}]
    return number.end, [{"day": whole}, {"yy": whole}]


def _decade(whole: int) -> list[dict[str, int]]:
    if whole < _HUNDRED:
        return [{"decade": 1900 + whole}, {"decade": 2000 + whole}]
    if whole % _HUNDRED == 0:
        return [{"century": whole // _HUNDRED + 1}, {"decade": whole}]
    return [{"decade": whole}]


def _joined_year(
    pieces: Tokens, lead: Number, numbers: Mapping[int, Number]
) -> tuple[int, int] | None:
    """Read `nineteen eighty-four` and `nineteen oh five`: year and end."""
    low, high = _LEADS
    if lead.ordinal or not low <= lead.value <= high:
        return None
    if not text_at(pieces, lead.start).isalpha():
        return None
    start = lead.end
    zero = text_at(pieces, start) in {"oh", "o", "zero", "nought"}
    second = numbers.get(start + zero)
    if second is None or second.ordinal or second.value >= _HUNDRED:
        return None
    if (second.value < _TEN) != zero:
        return None
    return int(lead.value) * _HUNDRED + int(second.value), second.end
