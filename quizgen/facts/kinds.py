"""What a kind of fact is: a row that names a slot by the words around it."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from quizgen.facts.clauses import Clause
from quizgen.facts.slots import Slot
from quizgen.reading.document import Reading, Sentence

Part = str | Sequence[Token]
"""Words of our own, or tokens of the article that the renderer writes."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A question in its parts; the slot's tokens become the wh-phrase where they stand."""

    parts: tuple[Part, ...]
    name: str


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that can be asked: a slot of a clause, and what kind of fact it is."""

    kind: str
    clause: Clause
    slot: Slot
    wordings: tuple[Wording, ...] = ()
    """Own wordings of the kind; without any, the general shapes are written."""


@dataclass(frozen=True, slots=True)
class View:
    """One sentence as families of facts see it."""

    reading: Reading
    sentence: Sentence
    clauses: Sequence[Clause]
    slots: Sequence[Slot]


Finder = Callable[[View], Iterator[Fact]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A row of a family: which slots, in whose company, are facts of this kind.

    Of `verbs` and `near`, either is enough; `units` and `prepositions` must fit where
    they are given.
    """

    name: str
    sorts: frozenset[str]
    verbs: frozenset[str] = frozenset()
    """Lemmas of the clause's verb."""
    near: frozenset[str] = frozenset()
    """Lemmas of words of the clause within six tokens of the slot."""
    units: str = ""
    """Pattern that the slot's words must hold."""
    prepositions: frozenset[str] = frozenset()
    """Words right before the slot."""
    in_subject: bool | None = None
    """True or False where only a subject, or no subject, is meant."""

    def fits(self, clause: Clause, slot: Slot, company: frozenset[str]) -> bool:
        """Tell whether a slot of a clause is a fact of this kind.

        Args:
            clause: Where the slot stands.
            slot: What is asked.
            company: Lemmas of the words around it, see `company_of`.
        """
        if slot.sort not in self.sorts:
            return False
        doc = clause.sentence.doc
        if self.units and not re.search(self.units, slot.answer, re.IGNORECASE):
            return False
        if self.prepositions:
            words = {doc[i].lower_ for i in range(max(0, slot.start - 1), slot.end)}
            if not words & self.prepositions:
                return False
        if self.in_subject is not None:
            first, last = clause.subject[0].i, clause.subject[-1].i
            if (first <= slot.start <= last) != self.in_subject:
                return False
        if not self.verbs and not self.near:
            return True
        if clause.verb.lemma_ in self.verbs:
            return True
        return not company.isdisjoint(self.near)


COMPANY = 6
"""Words on either side of a slot that tell of what kind it is."""


def company_of(clause: Clause, slot: Slot) -> frozenset[str]:
    """Give the lemmas, in small letters, of a slot's words and those around it."""
    span = clause.sentence.span
    first = max(span.start, slot.start - COMPANY)
    words = span.doc[first : min(span.end, slot.end + COMPANY)]
    return frozenset(token.lemma_.lower() for token in words)


def words(text: str) -> frozenset[str]:
    """Split a row's words: "kill die perish"."""
    return frozenset(text.split())
