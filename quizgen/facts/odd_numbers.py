"""Slots of numbers that no plural noun follows: "a 48-page report", "a third of", "aged 9"."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from quizgen.facts.attribution import SPEECH
from quizgen.facts.slots import Slot
from quizgen.reading.document import Reading, Sentence

_PARTS = {
    "page": "of", "member": "of", "team": "of", "nation": "of", "country": "of",
    "game": "of", "match": "of", "song": "of", "track": "of", "episode": "of", "lap": "of",
    "date": "of", "piece": "of", "word": "of", "question": "of", "player": "of",
    "part": "in", "stage": "in", "storey": "with", "story": "with", "floor": "with",
    "seat": "with", "room": "with", "bed": "with", "bedroom": "with", "lane": "with",
    "place": "with", "hole": "with", "gun": "with",
}  # fmt: skip
"""What a noun can have many of, and how the number follows: "a hotel with 90 rooms"."""
_PLURALS = {"country": "countries", "storey": "floors", "story": "floors"}
_HEDGES = frozenset("nearly almost about roughly around approximately".split())
_WORDS = 2
"""Words that may stand between a measure and its noun: "a 48-page court report"."""
_FRACTIONS = frozenset(
    "half third thirds quarter quarters fifth fifths sixth sixths tenth tenths".split()
)
_TOPS = frozenset({"a", "an", "one", "two", "three", "four"})
_SMALLEST = 3
"""Twice is a word of its own, and once no answer."""
_MORE = frozenset(
    "as more the that its his her their higher larger bigger greater faster out".split()
)
"""Words behind "times" with which it compares."""


def odd_slots(_: Reading, sentence: Sentence) -> Iterator[Slot]:
    """Give the slots of a sentence's numbers that no unit or plural noun follows."""
    for token in sentence.span:
        if token.lower_ in _FRACTIONS:
            slot = _fraction(sentence.doc, token)
        elif token.like_num:
            slot = (
                _part(sentence.doc, token)
                or _magnitude(sentence.doc, token)
                or _age(sentence.doc, token)
                or _repeated(sentence.doc, token)
            )
        else:
            continue
        if slot is not None and slot.end <= sentence.span.end:
            yield slot


def _part(doc: Doc, number: Token) -> Slot | None:
    """Ask for a measure that describes a noun: "a report of how many pages"."""
    start = number.i
    if start + 3 >= len(doc) or doc[start + 1].text != "-" or not start:
        return None
    measure = doc[start + 2]
    noun = measure.head
    if measure.dep_ not in {"compound", "amod", "nmod"} or noun.pos_ != "NOUN":
        return None
    if noun.dep_ == "pobj" and noun.head.head.pos_ != "VERB":
        return None  # "plans for a 50-storey tower"
    if noun.dep_ == "pobj" and noun.head.head.lemma_ in SPEECH:
        return None  # "it said in a 48-page report"
    words = doc[measure.i + 1 : noun.i + 1]
    if not 1 <= len(words) <= _WORDS or noun.tag_ != "NN":
        return None
    hedge = doc[start - 1].lower_
    first, hedge = (start - 1, hedge) if hedge in _HEDGES else (start, "")
    if measure.lower_ == "magnitude":  # each earthquake has but one
        ask = f"{words} of what magnitude"
        if doc[first - 1].tag_ == "POS" and doc[first - 2].ent_type_ == "DATE":
            first, ask = doc[first - 1].head.left_edge.i, f"a {ask}"
        return _slot(first, noun.i + 1, number.text, ask)
    if not first or doc[first - 1].lower_ not in {"a", "an"}:
        return None  # "the 48-page report" is known
    joint = _PARTS.get(measure.lower_)
    if joint is None or number.lower_ in {"one", "two"}:
        return None
    plural = _PLURALS.get(measure.lower_, f"{measure.lower_}s")
    ask = " ".join(f"{words} {joint} {hedge} how many {plural}".split())
    return _slot(first, noun.i + 1, number.text, ask)


def _magnitude(doc: Doc, number: Token) -> Slot | None:
    """Ask for the strength of an earthquake: "an earthquake of magnitude 7.8"."""
    start, end = number.i, number.i + 1
    before = doc[start - 2 : start].text.lower() if start > 1 else ""
    if before in {"of magnitude", "magnitude of"}:
        is_last = before == "of magnitude"
        ask = "what magnitude" if is_last else "what"
        return _slot(start - 1 if is_last else start, end, number.text, ask)
    if doc[end : end + 4].text.lower() == "on the richter scale":
        return _slot(start, end, number.text, "what")
    return None


def _fraction(doc: Doc, part: Token) -> Slot | None:
    """Ask what fraction of something: "two-thirds of the votes"."""
    end = part.i + 1
    if end + 1 >= len(doc) or doc[end].lower_ != "of" or part.pos_ not in _COUNTABLE:
        return None
    if doc[end + 1].ent_type_ == "DATE" or doc[end + 1].like_num:
        return None  # "the third quarter of 2004"
    start = part.i
    if part.lower_ != "half":
        if start and doc[start - 1].text == "-":
            start -= 1
        start -= 1
        if start < 0 or doc[start].lower_ not in _TOPS:
            return None
    before = doc[start - 1].lower_ if start else ""
    if before in {
        "than",
        "-",
        "first",
        "second",
        "other",
        "the",
        "its",
        "their",
        "and",
    }:
        return None
    if doc[end + 1].lower_ in {"a", "an", "it", "this", "that", "them", "these"}:
        return None  # "half of a million", "a quarter of them"
    return Slot(
        sort="percent", start=start, end=end, type="phrase",
        answer=doc[start:end].text, ask="what fraction", has_label=True,
    )  # fmt: skip


_COUNTABLE = frozenset({"NOUN", "NUM", "PRON", "ADJ", "DET"})


def _age(doc: Doc, number: Token) -> Slot | None:
    """Ask at what age: "died at the age of 84", "died aged 73"."""
    start, end = number.i, number.i + 1
    if not number.text.isdigit() or (end < len(doc) and doc[end].text in {"-", "or"}):
        return None
    for words in ("at the age of", "at age"):
        first = start - len(words.split())
        if first >= 0 and doc[first:start].text.lower() == words:
            if doc[first].head.i > first:
                return None  # "when at the age of 77 he retired"
            return _slot(first, end, number.text, "at what age")
    if start > 1 and doc[start - 1].lower_ == "aged":
        is_told = doc[start - 2].pos_ == "VERB" or doc[start - 1].dep_ == "advcl"
        return _slot(start - 1, end, number.text, "at what age") if is_told else None
    return None


def _repeated(doc: Doc, number: Token) -> Slot | None:
    """Ask how many times something was done."""
    times = number.head
    if times.lower_ != "times" or times.i != number.i + 1 or times.i + 1 >= len(doc):
        return None
    if times.dep_ != "npadvmod" or times.head.pos_ not in {"VERB", "AUX"}:
        return None
    if doc[times.i + 1].lower_ in _MORE or number.lower_ in {"one", "two"}:
        return None
    return _slot(number.i, times.i + 1, number.text, "how many times")


def _slot(start: int, end: int, answer: str, ask: str) -> Slot:
    return Slot(
        sort="count", start=start, end=end, type="count", answer=answer, ask=ask,
        has_label=True,
    )  # fmt: skip
