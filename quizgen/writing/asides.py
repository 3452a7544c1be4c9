"""A role of many words, set behind a name by commas: "Ann Low, head of retail at Nokia,".

Without it a reader of the question does not know who speaks; before the name there is
no room for it.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from quizgen.facts.slots import Slot
from quizgen.reading.document import Reading, Sentence
from quizgen.reading.gazetteer import HONORIFICS
from quizgen.reading.names import Entity
from quizgen.writing.introductions import leaks

_LONGEST = 9
"""Words; more would make the name's verb hard to find."""
_SHORTEST = 3
"""Words of a role other than a post: "a man", "the doctor" tell nothing."""
_POSTS = frozenset(
    "head chief executive director chairman chairwoman chair president founder co-founder "
    "editor professor lecturer leader manager boss analyst economist secretary minister "
    "commissioner curator partner coach captain conductor ambassador strategist scientist "
    "spokesman spokeswoman treasurer principal".split()
)
"""Heads of roles that stand behind a name without an article."""
_BEHIND = frozenset({"of", "for", "at", "with"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a name is to be written."""

    sentence: Sentence
    start: int
    end: int
    """The tokens that the name takes the place of, half-open."""
    written: Collection[int]
    """The tokens of the sentence that the question is made from."""


def role_behind(reading: Reading, place: Place, entity: Entity, slot: Slot) -> str:
    """Give the role to set behind a subject; empty where none is known or fits.

    Args:
        reading: The article.
        place: Where the subject is written.
        entity: Somebody with a name.
        slot: What is asked for: no role may give it away.
    """
    if not _is_subject_alone(place):
        return ""
    paragraph = place.sentence.paragraph
    at_hand = (reading.entity_at.get((paragraph, i)) for i in place.written)
    said = {e.name for e in at_hand if e is not None and e is not entity}
    for label in entity.labels:
        is_known = any(name in label for name in said)
        role = "" if is_known or leaks(label, slot) else _told(label, reading, entity)
        if role:
            return role
    return ""


def _is_subject_alone(place: Place) -> bool:
    """Tell whether a name is a whole subject, with its verb behind it."""
    doc, start, end = place.sentence.doc, place.start, place.end
    top = next((t for t in doc[start:end] if not start <= t.head.i < end), None)
    rest = range(end, place.sentence.span.end)
    after = next((i for i in rest if i in place.written), None)
    if top is None or after is None or top.dep_ not in {"nsubj", "nsubjpass"}:
        return False
    is_begun = any(
        c.i < start and c.i in place.written and c.lower_.rstrip(".") not in HONORIFICS
        for c in top.children
    )
    return doc[after].pos_ in {"VERB", "AUX"} and not is_begun


def _told(label: str, reading: Reading, entity: Entity) -> str:
    """Write a label as the article has it, with its article; a post needs none."""
    words = label.split()
    if len(words) > _LONGEST or "'" in words[0] or label.endswith("at the time"):
        return ""
    if is_post(label):
        return label
    if len(words) < _SHORTEST:
        return ""
    found = re.compile(rf"\b(an?|the) {re.escape(label)}", re.IGNORECASE)
    for paragraph in {m.paragraph for m in entity.mentions}:
        article = found.search(reading.docs[paragraph].text)
        if article is not None:
            return f"{article[1].lower()} {label}"
    return ""


def is_post(label: str) -> bool:
    """Tell whether a label is a post with its firm, which needs no article."""
    words = label.split()
    found = next((i for i, word in enumerate(words) if word in _BEHIND), 0)
    return found > 0 and words[found - 1].lower() in _POSTS
