"""A guess, offline, at how hard a question is: 0 everybody knows, 1 nobody does.

Players' results would tell better; until there are some, three signs are averaged: how
well known the answer's kind is, how precise a number is asked, how often the story says
the answer.
"""

import re

from quizgen.facts.slots import Slot
from quizgen.reading.gazetteer import sort_of_place

_BY_SORT = {
    "place": 0.45, "person": 0.55, "organisation": 0.5, "title": 0.5, "thing": 0.55,
    "money": 0.7, "percent": 0.7, "quantity": 0.65, "duration": 0.6, "count": 0.65,
    "date": 0.75, "month": 0.6, "year": 0.55,
}  # fmt: skip
"""Starting points by what is asked, after the editors' own marks on 347 questions."""


def guess_difficulty(slot: Slot) -> float:
    """Guess from 0 to 1, in hundredths."""
    guess = _BY_SORT[slot.sort]
    if slot.sort == "place" and sort_of_place(slot.answer) == "country":
        guess -= 0.15
    if slot.entity is not None:
        guess -= min(0.15, 0.03 * (len(slot.entity.mentions) - 1))
    digits = re.sub(r"\D", "", slot.answer).rstrip("0")
    if slot.sort in {"money", "percent", "quantity", "duration", "count"}:
        guess += min(0.2, 0.06 * (len(digits) - 1)) if digits else -0.05
    return round(max(0.05, min(0.95, guess)), 2)
