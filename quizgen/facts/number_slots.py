"""Slots of numbers: how much, how many, what share, when."""

from collections.abc import Iterator
from typing import Literal

from spacy.tokens import Doc, Span, Token

from quizgen.core.answer import AnswerType
from quizgen.facts.described import described, noun_of, plural_unit
from quizgen.facts.numerals import Numeral, find_numerals
from quizgen.facts.slots import Slot, SlotSort
from quizgen.reading.document import Reading, Sentence

_NOT_COUNTED = frozenset(
    [
        "times",
        "points",
        "goals",
        "thirds",
        "quarters",
        "percent",
        "years",
        "months",
        "weeks",
        "days",
        "hours",
        "minutes",
        "seconds",
        "ones",
        "halves",
    ]
)
_PREPOSITIONS = frozenset(
    [
        "since",
        "by",
        "until",
        "till",
        "before",
        "after",
        "from",
        "to",
        "through",
        "between",
        "for",
        "of",
        "around",
        "about",
        "during",
    ]
)
_WITH_PREPOSITION = {
    "date": "on what date",
    "month": "in which month",
    "year": "in which year",
}
_AFTER_PREPOSITION = {"date": "what date", "month": "which month", "year": "which year"}


def numeric_slots(reading: Reading, sentence: Sentence) -> Iterator[Slot]:
    """Give the slots of the numbers in a sentence: amounts and dates, then counts."""
    doc, span = sentence.doc, sentence.span
    taken: set[int] = set()
    text = reading.paragraphs[sentence.paragraph].text.text
    for numeral, found in _numerals(doc, span, text):
        taken |= set(range(found.start, found.end))
        slot = _slot(doc, numeral, found.start, found.end)
        if slot is not None:
            yield slot
    for token in span:
        if token.i not in taken:
            slot = _count(reading, sentence, token)
            if slot is not None:
                yield slot


def _numerals(doc: Doc, sentence: Span, text: str) -> Iterator[tuple[Numeral, Span]]:
    """Find numerals in a sentence; `text` is the document's, which spaCy joins anew."""
    for numeral in find_numerals(text):
        if text[numeral.end : numeral.end + 1] in {"/", "-"} and numeral.sort in {
            "year",
            "month",
            "date",
        }:  # "2003/4" is another year than 2003
            continue
        if sentence.start_char <= numeral.start < sentence.end_char:
            found = doc.char_span(numeral.start, numeral.end, alignment_mode="expand")
            if found is not None:
                yield numeral, found


_HAVING = frozenset(
    "lose gain own hold win take control keep pay offer get shed shave post cut add".split()
)
"""Verbs that take a share as their object, and do not change by it."""


def _slot(doc: Doc, numeral: Numeral, start: int, end: int) -> Slot | None:
    text = numeral.text
    found = described(doc, numeral, start, end)
    if found is not None:
        return _amount(numeral.sort, found.start, found.end, found.answer, found.ask)
    if numeral.sort in {"money", "percent"} and noun_of(doc, start, end) is not None:
        return None
    match numeral.sort:
        case "money":
            if doc[max(0, start - 2) : start].text.lower() in _ESTIMATED:
                return _amount("money", start - 2, end, text, "about how much")
            return _amount("money", start, end, text, "how much")
        case "percent":
            head = doc[end - 1]
            has_of = end < len(doc) and doc[end].lower_ == "of"
            if head.dep_ in {"nsubj", "nsubjpass"} and not has_of:
                return None  # "57 % are concerned": of whom stands elsewhere
            changes = head.dep_ in {"npadvmod", "dobj"} and not has_of
            changes = changes and head.head.lemma_ not in _HAVING
            ask = "by what percentage" if changes else "what percentage"
            before = doc[start - 1] if start else None
            if before is not None and before.pos_ in {"ADP", "SCONJ"}:
                ask = "what percentage"
            elif changes and before is not None and before.pos_ in {"ADV", "ADJ"}:
                return None  # "fell about 3 %": the hedge stands in the way of "by"
            return _amount("percent", start, end, text, ask)
        case "quantity" | "duration":
            if "-" in text or text.lower().startswith("one "):
                return None
            ask = f"how many {plural_unit(numeral.unit)}"
            return _amount(numeral.sort, start, end, text, ask)
        case "date" | "month" | "year":
            return _date(doc, numeral.sort, numeral.text, start, end)


