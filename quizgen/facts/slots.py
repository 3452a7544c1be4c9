"""What can be asked for in a clause: names, numbers and dates, each with its words."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Doc, Token

from quizgen.core.answer import AnswerType
from quizgen.facts.numerals import Numeral, find_numerals
from quizgen.reading.document import Reading, Sentence
from quizgen.reading.gazetteer import class_of, sort_of_place
from quizgen.reading.labels import head_noun
from quizgen.reading.names import Entity

SlotSort = Literal[
    "person", "organisation", "place", "title", "thing", "money", "percent", "quantity",
    "duration", "date", "year", "month", "count",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Slot:
    """A gap that a question can open: tokens, what they answer, how to ask for them."""

    sort: SlotSort
    start: int
    end: int
    """Tokens that the wh-phrase replaces, half-open, in the paragraph's document."""
    type: AnswerType
    answer: str
    ask: str
    """The wh-phrase: "which director", "how many", "on what date"."""
    entity: Entity | None = None
    has_label: bool = False
    """The wh-phrase names a role or class that the article itself uses."""


def find_slots(reading: Reading, sentence: Sentence) -> Iterator[Slot]:
    """Give the slots of a sentence, in order; none inside quotations."""
    for slot in _all_slots(reading, sentence):
        if _is_open(sentence.doc, slot):
            yield slot


def _is_open(doc: Doc, slot: Slot) -> bool:
    """Tell whether a slot stands free: in no bracket, compound, or hyphenated word."""
    before = doc[slot.start - 1].text if slot.start else ""
    after = doc[slot.end].text if slot.end < len(doc) else ""
    if before in {"-", "(", "/"} or after in {"-", "/"}:
        return False
    depth = 0
    for token in doc[: slot.start]:
        depth += {"(": 1, ")": -1}.get(token.text, 0)
    if depth > 0:
        return False
    last = doc[slot.end - 1]
    inside = slot.start <= last.head.i < slot.end
    if last.dep_ in {"compound", "amod", "nmod"} and not inside:
        return slot.sort in {"money", "percent"}
    return not (
        slot.sort in {"year", "month", "date"} and last.dep_ == "nummod" and not inside
    )


def _all_slots(reading: Reading, sentence: Sentence) -> Iterator[Slot]:
    doc, span = sentence.doc, sentence.span
    for token in span:
        key = sentence.key(token)
        entity = reading.entity_at.get(key)
        if entity is not None and key not in reading.quoted:
            start, end = reading.mention_at[key]
            if token.i == start and (slot := _named(doc, start, end, entity)):
                yield slot
    numerals = [
        (numeral, found)
        for numeral in find_numerals(doc.text)
        if span.start_char <= numeral.start < span.end_char
        and (
            found := doc.char_span(numeral.start, numeral.end, alignment_mode="expand")
        )
    ]
    taken: set[int] = set()
    for numeral, found in numerals:
        taken |= set(range(found.start, found.end))
        if (sentence.paragraph, found.start) not in reading.quoted:
            slot = _numeric(doc, numeral, found.start, found.end)
            if slot is not None:
                yield slot
    for token in span:
        if token.i not in taken and sentence.key(token) not in reading.quoted:
            slot = _count(reading, sentence, token)
            if slot is not None:
                yield slot


def _named(doc: Doc, start: int, end: int, entity: Entity) -> Slot | None:
    """Ask for a name; the label beside it goes into the wh-phrase."""
    name = doc[start:end].text
    answer = entity.name if name.split()[-1] in entity.name or len(name) < 6 else name
    label = best_label(entity)
    first, last = _with_label(doc, start, end)
    article = first > 0 and doc[first - 1].lower_ in {"the", "a", "an"}
    if article:
        first -= 1
    match entity.kind:
        case "person":
            ask = f"which {label}" if label else "who"
            return Slot(
                "person", first, last, "person", answer, ask, entity, bool(label)
            )
        case "organisation":
            noun = label or _organisation_noun(entity)
            if not noun:
                return None
            return Slot(
                "organisation", first, last, "organisation", answer, f"which {noun}",
                entity, bool(label),
            )  # fmt: skip
        case "place":
            noun = _place_noun(entity.name) or label
            if not noun:
                return None
            return Slot(
                "place", first, last, "place", answer, f"which {noun}", entity, True
            )
        case "title":
            if not label:
                return None
            return Slot(
                "title", first, last, "title", answer, f"which {label}", entity, True
            )
        case "event" | "other":
            if not label:
                return None
            return Slot(
                "thing", first, last, "title", answer, f"which {label}", entity, True
            )


def best_label(entity: Entity) -> str:
    """Choose the label to ask with: short, not a bare "man", not a plural."""
    fits = [
        label
        for label in entity.labels
        if len(label.split()) <= 9 and head_noun(label) not in _EMPTY_NOUNS
    ]
    if not fits:
        return ""
    return min(
        fits, key=lambda label: (not 2 <= len(label.split()) <= 6, fits.index(label))
    )


_EMPTY_NOUNS = {
    "man",
    "woman",
    "boy",
    "girl",
    "child",
    "member",
    "resident",
    "person",
    "victim",
}


