"""Is this the same word, misspelt? Budgets by length, never a ratio."""

from functools import lru_cache

from jellyfish import metaphone
from rapidfuzz.distance import OSA

from quizgen.core.attempt import Strictness
from quizgen.judge.lexicon import is_common, is_word, listing, word_class
from quizgen.judge.patterns import lazily

_BUDGETS = ((4, 0), (7, 1), (11, 2))
"""Up to so many letters, so many edits; longer words may have `_MOST`."""
_MOST = 3
_SAME_SOUND = 2
"""Edits that a word of the same sound may have."""
_LEAST_DOUBLED = 4
"""Letters from which on a doubled letter, or one not doubled, is no edit."""
_LONG_DECIDING = 7
"""Letters from which on a misspelt deciding word can be no other one."""
_PER_LETTERS = 8
"""A whole answer may need one edit, and one more for each so many letters."""

_ROMAN = lazily(r"[ivxlcdm]+")
_DOUBLED = lazily(r"(.)\1+")
_UMLAUT = lazily(r"([aou])e")


def is_deciding(word: str) -> bool:
    """Tell whether a word tells two answers apart, so that no letter may differ."""
    return word in word_class("deciding")


def budget(length: int) -> int:
    """Give the edits that a word of this length may need."""
    return next((edits for most, edits in _BUDGETS if length <= most), _MOST)


def whole_budget(length: int, strictness: Strictness) -> int:
    """Give the edits that an answer of this many letters may need in all.

    Never fewer than one word of the same sound may have.
    """
    allowed = max(1 + length // _PER_LETTERS, _SAME_SOUND)
    return allowed + (strictness == "lenient")


def is_number_like(word: str) -> bool:
    """Tell whether digits or a roman numeral are in the word."""
    return not word.isalpha() or bool(_ROMAN().fullmatch(word))


@lru_cache(maxsize=16384)
def word_distance(reference: str, given: str, strictness: Strictness) -> int | None:
    """Count the edits between two words, or None when they are not the same word.

    Args:
        reference: A folded word of the answer.
        given: A folded word that was typed.
        strictness: `strict` allows no edit, `lenient` one more than `normal`.
    """
    if reference == given or _is_variant(reference, given):
        return 0
    if strictness == "strict" or not _may_differ(reference, given):
        return None
    if _same_letters(reference, given):
        return 0
    return _edits(reference, given, budget(len(reference)) + (strictness == "lenient"))


_BRITISH = (
    ("our", "or"), ("isation", "ization"), ("ise", "ize"), ("yse", "yze"),
    ("ogue", "og"), ("tre", "ter"), ("tyre", "tire"), ("grey", "gray"),
    ("defence", "defense"), ("licence", "license"), ("aeo", "eo"),
    ("programme", "program"),
)  # fmt: skip


@lru_cache(maxsize=8192)
def _american(word: str) -> str:
    """Spell a word of five letters or more as Americans do: colour, centre."""
    if len(word) <= _LEAST_DOUBLED and word not in {"tyre", "grey"}:
        return word
    for british, american in _BRITISH:
        word = word.replace(british, american)
    return word


def _is_variant(one: str, two: str) -> bool:
    """Tell whether the words are spellings of one: mueller, blowin', mackenzie."""
    short, long = sorted((one, two), key=len)
    if short.startswith("mc") and long == f"mac{short[2:]}":
        return True
    if _american(one) == _american(two) or {one, two} == {"al", "el"}:
        return True
    if len(short) == len(long):
        return False
    if len(short) >= _LEAST_DOUBLED and _UMLAUT().sub(r"\1", one) == _UMLAUT().sub(
        r"\1", two
    ):
        return True
    return long == f"{short}g" and short.endswith("in") and len(short) > _LEAST_DOUBLED


def _edits(reference: str, given: str, allowed: int) -> int | None:
    limit = max(allowed, _SAME_SOUND)
    distance = OSA.distance(reference, given, score_cutoff=limit)
    within = distance <= allowed or (
        distance <= limit and _same_sound(reference, given)
    )
    return distance if within else None


def _may_differ(reference: str, given: str) -> bool:
    """Tell whether a typed word may be a misspelling at all."""
    if is_number_like(reference) or is_number_like(given) or is_deciding(given):
        return False
    if is_deciding(reference) and len(reference) < _LONG_DECIDING:
        return False
    if not is_word(given):
        return True
    if is_common(given):
        return is_inflection(reference, given)
    # Hilary and Hillary, Philip and Phillip: two names, but one to the ear.
    return len(given) > _LEAST_DOUBLED and _same_letters(reference, given)


def is_plural(one: str, two: str) -> bool:
    """Tell whether one word is the other with an `s`: Games, the Marianas."""
    short, long = sorted((one, two), key=len)
    return long == f"{short}s" and len(short) >= _LEAST_DOUBLED


def _same_letters(reference: str, given: str) -> bool:
    """Tell whether only doubled letters differ."""
    if len(reference) < _LEAST_DOUBLED:
        return False
    return _DOUBLED().sub(r"\1", reference) == _DOUBLED().sub(r"\1", given)


def _same_sound(reference: str, given: str) -> bool:
    """Tell whether two words of four letters or more sound the same.

    Of a word of four letters only one may differ, and the first must be the same.
    """
    if min(len(reference), len(given)) < _LEAST_DOUBLED:
        return False
    if len(reference) == _LEAST_DOUBLED and OSA.distance(reference, given) > 1:
        return False
    return reference[0] == given[0] and metaphone(reference) == metaphone(given)


_ENDINGS = frozenset(
    listing(
        "s es ed d ing er ers or ors al ic ical ally ly y ies ied ment ments ion ions "
        "ation ations e ness ful able ure ures ily en an ian"
    )
) | {""}
_LEAST_STEM = 3


def is_inflection(one: str, two: str) -> bool:
    """Tell whether two words differ by their endings only: `jumped`, `jumping`."""
    common = 0
    for first, second in zip(one, two, strict=False):
        if first != second:
            break
        common += 1
    if common < _LEAST_STEM or common * 2 + 1 < max(len(one), len(two)):
        return False
    # A doubled consonant belongs to the ending: run, running.
    tails = {_undoubled(one, common), _undoubled(two, common)}
    return _ENDINGS.issuperset(tails)


def _undoubled(word: str, common: int) -> str:
    tail = word[common:]
    doubled = tail[:1] == word[common - 1] and tail[:1] not in "aeiou"
    return tail[1:] if doubled and len(tail) > 1 else tail


def between(given: str) -> tuple[str, str] | None:
    """Find two compass words that a typed word lies between: `nouth`."""
    if is_deciding(given) or is_word(given):
        return None
    near = [word for word in _CORNERS if OSA.distance(word, given) <= 1]
    return (near[0], near[1]) if len(near) > 1 else None


_CORNERS = ("north", "south", "east", "west", "northern", "southern")


def misspelt_deciding(reference: str, given: str) -> bool:
    """Tell whether a typed word is a deciding word with one letter wrong."""
    return (
        is_deciding(reference)
        and len(reference) > _LEAST_DOUBLED
        and not is_word(given)
        and OSA.distance(reference, given) <= 1
    )
