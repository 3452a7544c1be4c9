"""What stands before a name at its first mention: a role of one to four words, or none.

A role fits where the name begins its noun phrase. Behind an article, an adjective or a
role of the story's own it makes two labels of one: "his old boss league chairman Ann Low".
"""

from collections.abc import Iterator
from itertools import takewhile

from spacy.tokens import Doc, Token

from quizgen.facts.slots import Slot
from quizgen.reading.document import Reading, Sentence
from quizgen.reading.gazetteer import HONORIFICS
from quizgen.reading.labels import TITLES, head_noun
from quizgen.reading.names import Entity

LABEL_WORDS = 4
"""A longer role is an aside, not what stands before a name."""

_BESIDE = {"det", "poss", "amod", "compound", "nmod", "nummod", "quantmod", "appos"}
"""What a word before a name is to it, when both are one phrase."""
_UNWRITTEN = {"mr", "mrs", "ms", "miss", "dr"}
"""Titles that are left out before a full name."""
_NEAR = 10
"""Words on either side that should not say again what a label says."""
_EMPTY = frozenset(
    "man woman boy girl person teenager local resident colleague teammate team-mate friend "
    "rival opponent compatriot partner counterpart brother sister son daughter father mother "
    "husband wife uncle aunt cousin successor predecessor namesake guest other doctor".split()
)
"""Heads of labels that tell nothing, or tell it only of somebody else."""
_OFFICES = TITLES | frozenset(
    "secretary minister leader chairman chairwoman spokesman spokeswoman director chief head "
    "boss official executive member".split()
)
"""Heads of labels that say nothing without the firm, party or state in front."""
_FIRST = frozenset("one two three another fellow his her their its".split())
_UNSAID = frozenset("former ex the a an of and for new old first".split())
"""Words that two labels may share."""


def label_before(
    reading: Reading,
    sentence: Sentence,
    at: tuple[int, int],
    entity: Entity,
    slot: Slot,
) -> str:
    """Give the role to write before a name; empty where none fits.

    A word that the sentence says beside the name is left out of it, when it is a name
    itself: "striker" for "Madrid striker", where Madrid stands near.

    Args:
        reading: The article.
        sentence: Where the name is written.
        at: The tokens that it takes the place of, half-open.
        entity: Somebody with a name.
        slot: What is asked for: no label may give it away, nor repeat its kind.
    """
    doc = sentence.doc
    if _is_inside_phrase(doc, *at) or _owns_named(reading, sentence, at):
        return ""
    near = _words_near(doc, *at) | {w.lower() for w in slot.ask.split()}
    for label in entity.labels:
        if not _is_short(label) or leaks(label, slot):
            continue
        said = {w.lower() for w in label.split()} & near - _UNSAID
        if not said:
            return label
        kept = [w for w in label.split() if not w[0].isupper()]
        if not kept or not said.isdisjoint(kept):
            return ""
        return label if kept[-1] in _OFFICES else " ".join(kept)
    return ""


def leaks(text: str, slot: Slot) -> bool:
    """Tell whether a text gives the answer away."""
    answer = {w.lower() for w in slot.answer.split() if len(w) > 3}
    return bool(answer & {w.lower().strip(".,'s") for w in text.split()})


def _is_short(label: str) -> bool:
    """Tell whether a label can stand before a name: short, ends in its noun."""
    words = label.split()
    head = words[-1].lower()
    if len(words) > LABEL_WORDS or head != head_noun(label):
        return False
    return head not in _EMPTY and words[0].lower() not in _FIRST


def _is_inside_phrase(doc: Doc, start: int, end: int) -> bool:
    """Tell whether a name stands behind other words of its phrase, or before its noun."""
    before = start - 1
    while before >= 0 and doc[before].lower_.rstrip(".") in _UNWRITTEN:
        before -= 1
    if before >= 0:
        word = doc[before]
        if word.lower_.rstrip(".") in HONORIFICS or (
            word.dep_ in _BESIDE and word.head.i >= start and not word.is_punct
        ):
            return True
    top = _top(doc, start, end)
    if top.dep_ == "appos" and top.head.i < start and top.head.pos_ == "NOUN":
        return True
    if any(c.dep_ == "appos" and c.i >= end for c in top.children):
        return True
    return top.dep_ in {"compound", "nmod", "amod"} and top.head.i >= end


def _top(doc: Doc, start: int, end: int) -> Token:
    """Give the word of a name that the others hang on."""
    inside = range(start, end)
    return next((t for t in doc[start:end] if t.head.i not in inside), doc[end - 1])


def _owns_named(reading: Reading, sentence: Sentence, at: tuple[int, int]) -> bool:
    """Tell whether what a name owns has a name itself: "his old deputy Ann Low"."""
    top = _top(sentence.doc, *at)
    if top.dep_ != "poss":
        return False
    span = takewhile(lambda t: not t.is_punct, sentence.doc[at[1] : top.head.i + 3])
    named = (reading.entity_of(sentence, token) for token in span)
    return any(e is not None and e.kind == "person" for e in named)


def _words_near(doc: Doc, start: int, end: int) -> set[str]:
    """Give the words around a name, in small letters."""
    first = max(doc[start].sent.start, start - _NEAR)
    last = min(doc[start].sent.end, end + _NEAR)
    return set(_small(doc, first, start)) | set(_small(doc, end, last))


def _small(doc: Doc, start: int, end: int) -> Iterator[str]:
    return (t.lower_ for t in doc[start:end] if t.is_alpha)
