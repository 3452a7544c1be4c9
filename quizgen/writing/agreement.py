"""Number of a verb: whether it speaks of several, and how it speaks of one."""

from spacy.tokens import Token

from quizgen.facts.clauses import Clause
from quizgen.facts.slots import Slot

_TEAMS = frozenset(
    "club team side band group duo act squad pair quartet trio crew police force".split()
)
"""Nouns of which British papers speak as of several: "which band were named"."""
_ONE = {"have": "has", "are": "is", "were": "was", "do": "does"}


def first_verb(clause: Clause) -> Token:
    """Give the verb that shows the number of its subject: an auxiliary, or the only one."""
    return next(iter(clause.auxiliaries), clause.verb)


def has_plural_verb(clause: Clause) -> bool:
    """Tell whether a clause's verb speaks of several: "have", "were", "face"."""
    verb = first_verb(clause)
    return verb.lower_ in _ONE or (verb.tag_ == "VBP" and verb.lemma_ != "be")


def is_asked_alone(clause: Clause, slot: Slot) -> bool:
    """Tell whether "which firm" stands for a subject whose verb speaks of several."""
    is_head = slot.start <= clause.subject_head.i < slot.end
    if not is_head or slot.entity is None or slot.ask.split()[-1] in _TEAMS:
        return False
    is_one = not any(
        t.dep_ == "cc" and t.head == clause.subject_head for t in clause.subject
    )
    return is_one and has_plural_verb(clause)


def of_one(verb: Token) -> str:
    """Write a verb of several as of one: "have" -> "has", "face" -> "faces"."""
    word = verb.lower_
    if word in _ONE:
        return _ONE[word]
    if word.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{word}es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}s"
