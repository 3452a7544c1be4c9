"""Common words and names, read when first needed."""

from functools import cache
from importlib.resources import files


@cache
def table(name: str) -> tuple[str, ...]:
    """Read the lines of one of our data files, without comments and empty lines."""
    text = files("quizgen.judge").joinpath("data", name).read_text(encoding="utf-8")
    return tuple(
        line for line in text.splitlines() if line.strip() and not line.startswith("#")
    )


@cache
def _common() -> frozenset[str]:
    return frozenset(word for line in table("words.txt") for word in line.split())


def is_word(word: str) -> bool:
    """Tell whether a folded word is common enough to be meant as it stands."""
    return word in _common()
