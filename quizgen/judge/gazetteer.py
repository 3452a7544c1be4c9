"""Countries, towns and their other names; adjectives; well-known short forms."""

from collections.abc import Iterable, Mapping
from functools import cache

from quizgen.judge.lexicon import table
from quizgen.judge.normalisation import fold, key

Names = frozenset[str]
"""First names of places; several where one name means several places."""

_NONE: Names = frozenset()


def _index(pairs: Iterable[tuple[str, str]]) -> dict[str, Names]:
    found: dict[str, Names] = {}
    for name, first in pairs:
        if name.strip():
            known = key(fold(name))
            found[known] = found.get(known, _NONE) | {first}
    return found


def _lines(name: str) -> Iterable[tuple[str, list[str], list[str]]]:
    """Give first name, all names, adjectives of each line of a table."""
    for line in table(name):
        names, _, adjectives = line.partition(" | ")
        every = [part.strip() for part in names.split(";")]
        yield every[0], every, adjectives.split(";")


@cache
def _regions() -> Mapping[str, Names]:
    lines = _lines("regions.txt")
    return _index((name, first) for first, names, _ in lines for name in names)


@cache
def _places() -> Mapping[str, Names]:
    lines = _lines("towns.txt")
    towns = _index((name, first) for first, names, _ in lines for name in names)
    regions = _regions()
    return {
        k: towns.get(k, _NONE) | regions.get(k, _NONE) for k in {**towns, **regions}
    }


@cache
def _adjectives() -> Mapping[str, Names]:
    lines = _lines("regions.txt")
    return _index((name, first) for first, _, names in lines for name in names)


@cache
def _acronyms() -> Mapping[str, Names]:
    return {
        key(fold(short)): frozenset(key(fold(name)) for name in long.split(";"))
        for short, _, long in (line.partition(" | ") for line in table("acronyms.txt"))
    }


def places_named(key: str) -> Names:
    """Give the well-known places of this name; none when it is not known."""
    return _places().get(key, _NONE)


def regions_named(key: str) -> Names:
    """Give the countries, states and regions of this name: what may hold a town."""
    return _regions().get(key, _NONE)


@cache
def adjectives() -> Mapping[str, str]:
    """Map each adjective and people's name to its country."""
    return {name: min(places) for name, places in _adjectives().items()}


def places_of(adjective: str) -> Names:
    """Give the countries that an adjective or a people's name belongs to."""
    return _adjectives().get(adjective, _NONE)


def meanings(acronym: str) -> Names:
    """Give the keys of what a well-known short form stands for."""
    return _acronyms().get(acronym, _NONE)


def other_names(key: str) -> tuple[str, ...]:
    """Give all names of the one place that a key means; none when it is not clear."""
    named = places_named(key)
    if len(named) != 1:
        return ()
    for table_name in ("regions.txt", "towns.txt"):
        for first, names, _ in _lines(table_name):
            if first in named:
                return tuple(names)
    return ()
