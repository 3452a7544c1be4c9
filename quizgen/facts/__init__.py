"""Find what can be asked, in families of kinds of fact."""

from collections.abc import Iterator
from types import ModuleType

from quizgen.facts import (
    changes,
    counts,
    dates,
    firsts,
    measures,
    money,
    nicknames,
    people,
    places,
    quotations,
    reasons,
    works,
)
from quizgen.facts.clauses import Clause, find_clauses, has_outer_time
from quizgen.facts.hypernym_slots import hypernym_slots
from quizgen.facts.kinds import Fact, Finder, Kind, View, company_of
from quizgen.facts.name_slots import named_slots
from quizgen.facts.number_slots import numeric_slots
from quizgen.facts.odd_numbers import odd_slots
from quizgen.facts.score_slots import score_slots
from quizgen.facts.slots import Slot, is_open
from quizgen.reading.document import Reading, Sentence

__all__ = ["FAMILIES", "KINDS", "find_facts"]

FAMILIES: tuple[ModuleType, ...] = (
    firsts, measures, money, changes, counts, dates, places, people, works, nicknames,
    quotations, reasons,
)  # fmt: skip
"""Each has `KINDS`, a table of rows, and may have `find` for kinds with own wordings."""

KINDS: tuple[Kind, ...] = tuple(kind for family in FAMILIES for kind in family.KINDS)
_OF_SORT: dict[str, tuple[Kind, ...]] = {
    sort: tuple(kind for kind in KINDS if sort in kind.sorts)
    for sort in {sort for kind in KINDS for sort in kind.sorts}
}


def find_facts(reading: Reading, sentence: Sentence) -> Iterator[Fact]:
    """Give all facts of a sentence: kinds with own wordings first, then every slot."""
    slots = [
        slot
        for slot in _slots(reading, sentence)
        if is_open(sentence.doc, slot)
        and (sentence.paragraph, slot.start) not in reading.quoted
    ]
    clauses = list(find_clauses(reading, sentence))
    view = View(reading, sentence, clauses, slots)
    for family in FAMILIES:
        finder: Finder | None = getattr(family, "find", None)
        if finder is not None:
            yield from finder(view)
    for clause in clauses:
        inside = {t.i for t in clause.tokens}
        for slot in slots:
            is_inside = any(i in inside for i in range(slot.start, slot.end))
            if is_inside and not has_outer_time(clause, slot):
                yield Fact(_name(clause, slot), clause, slot)


def _slots(reading: Reading, sentence: Sentence) -> Iterator[Slot]:
    yield from named_slots(reading, sentence)
    yield from numeric_slots(reading, sentence)
    yield from score_slots(reading, sentence)
    yield from odd_slots(reading, sentence)
    yield from hypernym_slots(reading, sentence)


def _name(clause: Clause, slot: Slot) -> str:
    company = company_of(clause, slot)
    for kind in _OF_SORT.get(slot.sort, ()):
        if kind.fits(clause, slot, company):
            return kind.name
    return slot.sort
