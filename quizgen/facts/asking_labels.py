"""What to ask for a name with: the label that the article gives, made to say whose."""

import functools
import re
from collections.abc import Sequence
from typing import Final

from quizgen.judge.gazetteer import adjectives
from quizgen.reading.gazetteer import FAMOUS, PLACES, class_of
from quizgen.reading.labels import head_noun
from quizgen.reading.names import Entity

LABEL_LIMIT: Final = 9
"""Words; a longer label is a life story."""
EMPTY_NOUNS: Final = frozenset(
    "man woman boy girl child member resident person victim people name thing part one "
    "source official father mother son daughter wife husband brother sister doctor "
    "newcomer widow widower".split()
)
"""Nouns that say next to nothing of who bears them."""
_SUPERLATIVE = re.compile(r"'s? (?:\w+est|most|best|first|only|last)\b|^world's? ")


def best_label(entity: Entity) -> str:
    """Choose the label to ask with; empty when the article gives none that serves."""
    fits = [
        label
        for label in entity.labels
        if len(label.split()) <= LABEL_LIMIT
        and head_noun(label) not in EMPTY_NOUNS
        and not _SUPERLATIVE.search(label)  # "which world's biggest firm"
    ]
    if not fits:
        famous = FAMOUS.get(entity.name.split()[-1])
        return famous.label if famous is not None and famous.name == entity.name else ""
    best = min(
        fits, key=lambda label: (not 2 <= len(label.split()) <= 6, fits.index(label))
    )
    if entity.kind != "person":
        return best
    return next((label for label in fits if _says_whose(label, best)), best)


def _says_whose(label: str, bare: str) -> bool:
    """Tell whether a label is another one with a name before it: "Acme chairman"."""
    is_longer = label.endswith(f" {bare}") and "," not in label
    return is_longer and label[0].isupper() and bare == bare.lower()


def ask_with(label: str, entities: Sequence[Entity]) -> str:
    """Write a label as it stands behind "which".

    `Motorola's former chief` asks as `former Motorola chief`, a country's minister as
    `Norwegian minister`, but somebody's coach is no "Miller coach": `coach of Ann Miller`.

    Args:
        label: As the article has it.
        entities: All names of the article.
    """
    label = label.removeprefix("then-")
    owned = _OWNED.match(label)
    noun = class_of(head_noun(owned[2])) if owned is not None else None
    if owned is not None and noun is not None and noun.kinds[0] == "person":
        owner = _person_called(owned[1], entities)
        if owner is not None:
            return f"{owned[2]} of {owner.name}"
        people = _of_country(owned[1])
        if people:
            label = f"{people}'s {owned[2]}"
    return _POSSESSIVE.sub("", _FORMER.sub(r"\2 \1", label))


def _of_country(name: str) -> str:
    """Give the adjective of a country's name; empty for everything else."""
    place = PLACES.get(name)
    if place is None or place.sort != "country":
        return ""
    return _adjective_of().get(place.within, "").capitalize()


@functools.cache
def _adjective_of() -> dict[str, str]:
    """Map each country to its first adjective, which is the usual one."""
    first: dict[str, str] = {}
    for adjective, country in adjectives().items():
        first.setdefault(country, adjective)
    return first


def _person_called(name: str, entities: Sequence[Entity]) -> Entity | None:
    """Find the one person with this name or surname; none where two share it."""
    found = [
        e
        for e in entities
        if e.kind == "person" and (e.name == name or e.name.split()[-1] == name)
    ]
    return found[0] if len(found) == 1 else None


_OWNED = re.compile(r"^([A-Z][\w.-]*(?: [A-Z][\w.-]*)*)'s? (.+)$")
_POSSESSIVE = re.compile(r"'s?(?= )")
_FORMER = re.compile(
    r"^(\w[\w' -]*?) (former|new|top|own|then|current|acting|late)(?= )"
)
"""`Motorola's former chief` asks as `which former Motorola chief`."""
