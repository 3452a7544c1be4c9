"""Pieces of a text that may hold numbers: digits, letters and signs kept apart."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from quizgen.judge.patterns import lazily


class Token(NamedTuple):
    """A piece of folded text: digits, letters or one sign."""

    text: str
    glued: bool
    """True when no space stands before it."""


Tokens = Sequence[Token]

_MOST_TOKENS = 64
_TOKEN = lazily(r"\d+(?:[.,]\d+)*|[a-z]+|[^\sa-z\d]")
_DOTTED = lazily(r"\b(?:[a-z]\.)+(?:[a-z]\b|(?<=\.[a-z]\.))")
_HYPHEN = lazily(r"(?<=[a-z])-(?=[a-z])")


@lru_cache(maxsize=4096)
def tokens(folded: str) -> tuple[Token, ...]:
    """Split folded text, keeping signs, and points and commas inside numbers.

    Only the first 64 tokens are given: no amount and no date is longer.

    Dotted letters become one word (`m.p.h.`), hyphens between words become spaces.
    """
    text = folded
    if "." in text:
        text = _DOTTED().sub(lambda match: match[0].replace(".", ""), text)
    if "-" in text:
        text = _HYPHEN().sub(" ", text)
    return tuple(
        Token(match[0], match.start() > 0 and not text[match.start() - 1].isspace())
        for match in islice(_TOKEN().finditer(text), _MOST_TOKENS)
    )


def text_at(pieces: Tokens, index: int) -> str:
    """Give the text of a token, empty where there is none."""
    return pieces[index].text if 0 <= index < len(pieces) else ""


def is_glued(pieces: Tokens, index: int) -> bool:
    """Tell whether there is a token that follows the one before without a space."""
    return index < len(pieces) and pieces[index].glued
