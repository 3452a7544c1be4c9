"""Relative time: made absolute by the article's date, or dropped, or the question dies."""

import datetime
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from quizgen.facts.clauses import Clause
from quizgen.facts.slots import Slot

_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_DAY = "|".join(_DAYS)
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_PERIOD = "week|weekend|month|year|season|quarter|summer|winter|spring|autumn|fall|decade|century"
_COUNT = (
    r"an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|few"
    r"|several|many|some|couple of|hundred|half|\d+"
)
_HINT = re.compile(
    r"day|night|week|month|year|season|quarter|mer\b|winter|spring|autumn|fall|decade|century"
    r"|hour|morning|afternoon|evening|tomorrow|\blast\b",
    re.IGNORECASE,
)
"""A word of every relative time: most sentences have none, and are done."""
_RELATIVE = re.compile(
    rf"\b(?:(?:just|only|a little|about|around|nearly|almost|over|more than|less than|some|a bit) )*"
    rf"(?:(?:on|late|early|by|since|until|till|from|for|of|in|over|during) )?"
    rf"(?:(?:earlier|later|late|early) )?(?:on )?"
    rf"(?:(?P<day>{_DAY})(?! ?,? (?:[A-Z][a-z]+\.? \d|\d))(?: (?:morning|afternoon|evening|night))?"
    rf"|(?P<near>today|yesterday|tomorrow|tonight)(?: (?:morning|afternoon|evening|night))?"
    rf"|(?P<which>this|last|next|the past|the last|the previous|the coming|the following|that|the same) "
    rf"(?:few |two |three |several )?(?P<period>(?:{_PERIOD})s?|morning|afternoon|evening|night|day|{_DAY})"
    rf"|(?:over|at) the weekend|last (?:{_MONTH})"
    rf"|(?P<ago>(?:(?:{_COUNT}) ){{1,2}}(?:days?|weeks?|months?|years?|hours?|decades?) (?:ago|earlier|later)))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TimeEdit:
    """Tokens of a relative time and what to write for them; empty text drops them."""

    start: int
    end: int
    text: str
    is_dropped: bool


def edit_times(clause: Clause, slot: Slot, published: str) -> list[TimeEdit] | str:
    """Decide what becomes of each relative time in a clause, or say why it is refused.

    A time is dropped only beside an event in the past and never beside a number that
    it limits: "profits fell 5 % last quarter" is untrue without the quarter.
    """
    edits: list[TimeEdit] = []
    for start, end, match in _relative_times(clause):
        head = clause.sentence.doc[end - 1]
        if any(slot.start < end and start < slot.end for _ in (0,)):
            return "asks for a relative time"
        resolved = _resolve(match, published, clause.verb)
        if resolved:
            edits.append(TimeEdit(start, end, resolved, is_dropped=False))
            continue
        after = head.nbor() if head.i + 1 < len(head.doc) else head
        if head.doc[start].lower_ == "of" and not _is_month(head.doc[start - 1]):
            return f"a time that cannot be left out: {match[0]}"  # "all of last year"
        if after.lower_ in {"of", "before", "after"}:
            return f"a time that cannot be left out: {match[0]} {after.text}"
        outer = head
        while (
            start <= outer.i < end
            and outer.head != outer
            and start <= outer.head.i < end
        ):
            outer = outer.head
        if outer.dep_ not in {"npadvmod", "prep", "advmod", "nmod", "tmod"}:
            return f"a time that cannot be left out: {match[0]}"
        if match["day"] or match["near"]:
            edits.append(TimeEdit(start, end, "", is_dropped=True))
        elif slot.sort in {"money", "percent", "quantity", "count", "duration"}:
            return f"a number limited by {match[0]}"
        else:
            edits.append(TimeEdit(start, end, "", is_dropped=True))
    return edits


def _is_month(token: Token) -> bool:
    return token.text in _MONTH.split("|")


@functools.lru_cache(maxsize=8)
def _find_relative(text: str) -> tuple[re.Match[str], ...]:
    """Find the relative times of a sentence, once for all that it tells."""
    return tuple(_RELATIVE.finditer(text)) if _HINT.search(text) else ()


def _relative_times(clause: Clause) -> Iterator[tuple[int, int, re.Match[str]]]:
    doc, span = clause.sentence.doc, clause.sentence.span
    found = _find_relative(span.text)
    if not found:
        return
    inside = {t.i for t in clause.tokens}
    for match in found:
        start, end = (span.start_char + offset for offset in match.span())
        time = doc.char_span(start, end, alignment_mode="expand")
        if time is not None and all(i in inside for i in range(time.start, time.end)):
            yield time.start, time.end, match


def _resolve(match: re.Match[str], published: str, verb: Token) -> str:
    """Write a relative time as a date; empty when the article's date does not tell."""
    try:
        today = datetime.date.fromisoformat(published[:10])
    except ValueError:
        return ""
    if match["day"]:
        return _weekday(
            match["day"].capitalize(), today, is_past=verb.tag_ in {"VBD", "VBN"}
        )
    if match["near"]:
        offset = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}[
            match["near"].lower()
        ]
        return f"on {_long(today + datetime.timedelta(days=offset))}"
    if match["which"] and match["period"].lower() in {"year", "month"}:
        step = {"this": 0, "last": -1, "next": 1}.get(match["which"].lower())
        if step is None:
            return ""
        if match["period"].lower() == "year":
            return f"in {today.year + step}"
        months = today.year * 12 + today.month - 1 + step
        return f"in {datetime.date(months // 12, months % 12 + 1, 1):%B %Y}"
    return ""


def _weekday(name: str, today: datetime.date, *, is_past: bool) -> str:
    """Take a weekday for the last one up to today, or the next one if it is to come."""
    distance = (today.weekday() - _DAYS.index(name)) % 7
    if not is_past:
        distance = -((7 - distance) % 7)
    return f"on {_long(today - datetime.timedelta(days=distance))}"


def _long(day: datetime.date) -> str:
    return f"{day:%B} {day.day}, {day.year}"
