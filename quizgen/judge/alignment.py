"""Which word of what was typed stands for which word of the answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from quizgen.core.attempt import Strictness
from quizgen.judge.forms import Context
from quizgen.judge.lexicon import word_class
from quizgen.judge.spelling import (
    is_deciding,
    is_plural,
    whole_budget,
    word_distance,
)

Agree = Callable[[str, str], bool]
"""Tells whether a word of the answer and a typed one are the same for other reasons."""

_LEAST_JOIN, _LONGEST_JOIN = 2, 4
"""Words of an answer that may be typed as one, and initials that may stand for them."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Pairs of words that agree, and the words that are left over on both sides."""

    matched: tuple[tuple[int, int], ...]
    """Pairs of (index in the answer, index in what was typed)."""
    missing: tuple[int, ...]
    """Indices of the answer's words that were not typed."""
    added: tuple[int, ...]
    """Indices of typed words that are not the answer's."""
    distance: int
    """Letters that had to be changed."""


def align(
    reference: Sequence[str],
    given: Sequence[str],
    *,
    strictness: Strictness,
    agree: Agree | None = None,
) -> Alignment:
    """Match words in any order: equal ones first, then by `agree`, then misspelt ones.

    The misspellings together must stay within the budget of the whole answer; those
    beyond it count as not matched.
    """
    left = list(range(len(given)))
    open_words: list[int] = []
    pairs: list[tuple[int, int]] = []
    for index, word in enumerate(reference):
        for at in left:
            if given[at] == word:
                left.remove(at)
                pairs.append((index, at))
                break
        else:
            open_words.append(index)
    if not open_words or not left:  # nothing is left to be compared by its letters
        return Alignment(tuple(sorted(pairs)), tuple(open_words), tuple(left), 0)
    missing: list[int] = []
    total = 0
    allowed = whole_budget(sum(map(len, reference)), strictness)
    for index in open_words:
        found = _nearest(reference[index], given, left, strictness, agree)
        if found is None or total + found[1] > allowed:
            missing.append(index)
            continue
        at, distance = found
        total += distance
        left.remove(at)
        pairs.append((index, at))
    return Alignment(tuple(sorted(pairs)), tuple(missing), tuple(left), total)


def _nearest(
    word: str,
    given: Sequence[str],
    left: Sequence[int],
    strictness: Strictness,
    agree: Agree | None,
) -> tuple[int, int] | None:
    best: tuple[int, int] | None = None
    for index in left:
        if agree and agree(word, given[index]):
            return index, 0
        distance = word_distance(word, given[index], strictness)
        if distance is not None and (best is None or distance < best[1]):
            best = index, distance
    return best


def agree_in_number(context: Context) -> Agree:
    """Let words of a name differ by a plural `s`: Squid Games, the Marianas Trench.

    Not where another answer of the story has the word as it was typed.
    """

    def agree(word: str, given: str) -> bool:
        return (
            is_plural(word, given)
            and not is_deciding(word)
            and not any(given in form.words for form in context.contrast)
        )

    return agree


def respaced(reference: Sequence[str], given: Sequence[str]) -> tuple[str, ...]:
    """Split and join typed words as the answer spaces them: `basejump`, `can not`."""
    known = set(reference)
    if known.issuperset(given):
        return tuple(given)
    joins = {
        "".join(reference[start:end]): reference[start:end]
        for start in range(len(reference))
        for end in range(
            start + _LEAST_JOIN, min(start + _LONGEST_JOIN, len(reference)) + 1
        )
    }
    result: list[str] = []
    index = 0
    while index < len(given):
        word = given[index]
        length = 1
        if word in joins and word not in known:
            result.extend(joins[word])
        else:
            length = _joined_length(known, given, index)
            result.append("".join(given[index : index + length]))
        index += length
    return tuple(result)


def spelt_out(reference: Sequence[str], given: Sequence[str]) -> tuple[str, ...]:
    """Spell out initials of words in a row beside other words: `LA County`."""
    if len(given) <= 1 or set(reference).issuperset(given):
        return tuple(given)
    result: list[str] = []
    for word in given:
        plain = word in reference or word in word_class("small")
        result.extend((word,) if plain else _spell_out(reference, word))
    return tuple(result)


def _spell_out(reference: Sequence[str], letters: str) -> Sequence[str]:
    """Give the words in a row whose initials these letters are, or the letters."""
    start = "".join(word[0] for word in reference).find(letters)
    if start < 0 or not _LEAST_JOIN <= len(letters) <= _LONGEST_JOIN:
        return (letters,)
    return reference[start : start + len(letters)]


def _joined_length(known: set[str], given: Sequence[str], index: int) -> int:
    """Count the typed words from an index on that make one word of the answer."""
    if given[index] in known:
        return 1
    for length in range(_LONGEST_JOIN, 1, -1):
        if "".join(given[index : index + length]) in known:
            return min(length, len(given) - index)
    return 1
