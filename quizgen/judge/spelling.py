"""Is this the same word, misspelt? Budgets by length, never a ratio."""

import re
from functools import lru_cache

from jellyfish import metaphone
from rapidfuzz.distance import OSA

from quizgen.core.attempt import Strictness
from quizgen.judge.lexicon import is_word

DECIDING = frozenset(
    """
    north south east west northern southern eastern western central northeast northwest
    southeast southwest northeastern northwestern southeastern southwestern new old
    upper lower inner outer greater lesser great little big small
    not no non city united state male female man woman men women boy girl vice ex
    former deputy assistant equatorial democratic anti pro pre post sub super un
    first second third fourth fifth sixth seventh eighth ninth tenth
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
    eighty ninety hundred thousand million billion trillion
    red blue green black white yellow left right
    """.split()
)
"""Words that tell two answers apart, so that no letter of them may differ."""

_ROMAN = re.compile(r"[ivxlcdm]+")
_DOUBLED = re.compile(r"(.)\1+")
_UMLAUTS = re.compile(r"([aou])e")


def budget(length: int) -> int:
    """Give the edits that a word of this length may need."""
    if length <= 4:
        return 0
    if length <= 7:
        return 1
    return 2 if length <= 11 else 3


def whole_budget(length: int) -> int:
    """Give the edits that an answer of this many letters may need in all."""
    return 1 + length // 8


def is_number_like(word: str) -> bool:
    """Tell whether digits or a roman numeral are in the word."""
    return any(c.isdigit() for c in word) or bool(_ROMAN.fullmatch(word))


def stem(word: str) -> str:
    """Take the commonest English endings off, so that `jumps` meets `jumping`."""
    for ending, least in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            base = word[: -len(ending)]
            if ending in {"ing", "ed", "er", "ers"}:
                base = _DOUBLED.sub(r"\1", base) if base[-1] == base[-2] else base
            return base.removesuffix("e").replace("y", "i")
    return word.removesuffix("e").replace("y", "i") if len(word) > 3 else word


_ENDINGS = (
    ("ings", 3), ("ing", 3), ("iness", 3), ("ness", 4), ("ies", 2), ("ied", 2),
    ("ers", 4), ("er", 4), ("ed", 3), ("es", 3), ("ly", 4), ("s", 3),
)  # fmt: skip


@lru_cache(maxsize=16384)
def word_distance(reference: str, given: str, strictness: Strictness) -> int | None:
    """Count the edits between two words, or None when they are not the same word.

    Args:
        reference: A folded word of the answer.
        given: A folded word that was typed.
        strictness: `strict` allows no edit, `lenient` one more than `normal`.
    """
    if reference == given:
        return 0
    if is_number_like(reference) or is_number_like(given):
        return None
    if strictness == "strict":
        return None
    short = min(len(reference), len(given))
    if short < 4 and strictness == "normal":
        return None
    if reference in DECIDING or given in DECIDING:
        return None
    if _DOUBLED.sub(r"\1", reference) == _DOUBLED.sub(r"\1", given):
        return None if is_word(given) and is_word(reference) else 0
    if _UMLAUTS.sub(r"\1", reference) == _UMLAUTS.sub(r"\1", given):
        return None if is_word(given) and is_word(reference) else 0
    allowed = budget(len(reference)) + (strictness == "lenient")
    limit = max(allowed, 2)
    distance = OSA.distance(reference, given, score_cutoff=limit)
    if distance > limit:
        return None
    if is_word(given) and stem(given) != stem(reference):
        return None
    if distance <= allowed:
        return distance
    same_sound = short >= 5 and metaphone(reference) == metaphone(given)
    return distance if same_sound and distance <= 2 else None


def between(given: str) -> tuple[str, str] | None:
    """Find two deciding words that a typed word lies between: `nouth`."""
    if given in DECIDING or len(given) < 4 or is_word(given):
        return None
    near = sorted(w for w in _COMPASS if OSA.distance(w, given, score_cutoff=1) <= 1)
    return (near[0], near[1]) if len(near) >= 2 else None


_COMPASS = ("north", "south", "east", "west")
