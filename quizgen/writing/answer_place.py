"""Where an answer stands in its sentence: its hedge, its preposition, what it hangs on."""

import re
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from quizgen.facts.slots import Slot
from quizgen.writing.mentions import after_bracket

_MONTHS = re.compile(
    r"^(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)$"
)
_ALIKE = {
    "percent": re.compile(r"^%|^percent$"),
    "money": re.compile(r"^[£$€]"),
    "year": re.compile(r"^(?:1[5-9]|20)\d\d$"),
    "date": _MONTHS,
    "month": _MONTHS,
}
"""What tells a second amount or time of the same sort."""
VERBAL = frozenset({"VERB", "AUX"})
_HEDGES = {
    "about": "about", "around": "about", "some": "about", "roughly": "about",
    "approximately": "about", "nearly": "nearly", "almost": "almost", "over": "more than",
    "more than": "more than", "less than": "less than", "fewer than": "fewer than",
    "under": "less than", "up to": "up to", "at least": "at least", "just": "", "only": "",
    "just over": "just over", "just under": "just under",
}  # fmt: skip
"""Hedges of one or two words, and how the question behind repeats them."""
_RATES = frozenset({
    "a year", "a month", "a week", "a day", "an hour", "per year", "per month", "per week",
    "a share", "a head", "per person",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Tokens that go, half-open, the words in their place, and the question behind."""

    start: int
    end: int
    text: str
    question: str


@dataclass(frozen=True, slots=True)
class AnswerPlace:
    """Where an answer stands: its own tokens, and the hedge before it."""

    doc: Doc
    slot: Slot
    start: int
    end: int

    @property
    def first(self) -> int:
        """The first token that goes with the answer: its hedge's, or its own."""
        for length in (2, 1):
            words = self.doc[max(0, self.start - length) : self.start].text.lower()
            if words in _HEDGES:
                return self.start - length
        return self.start

    @property
    def hedge(self) -> str:
        """The hedge as a question repeats it: `more than `, or nothing."""
        said = _HEDGES.get(self.doc[self.first : self.start].text.lower(), "")
        return f"{said} " if said else ""

    @property
    def before(self) -> Token | None:
        """The word before the hedge."""
        return self.doc[self.first - 1] if self.first else None

    @property
    def last(self) -> int:
        """The token after the answer, the same amount in brackets, and "a year"."""
        end = after_bracket(self.doc, self.end)
        rate = self.doc[end : end + 2].text.lower()
        return end + 2 if rate in _RATES else end

    @property
    def rate(self) -> str:
        """Per what an amount is told, as a question repeats it: ` a year`, or nothing."""
        words = self.doc[self.end : self.last].text
        return f" {words}" if words.lower() in _RATES else ""

    @property
    def is_main(self) -> bool:
        """Whether what is asked behind the statement goes with its main verb, or its end."""
        rest = self.doc[self.last : self.sentence_end]
        if all(t.is_punct or t.is_space for t in rest):
            return True
        top = self.head
        while top.head != top and top.pos_ not in VERBAL:
            top = top.head
        return top.dep_ == "ROOT"

    @property
    def sentence_end(self) -> int:
        """The token after the answer's sentence."""
        return self.head.sent.end

    @property
    def is_listed(self) -> bool:
        """Whether the answer is one of several names joined by "and"."""
        return self.head.dep_ == "conj" or any(
            c.dep_ == "conj" for c in self.head.children
        )

    @property
    def is_only_one(self) -> bool:
        """Whether no other amount of the sentence could be meant."""
        alike = _ALIKE.get(self.slot.sort)
        if alike is None:
            return True
        others = [
            t
            for t in self.head.sent
            if not self.start <= t.i < self.last and alike.search(t.text)
        ]
        return not others

    @property
    def after(self) -> Token | None:
        """The word behind the answer."""
        return self.doc[self.last] if self.last < len(self.doc) else None

    @property
    def head(self) -> Token:
        """The answer's own head word."""
        token = self.doc[self.end - 1]
        while self.start <= token.head.i < self.end and token.head != token:
            token = token.head
        return token

    @property
    def is_bare_without(self) -> bool:
        """Whether the verb would be left with nothing: "the event which starts"."""
        verb = self.head.head.head if self.head.dep_ == "pobj" else self.head.head
        inside = range(self.first - 1, self.last)
        others = [c for c in verb.rights if c.i not in inside and not c.is_punct]
        is_passive = any(c.dep_ == "auxpass" for c in verb.children)
        return not others and not is_passive

    def without(
        self, text: str, question: str, *, preposition: bool = False
    ) -> LeftOut:
        """Leave the answer out, with its hedge, perhaps with its preposition."""
        start = self.first - 1 if preposition else self.first
        return LeftOut(start, self.last, text, question[:1].upper() + question[1:])
