"""A quick look at two texts, to spare the judge what no judge could confuse."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from quizgen.core.answer import AnswerType
from quizgen.core.question import Question
from quizgen.formats.figures import may_amount_to_same
from quizgen.judge import judge
from quizgen.judge.gazetteer import meanings, places_named, places_of, regions_named
from quizgen.judge.given_names import given_agree, known_given_names
from quizgen.judge.lexicon import word_class
from quizgen.judge.normalisation import ARTICLES, fold, words
from quizgen.judge.numerals import FRACTIONS, ORDINALS, ROMAN, TENS, UNITS
from quizgen.judge.phrases import words_agree
from quizgen.judge.reference import NUMERIC

_PLAIN = re.compile(r"[^\W\d_]+(?:(?: |-|'|, |\. |\.|: )[^\W\d_]+)*\.?")
"""Words without figures, brackets and signs that could mean something."""
_SIMPLE = re.compile(r"[A-Za-z ]+")
_SEPARATOR = re.compile(r",| and ")
_LONGEST = 200
"""Characters that a judge looks at."""
_SMALL = frozenset(["a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to"])
_TELLING = 4
"""Letters from which on a word is no initials and no abbreviation; two for a name."""
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


class _Look(NamedTuple):
    """What a glance at a text gives."""

    is_plain: bool
    """False for what the judge must read: figures, brackets, hedges, short forms."""
    words: frozenset[str]
    """All but `the`, `of` and the like."""
    telling: frozenset[str]
    """Words that tell it from others, not `bank` or `river`."""
    needed: frozenset[str]
    """Those of `telling` without which it is not said: of a name, the surname."""
    joined: str
    initials: str


class Spellings:
    """The spellings of one answer, looked at once to be compared with many texts.

    Args:
        kind: The answer's type.
        texts: Spellings that count.
        prompt: The question, whose words may be typed or left out.
    """

    def __init__(
        self, kind: AnswerType, texts: Sequence[str], prompt: str = ""
    ) -> None:
        """Look at the spellings."""
        self._kind: AnswerType = kind
        self._texts = texts
        self._known: dict[str, bool] = {}
        self._looks = () if kind in NUMERIC else tuple(_look(t, kind) for t in texts)
        self._words = frozenset[str]().union(*(look.words for look in self._looks))
        self._is_plain = all(look.is_plain for look in self._looks)
        # The judge minds the question's words in all but names of people.
        self._asked = "" if kind == "person" else f" {prompt.lower()}"

    def may_be(self, text: str) -> bool:
        """Tell whether a judge might take a text for the answer; True when in doubt.

        Figures are told apart when both are plain and far from each other. Words are
        told apart when each text has a word that tells much and is none of the other's.
        """
        if text not in self._known:
            self._known[text] = self._may_be(text)
        return self._known[text]

    def _may_be(self, text: str) -> bool:
        if self._kind in NUMERIC:
            return any(may_amount_to_same(self._kind, one, text) for one in self._texts)
        typed = _look(text, self._kind)
        if not (typed.is_plain and self._is_plain):
            return True
        added = typed.needed - self._words
        if not self._find_foreign(added, self._words):
            return True
        missing: set[str] = set()
        for own in self._looks:
            if missing.isdisjoint(own.needed):
                found = self._find_foreign(own.needed - typed.words, typed.words)
                if not found:
                    return True
                missing.add(found)
            if _are_short_forms(own, typed):
                return True
        return False

    def may_be_near(self, text: str) -> bool:
        """Tell whether a judge might accept a text, or call it close.

        Or accept one of the spellings where the text is the answer.
        """
        if self._kind == "list" and not all(
            _SEPARATOR.search(one) for one in (text, *self._texts)
        ):
            # One item among other words is close.
            return not _look(text, "list").words.isdisjoint(self._words)
        return self.may_be(text)

    def _find_foreign(self, words: Iterable[str], others: Iterable[str]) -> str:
        """Find a word like none of the others, and not of the question or a region."""
        for word in words:
            if f" {word[:_START]}" in self._asked or regions_named(word):
                continue
            if not any(_are_alike(self._kind, word, other) for other in others):
                return word
        return ""


def is_right(question: Question, text: str) -> bool:
    """Tell whether the judge would accept a text; it is asked where it might."""
    may_be_right = spellings_of(question).may_be(text)
    return may_be_right and judge(question, text).kind == "correct"


def spellings_of(question: Question) -> Spellings:
    """Look at all spellings that a question accepts."""
    answer = question.answer
    texts = (answer.text, *question.accept, *answer.items)
    return Spellings(answer.type, texts, question.prompt)


def may_match(kind: AnswerType, one: str, other: str) -> bool:
    """Tell whether a judge might take a text for another one, or call it close."""
    return Spellings(kind, (one,)).may_be_near(other)


def _are_short_forms(one: _Look, other: _Look) -> bool:
    """Tell whether one may be initials of the other, or another name of it."""
    if _may_be_initials(one, other) or _may_be_initials(other, one):
        return True
    named = _places(one.joined)
    return bool(named) and not named.isdisjoint(_places(other.joined))


def _may_be_initials(short: _Look, long: _Look) -> bool:
    if len(short.joined) > _SHORT_FORM:
        return False
    return set(short.joined).issubset(long.initials)


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
        found, is_plain = text.lower().split(), True
    else:
        found, is_plain = list(words(fold(text))), bool(_PLAIN.fullmatch(text))
    spelled = frozenset(found)
    initials = "".join([word[0] for word in found])
    joined = "".join([word for word in found if word not in ARTICLES])
    is_plain = (
        is_plain
        and 0 < len(text) <= _LONGEST
        and _doubtful().isdisjoint(spelled)
        and not meanings(joined)
    )
    if kind != "person":
        telling = frozenset([word for word in found if len(word) >= _TELLING]) - _weak()
        return _Look(is_plain, spelled - _SMALL, telling, telling, joined, initials)
    # Xi Jinping: the surname stands first.
    is_plain = is_plain and word_class("eastern surname").isdisjoint(found[:-1])
    telling = frozenset([word for word in found if len(word) > 1]) - _weak()
    surname = telling.intersection(found[-1:])
    return _Look(is_plain, spelled - _SMALL, telling, surname, joined, initials)


@cache
def _weak() -> frozenset[str]:
    return frozenset[str]().union(*map(word_class, _WEAK_CLASSES))


@cache
def _doubtful() -> frozenset[str]:
    return _WRAPPING | _RENAMED | frozenset(_NUMBERS)
