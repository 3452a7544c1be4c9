"""Where a quote stands in its article, also when one of the two was touched."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from quizgen.core.question import Evidence
from quizgen.text import MappedText, is_safe, mapped

State = Literal["right", "unplaced", "moved", "rewritten", "several", "missing"]
"""What became of a quote.

right: it stands where the evidence says. unplaced: it is there, and the evidence does
not say where. moved: it stands somewhere else, once. rewritten: it stands there once,
with other spaces, quotation marks or dashes. several: nobody can tell which of several
places is meant. missing: it is not there.
"""

_LARGEST = 500_000
"""Characters of a text that is searched for rewritten quotes: ten times the longest
article of a newspaper; its map takes 40 bytes a character."""
_SPACES = re.compile(r"\s+")
_PLAIN = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4`", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    "\u2026": "...",
    "\u00ad": "",
}


@dataclass(frozen=True, slots=True)
class Sighting:
    """What was found of a quote."""

    state: State
    evidence: Evidence
    """As it would be right; unchanged when that cannot be told."""


class QuotedText:
    """An article's text, searched for quotes.

    Args:
        text: Exactly as it was given.
    """

    def __init__(self, text: str) -> None:
        """Keep the text; it is only simplified when a quote is not in it."""
        self._text = text

    def look_up(self, evidence: Evidence) -> Sighting:
        """Find a quote, word for word first."""
        quote = evidence.quote
        start, end = evidence.start, evidence.end
        if start >= 0 and self._text[start:end] == quote:
            return Sighting("right", evidence)
        places = _two_places(self._text, quote)
        match places:
            case []:
                return self._look_closer(evidence)
            case [place]:
                state = "moved" if start >= 0 else "unplaced"
                return Sighting(state, self._placed(evidence, place, len(quote)))
            case _:
                return Sighting("several" if start >= 0 else "unplaced", evidence)

    def _look_closer(self, evidence: Evidence) -> Sighting:
        """Find a quote whose spaces, quotation marks or dashes were changed."""
        if len(self._text) > _LARGEST:
            return Sighting("missing", evidence)
        quote = _simple(evidence.quote).text.strip()
        places = _two_places(self._simple.text, quote) if quote else []
        if len(places) != 1:
            return Sighting("several" if places else "missing", evidence)
        start, end = self._simple.span(places[0], places[0] + len(quote))
        if not is_safe(self._text[start:end]):
            return Sighting("missing", evidence)
        return Sighting("rewritten", self._placed(evidence, start, end - start))

    def _placed(self, evidence: Evidence, start: int, length: int) -> Evidence:
        end = start + length
        changes = {"quote": self._text[start:end], "start": start, "end": end}
        return evidence.model_copy(update=changes)

    @cached_property
    def _simple(self) -> MappedText:
        return _simple(self._text)


def _two_places(text: str, quote: str) -> list[int]:
    """Give where a quote begins, at most twice: more would tell nothing."""
    first = text.find(quote)
    second = text.find(quote, first + 1) if first >= 0 else -1
    return [place for place in (first, second) if place >= 0]


def _simple(text: str) -> MappedText:
    return mapped(_pieces(text))


def _pieces(text: str) -> Iterator[tuple[str, int]]:
    at = 0
    for space in _SPACES.finditer(text):
        yield from _letters(text, at, space.start())
        yield " ", space.start()
        at = space.end()
    yield from _letters(text, at, len(text))


def _letters(text: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    for place in range(start, end):
        yield _PLAIN.get(text[place], text[place]), place
