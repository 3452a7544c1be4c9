"""Figures that nobody wants to be asked: known already, of a passing moment, or grim.

Each gate was written for a class of faults that readers named in judging drafts: of 23
judged drafts that they refuse, none was good.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.writing.shapes import Draft

NEAR = 0.02
"""Share of the greater figure; two figures closer than this tell one another."""

_OF_PERIOD = re.compile(
    r"\b(?:for|to|during) which year\b|\b(?:quarter|half|months|weeks|days) of which year\b"
)
"""The year of a forecast or a report: mostly the one in which the story was written."""
_OF_MOMENT = re.compile(
    r"\b(?:after|with|in a time of|of|from|about) (?:about |only |just |more than )?"
    r"how many (?:minutes|seconds|yards)\b(?! (?:per|a|each|every)\b)"
    r"|\bhow many (?:minutes|seconds|yards) (?:\d|out|remaining|from|left)"
)
"""The minute of a goal, the yards of a shot."""
_FILLER = re.compile(
    r"\bhow many (?:bodies|corpses|suicides|\"[\w-]+ suicides|letters|questions|searches"
    r"|meals|calls|visits)\b|\b(?:wife|husband)(?:, \w+,)? and how many\b"
)
"""What is counted beside a story, or must not be counted for fun."""
_ATTACK = re.compile(r"\b(?:11 September|September 11|9/11|Twin Towers)\b")
"""A day whose year everybody knows."""
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
"""A year in figures, from 1500."""
_AMOUNT = re.compile(
    r"(?P<currency>[£$€]?)(?P<digits>\d[\d,]*(?:\.\d+)?)"
    r"(?: ?(?P<unit>%|percent|per cent|bn|billion|m|million)(?!\w))?"
)
_UNITS = {"percent": "%", "per cent": "%", "billion": "bn", "million": "m"}


def dull_figures(draft: Draft) -> Iterator[tuple[bool, str]]:
    """Give each gate: whether it is closed, and why."""
    asked = draft.as_question
    yield bool(_OF_PERIOD.search(asked)), "the year of a report or forecast"
    yield bool(_OF_MOMENT.search(asked)), "a figure of a passing moment"
    yield bool(_FILLER.search(asked)), "a count beside the story"
    yield _is_near_year(draft), "a year that another one tells"
    yield _is_known_date(draft), "a date that everybody knows"
    yield _is_near_another(draft), "a figure that another one tells"


def _is_known_date(draft: Draft) -> bool:
    """Tell whether the day of the attacks on New York is asked for."""
    answer = draft.fact.slot.answer
    if not answer.endswith("2001"):
        return False
    return bool(_ATTACK.search(f"{draft.prompt} {answer}"))


def _is_near_year(draft: Draft) -> bool:
    """Tell whether a question names the year before or after the one it asks for."""
    own = YEAR.search(draft.fact.slot.answer)
    if own is None or draft.fact.slot.type != "date":
        return False
    others = (int(year) for year in YEAR.findall(draft.told))
    return any(abs(int(own[0]) - year) <= 1 for year in others)


class _Amount(NamedTuple):
    """A figure with its currency and unit, each of which may be empty."""

    currency: str
    value: float
    unit: str


def _is_near_another(draft: Draft) -> bool:
    """Tell whether a question holds the amount it asks for, or one about as great."""
    slot = draft.fact.slot
    if slot.sort not in {"money", "percent"}:
        return False
    own = next(_amounts(slot.answer), None)
    return own is not None and any(
        (other.currency, other.unit) == (own.currency, own.unit)
        and abs(other.value - own.value) <= NEAR * max(other.value, own.value)
        for other in _amounts(draft.prompt)
    )


def _amounts(text: str) -> Iterator[_Amount]:
    """Give the amounts of money and the shares that a text names in figures."""
    for found in _AMOUNT.finditer(text):
        unit = found["unit"] or ""
        value = float(found["digits"].replace(",", ""))
        if found["currency"] or unit:
            yield _Amount(found["currency"], value, _UNITS.get(unit, unit))
