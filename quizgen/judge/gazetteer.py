"""Countries, their other names and adjectives; well-known towns and short forms."""

from collections.abc import Mapping
from functools import cache

from quizgen.judge.lexicon import table
from quizgen.judge.normalisation import fold, key


@cache
def country_names() -> Mapping[str, str]:
    """Map the key of every name of a country, region or town to its first name."""
    found: dict[str, str] = {}
    for line in table("places.txt"):
        names, _, _ = line.partition(" | ")
        first, *others = (name.strip() for name in names.split(";"))
        for name in (first, *others):
            found.setdefault(key(fold(name)), first)
    return found


@cache
def adjectives() -> Mapping[str, str]:
    """Map the key of an adjective or people's name to the country's first name."""
    found: dict[str, str] = {}
    for line in table("places.txt"):
        names, _, adjective = line.partition(" | ")
        first = names.split(";")[0].strip()
        for name in adjective.split(";"):
            if name.strip():
                found.setdefault(key(fold(name)), first)
    return found


@cache
def acronyms() -> Mapping[str, frozenset[str]]:
    """Map the key of a well-known short form to the keys of what it stands for."""
    found: dict[str, frozenset[str]] = {}
    for line in table("acronyms.txt"):
        short, _, long = line.partition(" | ")
        names = frozenset(key(fold(name)) for name in long.split(";"))
        found[key(fold(short))] = found.get(key(fold(short)), frozenset()) | names
    return found
