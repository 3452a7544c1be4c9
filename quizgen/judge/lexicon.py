"""Our word lists and tables, read from the package when first needed."""

from functools import cache
from importlib.resources import files


@cache
def table(name: str) -> tuple[str, ...]:
    """Read the lines of one of the data files, without comments and empty lines."""
    text = files("quizgen.judge").joinpath("data", name).read_text(encoding="utf-8")
    lines = text.splitlines()
    return tuple(line for line in lines if line.strip() and not line.startswith("#"))


@cache
def word_set(name: str) -> frozenset[str]:
    """Read a data file that is a plain list of words."""
    return frozenset(" ".join(table(name)).split())


def listing(text: str) -> tuple[str, ...]:
    """Split a list of words that is written as one text."""
    return tuple(text.split())


def is_common(word: str) -> bool:
    """Tell whether a folded word is an everyday English word, not a name."""
    return word in word_set("words.txt")


def is_word(word: str) -> bool:
    """Tell whether a folded word or name is common enough to be meant as it stands."""
    return word in word_set("words.txt") or word in word_set("names.txt")


@cache
def word_class(name: str) -> frozenset[str]:
    """Give the words of a class, for example `deciding` or `honorific`."""
    found: list[str] = []
    for line in table("classes.txt"):
        label, _, members = line.partition(" | ")
        if label == name:
            found.extend(members.split())
    return frozenset(found)


@cache
def word_groups(name: str) -> tuple[frozenset[str], ...]:
    """Give the groups of a class that has one on each line."""
    lines = (line.partition(" | ") for line in table("classes.txt"))
    return tuple(
        frozenset(members.split()) for label, _, members in lines if label == name
    )
