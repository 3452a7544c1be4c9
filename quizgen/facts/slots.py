"""What can be asked for in a clause: names, numbers and dates, each with its words."""

from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Doc, Token

from quizgen.core.answer import AnswerType
from quizgen.reading.names import Entity

SlotSort = Literal[
    "person", "organisation", "place", "title", "thing", "money", "percent", "quantity",
    "duration", "date", "year", "month", "count",
]  # fmt: skip

NUMBERS = frozenset({"money", "percent", "quantity", "duration", "count"})


@dataclass(frozen=True, slots=True, kw_only=True)
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
    """The wh-phrase names a role or class that is sure: the article's own, or known."""


_BINDING = {"or", "just", "between", "mere", "whether"}
"""Words before a slot that leave half of a pair, or nothing to ask: "10 or 12"."""
_AS = {"many", "much", "few", "little", "high", "low", "far", "early", "late", "long"}
_FITTING = {"worth", "top", "extra", "additional", "nearly"}


def _is_bound(before: Token, slot: Slot) -> bool:
    """Tell whether the word before a slot belongs to it: "the third 12 minutes"."""
    if before.lower_ in _BINDING or before.text in {"'s", "'"}:
        return True
    if not slot.ask.startswith(("how", "what", "by", "wh", "in ", "on ")):
        return False  # "a fine of how much" takes the word before it along
    is_subject = before.doc[slot.end - 1].head.dep_ in {"nsubj", "nsubjpass"}
    if before.text == "," and slot.sort in NUMBERS and not is_subject:
        return True  # "$11 billion for farmers, how much for others"
    if slot.sort in NUMBERS and (before.tag_ == "PRP$" or before.lower_ in {"a", "an"}):
        return True  # "his how many children", "a how many fund"
    if before.lower_ == "as" and before.i > 0 and before.nbor(-1).lower_ in _AS:
        return True  # "as many as how many"
    if before.lower_ in {"to", "and"} and slot.sort in NUMBERS | {
        "date",
        "month",
        "year",
    }:
        return before.i > 0 and before.nbor(-1).like_num
    if slot.sort in NUMBERS:
        is_ordinal = (
            before.tag_ in {"JJ", "JJS", "NN"} and before.lower_ not in _FITTING
        )
        return is_ordinal and slot.sort != "money"
    if slot.ask == "who" and before.pos_ in {"NOUN", "PROPN"}:
        return True  # "their striker who"
    if before.tag_ == "PRP$" and slot.ask.startswith("wh"):
        return True  # "with its which console", "their who"
    hangs = before.dep_ in {"compound", "nummod"} or before.pos_ == "NUM"
    return slot.entity is not None and hangs and before.pos_ in {"NOUN", "PROPN", "NUM"}


def _is_described(doc: Doc, slot: Slot) -> bool:
    """Tell whether a date or place only describes the next noun: "January 6 rioters"."""
    after = doc[slot.end]
    return after.pos_ == "NOUN" and not after.is_sent_start


def _goes_on(doc: Doc, slot: Slot) -> bool:
    """Tell whether a name goes on: "the FTSE 100", "Leeds and Everton striker X"."""
    after = doc[slot.end] if slot.end < len(doc) else None
    if after is None or after.is_sent_start:
        return False
    if after.text.isdigit() and slot.sort != "person":
        behind = after.nbor().text if after.i + 1 < len(doc) else ""
        return behind not in {"-", "\u2013"}  # "beat Leeds 3-1"
    last = doc[slot.end - 1]
    is_one = (
        last.dep_ in {"conj", "pobj", "dobj", "nummod"} and slot.sort == "organisation"
    )
    return is_one and after.pos_ == "NOUN"


def is_open(doc: Doc, slot: Slot) -> bool:
    """Tell whether a slot stands free: in no bracket, compound, or hyphenated word."""
    before = doc[slot.start - 1] if slot.start else None
    after = doc[slot.end].text if slot.end < len(doc) else ""
    if slot.sort in NUMBERS and after in {"'", "'s"}:
        return False  # "two weeks' wages"
    if after in {"-", "/"} or (before is not None and before.text in {"-", "(", "/"}):
        return False
    if before is not None and before.tag_ == "POS" and slot.sort != "count":
        return False
    if sum({"(": 1, ")": -1}.get(token.text, 0) for token in doc[: slot.start]) > 0:
        return False
    if slot.sort == "money" and before is not None and before.pos_ in {"ADJ", "NOUN"}:
        return before.lower_ in {"worth", "almost", "nearly"}
    if before is not None and _is_bound(before, slot):
        return False
    if after.isalpha() and slot.sort in {"date", "place"} and _is_described(doc, slot):
        return False
    if slot.entity is not None and _goes_on(doc, slot):
        return False
    last = doc[slot.end - 1]
    is_inside = slot.start <= last.head.i < slot.end
    if last.dep_ in {"compound", "amod", "nmod"} and not is_inside:
        return False
    if slot.sort in {"year", "month", "date", "money", "percent"}:
        return last.dep_ != "nummod" or is_inside or after == "("
    return True