def _amount(sort: SlotSort, start: int, end: int, text: str, ask: str) -> Slot:
    kind: AnswerType = "money" if sort == "money" else "quantity"
    return Slot(sort=sort, start=start, end=end, type=kind, answer=text, ask=ask)


def _date(
    doc: Doc, sort: Literal["date", "month", "year"], text: str, start: int, end: int
) -> Slot | None:
    before = doc[start - 1] if start else None
    word = before.lower_ if before is not None else ""
    if sort == "year" and (
        word == "at"
        or (end < len(doc) and doc[end].text == ":")
        or (word == "about" and start > 1 and doc[start - 2].lower_ == "at")
    ):
        return None  # "at 1900", "2001: A Space Odyssey"
    if sort == "year" and word in {"early", "late", "mid"} and start > 1:
        if doc[start - 2].lower_ != "in":
            return None
        text = f"{doc[start - 1].text} {text}"
        start, ask = start - 2, "when"
    elif word in {"on", "in"}:
        start, ask = start - 1, _WITH_PREPOSITION[sort]
    elif word in _PREPOSITIONS:
        ask = _AFTER_PREPOSITION[sort]
    else:
        ask = _WITH_PREPOSITION[sort]
        if sort != "date":
            return None  # "the 1991 season", "Olympics 2012": part of a name
    return Slot(sort=sort, start=start, end=end, type="date", answer=text, ask=ask)


_NO_COUNTS = frozenset(
    "one 1 two 2 both hundred thousand million billion trillion dozen".split()
)
"""Numbers that are no answer: too small to be worth it, or a scale without a number."""


def _count(reading: Reading, sentence: Sentence, token: Token) -> Slot | None:
    """Ask how many: a plain number before a plural noun."""
    if token.pos_ != "NUM" or token.dep_ != "nummod" or not token.like_num:
        return None
    noun, doc = token.head, sentence.doc
    if noun.tag_ not in {"NNS", "NNPS"} or noun.i < token.i:
        return None
    if any(_is_of_name(t) for t in doc[token.i + 1 : noun.i + 1]):
        return None  # "Six Nations", "12 Monkeys"
    is_named = sentence.key(noun) in reading.entity_at and noun.ent_type_ != "NORP"
    if noun.lower_ in _NOT_COUNTED or is_named:
        return None
    start = token.i
    while start > 0 and doc[start - 1].dep_ == "compound" and doc[start - 1].like_num:
        start -= 1
    before = doc[start - 1].lower_ if start else ""
    after = doc[token.i + 1]
    if before in {"the", "these", "those", "all"} or after.lower_ in {
        "or",
        "and",
        "to",
        "-",
    }:
        return None
    text = doc[start : token.i + 1].text
    if text.lower() in _NO_COUNTS or before in {"few", "several", "half"}:
        return None
    start, ask = _hedged(doc, start)
    return Slot(
        sort="count", start=start, end=token.i + 1, type="count", answer=text, ask=ask
    )


def _is_of_name(token: Token) -> bool:
    """Tell whether a word with a capital is part of a name, not a nationality."""
    return token.text[0].isupper() and token.ent_type_ not in {"NORP", "GPE"}


_ESTIMATED = frozenset({"an estimated", "a estimated"})
"""Hedges that "how many" cannot stand behind."""


def _hedged(doc: Doc, start: int) -> tuple[int, str]:
    """Take the words before a count along that "how many" cannot stand behind."""
    before = doc[max(0, start - 2) : start].text.lower()
    if before in _ESTIMATED:
        return start - 2, "about how many"
    if before.endswith("some"):
        return start - 1, "about how many"
    if before == "a record":
        return start - 2, "how many"
    return start, "how many"
