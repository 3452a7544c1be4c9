"""The parts of a person's name: given names, surname, number."""

from dataclasses import dataclass
from functools import lru_cache

from quizgen.judge.given_names import known_given_names
from quizgen.judge.lexicon import word_class
from quizgen.judge.numerals import ORDINALS, ROMAN
from quizgen.judge.patterns import lazily

_ORDINAL = lazily(r"(\d{1,3})(?:st|nd|rd|th)?")
_LONE_NUMERALS = frozenset("iv")
"""Single letters that are numbers behind a name; `x` may be a surname."""
_SYLLABLES = lazily(
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiou]+|y[aeiou]+)(?:ng|n|r|k)?){1,2}"
)
"""Given names of Chinese and Korean: at most two such syllables each."""


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in folded words, without titles."""

    first: tuple[str, ...]
    """Given names; empty for a name of one word."""
    last: tuple[str, ...]
    """The surname with its particles: van gogh."""
    number: int
    """XIV; 0 for none."""
    is_regnal: bool
    """True when the number belongs to a name rather than to a family."""
    reversed: bool
    """True when it is written with a comma: Austen, Jane."""

    @property
    def words(self) -> tuple[str, ...]:
        """All words of the name."""
        return (*self.first, *self.last)

    @property
    def core(self) -> tuple[str, ...]:
        """The surname without its particles."""
        particles = word_class("particle")
        return tuple(w for w in self.last if w not in particles) or self.last


@lru_cache(maxsize=4096)
def split_name(text: str, words: tuple[str, ...], names: frozenset[str]) -> Name:
    """Split a name.

    Args:
        text: The name as written; capitals tell `XI` from `Xi`.
        words: Its folded words.
        names: Words that are names whatever they look like.
    """
    number, kept = _take_number(text, words, names)
    royal = bool(word_class("royal") & set(kept))
    kept = _without_titles(kept)
    eastern = _is_eastern(kept)
    start = len(kept) - 1
    particles = word_class("particle")
    while start > 1 and kept[start - 1] in particles:
        start -= 1
    first, last = kept[:start], kept[start:]
    if eastern:
        first, last = kept[1:], kept[:1]
    given = known_given_names()
    regnal = royal or len(kept) == 1 or (all(word in given for word in kept))
    return Name(tuple(first), tuple(last), number, bool(number) and regnal, "," in text)


def _take_number(
    text: str, words: tuple[str, ...], names: frozenset[str]
) -> tuple[int, list[str]]:
    """Take the number off that stands behind a name."""
    number = 0
    kept: list[str] = []
    for index, word in enumerate(words):
        value = _value(word) if index and word not in names else 0
        mixed = word in ROMAN and _is_name_like(
            word, text, last=index == len(words) - 1
        )
        if value and not mixed:
            number = value
        elif not (word == "the" and index):
            kept.append(word)
    return number, kept


def _value(word: str) -> int:
    written = _ORDINAL().fullmatch(word)
    if written:
        return int(written[1])
    return ROMAN.get(word, ORDINALS.get(word, 0))


def _is_name_like(word: str, text: str, *, last: bool) -> bool:
    """Tell whether a seeming roman numeral is a name: Xi, an initial, Malcolm X."""
    if len(word) == 1:
        return not last or word not in _LONE_NUMERALS
    has_capitals = any(letter.isupper() for letter in text)
    return has_capitals and word.upper() not in text


def _without_titles(kept: list[str]) -> list[str]:
    """Take titles off the front and `Jr` off the end, leaving at least one word."""
    titles, ambiguous = word_class("honorific"), word_class("ambiguous honorific")
    while len(kept) > 1 and kept[-1] in word_class("name suffix"):
        kept = kept[:-1]
    start = 0
    while start < len(kept) - 1 and kept[start] in titles:
        two_left = len(kept) - start == len(("title", "surname"))
        if kept[start] in ambiguous - word_class("royal") and two_left:
            break
        start += 1
    return kept[start:]


def _is_eastern(kept: list[str]) -> bool:
    """Tell whether the surname stands first: Xi Jinping, Kim Jong Un."""
    return (
        len(kept) > 1
        and kept[0] in word_class("eastern surname")
        and all(_SYLLABLES().fullmatch(word) for word in kept[1:])
        and kept[1] not in known_given_names()
    )
