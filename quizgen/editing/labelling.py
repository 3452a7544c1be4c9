"""Gates for what a name is asked for with: "which captain", where nobody knows of what."""

import re
from collections.abc import Iterator
from typing import Final

from quizgen.facts.slots import Slot
from quizgen.reading.gazetteer import class_of
from quizgen.writing.shapes import Draft
from quizgen.writing.trimming import holds


def badly_labelled(draft: Draft) -> Iterator[tuple[bool, str]]:
    """Give each gate: whether it is closed, and why."""
    slot = draft.fact.slot
    yield _is_its_own_kind(slot), "asks for a name by its last word"
    yield _spells_out(slot), "asks for short letters by what they stand for"
    yield _is_no_school(slot), "a hospital or a firm is no university"
    yield _is_no_charge(draft), "a crime that nobody is tried for"
    if slot.sort == "person":
        label = slot.ask.removeprefix("which ")
        yield _is_misread(label), "a label that was read wrongly"
        yield bool(_HEAD_OF_STATE.match(label)), "gives the answer away by the office"
        yield _is_of_nobody(draft, label), "an office, and nothing that says of what"


def _is_of_nobody(draft: Draft, label: str) -> bool:
    """Tell whether a bare role is asked for by a deed that names nobody and nothing.

    None of 17 judged drafts was good. Who sings, acts or writes may stand alone.
    """
    slot = draft.fact.slot
    if not slot.ask.startswith("which ") or label != label.lower():
        return False
    if not holds(draft.fact.clause.subject, slot):
        return False
    asked = draft.statement or draft.asked
    rest = re.sub(re.escape(slot.ask), "", asked, count=1, flags=re.IGNORECASE)
    if _NAME.search(rest[1:]):
        return False
    return bool(_OF_ONE_BODY.search(label))


_NAME = re.compile(r"(?<![\w'])[A-Z][\w]")
_OF_ONE_BODY = re.compile(
    r"\b(?:captain|skipper|manager|boss|striker|midfielder|defender|goalkeeper|keeper|winger"
    r"|forward|(?:vice[ -]|co-)?chairman|chairwoman|chief executive|general secretary"
    r"|director|producer|founder|owner|editor|judge"
    r"|teenager|painter|champion|prosecutor|vice chief of [a-z ]+)$"
)
"""Roles that say nothing without the club or firm that somebody has them in."""
_HEAD_OF_STATE = re.compile(r"(?:U\.S\.|US|American) president$")


def _is_misread(label: str) -> bool:
    """Tell whether a role stands behind a noun that another noun owned or met.

    "The country's vice president" is no country vice president, and what stood "in the
    chamber" before a speaker's name is no chamber speaker.
    """
    first, _, rest = label.partition(" ")
    return (
        first in _NO_PREFIXES and class_of(rest.split()[-1] if rest else "") is not None
    )


_NO_PREFIXES: Final = frozenset("country chamber show rival bank".split())
"""Nouns of things that are not written before the role of who leads them."""


def _spells_out(slot: Slot) -> bool:
    """Tell whether the kind's capitals are the answer: "which Public Works Office: PWO"."""
    answer = slot.answer.replace(".", "")
    if not answer.isupper() or len(answer) < _SHORTEST_LETTERS:
        return False
    initials = "".join(word[0] for word in slot.ask.split() if word[0].isupper())
    return answer in initials


_SHORTEST_LETTERS = 3


def _is_its_own_kind(slot: Slot) -> bool:
    """Tell whether the kind asked for is taken from the name: "which bank: West Bank"."""
    kind, last = slot.ask.split()[-1].lower(), slot.answer.split()[-1].lower()
    return slot.entity is not None and kind == last and kind in _NO_KINDS


_NO_KINDS = frozenset(
    "bank hill hills road street lane house field gate green cross end wood ford town port "
    "center avenue capital heights".split()
)
"""Last words of names that hardly tell what bears the name."""


_SCHOOLS = frozenset({"which university", "which college", "which school"})
_NO_SCHOOL = re.compile(r"\b(?:Hospitals?|Corporation|Press|Clinic|Trust)\b")


def _is_no_school(slot: Slot) -> bool:
    """Tell whether a school is asked for that only lends its name to something else."""
    return slot.ask in _SCHOOLS and bool(_NO_SCHOOL.search(slot.answer))


_TRIED = re.compile(
    r"\b(?:convicted|acquitted|cleared|found guilty|guilty|accused|charged|suspected|tried"
    r"|jailed|imprisoned|sentenced|arrested|admitted|confessed|charges?|trial|suspicion)"
    r"\b[^?]*\bwhich crime\b|^[^?]*\bwhich crime\b[^?]*"
    r"\b(?:convicted|acquitted|cleared|guilty|accused|charged|tried)\b"
)


def _is_no_charge(draft: Draft) -> bool:
    """Tell whether a crime is asked for by a deed of its own: "condemned which crime"."""
    asked = draft.asked[:1].lower() + draft.asked[1:]
    return "which crime" in draft.fact.slot.ask and not _TRIED.search(asked)
