"""Titles of works and things: numbers decide, subtitles may be left off."""

from quizgen.judge.alignment import Alignment, align, respaced
from quizgen.judge.forms import Context, Form
from quizgen.judge.names import roman_value
from quizgen.judge.numbers import ORDINALS, TENS, UNITS
from quizgen.judge.organisations import short_form
from quizgen.judge.verdict import Ruling

SMALL = frozenset(
    """the a an of and in on to for at by with from or as is it s into""".split()
)
ENOUGH = 0.6
"""Share of a title's words, from its start, that stands for all of it."""
_KINDS = frozenset(
    """movie film novel book song album series show tv game musical play documentary
    painting single magazine newspaper podcast franchise""".split()
)
_PARTS = frozenset("part volume vol chapter episode book season number no".split())


def _number(word: str) -> int | None:
    if word.isdigit():
        return int(word[:9])
    if word in UNITS:
        return UNITS[word]
    if word in TENS:
        return TENS[word]
    return roman_value(word) if word != "i" else 1


def split_numbers(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Split a title's words into words and numbers; a roman numeral stands last."""
    kept: list[str] = []
    numbers: list[int] = []
    for index, word in enumerate(words):
        value = _number(word)
        before = words[index - 1] if index else ""
        lone_letter = (
            word in {"i", "v", "x", "c", "d", "m", "l"} and before not in _PARTS
        )
        if value is not None and not (lone_letter and index < len(words) - 1) and index:
            numbers.append(value)
        elif word in ORDINALS and before in _PARTS:
            numbers.append(ORDINALS[word])
        else:
            kept.append(word)
    return tuple(kept), tuple(numbers)


def compare_titles(reference: Form, given: Form, context: Context) -> Ruling:
    """Judge a typed title against a title."""
    short = short_form(reference, given) if len(reference.words) > 1 else None
    if short:
        return short
    typed_words = given.words
    if "by" in typed_words[1:] and "by" not in reference.words:
        typed_words = typed_words[: typed_words.index("by", 1)]
    own, numbers = split_numbers(reference.words)
    typed, typed_numbers = split_numbers(respaced(reference.words, typed_words))
    parts = _PARTS - set(typed)
    own = tuple(w for w in own if w not in SMALL and w not in parts) or own
    typed = (
        tuple(w for w in typed if w not in SMALL and (w not in _PARTS or w in own))
        or typed
    )
    strictness = context.strictness
    found = align(own, typed, strictness=strictness)
    ruling = _rule(own, typed, found, context)
    if ruling.kind == "wrong":
        return ruling
    return _with_numbers(reference, numbers, typed_numbers, ruling, context)


def _rule(
    own: tuple[str, ...], typed: tuple[str, ...], found: Alignment, context: Context
) -> Ruling:
    added = {typed[i] for i in found.added}
    harmless = {w for w in added if w in _KINDS or w in context.prompt_words}
    if added - harmless or not found.matched:
        return Ruling("wrong", "other_word" if found.matched else "other_name")
    if not found.missing:
        return Ruling(
            "correct", "spelling" if found.distance else "words", found.distance
        )
    if all(own[i] in context.prompt_words or own[i] in _KINDS for i in found.missing):
        return Ruling("correct", "words", found.distance)
    share = len(found.matched) / len(own)
    from_start = [i for i, _ in found.matched] == list(range(len(found.matched)))
    if from_start and share >= ENOUGH and len(found.matched) > 1:
        return Ruling("correct", "words", found.distance + 1)
    return Ruling("close", "partial", found.distance + 1)


def _with_numbers(
    reference: Form,
    numbers: tuple[int, ...],
    typed: tuple[int, ...],
    ruling: Ruling,
    context: Context,
) -> Ruling:
    if sorted(numbers) == sorted(typed):
        return ruling
    if any(value not in numbers for value in typed):
        if not numbers and typed == (1,):
            return ruling
        return Ruling("wrong", "other_number")
    missing = [value for value in numbers if value not in typed]
    if not missing:
        return ruling
    if missing == [1] and not _has_sequel(reference, context):
        return ruling
    if ruling.kind == "close":
        return ruling
    return Ruling("close", "number_missing", ruling.distance + 1)


def _has_sequel(reference: Form, context: Context) -> bool:
    first = set(split_numbers(reference.words)[0]) - SMALL - _PARTS
    return any(
        first & set(other.words) and split_numbers(other.words)[1]
        for other in context.contrast
    )
