"""Slots of scores: "beat Italy 3-1" and "a 3-1 win over Italy"."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from quizgen.facts.slots import Slot
from quizgen.reading.document import Reading, Sentence

_SCORE = re.compile(r"(?<![\w.,-])\d{1,3}-\d{1,3}(?![\w-]|[.,]\d)")
_CONTESTS = frozenset(
    "beat defeat win lose thrash crush overcome edge hammer rout trounce outplay lead trail "
    "overwhelm demolish triumph prevail".split()
)
_RESULTS = frozenset(
    "win victory defeat loss triumph thrashing rout success drubbing hammering".split()
)
_STEPS = 3
"""Words between a score and the verb that it belongs to."""
_APART = 4
"""Tokens within which a second score makes both parts of one: "6-4 7-5"."""


def score_slots(reading: Reading, sentence: Sentence) -> Iterator[Slot]:
    """Give the slots of the scores in a sentence, of which each is the whole result."""
    text = reading.paragraphs[sentence.paragraph].text.text
    doc, first, last = sentence.doc, sentence.span.start_char, sentence.span.end_char
    spans = [
        found
        for match in _SCORE.finditer(text, first, last)
        if (found := doc.char_span(*match.span(), alignment_mode="expand")) is not None
    ]
    for index, span in enumerate(spans):
        beside = (*spans[max(0, index - 1) : index], *spans[index + 1 : index + 2])
        if any(_distance(span, other) <= _APART for other in beside):
            continue
        slot = _slot(doc, span)
        if slot is not None:
            yield slot


def _distance(one: Span, other: Span) -> int:
    return max(one.start, other.start) - min(one.end, other.end)


def _slot(doc: Doc, span: Span) -> Slot | None:
    end = span.end
    while end < len(doc) and doc[end].pos_ in {"ADJ", "NOUN", "PROPN"}:
        end += 1
    if end > span.end:
        noun = doc[end - 1]
        if (
            noun.lemma_.lower() not in _RESULTS
            or noun.tag_ != "NN"
            or end - span.end > 2
        ):
            return None
        words = doc[span.end : end].text
        return _score(span, end, f"{words} by what score")
    top = span.root
    for _ in range(_STEPS):
        if top.lemma_ in _CONTESTS and top.pos_ == "VERB":
            is_told = span.start > 0 and doc[span.start - 1].lower_ == "by"
            return _score(span, span.end, "what score" if is_told else "by what score")
        top = top.head
    return None


def _score(span: Span, end: int, ask: str) -> Slot:
    return Slot(
        sort="quantity", start=span.start, end=end, type="phrase", answer=span.text,
        ask=ask,
    )  # fmt: skip
