"""What can be asked for in a clause: names, numbers and dates, each with its words."""

from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Doc

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


def is_open(doc: Doc, slot: Slot) -> bool:
    """Tell whether a slot stands free: in no bracket, compound, or hyphenated word."""
    before = doc[slot.start - 1] if slot.start else None
    after = doc[slot.end].text if slot.end < len(doc) else ""
    if after in {"-", "/"} or (before is not None and before.text in {"-", "(", "/"}):
        return False
    if before is not None and before.tag_ == "POS" and slot.sort != "count":
        return False
    if sum({"(": 1, ")": -1}.get(token.text, 0) for token in doc[: slot.start]) > 0:
        return False
    if slot.sort == "money" and before is not None and before.pos_ in {"ADJ", "NOUN"}:
        return before.lower_ in {"worth", "almost", "nearly"}
    last = doc[slot.end - 1]
    is_inside = slot.start <= last.head.i < slot.end
    if last.dep_ in {"compound", "amod", "nmod"} and not is_inside:
        return False
    if slot.sort in {"year", "month", "date", "money", "percent"}:
        return last.dep_ != "nummod" or is_inside
    return True
