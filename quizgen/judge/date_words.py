"""Names in dates: months, weekdays, seasons, feasts."""

from collections.abc import Mapping
from functools import lru_cache

from rapidfuzz.distance import OSA

from quizgen.judge.lexicon import listing
from quizgen.judge.numerals import DECADES

_MONTHS = listing(
    "january february march april may june july august september october november "
    "december"
)
_WEEKDAYS = listing("monday tuesday wednesday thursday friday saturday sunday")
_LONG = (*_MONTHS, *_WEEKDAYS, "autumn", "summer", "winter")
_SHORTEST_MENDED = 5
_TWO_EDITS = 7
"""Letters from which on a month's or day's name may have two wrong."""

_NAMES: Mapping[str, tuple[str, int]] = {
    **{name: ("month", index) for index, name in enumerate(_MONTHS, 1)},
    **{name[:3]: ("month", index) for index, name in enumerate(_MONTHS, 1)},
    **{name: ("weekday", index) for index, name in enumerate(_WEEKDAYS, 1)},
    **{name[:3]: ("weekday", index) for index, name in enumerate(_WEEKDAYS, 1)},
    "sept": ("month", 9), "tues": ("weekday", 2), "thur": ("weekday", 4),
    "thurs": ("weekday", 4), "weds": ("weekday", 3), "mondays": ("weekday", 1),
    "spring": ("season", 1), "springtime": ("season", 1), "summer": ("season", 2),
    "summertime": ("season", 2), "autumn": ("season", 3), "fall": ("season", 3),
    "winter": ("season", 4), "wintertime": ("season", 4),
    "early": ("part", 1), "beginning": ("part", 1), "start": ("part", 1),
    "mid": ("part", 2), "middle": ("part", 2), "late": ("part", 3), "end": ("part", 3),
    "bc": ("era", 1), "bce": ("era", 1), "ad": ("era", 0), "ce": ("era", 0),
}  # fmt: skip

HOLIDAYS: Mapping[str, tuple[int, int]] = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "xmas day": (12, 25),
    "christmas": (12, 25), "xmas": (12, 25), "boxing day": (12, 26),
    "new years eve": (12, 31), "new years day": (1, 1), "halloween": (10, 31),
    "valentines day": (2, 14), "st valentines day": (2, 14), "st patricks day": (3, 17),
    "saint patricks day": (3, 17), "april fools day": (4, 1), "april fools": (4, 1),
    "bastille day": (7, 14), "guy fawkes night": (11, 5), "bonfire night": (11, 5),
    "may day": (5, 1), "leap day": (2, 29), "armistice day": (11, 11),
    "veterans day": (11, 11), "juneteenth": (6, 19), "pi day": (3, 14),
}  # fmt: skip
"""Feasts on fixed days, as (month, day)."""

_NOUGHTIES = {"noughties": 0, "naughties": 0, "aughts": 0}


@lru_cache(maxsize=1024)
def date_name(word: str) -> tuple[str, int] | None:
    """Give the field that a word names; month and day names may be misspelt.

    The nearest one counts, at one edit from five letters on and two from seven on.
    """
    found = _NAMES.get(word)
    if found or len(word) < _SHORTEST_MENDED or word in DECADES:
        return found
    limit = 2 if len(word) >= _TWO_EDITS else 1
    distances = {
        name: distance
        for name in _LONG
        if (distance := OSA.distance(name, word, score_cutoff=limit)) <= limit
    }
    least = min(distances.values(), default=None)
    near = [name for name, distance in distances.items() if distance == least]
    return _NAMES[near[0]] if len(near) == 1 else None


def decade_name(word: str) -> int | None:
    """Give the years that a decade's name means: 80 for `eighties`."""
    return DECADES.get(word, _NOUGHTIES.get(word))
