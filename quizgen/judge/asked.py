"""What a question itself says: its unit, its year, its own nouns."""

import re
from functools import cache, lru_cache

from quizgen.core.answer import ANSWER_TYPES, AnswerType
from quizgen.judge.lexicon import listing, table, word_class
from quizgen.judge.normalisation import words
from quizgen.judge.patterns import lazily
from quizgen.judge.tokens import Tokens, text_at, tokens
from quizgen.judge.units import Unit, named_unit, read_unit

_SCAN = 4
"""Words behind "how many" among which a unit is looked for."""


_AGE = lazily(r"\bhow old\b|\b(?:what|which) age\b")
_TEMPERATURE = lazily(r"\b(?:celsius|centigrade|fahrenheit|kelvin)\b")
_SHARE = lazily(r"\b(?:what|which) (?:share|proportion)\b")


@lru_cache(maxsize=1024)
def asked_unit(prompt: str) -> Unit | None:
    """Find the unit that a folded question names: `how many miles`, `in kilometres`."""
    pieces = tokens(prompt)
    if _AGE().search(prompt):
        return named_unit("year")
    if _SHARE().search(prompt):
        return named_unit("percent")
    temperature = _TEMPERATURE().search(prompt)
    # A scale counts wherever it stands: `what Celsius temperature`.
    return named_unit(temperature[0]) if temperature else _unit_asked(prompt, pieces)


def _unit_asked(prompt: str, pieces: Tokens) -> Unit | None:
    for index in range(len(pieces)):
        text = text_at(pieces, index)
        if text == "many" and text_at(pieces, index - 1) == "how":
            found = _unit_behind(prompt, index + 1)
            if found:
                return found
        elif text in {"what", "which", "whose"}:
            found = _unit_behind(prompt, index + 1)
            if found and found.dimension == "ratio":
                return found
        elif text in {"in", "of"}:
            read = read_unit(pieces, index + 1)
            ends = read and text_at(pieces, read[1]) in {"", "?", ",", "."}
            if read and ends and not _is_calendar(read[0], text):
                return read[0]
    return None


def _is_calendar(unit: Unit, text: str) -> bool:
    """Tell a span of time from a unit: "of the year", "in the century"."""
    return unit.dimension == "time" and text == "of"


def _unit_behind(prompt: str, start: int) -> Unit | None:
    pieces = tokens(prompt)
    for index in range(start, start + _SCAN):
        word = text_at(pieces, index)
        read = read_unit(pieces, index) if word.isalpha() or word == "%" else None
        if read:
            return read[0]
        if word in word_class("no noun"):
            break
    return None


@lru_cache(maxsize=1024)
def counted_noun(prompt: str) -> bool:
    """Tell whether a folded question asks how many there are."""
    return bool(re.search(r"\bhow many\b|\bwhat number\b|\bnumber of\b", prompt))


_QUESTION_WORDS = frozenset(
    listing("which what who whom whose where when why how did does do has had have")
)
_LOWER_WORD = lazily(r"(?<![\w'])[a-z][a-z'-]*[a-z](?![\w'])")


def own_nouns(prompt: str) -> frozenset[str]:
    """Give the words that a question writes in lower case, so not in names."""
    found = set(_LOWER_WORD().findall(prompt))
    split = {part for word in found for part in word.replace("'", "").split("-")}
    return frozenset(split) - _QUESTION_WORDS


_ASKING = lazily(r"\b(?:which|what|name (?:the|this|that)|this)\b(?P<rest>.*)")
_PEOPLE = ("ologist", "onomer", "ician", "grapher", "wright", "physicist")
_NOUN_WORDS = 6
"""Words behind `which` among which the noun is looked for."""
_STOPS = frozenset(
    listing(
        "is was were are did does do has had have will would can could that who whose "
        "which in on at to by for with from of"
    )
)


@cache
def _nouns() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in table("asked_nouns.txt"):
        kind, _, members = line.partition(" | ")
        found.update(dict.fromkeys(members.split(), kind))
    return found


def _singular_kind(word: str) -> str:
    """Give the type of a plural, or of a noun whose ending names people."""
    singular = f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
    people = "person" if singular.endswith(_PEOPLE) else ""
    return _nouns().get(singular, people)


@lru_cache(maxsize=1024)
def asked_type(prompt: str) -> AnswerType | None:
    """Give the type that the noun behind `which` or `what` tells, if it tells one.

    The last noun of a compound counts: a `film company` is a company.
    """
    match = _ASKING().search(prompt)
    kind = ""
    for word in words(match["rest"])[:_NOUN_WORDS] if match else ():
        found = _nouns().get(word, "")
        if not found and not kind:
            found = _singular_kind(word)
        # Behind the noun, "plays" is a verb.
        if word in _STOPS or (kind and not found):
            break
        kind = found
    return next((known for known in ANSWER_TYPES if known == kind), None)
