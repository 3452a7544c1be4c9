"""Times of day: `3:30 pm`, `15.30`, `half past three`, `noon`."""

import re
from collections.abc import Mapping

from quizgen.judge.numbers import find_numbers, tokens

HALF_DAY = 720
"""Minutes in twelve hours."""

_MERIDIEM = r"(?:\s*(?P<half>a\.?m\b\.?|p\.?m\b\.?)|\s*(?P<hours>h(?:rs|ours)?)\b)?"
_DIGITAL = re.compile(
    r"(?<![\d/.-])(?P<hour>\d{1,2})(?P<mark>[:.h])(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d/])"
    + _MERIDIEM
)
_MILITARY = re.compile(
    r"(?<!\d)(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s*(?:h|hrs|hours)\b"
)
_PLAIN = re.compile(
    r"(?<![\d/.-])(?P<hour>\d{1,2})\s*(?:(?P<half>a\.?m\b\.?|p\.?m\b\.?)|o'? ?clock\b)"
)
_SPOKEN = re.compile(
    r"\b(?:(?P<part>[a-z0-9 -]+?)(?: minutes?)?\s+(?P<side>past|to|after|before|till)\s+)?"
    r"(?P<hour>[a-z]+|\d{1,2})(?P<clock>\s+o'? ?clock)?\b"
)
_MORNING = re.compile(r"\b(?:in the |this )?morning\b|\bam\b|\ba\.m")
_AFTERNOON = re.compile(
    r"\b(?:in the |this )?(?:afternoon|evening)\b|\bat night\b|\bpm\b|\bp\.m"
)


def read_clock(folded: str) -> tuple[Mapping[str, int], str]:
    """Read a time of day, and give the text without it.

    Returns:
        Fields `clock` (minutes in half a day) and, when known, `half` (1 is after noon);
        empty when there is no time of day.
    """
    for word, half in (("midnight", 0), ("noon", 1), ("midday", 1)):
        if re.search(rf"\b{word}\b", folded) and "past" not in folded:
            rest = re.sub(rf"\b(?:12|twelve)?\s*{word}\b", " ", folded)
            return {"clock": 0, "half": half}, rest
    for pattern in (_DIGITAL, _MILITARY, _PLAIN):
        match = pattern.search(folded)
        if match:
            fields = _digital(match, folded)
            if fields:
                return fields, folded.replace(match[0], " ")
    if re.search(r"\b(?:past|to|after|before|till)\b|o'? ?clock", folded):
        match = _SPOKEN.search(folded)
        while match:
            fields = _spoken(match, folded)
            if fields:
                return fields, folded.replace(match[0], " ")
            match = _SPOKEN.search(folded, match.end())
    return {}, folded


def _half(folded: str) -> int | None:
    if _MORNING.search(folded):
        return 0
    return 1 if _AFTERNOON.search(folded) else None


def _digital(match: re.Match[str], folded: str) -> dict[str, int]:
    groups = match.groupdict()
    hour, minute = int(groups["hour"]), int(groups.get("minute") or 0)
    if hour > 24:
        return {}
    half = (groups.get("half") or "")[:1]
    if groups.get("mark") == "." and not half and not groups.get("hours"):
        if hour <= 12 and not _half(folded) and not re.search(r"\bat\b", folded):
            return {}
    fields = {"clock": hour % 12 * 60 + minute}
    if half:
        return {**fields, "half": int(half == "p")}
    if hour > 12 or hour == 0:
        return {**fields, "half": int(12 <= hour < 24)}
    spoken = _half(folded)
    return fields if spoken is None else {**fields, "half": spoken}


def _spoken(match: re.Match[str], folded: str) -> dict[str, int]:
    hours = find_numbers(tokens(match["hour"]))
    if len(hours) != 1 or not 1 <= hours[0].value <= 12 or hours[0].ordinal:
        return {}
    if not match["side"] and not match["clock"]:
        return {}
    minutes = 0
    if match["side"]:
        part = match["part"].strip().removeprefix("at ").removeprefix("a ")
        spoken = find_numbers(tokens(part))
        if part.endswith("half"):
            minutes = 30
        elif part.endswith("quarter"):
            minutes = 15
        elif len(spoken) == 1 and 1 <= spoken[0].value <= 59:
            minutes = int(spoken[0].value)
        else:
            return {}
        if match["side"] in {"to", "before", "till"}:
            minutes = -minutes
    fields = {"clock": int(hours[0].value * 60 + minutes) % HALF_DAY}
    half = _half(folded)
    return fields if half is None else {**fields, "half": half}