def _with_label(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Widen a name over honorific, role and apposition: they belong to the answer."""
    first = start
    while first > 0:
        token = doc[first - 1]
        if token.is_sent_start and token.pos_ not in {"PROPN", "NOUN", "ADJ"}:
            break
        noun = class_of(token.lower_)
        near = (
            token.dep_ in {"compound", "amod", "nmod"} and start <= token.head.i < end
        )
        if (near and (token.pos_ in {"NOUN", "PROPN", "ADJ"} or noun)) or (
            first < start
            and token.dep_ in {"compound", "amod", "nmod"}
            and (first <= token.head.i < end)
        ):
            first -= 1
        else:
            break
    last = end
    head = doc[end - 1]
    for child in head.children:
        if child.dep_ == "appos" and child.i >= end and doc[end].text == ",":
            edge = child.right_edge.i + 1
            if edge < len(doc) and doc[edge].text == "," and edge - end <= 14:
                last = edge + 1
            elif edge < len(doc) and doc[edge].text in {".", '"'}:
                last = edge
    return first, last


_ORGANISATION_NOUNS = {
    "university": "university", "college": "college", "bank": "bank", "party": "party",
    "hospital": "hospital", "museum": "museum", "court": "court", "council": "council",
    "ministry": "ministry", "airlines": "airline", "airways": "airline",
    "records": "record label", "studios": "studio", "pictures": "film studio",
    "inc": "company", "corp": "company", "ltd": "company", "plc": "company",
    "corporation": "company", "company": "company", "holdings": "company",
    "motors": "carmaker", "institute": "institute", "foundation": "foundation",
    "church": "church", "school": "school", "club": "club", "fc": "club",
    "times": "newspaper", "herald": "newspaper", "post": "newspaper",
    "journal": "publication", "telegraph": "newspaper", "union": "union",
    "committee": "committee", "commission": "commission", "agency": "agency",
    "association": "association", "federation": "federation", "league": "league",
    "society": "society", "orchestra": "orchestra", "police": "police force",
}  # fmt: skip


def _organisation_noun(entity: Entity) -> str:
    words = entity.name.split()
    if entity.name.startswith("University"):
        return "university"
    return _ORGANISATION_NOUNS.get(words[-1].lower().rstrip("."), "")


def _place_noun(name: str) -> str:
    """Say what kind of place a name is; empty when its words do not tell."""
    sort = sort_of_place(name)
    match sort:
        case "state":
            return "US state"
        case "country" | "city" | "continent":
            return sort
        case _:
            last = class_of(name.rsplit(maxsplit=1)[-1].lower())
            first = class_of(name.split(maxsplit=1)[0].lower())
            if last and last.kinds[0] == "place" and len(name.split()) > 1:
                return name.rsplit(maxsplit=1)[-1].lower()
            if first and first.kinds[0] == "place" and len(name.split()) > 1:
                return name.split(maxsplit=1)[0].lower()
            return "region" if sort == "region" else ""


def _numeric(doc: Doc, numeral: Numeral, start: int, end: int) -> Slot | None:
    """Ask for an amount, a measure, a share or a date."""
    match numeral.sort:
        case "money":
            return Slot("money", start, end, "money", numeral.text, "how much")
        case "percent":
            return Slot(
                "percent", start, end, "quantity", numeral.text, "what percentage"
            )
        case "quantity" | "duration":
            if "-" in numeral.text and not numeral.unit.startswith("light"):
                return None
            ask = f"how many {plural_unit(numeral.unit)}"
            return Slot(numeral.sort, start, end, "quantity", numeral.text, ask)
        case "date" | "month" | "year":
            before = doc[start - 1] if start else None
            with_preposition = before is not None and before.lower_ in {"on", "in"}
            first = start - 1 if with_preposition else start
            ask = {
                "date": "on what date",
                "month": "in which month",
                "year": "in which year",
            }
            if not with_preposition and before is not None and before.pos_ == "ADP":
                ask = {
                    "date": "what date",
                    "month": "which month",
                    "year": "which year",
                }
            if (
                before is not None
                and before.pos_ in {"DET", "ADJ", "NOUN", "PROPN"}
                and (numeral.sort == "year")
            ):
                return None
            return Slot(
                numeral.sort, first, end, "date", numeral.text, ask[numeral.sort]
            )


def plural_unit(unit: str) -> str:
    """Write a unit as it follows "how many": `mile` -> `miles`, `km/h` stays."""
    words = unit.split()
    if not words:
        return unit
    irregular = {"foot": "feet", "inch": "inches", "century": "centuries"}
    first = words[0].lower()
    if (
        len(first) > 3
        and not first.endswith("s")
        and first not in {"feet", "square", "cubic"}
    ):
        words[0] = irregular.get(first, f"{first}s")
    return " ".join(words)


def _count(reading: Reading, sentence: Sentence, token: Token) -> Slot | None:
    """Ask how many: a plain number before a plural noun."""
    if token.pos_ != "NUM" or token.dep_ != "nummod" or not token.like_num:
        return None
    noun = token.head
    if (
        noun.tag_ not in {"NNS", "NNPS"}
        or noun.i < token.i
        or noun.lower_ in _NOT_COUNTED
    ):
        return None
    if sentence.key(noun) in reading.entity_at or token.ent_type_ in {"DATE", "TIME"}:
        return None
    start = token.i
    while (
        start > 0
        and sentence.doc[start - 1].dep_ == "compound"
        and (sentence.doc[start - 1].like_num)
    ):
        start -= 1
    text = sentence.doc[start : token.i + 1].text
    if text.lower() in {"one", "1", "two", "2"}:
        return None
    return Slot("count", start, token.i + 1, "count", text, "how many")


_NOT_COUNTED = {
    "times",
    "points",
    "goals",
    "thirds",
    "quarters",
    "percent",
    "others",
    "years",
}
