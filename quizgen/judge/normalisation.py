"""One written form for text that players and authors write in many ways."""

import re
from functools import lru_cache

from anyascii import anyascii

from quizgen.judge.patterns import lazily
from quizgen.text import nfkc, safe

LONGEST_GIVEN = 256
"""Characters of a typed answer that are read; the rest is cut before any work."""
LONGEST_ACCEPTED = 200
"""Characters of an accepted spelling that are read."""

ARTICLES = frozenset({"the", "a", "an"})

_KEPT_SIGNS = "£€¥₹₩°"
# Written as code points, so that no look-alike stands in this file. Quotes, dashes and
# strokes that are not here get the same ASCII in the transliteration.
_MARKS = {
    0x60: "'", 0xB4: "'", 0x2BB: "'", 0x2033: '"', 0xAB: '"', 0xBB: '"', 0xD7: "x",
    0x2026: " ... ", 0x2022: " ", 0xB7: " ", 0xBA: "°", 0x2116: " no ", 0x2122: " ",
    0xAE: " ", 0xA9: " ",
}  # fmt: skip
_FRACTION = lazily("(?=[\u00bc-\u00be\u2150-\u215e])")
"""Before a fraction in one sign, which stands close to its number: 2\u00bd."""
_FOREIGN = lazily(f"[^\x00-\x7f{_KEPT_SIGNS}]+")
_WORD = lazily(r"[a-z0-9]+")
_DOTTED = lazily(r"\b(?:[a-z]\.)+(?:[a-z]\b|(?<=\.[a-z]\.))")
_SPOKEN_SIGNS = (("'", ""), ("&", " and "), ("+", " plus "), ("%", " percent "))


def fold(text: str) -> str:
    """Give the text in lower-case ASCII, with plain quotes, dashes and spaces.

    Signs that mean something in an amount stay: currencies and the degree sign.
    """
    text = text[:LONGEST_GIVEN]
    if text.isascii():
        text = text if text.isprintable() else safe(text)
    else:
        # One code point may become eighteen: cut again before the slow step.
        text = _FRACTION().sub(" ", safe(text).translate(_MARKS))
        text = nfkc(text).translate(_MARKS)[:LONGEST_GIVEN]
        text = _FOREIGN().sub(_transliterate, text)[:LONGEST_GIVEN]
    return " ".join(text.lower().split())


def _transliterate(match: re.Match[str]) -> str:
    """Write foreign letters in ASCII; those that cannot be written stay."""
    return "".join(anyascii(letter) or letter for letter in match[0])


@lru_cache(maxsize=4096)
def words(folded: str) -> tuple[str, ...]:
    """Split folded text into words of letters and digits; `&` is "and".

    Apostrophes vanish (`o'brien`, `kings`), and dotted letters are one word (`usa`).
    """
    text = folded
    if "." in text:
        text = _DOTTED().sub(lambda match: match[0].replace(".", "") + " ", text)
    for sign, spoken in _SPOKEN_SIGNS:
        if sign in text:
            text = text.replace(sign, spoken)
    return tuple(_WORD().findall(text))


def without_articles(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """Leave articles out, unless nothing else is there."""
    kept = tuple(word for word in tokens if word not in ARTICLES)
    return kept or tokens


@lru_cache(maxsize=4096)
def key(folded: str) -> str:
    """Give what two spellings of one answer share: no article, space or punctuation.

    Empty for text that has no letter and no digit.
    """
    return "".join(without_articles(words(folded)))


_NUMERIC_NOISE = lazily(r"[\s\"]+|[.,!?;:]+$")


@lru_cache(maxsize=4096)
def numeric_key(folded: str) -> str:
    """Give the same for amounts and dates, where points, signs and slashes decide."""
    return _NUMERIC_NOISE().sub("", " ".join(without_articles(tuple(folded.split()))))
