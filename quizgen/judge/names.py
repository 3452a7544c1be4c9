"""People's names: the surname decides, given names must not contradict it."""

from collections.abc import Sequence
from dataclasses import replace

from quizgen.judge.alignment import align, respaced
from quizgen.judge.forms import Context, Form
from quizgen.judge.given_names import given_agree
from quizgen.judge.lexicon import word_class
from quizgen.judge.name_parts import Name, split_name
from quizgen.judge.spelling import word_distance
from quizgen.judge.verdict import Ruling

_LEAST_INITIALS = 2
_MOST_MIDDLE_NAMES = 2


def compare_names(reference: Form, given: Form, context: Context) -> Ruling:
    """Judge a typed name against a person's name."""
    own = split_name(reference.text, reference.words, frozenset[str]())
    typed = split_name(given.text, given.words, frozenset(own.words))
    if own.number and typed.number and own.number != typed.number:
        return Ruling("wrong", "other_number")
    ruling = _compare(own, typed, context)
    if ruling.kind != "correct" or own.number == typed.number:
        return ruling
    if typed.number:
        return Ruling("wrong", "other_number")
    if own.is_regnal or _is_numbered(own, context):
        return Ruling("close", "number_missing", detail=" ".join(typed.words))
    return ruling


def _is_numbered(own: Name, context: Context) -> bool:
    """Tell whether another one of the story bears the same name and another number."""
    return any(
        set(other.words) >= set(own.words) and other.number != own.number
        for other in (_name(form) for form in context.contrast)
    )


def _name(form: Form) -> Name:
    return split_name(form.text, form.words, frozenset[str]())


def _compare(own: Name, typed: Name, context: Context) -> Ruling:
    words = respaced(own.words, typed.words)
    if typed.last == own.words:  # the answer `van Gogh` has no given name
        own = replace(own, first=(), last=own.words)
    if _are_initials(own, words):
        return Ruling("correct", "initials", 1)
    core = own.core
    particles = word_class("particle")
    rest = tuple(
        word
        for index, word in enumerate(words)
        if word not in particles or word in core or (len(word) == 1 and not index)
    )
    rest = rest or words
    surname = align(core, rest, strictness=context.strictness)
    if surname.missing:
        return _without_surname(own, rest, context)
    left = tuple(rest[i] for i in surname.added)
    trails = len(rest) - 1 in surname.added and not typed.reversed
    if not left:
        whole = not own.first
        reason = "spelling" if surname.distance else "words" if whole else "surname"
        return Ruling("correct", reason, surname.distance)
    if own.is_regnal and not own.first and not typed.number:
        return Ruling("wrong", "other_name")  # George Washington was no George III
    if not own.first:
        return Ruling("correct", "words", surname.distance + 1)
    return _with_given(own, left, surname.distance, context, trails=trails)


def _are_initials(own: Name, typed: Sequence[str]) -> bool:
    joined = "".join(typed)
    if len(joined) < _LEAST_INITIALS:
        return False
    spoken = [w for w in own.words if w not in word_class("particle")]
    return (
        joined
        in {
            "".join(w[0] for w in spoken),
            "".join(w[0] for w in own.words),
        }
        and joined not in own.words
    )


def _with_given(
    own: Name,
    left: Sequence[str],
    distance: int,
    context: Context,
    *,
    trails: bool,
) -> Ruling:
    """Judge typed given names beside the right surname.

    Args:
        own: The answer's name.
        left: What was typed beside the surname.
        distance: Letters changed in the surname.
        context: What is known around it.
        trails: A word stands behind the surname; if no given name, it is a surname.
    """
    spread = _spread_initials(own.first, left)
    found = align(own.first, spread, strictness=context.strictness, agree=given_agree)
    total = distance + found.distance
    if not found.added:
        return Ruling("correct", "spelling" if total else "words", total)
    behind = trails and len(spread) - 1 in found.added
    if not found.missing and not behind and len(found.added) <= _MOST_MIDDLE_NAMES:
        # A middle name that the answer does not give.
        return Ruling("correct", "words", total + 1)
    return Ruling("wrong", "other_name", total)


def _spread_initials(first: Sequence[str], left: Sequence[str]) -> tuple[str, ...]:
    """Spread `jrr` into letters when the given names have these initials."""
    initials = "".join(w if _is_letters(w) else w[0] for w in first)
    if "".join(left) == "".join(first):
        return tuple(first)
    spread: list[str] = []
    for word in left:
        if word not in first and initials.startswith(word):
            spread.extend(word)
        else:
            spread.append(word)
    return tuple(spread)


def _is_letters(word: str) -> bool:
    return not set(word) & set("aeiouy")


def _without_surname(own: Name, typed: tuple[str, ...], context: Context) -> Ruling:
    """Judge given names alone."""
    names = align(own.first, typed, strictness=context.strictness, agree=given_agree)
    if own.first and typed and not names.added and len(typed[0]) > 1:
        if _tells_apart(own, context):
            return Ruling("correct", "words", names.distance)
        detail = " ".join(typed)
        return Ruling("close", "given_name", names.distance, detail=detail)
    return Ruling("wrong", "other_name")


def _tells_apart(own: Name, context: Context) -> bool:
    """Tell whether the given name is what tells two people of the story apart."""
    shares = False
    for form in context.contrast:
        other = _name(form)
        if not other.first:
            continue
        same = word_distance(own.first[0], other.first[0], "normal") is not None
        if same or given_agree(own.first[0], other.first[0]):
            return False
        shares = shares or other.core == own.core
    return shares
