"""A quick look at two texts, to spare the judge what no judge could confuse."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from quizgen.core.answer import AnswerType
from quizgen.core.question import Question
from quizgen.formats.figures import may_amount_to_same
from quizgen.judge import judge
from quizgen.judge.gazetteer import meanings, places_named, places_of, regions_named
from quizgen.judge.given_names import given_agree, known_given_names
from quizgen.judge.lexicon import word_class
from quizgen.judge.normalisation import fold, words
from quizgen.judge.numerals import FRACTIONS, ORDINALS, ROMAN, TENS, UNITS
from quizgen.judge.phrases import words_agree
from quizgen.judge.reference import NUMERIC

_PLAIN = re.compile(r"[^\W\d_]+(?:(?: |-|'|, |\. |\.|: )[^\W\d_]+)*\.?")
"""Words without figures, brackets and signs that could mean something."""
_SIMPLE = re.compile(r"[A-Za-z ]+")
_LONGEST = 200
"""Characters that a judge looks at."""
_TELLING = 4
"""Letters from which on a word is no initials and no abbreviation."""
_TELLING_NAME = 2
"""The same for a word of a person's name."""
_START = 3
"""Letters by which a word, its forms and what it is short for begin alike."""
_SHORT_FORM = 7
"""Letters that initials may have."""
_KEPT = 256
"""Texts that are remembered: those of one question are compared with each other."""
_ALIKE = 0.5
"""Share of letters that must agree. The judge forgives at most 3 letters of 12, and two
of 5 where both words sound the same."""
_WRAPPING = frozenset(
    (
        "actually answer because believe called certainly clearly correction could "
        "definitely either except final going guess guessing hang hold instead maybe "
        "mean meant might must neither never none obviously oops perhaps please "
        "possibly probably rather reckon right scratch should something sorry suppose "
        "surely think though wait what where would not no or by than nor without"
    ).split()
)
"""Words by which players hedge, refuse and correct; the judge reads around them."""
_WEAK_CLASSES = (
    "place generic", "organisation generic", "work", "harmless", "filler", "legal",
    "small", "part", "honorific", "name suffix", "particle", "royal", "sports",
    "deciding", "compass",
)  # fmt: skip
_NUMBERS = {**UNITS, **TENS, **ORDINALS, **ROMAN, **FRACTIONS}
_WITH_PEOPLE: frozenset[AnswerType] = frozenset(["person", "list"])
_WITH_SYNONYMS: frozenset[AnswerType] = frozenset(["phrase", "list"])
_RENAMED = frozenset(["spurs", "wolves"])
"""Clubs by a name that is not the start of the whole one."""


@dataclass(frozen=True, slots=True)
class _Look:
    """What a glance at a text gives."""

    is_plain: bool
    """False for what the judge must read: figures, brackets, hedges, short forms."""
    words: frozenset[str]
    telling: frozenset[str]
    """Words that tell it from others, not `bank` or `river`."""
    last: str
    joined: str
    initials: frozenset[str]


def is_right(question: Question, text: str) -> bool:
    """Tell whether the judge would accept a text; it is asked where it might."""
    answer = question.answer
    spellings = (answer.text, *question.accept, *answer.items)
    if not _may_match_any(answer.type, spellings, text, question.prompt):
        return False
    return judge(question, text).kind == "correct"


def may_match(kind: AnswerType, one: str, other: str) -> bool:
    """Tell whether a judge might take the other text for the one; True when in doubt.

    Figures are told apart when both are plain and far from each other. Words are told
    apart when either text has a word that tells much and is like none of the other's.
    """
    if kind == "list" and (_look(one, kind).words & _look(other, kind).words) - _weak():
        return True  # one item of several is close
    return _may_match_any(kind, (one,), other, "")


def _may_match_any(
    kind: AnswerType, spellings: Iterable[str], given: str, prompt: str
) -> bool:
    if kind in NUMERIC:
        return any(may_amount_to_same(kind, text, given) for text in spellings)
    typed = _look(given, kind)
    own = [_look(text, kind) for text in spellings]
    if not typed.is_plain or not all(look.is_plain for look in own):
        return True
    every = frozenset[str]().union(*(look.words for look in own))
    asked = f" {prompt.lower()}"
    if not any(
        _is_foreign(kind, word, every, asked) and not regions_named(word)
        for word in typed.telling - every
    ):
        return True
    return any(
        _holds(kind, look, typed, asked) or _are_short_forms(look, typed)
        for look in own
    )


def _holds(kind: AnswerType, own: _Look, typed: _Look, asked: str) -> bool:
    """Tell whether all of a spelling may have been typed."""
    telling = own.telling - typed.words
    if kind == "person":  # Given names may be left out, the surname may not.
        telling &= {own.last}
    return not any(_is_foreign(kind, word, typed.words, asked) for word in telling)


def _is_foreign(kind: AnswerType, word: str, others: Iterable[str], asked: str) -> bool:
    """Tell whether a word is like none of the others, and not from the question."""
    if f" {word[:_START]}" in asked:
        return False
    return not any(_are_alike(kind, word, other) for other in others)


def _are_short_forms(one: _Look, other: _Look) -> bool:
    """Tell whether one may be initials of the other, or another name of it."""
    for short, long in ((one, other), (other, one)):
        if len(short.joined) <= _SHORT_FORM and long.initials.issuperset(short.joined):
            return True
    named = _places(one.joined)
    return bool(named and named & _places(other.joined))


@lru_cache(4096)
def _are_alike(kind: AnswerType, one: str, other: str) -> bool:
    """Tell whether a word may stand for another: misspelt, bent, short or renamed."""
    if min(len(one), len(other)) < _START:
        return one[0] == other[0] and not {one, other} & _weak()
    if one[:_START] == other[:_START] or one in other or other in one:
        return True
    if OSA.normalized_similarity(one, other, score_cutoff=_ALIKE):
        return True
    if kind in _WITH_PEOPLE and _are_given_names(one, other):
        return True
    if kind in _WITH_SYNONYMS and words_agree(one, other):
        return True
    named = _places(one) if kind != "person" else None
    return bool(named and named & _places(other))


def _are_given_names(one: str, other: str) -> bool:
    known = known_given_names()
    return one in known and other in known and given_agree(one, other)


def _places(key: str) -> frozenset[str]:
    return places_named(key) | places_of(key)


@lru_cache(_KEPT)
def _look(text: str, kind: AnswerType) -> _Look:
    if _SIMPLE.fullmatch(text):
        found = text.lower().split()
        is_plain = True
    else:
        found = list(words(fold(text)))
        is_plain = bool(_PLAIN.fullmatch(text))
    spelled = frozenset(found)
    joined = "".join(w for w in found if w not in _articles())
    is_plain = (
        is_plain
        and bool(found)
        and len(text) <= _LONGEST
        and _doubtful().isdisjoint(spelled)
        # Xi Jinping: the surname stands first.
        and not (kind == "person" and word_class("eastern surname") & set(found[:-1]))
        and not meanings(joined)
    )
    least = _TELLING_NAME if kind == "person" else _TELLING
    telling = frozenset(w for w in found if len(w) >= least) - _weak()
    initials = frozenset(word[0] for word in found)
    return _Look(
        is_plain, spelled, telling, found[-1] if found else "", joined, initials
    )


@cache
def _weak() -> frozenset[str]:
    return frozenset[str]().union(*map(word_class, _WEAK_CLASSES))


@cache
def _doubtful() -> frozenset[str]:
    return _WRAPPING | _RENAMED | frozenset(_NUMBERS)


def _articles() -> frozenset[str]:
    return frozenset(["the", "a", "an"])
