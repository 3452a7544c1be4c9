"""Titles of works and things: numbers decide, subtitles may be left off."""

from collections.abc import Sequence

from quizgen.judge.alignment import Alignment, agree_in_number, align, respaced
from quizgen.judge.digits import in_digits
from quizgen.judge.forms import Context, Form
from quizgen.judge.lexicon import listing, word_class
from quizgen.judge.numerals import ORDINALS, ROMAN, TENS, UNITS
from quizgen.judge.organisations import short_form
from quizgen.judge.patterns import lazily
from quizgen.judge.verdict import Ruling

ENOUGH = 0.6
"""Share of a title's words, from its start, that stands for all of it."""
_FOREIGN_ARTICLES = frozenset(listing("la le les el il los las das der die het"))
_ABBREVIATIONS = {
    "dr": "doctor", "st": "saint", "mr": "mister", "vs": "versus", "pt": "part",
}  # fmt: skip
_SHORT_PART = lazily(r"(?:s|ep|pt|vol|part|season)(\d{1,3})")
_LETTER_NUMERALS = frozenset("ivxcdml")
_LEAST_INITIALS = 3


def _number(word: str) -> int | None:
    short = _SHORT_PART().fullmatch(word)
    word = short[1] if short else word
    if word.isdigit():
        return int(word)
    return UNITS.get(word, TENS.get(word, ROMAN.get(word)))


def split_numbers(words: Sequence[str]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Split a title's words into words and numbers; the first word is never a number.

    A letter that stands alone is a roman numeral only at the end or behind `part`.
    """
    kept: list[str] = []
    numbers: list[int] = []
    parts = word_class("part")
    for index, word in enumerate(words):
        value = _number(word) if index else None
        behind_part = index > 0 and words[index - 1] in parts
        letter = word in _LETTER_NUMERALS and index < len(words) - 1 and not behind_part
        if word in ORDINALS and behind_part:
            value = ORDINALS[word]
        if value is None or letter:
            kept.append(word)
        else:
            numbers.append(value)
    return tuple(kept), tuple(numbers)


def compare_titles(reference: Form, given: Form, context: Context) -> Ruling:
    """Judge a typed title against a title."""
    if len(reference.words) > 1 or reference.is_acronym:
        short = short_form(reference, given)
        if short and short.kind == "correct":
            return short
    ruling = _compare_words(reference, reference.words, given.words, context)
    if ruling.kind == "correct" or not _holds_number(given.words):
        return ruling
    own, typed = in_digits(reference.folded), in_digits(given.folded)
    digits = _compare_words(reference, own, typed, context)
    return min(ruling, digits, key=lambda found: found.rank)


def _compare_words(
    reference: Form, titled: Sequence[str], given: Sequence[str], context: Context
) -> Ruling:
    own, numbers = split_numbers(titled)
    written = _spelt_out(_without_author(given, titled), titled)
    typed, typed_numbers = split_numbers(respaced(titled, written))
    own = _content(own, ())
    typed = _content(typed, own)
    agree = agree_in_number(context) if len(own) > 1 else None
    found = align(own, typed, strictness=context.strictness, agree=agree)
    ruling = _rule(own, typed, found, context)
    if ruling.kind == "wrong":
        return ruling
    return _with_numbers(reference, numbers, typed_numbers, ruling, context)


def _holds_number(words: Sequence[str]) -> bool:
    return any(w.isdigit() or w in UNITS or w in TENS or w == "hundred" for w in words)


def _without_author(given: Sequence[str], reference: Sequence[str]) -> Sequence[str]:
    """Drop `by Charles Dickens` behind a title."""
    if "by" in given[1:] and "by" not in reference:
        return given[: given.index("by", 1)]
    return given


def _spelt_out(given: Sequence[str], reference: Sequence[str]) -> Sequence[str]:
    """Spell out initials that a title is shortened to: `GTA V`."""
    short, *rest = given or ("",)
    start = reference[: len(short)]
    initials = "".join(word[0] for word in start)
    if len(short) >= _LEAST_INITIALS and short == initials and short not in reference:
        return (*start, *rest)
    return given


def _content(words: tuple[str, ...], own: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out small words, and `part` and the like where no number needs them."""
    if len(words) > 1 and words[0] in _FOREIGN_ARTICLES:
        words = words[1:]
    words = tuple(_ABBREVIATIONS.get(word, word) for word in words)
    small = word_class("small")
    parts = word_class("part") - set(own)
    kept = tuple(w for w in words if w not in small and w not in parts)
    return kept or words


def _rule(
    own: tuple[str, ...], typed: tuple[str, ...], found: Alignment, context: Context
) -> Ruling:
    works = word_class("work") | context.nouns
    added = {typed[i] for i in found.added} - works
    if "shuttle" in typed:
        added.discard("space")
    if added or not found.matched:
        return Ruling("wrong", "other_word" if found.matched else "other_name")
    reason = "spelling" if found.distance else "words"
    if not found.missing:
        return Ruling("correct", reason, found.distance)
    kept = {own[i] for i, _ in found.matched}
    if works.issuperset(own[i] for i in found.missing) and kept - works:
        return Ruling("correct", reason, found.distance)
    if not kept - works:
        return Ruling("wrong", "fragment")
    share = len(found.matched) / len(own)
    start = [i for i, _ in found.matched] == list(range(len(found.matched)))
    if start and share >= ENOUGH:
        return Ruling("correct", "words", found.distance + 1)
    detail = "start" if start and len(found.matched) > 1 else ""
    return Ruling("close", "partial", found.distance, detail=detail)


def _with_numbers(
    reference: Form,
    numbers: tuple[int, ...],
    typed: tuple[int, ...],
    ruling: Ruling,
    context: Context,
) -> Ruling:
    """Rule on the numbers of a title whose words are right."""
    if any(value not in numbers for value in typed):
        first_part = not numbers and typed == (1,)
        return ruling if first_part else Ruling("wrong", "other_number")
    missing = [value for value in numbers if value not in typed]
    optional = (missing == [1] and not _has_sequel(reference, context)) or (
        ruling.kind == "correct" and not ruling.detail and _tells_itself(reference)
    )
    if not missing and numbers and ruling.detail == "start":
        return Ruling("correct", "words", ruling.distance)  # the number tells which
    if not missing or optional or ruling.kind == "close":
        return ruling
    return Ruling("close", "number_missing", ruling.distance)


def _tells_itself(reference: Form) -> bool:
    """Tell whether a subtitle stands behind the number: `Episode IV - A New Hope`."""
    head, dash, subtitle = reference.folded.rpartition("-")
    numbered = split_numbers(tuple(head.split()))[1]
    return bool(dash and numbered) and len(subtitle.split()) > 1


def _has_sequel(reference: Form, context: Context) -> bool:
    """Tell whether another part is in the story."""
    words = set(_content(split_numbers(reference.words)[0], ()))
    return any(
        words & set(other.words) and split_numbers(other.words)[1]
        for other in context.contrast
    )
