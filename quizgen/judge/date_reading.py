"""Dates and times as sets of fields, in every reading that the writing allows."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from quizgen.judge.clock import read_clock
from quizgen.judge.numbers import Token, find_numbers, tokens

Fields = Mapping[str, int]
"""Of: year, yy (two digits), month, day, weekday, decade, century, era (1 is BC), season,
quarter, part (of a year), clock (minutes in half a day), half (1 is afternoon)."""

_MONTHS = (
    "january february march april may june july august september october november "
    "december"
).split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_NAMES: dict[str, tuple[str, int]] = {
    **{name: ("month", index) for index, name in enumerate(_MONTHS, 1)},
    **{name[:3]: ("month", index) for index, name in enumerate(_MONTHS, 1)},
    **{name: ("weekday", index) for index, name in enumerate(_WEEKDAYS, 1)},
    **{name[:3]: ("weekday", index) for index, name in enumerate(_WEEKDAYS, 1)},
    "sept": ("month", 9), "tues": ("weekday", 2), "thur": ("weekday", 4),
    "thurs": ("weekday", 4), "weds": ("weekday", 3),
    "spring": ("season", 1), "summer": ("season", 2), "autumn": ("season", 3),
    "fall": ("season", 3), "winter": ("season", 4),
    "early": ("part", 1), "beginning": ("part", 1), "start": ("part", 1),
    "mid": ("part", 2), "middle": ("part", 2), "late": ("part", 3), "end": ("part", 3),
    "bc": ("era", 1), "bce": ("era", 1), "ad": ("era", 0), "ce": ("era", 0),
}  # fmt: skip
_LONG_NAMES = (*_MONTHS, *_WEEKDAYS)
_DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90, "noughties": 0,
}  # fmt: skip
_HOLIDAYS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "xmas day": (12, 25),
    "christmas": (12, 25), "xmas": (12, 25), "boxing day": (12, 26),
    "new years eve": (12, 31), "new years day": (1, 1), "new year": (1, 1),
    "halloween": (10, 31), "valentines day": (2, 14), "st patricks day": (3, 17),
    "april fools day": (4, 1), "april fools": (4, 1), "bastille day": (7, 14),
    "us independence day": (7, 4), "guy fawkes night": (11, 5), "bonfire night": (11, 5),
}  # fmt: skip
_NUMERIC = re.compile(r"(?<![\d:.])(\d{1,4})([/.-])(\d{1,2})(?:\2(\d{1,4}))?(?![\d:])")


@lru_cache(maxsize=4096)
def read_date(folded: str) -> tuple[Fields, ...]:
    """Give all readings of a folded text; none when it speaks of no date."""
    plain = re.sub(r"[^a-z0-9 ]", "", folded.replace("saint", "st"))
    for name, (month, day) in _HOLIDAYS.items():
        if plain == name or plain.startswith(f"{name} "):
            rest = plain[len(name) :]
            more = read_date(rest) if rest.strip() else ()
            year = next((f["year"] for f in more if "year" in f), None)
            fields = {"month": month, "day": day}
            return ({**fields, "year": year} if year else fields,)
    clock, rest = read_clock(folded)
    match = _NUMERIC.search(rest)
    if match:
        readings = _numeric(match)
        if readings:
            others = _spoken(tokens(rest.replace(match[0], " ")))
            named = {
                k: v for k, v in (others[0] if others else {}).items() if k == "weekday"
            }
            return tuple({**named, **clock, **fields} for fields in readings)
    return tuple({**clock, **fields} for fields in _spoken(tokens(rest))) or (
        (clock,) if clock else ()
    )


def _numeric(match: re.Match[str]) -> list[dict[str, int]]:
    first, second = int(match[1]), int(match[3])
    if match[4] is None:
        if match[2] == "." or len(match[1]) > 2:
            return _year_month(match)
        pairs = [(first, second), (second, first)]
        return [
            {"month": m, "day": d} for m, d in pairs if m <= 12 and 0 < d <= 31 and m
        ]
    last = int(match[4])
    if len(match[1]) == 4:
        return [{"year": first, "month": second, "day": last}] if second <= 12 else []
    year = {"year": last} if len(match[4]) == 4 else {"yy": last}
    pairs = [(first, second), (second, first)]
    return [
        {"month": m, "day": d, **year} for m, d in pairs if 0 < m <= 12 and 0 < d <= 31
    ]


def _year_month(match: re.Match[str]) -> list[dict[str, int]]:
    month = int(match[3])
    if len(match[1]) == 4 and match[2] == "-" and 0 < month <= 12:
        return [{"year": int(match[1]), "month": month}]
    if len(match[1]) <= 2 and match[2] == "." and 0 < month <= 12:
        return [{"month": month, "day": int(match[1])}]
    return []


@lru_cache(maxsize=1024)
def date_name(word: str) -> tuple[str, int] | None:
    """Give the field that a word names; month and day names may have one wrong letter."""
    found = _NAMES.get(word)
    if found or len(word) < 5:
        return found
    near = [n for n in _LONG_NAMES if OSA.distance(n, word, score_cutoff=1) <= 1]
    if not near and len(word) >= 7:
        near = [n for n in _LONG_NAMES if OSA.distance(n, word, score_cutoff=2) <= 2]
    return _NAMES[near[0]] if len(near) == 1 else None


def _spoken(pieces: Sequence[Token]) -> tuple[dict[str, int], ...]:
    """Read names and numbers; a bare number may be a day or a year of two digits."""
    fields: dict[str, int] = {}
    alternatives: list[dict[str, int]] = [{}]
    numbers = {n.start: n for n in find_numbers(pieces)}
    index = 0
    while index < len(pieces):
        number = numbers.get(index)
        text = pieces[index].text
        if number is None:
            named = date_name(text)
            if named and not (text == "second"):
                fields.setdefault(*named)
            if text in _DECADES:
                value = _DECADES[text]
                base = fields.pop("lead", 0)
                if base:
                    fields["decade"] = base * 100 + value
                else:
                    alternatives = [{"decade": 1900 + value}, {"decade": 2000 + value}]
            index += 1
            continue
        index, read = _number(pieces, index, numbers)
        if len(read) == 1:
            for name, value in read[0].items():
                if name in fields and fields[name] != value and name != "lead":
                    return ()
                fields[name] = value
        else:
            alternatives = [{**a, **b} for a in alternatives for b in read]
    fields.pop("lead", None)
    if "era" in fields:
        for option in alternatives:
            number_value = option.pop("yy", option.pop("day", None))
            if number_value is not None:
                option["year"] = number_value
    found = [
        {**fields, **option}
        for option in alternatives[:16]
        if not set(option) & set(fields)
    ]
    if not found and alternatives != [{}]:
        return ()
    unique: list[dict[str, int]] = []
    for option in found:
        if option and option not in unique and set(option) != {"part"}:
            unique.append(option)
    return tuple(unique)


def _number(
    pieces: Sequence[Token], index: int, numbers: Mapping[int, object]
) -> tuple[int, list[dict[str, int]]]:
    """Read one number of a date, and what belongs to it."""
    all_numbers = {n.start: n for n in find_numbers(pieces)}
    number = all_numbers[index]
    end = number.end
    following = pieces[end].text if end < len(pieces) else ""
    skip = end
    while skip < len(pieces) and pieces[skip].text in {"-", "'"}:
        skip += 1
    behind = pieces[skip].text if skip < len(pieces) else ""
    value = number.value
    if value != int(value) or value < 0 or value > 9999:
        return end, [{}]
    whole = int(value)
    if behind in {"century", "centuries", "cent", "c"} and whole <= 30:
        return skip + 1, [{"century": whole}]
    if behind in {"quarter"} and number.ordinal:
        return skip + 1, [{"quarter": whole}]
    if index > 0 and pieces[index - 1].text == "q" and whole <= 4:
        return end, [{"quarter": whole}]
    if behind == "s" and pieces[skip].glued and whole % 10 == 0:
        return skip + 1, _decade(whole)
    if following in _DECADES and whole in {18, 19, 20, 17}:
        return end, [{"lead": whole}]
    joined = _joined_year(pieces, number.end, whole, all_numbers)
    if joined and not number.ordinal and pieces[index].text.isalpha():
        return joined[1], [{"year": joined[0]}]
    written_year = index > 0 and pieces[index - 1].text == "'"
    if number.ordinal:
        return end, [{"day": whole}] if 0 < whole <= 31 else [{}]
    if written_year and whole < 100:
        return end, [{"yy": whole}]
    if whole >= 100:
        return end, [{"year": whole}]
    if whole > 31 or whole == 0:
        return end, [{"yy": whole}]
    return end, [{"day": whole}, {"yy": whole}]


def _decade(whole: int) -> list[dict[str, int]]:
    if whole < 100:
        return [{"decade": 1900 + whole}, {"decade": 2000 + whole}]
    if whole % 100 == 0:
        return [{"century": whole // 100 + 1}, {"decade": whole}]
    return [{"decade": whole}]


def _joined_year(
    pieces: Sequence[Token], end: int, lead: int, numbers: Mapping[int, object]
) -> tuple[int, int] | None:
    """Read `nineteen eighty-four` and `nineteen oh five`."""
    from quizgen.judge.numbers import Number

    if not 10 <= lead <= 20:
        return None
    second = numbers.get(end)
    if not isinstance(second, Number) or second.ordinal or second.value > 99:
        return None
    if second.value == 0:
        third = numbers.get(second.end)
        if isinstance(third, Number) and third.value < 10:
            return lead * 100 + int(third.value), third.end
        return None
    if second.value < 10:
        return None
    return lead * 100 + int(second.value), second.end
