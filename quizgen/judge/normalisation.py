"""One written form for text that players and authors write in many ways."""

import re
from functools import lru_cache

from anyascii import anyascii

from quizgen.text import nfkc, safe

LONGEST_GIVEN = 256
"""Characters of a typed answer that are read; the rest is cut before any work."""
LONGEST_ACCEPTED = 200
"""Characters of an accepted spelling that are read."""

ARTICLES = frozenset({"the", "a", "an"})

_KEPT = "£€¥₹₩°"
_MARKS = str.maketrans(
    {
        "‘": "'", "’": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'", "ʻ": "'",
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "″": '"',
        "–": "-", "—": "-", "‒": "-", "‐": "-", "‑": "-", "−": "-", "―": "-",
        "×": "x", "⁄": "/", "∕": "/", "…": " ... ", "•": " ", "·": " ",
        "½": " 1/2", "⅓": " 1/3", "⅔": " 2/3", "¼": " 1/4", "¾": " 3/4",
        "⅛": " 1/8", "⅜": " 3/8", "⅝": " 5/8", "⅞": " 7/8", "⅕": " 1/5", "⅖": " 2/5",
        "º": "°", "№": " no ", "™": " ", "®": " ", "©": " ",
    }
)  # fmt: skip
_OTHER = re.compile(f"[^\x00-\x7f{_KEPT}]+")
_WORD = re.compile(r"[a-z0-9]+")
_DOTTED = re.compile(r"\b([a-z])\.(?=[a-z]\b)")
_LETTERS = re.compile(r"\b[b-hj-z](?: [a-z]\b)+")


def fold(text: str) -> str:
    """Give the text in lower-case ASCII, with plain quotes, dashes and spaces.

    Signs that mean something in an amount stay: currencies and the degree sign.
    """
    text = text[:LONGEST_GIVEN]
    if not text.isascii():
        text = nfkc(safe(text).translate(_MARKS)).translate(_MARKS)
        text = _OTHER.sub(lambda match: anyascii(match[0]), text)[:LONGEST_GIVEN]
    else:
        text = safe(text)
    return " ".join(text.lower().split())


@lru_cache(maxsize=4096)
def words(folded: str) -> tuple[str, ...]:
    """Split folded text into words of letters and digits; `&` and `+` are "and".

    Apostrophes vanish (`o'brien`, `kings`), and dotted letters are one word (`usa`).
    """
    text = folded.replace("'", "").replace("&", " and ").replace("+", " and ")
    text = _DOTTED.sub(r"\1", text)
    return tuple(_WORD.findall(text))


def joined_letters(text: str) -> str:
    """Join letters that stand alone side by side: `u s a` -> `usa`."""
    return _LETTERS.sub(lambda match: match[0].replace(" ", ""), text)


def content(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """Leave articles out, unless nothing else is there."""
    kept = tuple(word for word in tokens if word not in ARTICLES)
    return kept or tokens


@lru_cache(maxsize=4096)
def key(folded: str) -> str:
    """Give what two spellings of one answer share: no article, space or punctuation.

    Empty for text that has no letter and no digit.
    """
    return "".join(content(words(folded)))


_NUMERIC_KEY = re.compile(r"[\s\"]+|[.,!?;:]+$")


@lru_cache(maxsize=4096)
def numeric_key(folded: str) -> str:
    """Give the same for amounts and dates, where points, signs and slashes decide."""
    text = " ".join(w for w in folded.split() if w not in ARTICLES)
    return _NUMERIC_KEY.sub("", text)
