"""A quick look at two texts, to spare the judge what no judge could confuse."""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from quizgen.core.answer import AnswerType
from quizgen.core.question import Question
from quizgen.judge import judge
from quizgen.judge.gazetteer import other_names
from quizgen.judge.normalisation import fold, key

_WORDS = re.compile(r"[a-z]+")
_PLAIN = re.compile(r"[A-Za-z' -]+")
_SHORT = 4
"""Letters up to which a word may be initials or a short form of anything."""
_KEPT = 256
"""Texts that are remembered: those of one question are compared with each other."""
_LONGEST = 256
"""Characters that a judge looks at; comparing words costs time by their square."""
_SMALL = frozenset(["a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to"])
_ALIKE = 0.5
"""Share of letters that must agree. The judge forgives at most 3 letters of 12, and two
of 5 where both words sound the same."""
_LETTERS: frozenset[AnswerType] = frozenset(
    ["person", "place", "organisation", "title"]
)
"""Types that are judged letter by letter; phrases know synonyms, the others numbers."""


def is_right(question: Question, text: str) -> bool:
    """Tell whether the judge would accept a text; it is asked where it might."""
    kind = question.answer.type
    spellings = (question.answer.text, *question.accept)
    if not any(may_match(kind, spelling, text) for spelling in spellings):
        return False
    return judge(question, text).kind == "correct"


def may_match(kind: AnswerType, one: str, other: str) -> bool:
    """Tell whether a judge might take one text for the other; True when in doubt.

    Only plain words that share no similar word are told apart.
    """
    if kind not in _LETTERS or max(len(one), len(other)) > _LONGEST:
        return True
    if not (_PLAIN.fullmatch(one) and _PLAIN.fullmatch(other)):
        return True
    first, second = _words(one), _words(other)
    if any(len(word) <= _SHORT for word in (*first, *second)):
        return True
    is_alike = any(
        OSA.normalized_similarity(word, rival, score_cutoff=_ALIKE)
        for word in (*first, "".join(first))
        for rival in (*second, "".join(second))
    )
    return is_alike or (kind == "place" and (_is_renamed(one) or _is_renamed(other)))


@lru_cache(_KEPT)
def _words(text: str) -> list[str]:
    found = _WORDS.findall(text.lower().replace("'", ""))
    return [word for word in found if word not in _SMALL] or found


@lru_cache(_KEPT)
def _is_renamed(place: str) -> bool:
    """Tell whether a place has other names: Burma and Myanmar share no letters."""
    return bool(other_names(key(fold(place))))
