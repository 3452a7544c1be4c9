"""Times of day: `3:30 pm`, `15.30`, `half past three`, `noon`."""

import re
from collections.abc import Mapping

from quizgen.judge.numbers import find_numbers
from quizgen.judge.patterns import lazily
from quizgen.judge.tokens import text_at, tokens

HALF_DAY = 720
"""Minutes in twelve hours."""
_HOUR = 60
_LEAST_MINUTES = 10
"""Fewer are not spoken without "oh" or "past"."""
_HOURS = 12
_DAY_HOURS = 24

Clock = Mapping[str, int]
"""`clock` (minutes in half a day) and, when known, `half` (1 is after noon)."""

_MERIDIEM = r"(?:\s*(?P<half>[ap])\.?m\b\.?|\s*(?P<hours>h(?:rs|ours)?)\b)?"
_DIGITAL = lazily(
    r"(?<![\d/.-])(?P<hour>\d{1,2})(?P<mark>[:.h])(?P<minute>[0-5]\d)"
    r"(?::[0-5]\d)?(?![\d/])" + _MERIDIEM
)
_MILITARY = lazily(
    r"(?<!\d)(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s*(?:h|hrs|hours)\b"
)
_COMPACT = lazily(r"(?:at )?(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)")
_PLAIN = lazily(
    r"(?<![\d/.-])(?P<hour>\d{1,2})\s*(?:(?P<half>[ap])\.?m\b\.?|o'? ?clock\b)"
)
_NAMED = lazily(r"\b(?:(?:12|twelve)\s*)?(?P<name>midnight|noon|midday)\b")
_SPOKEN = lazily(
    r"(?:(?P<part>[a-z0-9 -]+?)(?: minutes?)?\s+"
    r"(?P<side>past|to|after|before|till)\s+)?"
    r"\b(?P<hour>[a-z]+|\d{1,2})(?P<clock>\s+o'? ?clock)?\b"
)
_HALF = lazily(r"\bhalf (?P<hour>[a-z]+|\d{1,2})\b")
"""The British half five is half past five."""
_HAS_SPOKEN = lazily(r"\b(?:past|to|after|before|till)\b|o'? ?clock")
_MORNING = lazily(r"\bmorning\b|\ba\.?m\b")
_EVENING = lazily(r"\b(?:afternoon|evening|night)\b|\bp\.?m\b")
_AT = lazily(r"\bat\b")


def read_clock(folded: str) -> tuple[Clock, str]:
    """Read a time of day, and give the text without it.

    Returns:
        The fields, empty when there is no time of day; and the rest of the text.
    """
    named = _NAMED().search(folded)
    if named and not _HAS_SPOKEN().search(folded):
        fields = {"clock": 0, "half": int(named["name"] != "midnight")}
        return fields, folded.replace(named[0], " ")
    for pattern in (_DIGITAL, _MILITARY, _PLAIN):
        match = pattern().search(folded)
        fields = _digital(match, folded) if match else {}
        if match and fields:
            return fields, _EVENING().sub(" ", folded.replace(match[0], " "))
    half = _HALF().search(folded)
    if half:
        spoken = _spoken_hour(half["hour"])
        if spoken:
            fields = _with_half({"clock": spoken * _HOUR % HALF_DAY + 30}, folded)
            return fields, folded.replace(half[0], " ")
    if _HAS_SPOKEN().search(folded):
        for match in _SPOKEN().finditer(folded):
            fields = _spoken(match, folded)
            if fields:
                return fields, folded.replace(match[0], " ")
    return {}, folded


def read_bare_clock(folded: str) -> Clock:
    """Read `three thirty`, `seven pm`, `1530`; empty when it is no time of day."""
    compact = _COMPACT().fullmatch(folded)
    if compact:
        return _digital(compact, folded)
    pieces = tokens(folded)
    whole = [n for n in find_numbers(pieces) if n.value == int(n.value)]
    hour, minute = (*whole, None, None)[:2]
    if hour is None or not 1 <= hour.value <= _HOURS or hour.ordinal:
        return {}
    if hour.start and text_at(pieces, hour.start - 1) != "at":
        return {}
    minutes = 0
    if minute is not None:
        if minute.start != hour.end or not _LEAST_MINUTES <= minute.value < _HOUR:
            return {}
        minutes = int(minute.value)
    elif text_at(pieces, hour.end) not in {"", "am", "pm", "in", "at"}:
        return {}
    clock = int(hour.value) % _HOURS * _HOUR + minutes
    return _with_half({"clock": clock}, folded)


def _with_half(fields: dict[str, int], folded: str) -> dict[str, int]:
    if _MORNING().search(folded):
        fields["half"] = 0
    elif _EVENING().search(folded):
        fields["half"] = 1
    return fields


def _digital(match: re.Match[str], folded: str) -> dict[str, int]:
    groups = match.groupdict()
    hour, minute = int(groups["hour"]), int(groups.get("minute") or 0)
    half = groups.get("half")
    marked = half or groups.get("hours") or _MORNING().search(folded)
    if groups.get("mark") == "." and not (
        marked or _EVENING().search(folded) or _AT().search(folded) or hour > _HOURS
    ):
        return {}
    if hour > _DAY_HOURS:
        return {}
    fields = {"clock": hour % _HOURS * _HOUR + minute}
    if half:
        return {**fields, "half": int(half == "p")}
    if hour > _HOURS or groups["hour"].startswith("0"):
        return {**fields, "half": hour // _HOURS % 2}
    return _with_half(fields, folded)


def _spoken(match: re.Match[str], folded: str) -> dict[str, int]:
    hour = _spoken_hour(match["hour"])
    if not hour or not (match["side"] or match["clock"]):
        return {}
    minutes = _minutes(match["part"] or "") if match["side"] else 0
    if minutes is None:
        return {}
    if match["side"] in {"to", "before", "till"}:
        minutes = -minutes
    clock = (hour * _HOUR + minutes) % HALF_DAY
    return _with_half({"clock": clock}, folded)


def _spoken_hour(word: str) -> int:
    """Read the hour in words or digits; 0 when it is none."""
    numbers = find_numbers(tokens(word))
    if len(numbers) != 1 or numbers[0].ordinal or not 1 <= numbers[0].value <= _HOURS:
        return 0
    return int(numbers[0].value)


def _minutes(part: str) -> int | None:
    """Read what stands before `past` or `to`."""
    last = part.split()[-1:]
    if last == ["half"]:
        return 30
    if last == ["quarter"]:
        return 15
    spoken = find_numbers(tokens(part))
    if len(spoken) == 1 and 1 <= spoken[0].value < _HOUR:
        return int(spoken[0].value)
    return None
