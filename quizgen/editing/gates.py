"""Gates that a question must pass before it may be ranked; each names its reason."""

import re

from quizgen.facts.slots import Slot
from quizgen.judge.gazetteer import adjectives
from quizgen.reading.gazetteer import sort_of_place
from quizgen.writing.shapes import Draft

SHORTEST, LONGEST = 7, 30
"""Words of a question; quiz writers use 12 to 18, and hardly ever fewer than 8."""

_WH = re.compile(
    r"\b(?:who|whom|whose|what|which|where|when|how (?:many|much|long|old|far|fast))\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(
    r"\b(?:I|me|my|mine|we|us|our|ours|myself|ourselves|you|your|yours)\b"
)
_ORPHAN = re.compile(
    r"^(?:According to )?(?:he|she|it|they|this|that|these|those|his|her|its|their)\b",
    re.IGNORECASE,
)
_CODES = re.compile(
    r"\b[A-Z]{2,}[a-z]{0,2}\d+\b|\b\d+[A-Z]{2,}|[=<>\[\]{}|~^\\]|[\u2600-\u27bf]|[\U0001f000-\U0001faff]"
)
"""Ticker codes, markup, editor's brackets, pictures."""
_SPOKESPERSON = re.compile(
    r"\b(?:spokes\w+|correspondent|reporter|publicist|press secretary)\b"
)
_LIST = re.compile(
    r"^who and\b|[ ,]who and\b|\bwhom?,(?! who)|\blike whom\b|\bwhom and\b|, whom\?"
)
"""A bare "who" among other names: nobody can tell which of them is meant."""
_IN_LIST = re.compile(
    r"\b(?:which|who) (?:[\w']+ ){0,4}[\w']+, [A-Z][\w.]+(?:,| and)\b|^[A-Z]\w+ and which \w+ [a-z]+\b"
)
_CUT_OFF = re.compile(
    r"\b(?:Sens?|Reps?|Govs?|Gens?|Mr|Mrs|Ms|Dr|St|No|vs|Lt|Col)\.?\?$"
)
_QUOTED = re.compile(r'"[^"]*"')
_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "from",
        "by",
        "with",
        "and",
        "or",
        "is",
        "was",
        "are",
        "were",
        "be",
        "it",
        "its",
        "his",
        "her",
    ]
)
_VAGUE = re.compile(
    r"\b(?:the (?:former|latter|above|following)|said so|did so|as well\?|do so|the same|a similar|"
    r"another|such an?|otherwise|and who)\b|^(?:both|some|others|many|most|all|several|few|one) "
    r"(?!(?:of )?[A-Z])",
    re.IGNORECASE,
)
_BROKEN = re.compile(
    r"\b(?:of|to|the|a|an|and|or|with|for|in|at|by|from|that) *[?,]|,\s*,|\?.|\b(\w{3,}) \1\b"
)


def refuse(draft: Draft) -> str:
    """Give the reason why a draft cannot be printed; empty when every gate is open."""
    prompt, slot = draft.prompt, draft.fact.slot
    bare = _QUOTED.sub('""', prompt)
    count = len(prompt.split())
    if not SHORTEST <= count <= LONGEST:
        return f"{count} words"
    if len(_WH.findall(bare)) == 0:
        return "asks nothing"
    if _FIRST_PERSON.search(bare):
        return "speaks in the first or second person"
    if _ORPHAN.match(bare):
        return "begins with a pronoun"
    if _CODES.search(prompt):
        return "holds a code or a symbol"
    if _LIST.search(bare) or _IN_LIST.search(bare) or _CUT_OFF.search(bare):
        return "a bare who in a list, or a sentence cut short"
    if _VAGUE.search(bare) or _BROKEN.search(bare):
        return "broken or vague words"
    if slot.sort == "person" and _SPOKESPERSON.search(slot.ask):
        return "a spokesperson's name and no more"
    if leaks(prompt, slot):
        return "gives the answer away"
    if not slot.has_label and not _is_anchored(draft, bare):
        return "names nobody and nothing"
    if len(slot.answer.split()) > 14:
        return "the answer is too long to type"
    evidence = draft.fact.clause.sentence
    if not evidence.is_askable:
        return "the sentence is cut off or unsafe"
    return ""


def leaks(prompt: str, slot: Slot) -> bool:
    """Tell whether the question holds the answer, or a telling word of it."""
    if slot.sort == "place" and _names_people_of(slot.answer, prompt):
        return True
    asked = re.findall(r"[\w']+", prompt.lower().replace(slot.ask.lower(), "", 1))
    words = [w for w in re.findall(r"[\w']+", slot.answer.lower()) if w not in _SMALL]
    if slot.sort in {"quantity", "duration", "percent", "money", "count"}:
        words = [w for w in words if w[0].isdigit()]
    elif slot.entity is not None and slot.has_label:
        # A label may share a word with a name: "which E! News host" for "E! News".
        words = words[-1:] if slot.sort == "person" else words
    return bool(words) and any(w in asked for w in words if len(w) > 2 or w.isdigit())


def _names_people_of(place: str, prompt: str) -> bool:
    """Tell whether a question says "Mexican" and asks for Mexico."""
    country = sort_of_place(place) == "country"
    return country and any(
        adjectives().get(word.lower().rstrip("s")) in {place, place.lower()}
        or adjectives().get(word.lower()) in {place, place.lower()}
        for word in re.findall(r"[A-Z][\w]+", prompt)
    )


def _is_anchored(draft: Draft, bare: str) -> bool:
    """Tell whether a question names something: a capital after its start, or a name."""
    rest = re.sub(r"\baccording to\b", "", bare, flags=re.IGNORECASE).strip()
    first, _, after = rest.partition(" ")
    if re.search(r"\b[A-Z][\w.]+", after):
        return True
    token = draft.fact.clause.subject[0]
    return token.text == first and token.pos_ in {"PROPN", "ADJ"} and first[0].isupper()
