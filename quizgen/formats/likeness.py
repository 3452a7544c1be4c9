"""A quick look at two texts, to spare the judge what no judge could confuse."""

import re
from collections.abc import Collection, Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from quizgen.core.answer import AnswerType
from quizgen.core.question import Question
from quizgen.formats.figures import Figures
from quizgen.judge import judge
from quizgen.judge.gazetteer import meanings, places_named, places_of, regions_named
from quizgen.judge.given_names import given_agree, known_given_names
from quizgen.judge.lexicon import word_class
from quizgen.judge.normalisation import ARTICLES, LONGEST_GIVEN, fold, words
from quizgen.judge.numerals import FRACTIONS, ORDINALS, ROMAN, TENS, UNITS
from quizgen.judge.phrases import words_agree
from quizgen.judge.reference import NUMERIC

_PLAIN = re.compile(r"[^\W\d_]+(?:(?: |-|'|, |\. |\.|: )[^\W\d_]+)*\.?")
"""Words without figures, brackets and signs that could mean something."""
_LETTERS = "A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u013e\u0141-\u0148\u014a-\u017e"
"""Latin letters that the judge folds one by one, to a letter or two."""
_SIMPLE = re.compile(rf"[A-Za-z ]+|[{_LETTERS}]+(?:(?:[,:]? |-)[{_LETTERS}]+)*")
"""Those of them that are folded here: nearly all."""
_LONGEST = 200
"""Characters that a judge looks at."""
_SMALL = frozenset(["a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to"])
_TELLING = 4
"""Letters from which on a word is no initials and no abbreviation; two for a name."""
_START = 3
"""Letters by which a word, its forms and what it is short for begin alike."""
_SHORT_FORM = 7
"""Letters that initials may have."""
_KEPT = 1024
"""Texts that are remembered: those of a story stand in many questions."""
_KEPT_WORDS, _KEPT_UNLIKE = 1024, 128
"""Words that are remembered, and how many that are unlike each of them."""
_MANY = 99
"""More letters than initials and short forms have."""
_ALIKE = 0.55
"""Share of letters that must agree. The judge forgives at most 3 letters of 12, and two
of 5 where both words sound the same: 0.6."""
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
    words: AbstractSet[str]
    """All but `the`, `of` and the like."""
    needed: frozenset[str]
    """Words that tell it from others, not `bank` or `river`; of a name, the surname."""
    joined: str
    found: list[str]
    """All words in their order."""
    letters: int
    """How many different ones it has, when short enough for initials; else many."""
    places: frozenset[str]
    """The well-known places that have this name."""


class _Word(NamedTuple):
    """What is remembered of a word that tells a text from others."""

    start: str
    is_region: bool
    unlike: set[str]
    """Words that it was compared with; more are added."""


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
        self._figures = Figures(kind, texts) if kind in NUMERIC else None
        self._looks = [] if self._figures else [_look(text, kind) for text in texts]
        self._words: set[str] = set()
        self._is_plain = True
        self._places: set[str] = set()
        self._fewest_letters, self._most_words = _MANY, 0
        for look in self._looks:
            self._words |= look.words
            self._is_plain = self._is_plain and look.is_plain
            self._places |= look.places
            self._fewest_letters = min(self._fewest_letters, look.letters)
            self._most_words = max(self._most_words, len(look.found))
        # The judge minds the question's words in all but names of people.
        self._asked = "" if kind == "person" else f" {prompt.lower()}"

    def are_apart(self, texts: Collection[str]) -> bool:
        """Tell whether a judge would surely call all texts wrong; False in doubt.

        Nearly always one word of all spellings is like none in any of the texts.
        """
        if self._figures:
            return not any(map(self._figures.may_be, texts))
        if not (self._is_plain and self._have_items(texts)):
            return False
        theirs: set[str] = set()
        for text in texts:
            typed = _look(text, self._kind)
            if (
                not typed.is_plain
                or not self._find_foreign(typed.needed - self._words, self._words)
                or self._is_short_form(typed)
            ):
                return False
            theirs |= typed.words
        needed = self._looks[0].needed.intersection(*[x.needed for x in self._looks])
        return bool(self._find_foreign(needed - theirs, theirs))

    def may_be(self, text: str) -> bool:
        """Tell whether a judge might take a text for the answer; True when in doubt.

        Figures are told apart when both are plain and far from each other. Words are
        told apart when each text has a word that tells much and is none of the other's.
        """
        known = self._known.get(text)
        if known is None:
            known = self._figures.may_be(text) if self._figures else self._may_say(text)
            self._known[text] = known
        return known

    def _may_say(self, text: str) -> bool:
        if not self._is_plain:
            return True
        typed = _look(text, self._kind)
        if not typed.is_plain:
            return True
        if not self._find_foreign(typed.needed - self._words, self._words):
            return True
        missing = ""
        for own in self._looks:
            if missing not in own.needed:
                missing = self._find_foreign(own.needed - typed.words, typed.words)
                if not missing:
                    return True
        return self._is_short_form(typed)

    def may_be_near(self, text: str) -> bool:
        """Tell whether a judge might accept a text, or call it close.

        Or accept one of the spellings where the text is the answer.
        """
        if not self._have_items([text]):
            # One item among other words is close.
            return not _look(text, "list").words.isdisjoint(self._words)
        return self.may_be(text)

    def _have_items(self, texts: Iterable[str]) -> bool:
        """Tell whether texts and spellings are several items each, if a list is."""
        return self._kind != "list" or all(
            "," in text or " and " in text for text in (*texts, *self._texts)
        )

    def _find_foreign(self, words: Collection[str], others: AbstractSet[str]) -> str:
        """Find a word like none of the others, and not of the question or a region."""
        for word in words:
            known = _know(word, self._kind)
            if (
                not known.is_region
                and (others <= known.unlike or self._is_unlike(word, others))
                and known.start not in self._asked
            ):
                return word
        return ""

    def _is_unlike(self, word: str, others: AbstractSet[str]) -> bool:
        """Compare a word with each of others, and remember which it is unlike."""
        unlike = _know(word, self._kind).unlike
        if len(unlike) > _KEPT_UNLIKE:
            unlike.clear()
        for other in others:
            if other not in unlike:
                if _are_alike(self._kind, word, other):
                    return False
                unlike.add(other)
        return True

    def _is_short_form(self, typed: _Look) -> bool:
        """Tell whether a text and a spelling are initials or other names."""
        if not self._places.isdisjoint(typed.places):
            return True
        if typed.letters > self._most_words and len(typed.found) < self._fewest_letters:
            return False  # Initials have no more letters than the other has words.
        return any(
            (own.letters < _MANY and _are_initials(own.joined, typed))
            or (typed.letters < _MANY and _are_initials(typed.joined, own))
            for own in self._looks
        )


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


