"""Given names that stand for each other: short forms, spellings, initials."""

from collections.abc import Mapping
from functools import cache, lru_cache

from jellyfish import metaphone

from quizgen.judge.lexicon import listing, table

_SHORTEST_START = 3
"""Letters of a short form that is the start of a name: Seb, Alex."""
_GENDERED = frozenset(
    listing("a e ia ina ine ette ella elle ie is le lle na ne ta y i o us an")
)
"""Endings that make another name of a name: Paul and Paula, Martin and Martina."""
_SHORTEST_SOUND = 4


@cache
def _short_forms() -> Mapping[str, frozenset[str]]:
    """Give for each name at the head of a line what may stand for it."""
    heads: dict[str, set[str]] = {}
    for line in table("nicknames.txt"):
        head, *members = line.split()
        heads.setdefault(head, set()).update(members)
    return {head: frozenset(members) for head, members in heads.items()}


@cache
def known_given_names() -> frozenset[str]:
    """Give all names of our table."""
    return frozenset(name for line in table("nicknames.txt") for name in line.split())


@lru_cache(maxsize=4096)
def given_agree(reference: str, given: str) -> bool:
    """Tell whether two given names agree: nickname, variant spelling or initial."""
    if len(given) == 1 or len(reference) == 1:
        return reference[0] == given[0]
    forms = _short_forms()
    if given in forms.get(reference, ()) or reference in forms.get(given, ()):
        return True
    return (
        _is_start(reference, given)
        or _is_start(given, reference)
        or (_sounds_same(reference, given))
    )


def _is_start(name: str, start: str) -> bool:
    """Tell whether one is the start of the other and not another name of its own."""
    rest = name[len(start) :]
    return (
        len(start) >= _SHORTEST_START
        and name.startswith(start)
        and rest not in _GENDERED
    )


def _sounds_same(one: str, two: str) -> bool:
    """Tell whether two names are spellings of one: Jason and Jayson, Erik and Eric."""
    known = known_given_names()
    begins = one[0] == two[0] or {one[0], two[0]} == {"c", "k"}
    if not begins or (one in known and two in known):
        return False  # Tim and Tom sound alike to a machine only
    if min(len(one), len(two)) < _SHORTEST_SOUND:
        return False
    if (one[-1] in "aeiou") != (two[-1] in "aeiou"):
        return False
    return abs(len(one) - len(two)) <= 1 and metaphone(one) == metaphone(two)
