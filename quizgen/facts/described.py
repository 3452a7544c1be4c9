"""Numbers that describe a noun: "an 11-year lull", "a $5m fine", "a 20% stake".

The noun goes before the question word, "a lull of how many years", or behind it, "what
percentage stake". Each turn is for the nouns that bear it: "an arch of how many feet" and
"a session of how many days" are no English, and such numbers are not asked for.
"""

from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Doc, Token

from quizgen.facts.numerals import Numeral
from quizgen.reading.gazetteer import class_of


@dataclass(frozen=True, slots=True)
class Described:
    """A noun with its number: tokens, half-open, the answer, and how to ask."""

    start: int
    end: int
    answer: str
    ask: str


def described(doc: Doc, numeral: Numeral, start: int, end: int) -> Described | None:
    """Turn a noun and the number that describes it round to ask for the number.

    Args:
        doc: The paragraph.
        numeral: The number.
        start: Its first token.
        end: The token after it.

    Returns:
        None where the number describes no noun, or one that cannot be turned round.
    """
    noun = noun_of(doc, start, end)
    if noun is None:
        return None
    words = doc[end : noun.i + 1].text
    match numeral.sort:
        case "quantity" | "duration" if "-" in numeral.text:
            number = numeral.text.partition("-")[0]
            joint = _joint(noun, numeral.sort)
            if number.lower() == "one" or joint is None:
                return None
            unit = plural_unit(numeral.unit)
            hedge = doc[start - 1].lower_ if start else ""
            start, hedge = (start - 1, hedge) if hedge in _HEDGES else (start, "")
            ask = " ".join(f"{words} {joint} {hedge} how many {unit}".split())
            return Described(start, noun.i + 1, f"{number} {unit}", ask)
        case "money":
            joint = _money_joint(noun)
            if joint is None:
                return None
            ask = f"{words} {joint} how much"
            return Described(start, noun.i + 1, numeral.text, ask)
        case "percent" if noun.lemma_.lower() in _HELD:
            if not start or doc[start - 1].lower_ not in {"a", "an"}:
                return None  # "its what percentage stake"
            ask = f"what percentage {words}"
            return Described(start - 1, noun.i + 1, numeral.text, ask)
        case "percent":
            ask = f"{words} of what percentage"
            return Described(start, noun.i + 1, numeral.text, ask)
        case _:
            return None


def noun_of(doc: Doc, start: int, end: int) -> Token | None:
    """Find the noun that a number describes, up to two words behind it."""
    head = doc[end - 1]
    while start <= head.head.i < end and head.head != head:
        head = head.head
    noun = head.head
    if head.dep_ not in {"compound", "nummod", "nmod", "amod"} or noun.pos_ != "NOUN":
        return None
    if not 0 <= noun.i - end <= 2 or doc[end].text in {"-", "old"}:
        return None
    return noun


def plural_unit(unit: str) -> str:
    """Write a unit as it follows "how many": `mile` -> `miles`, `km/h` stays."""
    words = unit.split()
    if not words:
        return unit
    irregular = {"foot": "feet", "inch": "inches", "century": "centuries"}
    first = words[0].lower()
    unchanged = {"feet", "square", "cubic", "stone"}
    is_word = len(first) > 3 or first == "day"
    if is_word and not first.endswith("s") and first not in unchanged:
        words[0] = irregular.get(first, f"{first}s")
    return " ".join(words)


def _joint(noun: Token, sort: Literal["quantity", "duration"]) -> str | None:
    """Give what joins a noun and its size; none where both must stay as they are."""
    is_certain = any(
        c.dep_ == "poss" or c.lower_ in {"the", "this", "that", "these", "those"}
        for c in noun.children
    )
    word = noun.lemma_.lower()
    if is_certain and word not in _LIMITS:
        return None  # "their relationship of how many years"
    if word in _OF_LENGTH:
        return "of"
    return "lasting" if word in _EVENTS and sort == "duration" else None


def _money_joint(noun: Token) -> str | None:
    """Give what joins a noun and its price; none where it has none of its own."""
    word = noun.lemma_.lower()
    if word in _OF_MONEY:
        return "of"
    kind = class_of(word)
    if kind is not None and "person" in kind.kinds:
        return None  # "the £22bn ministers hope to save"
    is_certain = any(c.lower_ in {"the", "this", "that"} for c in noun.children)
    return None if is_certain else "worth"


_HEDGES = frozenset({"nearly", "almost", "about", "roughly", "around", "approximately"})
_HELD = frozenset("stake share shareholding holding interest".split())
"""What is held in percent: "what percentage stake"."""
_LIMITS = frozenset("maximum minimum average limit peak".split())
_OF_LENGTH = _LIMITS | frozenset(
    "ban sentence term career contract extension lull delay waiver suspension reign period "
    "absence gap association relationship marriage drought streak run wait break layoff "
    "lay-off stretch spell truce ceasefire moratorium estate radius walk journey".split()
)
"""What has a length: "a ban of how many years"."""
_EVENTS = frozenset(
    "session hearing trial tour retreat visit trip meeting summit conference festival "
    "campaign search siege strike standoff battle war investigation inquiry amnesty mission "
    "holiday course occupation blockade curfew".split()
)
"""What goes on for a time: "a hearing lasting how many days"."""
_OF_MONEY = frozenset(
    "fine prize bail fund loan grant budget payment bonus salary settlement package "
    "investment profit loss debt fee donation reward pledge deficit surplus bid offer bounty "
    "ransom cut increase windfall price wage tab payout pay-off gap shortfall saving bond "
    "refund dividend charge pension allowance turnover revenue income".split()
)
"""Sums: "a fine of how much"; other nouns are worth theirs."""
