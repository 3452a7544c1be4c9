"""Slots of common nouns whose kind has a name: which animal, which language, which crime."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from quizgen.facts.slots import Slot
from quizgen.reading.document import Reading, Sentence
from quizgen.reading.gazetteer import HYPERNYMS

_ARGUMENTS = frozenset({"dobj", "pobj", "nsubj", "nsubjpass", "attr"})
_RARE = 3
"""Mentions of a noun above which a story is about it, and gives it away."""
_UNCOUNTED = frozenset({"drug", "language", "crime", "disease", "religion"})
"""Kinds that are asked for in the singular, whatever the article calls them."""
_GOVERNORS: dict[str, frozenset[str]] = {
    "language": frozenset(
        "in into speak learn teach translate write from read understand study".split()
    ),
    "sport": frozenset("play at in try".split()),
    "body part": frozenset(
        "in on break injure hurt fracture dislocate damage sprain".split()
    ),
}
"""Kinds that are only meant after these words: "in English", not "the English"."""


def hypernym_slots(reading: Reading, sentence: Sentence) -> Iterator[Slot]:
    """Give the slots of a sentence's nouns that are one of a kind with a name."""
    for token in sentence.span:
        noun = _listed(token)
        kind = HYPERNYMS.get(noun, "")
        if not kind or not _is_free(reading, sentence, token, kind):
            continue
        if _count(reading, token) > _RARE:
            continue
        start = _start(sentence.doc, token)
        is_plural = token.tag_ in {"NNS", "NNPS"} and kind not in _UNCOUNTED
        yield Slot(
            sort="thing", start=start, end=token.i + 1, type="phrase", answer=token.text,
            ask=f"which {_plural(kind)}" if is_plural else f"which {kind}",
            has_label=True,
        )  # fmt: skip


def _listed(token: Token) -> str:
    """Give a noun as the table lists it: lemma in small letters, names as they are."""
    if token.pos_ == "NOUN":
        return token.lemma_.lower()
    return token.text if token.pos_ in {"PROPN", "ADJ"} else ""


def _is_free(reading: Reading, sentence: Sentence, token: Token, kind: str) -> bool:
    """Tell whether a noun stands for the thing itself: no name, no part of a list."""
    key = sentence.key(token)
    if key in reading.quoted or token.dep_ not in _ARGUMENTS:
        return False
    if key in reading.entity_at and token.pos_ == "NOUN":
        return False
    governors = _GOVERNORS.get(kind)
    if governors is not None and token.head.lemma_.lower() not in governors:
        return False
    after = token.nbor() if token.i + 1 < len(token.doc) else None
    if after is not None and (
        after.text in {"-", "/", "'s", "'"} or after.pos_ == "NOUN"
    ):
        return False
    return not any(
        c.dep_ in {"conj", "nummod", "neg", "relcl", "appos", "compound"}
        or c.lower_ in _VAGUE
        for c in token.children
    )


_VAGUE = frozenset(
    "no any some many few several more most other such each every".split()
)


def _start(doc: Doc, token: Token) -> int:
    """Give where the words before a noun that belong to it begin."""
    start = token.i
    while (
        start
        and doc[start - 1].head == token
        and doc[start - 1].dep_ in {"amod", "det", "poss"}
    ):
        start -= 1
    return start


def _count(reading: Reading, token: Token) -> int:
    lemma = token.lemma_.lower()
    words = (t for doc in reading.docs for t in doc)
    count = sum(t.lemma_.lower() == lemma for t in words)
    is_told = any(t.lemma_.lower() == lemma for t in reading.headline)
    return _RARE + 1 if is_told else count


def _plural(kind: str) -> str:
    return f"{kind[:-1]}ies" if kind.endswith("y") else f"{kind}s"