def _are_initials(short: str, long: _Look) -> bool:
    initials = {word[0] for word in long.found}
    return short[:1] in initials and initials.issuperset(short)


@lru_cache(_KEPT_WORDS)
def _know(word: str, _kind: AnswerType) -> _Word:
    return _Word(f" {word[:_START]}", bool(regions_named(word)), set())


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
    named = None if kind == "person" else _places(one)
    return bool(named) and not named.isdisjoint(_places(other))


def _are_given_names(one: str, other: str) -> bool:
    known = known_given_names()
    return one in known and other in known and given_agree(one, other)


def _places(key: str) -> frozenset[str]:
    named, others = places_named(key), places_of(key)
    return named | others if named and others else named or others


@lru_cache(_KEPT)
def _look(text: str, kind: AnswerType) -> _Look:
    if text.isascii() and len(text) <= _LONGEST and text.replace(" ", "").isalpha():
        found, is_plain = text.lower().split(), True
    elif len(text) * 2 <= LONGEST_GIVEN and _SIMPLE.fullmatch(text):
        found, is_plain = _fold_simply(text).split(), True
    else:
        found = list(words(fold(text)))
        is_plain = 0 < len(text) <= _LONGEST and bool(_PLAIN.fullmatch(text))
    spelled = frozenset(found)
    has_article = not ARTICLES.isdisjoint(spelled)
    joined = "".join([w for w in found if w not in ARTICLES] if has_article else found)
    doubtful = _doubtful()
    if not doubtful.isdisjoint(spelled):
        has_dots = kind == "person" and _have_dots(doubtful & spelled, found, text)
        is_plain = is_plain and has_dots
    if meanings(joined):
        is_plain = False
    if kind != "person":
        needed = [word for word in spelled - _weak() if len(word) >= _TELLING]
    else:
        # Xi Jinping: the surname stands first.
        if not word_class("eastern surname").isdisjoint(found[:-1]):
            is_plain = False
        needed = [word for word in found[-1:] if len(word) > 1 and word not in _weak()]
    return _Look(
        is_plain,
        spelled - _SMALL,
        frozenset(needed),
        joined,
        found,
        len({*joined}) if len(joined) <= _SHORT_FORM else _MANY,
        _places(joined),
    )


def _have_dots(doubtful: Iterable[str], found: Sequence[str], text: str) -> bool:
    """Tell whether words are initials before a surname, not numbers: I. Newton."""
    return all(
        len(word) == 1 and word != found[-1] and f"{word.upper()}. " in text
        for word in doubtful
    )


def _fold_simply(text: str) -> str:
    if text.isascii():
        lowered = text.lower()
        return lowered.replace(",", " ").replace("-", " ").replace(":", " ")
    return text.translate(_folded_letters())


@cache
def _folded_letters() -> dict[int, str]:
    """Map what a simple text may hold to what it folds to, and its signs to spaces."""
    letters = re.findall(f"[{_LETTERS}]", "".join(map(chr, range(0x180))))
    signs = dict.fromkeys(map(ord, " ,:-"), " ")
    return {ord(letter): fold(letter) for letter in letters} | signs


@cache
def _weak() -> frozenset[str]:
    return frozenset[str]().union(*map(word_class, _WEAK_CLASSES))


@cache
def _doubtful() -> frozenset[str]:
    return _WRAPPING | _RENAMED | frozenset(_NUMBERS)
