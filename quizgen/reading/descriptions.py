"""The descriptor table: phrases full enough to stand for a later "the deal"."""

from collections.abc import Iterator

from quizgen.reading.document import Reading, Sentence
from quizgen.reading.gazetteer import class_of


def describe(
    reading: Reading, sentence: Sentence, described: dict[str, tuple[str, int]]
) -> None:
    """Remember phrases that are full enough to stand for a later `the deal`."""
    for text, noun in (*_full_phrases(reading, sentence), *_made(reading, sentence)):
        if noun not in described:
            described[noun] = (text, sentence.index)


def _made(reading: Reading, sentence: Sentence) -> Iterator[tuple[str, str]]:
    """Take what somebody made for theirs: "Lycos has made a tool" -> "Lycos's tool"."""
    for token in sentence.span:
        if token.lemma_.lower() not in _MAKING or token.pos_ != "VERB":
            continue
        subject = next((c for c in token.children if c.dep_ == "nsubj"), None)
        thing = next((c for c in token.children if c.dep_ == "dobj"), None)
        if subject is None or thing is None or thing.pos_ != "NOUN":
            continue
        maker = reading.entity_of(sentence, subject)
        first = next((c for c in thing.children if c.dep_ == "det"), None)
        if maker is None or first is None or first.lower_ not in {"a", "an"}:
            continue
        words = sentence.doc[first.i + 1 : thing.i + 1]
        if maker.is_full and len(words) <= 5:
            owner = f"{maker.name}'" if maker.name.endswith("s") else f"{maker.name}'s"
            yield f"{owner} {words.text}", thing.lower_


_MAKING = frozenset(
    "make launch unveil release develop announce introduce build design create outline propose "
    "publish issue present file sign win receive hold stage open lose buy write invent sponsor "
    "plan give deliver order start run produce set impose grant declare reveal".split()
)


def _full_phrases(reading: Reading, sentence: Sentence) -> Iterator[tuple[str, str]]:
    for chunk in reading.chunks_of(sentence):
        head = chunk.root
        if head.pos_ != "NOUN" or class_of(head.lower_) is None:
            continue
        start, end = chunk.start, chunk.end
        preposition = next(
            (c for c in head.children if c.dep_ == "prep" and c.i == end), None
        )
        if preposition is not None and preposition.lower_ in {
            "of",
            "in",
            "between",
            "for",
            "on",
        }:
            end = preposition.right_edge.i + 1
        tokens = sentence.doc[start:end]
        if len(tokens) > 11 or any(t.pos_ == "PRON" or t.is_punct for t in tokens):
            continue
        if any(sentence.key(t) in reading.quoted for t in tokens):
            continue
        if not any(sentence.key(t) in reading.entity_at for t in tokens):
            continue
        words = tokens[1:] if tokens[0].pos_ == "DET" else tokens
        if words[0].text in {"'s", "'"} or not len(words):
            continue
        has_owner = any(c.dep_ == "poss" for c in head.children)
        yield (words.text if has_owner else f"the {words.text}"), head.lower_
