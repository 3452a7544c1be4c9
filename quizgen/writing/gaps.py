"""A gap in a statement: the fact as the story tells it, a blank where the answer stands.

Missing words are an old round of quizzes. Nothing is turned round, so that nothing can
break: where a question would be clumsy, its gap reads well.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quizgen.core.question import GAP
from quizgen.facts.clauses import Clause
from quizgen.facts.slots import NUMBERS, Slot
from quizgen.reading.document import Reading, Sentence

LONGEST_STATEMENT = 30
"""Words of a whole sentence that is told with a gap; longer ones give their clause."""

_MISSING = {
    "person": "name",
    "organisation": "name",
    "place": "place",
    "title": "title",
    "thing": "name",
    "money": "sum",
    "percent": "percentage",
    "quantity": "figure",
    "duration": "length of time",
    "date": "date",
    "year": "year",
    "month": "month",
    "count": "number",
}
_CLASS = re.compile(r"^(?:\w+ )?which ((?:[a-z]+ )?[a-z]+)$")
_PLACES = frozenset(
    "country city state town village county province region island continent river lake "
    "mountain valley desert sea ocean airport stadium".split()
)
"""Classes of places that a name does not contradict: "Lansdowne Road" is no road."""
_JOINING = frozenset({"and", "but", "or", "so", "yet", "nor"})


def closing_question(slot: Slot) -> str:
    """Ask for what is missing: by its class where that is known, else by its sort."""
    known = _CLASS.match(slot.ask)
    noun = known[1] if known else ""
    if slot.sort in {"organisation", "title", "thing"} and noun:
        return f"Which {noun} is missing?"
    if slot.sort == "place" and noun in _PLACES:
        return f"Which {noun} is missing?"
    if slot.answer.startswith(("early", "late", "mid")):
        return "Which time is missing?"
    return f"Which {_MISSING[slot.sort]} is missing?"


def gap_of(reading: Reading, sentence: Sentence, slot: Slot) -> Slot | None:
    """Give the slot cut down to its answer, asked by a gap; None where it is not there.

    A label stays in the statement: "record company boss _____".
    """
    found = _mention(reading, sentence, slot) or _answer(sentence.doc, slot)
    if found is None:
        return None
    start, end = found
    if slot.sort not in NUMBERS:
        end = _after_short_name(sentence.doc, end)
    return replace(slot, start=start, end=end, ask=GAP)


def statements(sentence: Sentence) -> Iterator[Sequence[Token]]:
    """Give the whole sentence, without the word that joins it to the one before."""
    tokens = list(sentence.span)
    while tokens and (tokens[0].lower_ in _JOINING or tokens[0].is_space):
        tokens = tokens[2 if len(tokens) > 1 and tokens[1].text == "," else 1 :]
    if len(tokens) - sum(t.is_punct for t in tokens) <= LONGEST_STATEMENT:
        yield tokens


def whole(clause: Clause) -> Clause:
    """Give a clause widened to its sentence, to settle the times in all of it."""
    return replace(
        clause, lead=(), subject=(), predicate=tuple(clause.sentence.span), speaker=()
    )


def _mention(
    reading: Reading, sentence: Sentence, slot: Slot
) -> tuple[int, int] | None:
    if slot.entity is None:
        return None
    for index in range(slot.start, slot.end):
        key = (sentence.paragraph, index)
        if reading.entity_at.get(key) is slot.entity:
            return reading.mention_at[key]
    return None


def _answer(doc: Doc, slot: Slot) -> tuple[int, int] | None:
    """Find the answer's own tokens within a slot: "12 November" in "on 12 November"."""
    for start in range(slot.start, slot.end):
        for end in range(slot.end, start, -1):
            if doc[start:end].text == slot.answer:
                return start, end
    return None


def _after_short_name(doc: Doc, end: int) -> int:
    """Step over initials that would tell the name: "Hewlett Packard (HP)"."""
    if end + 2 < len(doc) and doc[end].text == "(" and doc[end + 2].text == ")":
        return end + 3
    return end
