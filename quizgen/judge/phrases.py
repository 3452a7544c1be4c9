"""Free phrases: content words count, in any order, after light stemming."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from quizgen.judge.alignment import Alignment, align, respaced
from quizgen.judge.forms import Context, Form
from quizgen.judge.gazetteer import places_named, places_of
from quizgen.judge.lexicon import is_common, listing, table, word_class
from quizgen.judge.normalisation import key, without_articles
from quizgen.judge.numerals import TENS, UNITS
from quizgen.judge.organisations import short_form
from quizgen.judge.spelling import is_deciding, is_inflection
from quizgen.judge.verdict import Ruling

HALF = 0.5
"""Share of a phrase's words that shows that the player knows."""
Words = tuple[str, ...]
_ORDERLESS = frozenset(listing("and or with by between against"))
_EXTRA = 2
"""Harmless words that may be typed beyond as many as the phrase has."""
_LEAST_HEAD = 5
"""Letters of a word that may be the last part of a compound."""
_SHORT = 2
"""Words of an answer that may stand in a list of guesses."""


@cache
def _synonyms() -> Mapping[str, frozenset[int]]:
    """Map each word to the numbers of its groups."""
    groups: dict[str, set[int]] = {}
    for index, line in enumerate(table("synonyms.txt")):
        for word in line.split():
            groups.setdefault(word, set()).add(index)
    return {word: frozenset(found) for word, found in groups.items()}


@cache
def _irregular() -> Mapping[str, str]:
    """Map irregular forms to the plain one: dug to dig, mice to mouse."""
    lines = (line.split() for line in table("irregular.txt"))
    return {form: plain for plain, *forms in lines for form in forms}


def _plain(word: str) -> str:
    return _irregular().get(word, word)


_NO_GROUP: frozenset[int] = frozenset()


def _groups(word: str) -> frozenset[int]:
    """Give the groups of a word or of its singular."""
    found = _synonyms().get(word, _NO_GROUP)
    if not found and word.endswith("s"):
        found = _synonyms().get(word[:-1], _NO_GROUP)
    return found


@lru_cache(maxsize=8192)
def words_agree(reference: str, given: str) -> bool:
    """Tell whether two words differ by their forms only, or mean the same thing."""
    if is_deciding(reference) or is_deciding(given):
        return False
    one, two = _plain(reference), _plain(given)
    if one == two or is_inflection(one, two):
        return True
    return is_inflection(reference, given) or bool(_groups(reference) & _groups(given))


def compare_phrases(reference: Form, given: Form, context: Context) -> Ruling:
    """Judge a typed phrase against a phrase."""
    score = _score(reference.words)
    if len(score) > 1 and score == _content(reference.words):
        equal = _score(given.words) == score
        return Ruling("correct", "equal") if equal else Ruling("wrong", "other_value")
    short = short_form(reference, given)
    if short and short.kind == "correct":
        return short
    country = _compare_countries(reference, given)
    if country:
        return country
    own = _part_compounds(_content(reference.words), given.words)
    typed = _content(_expand_initial(own, respaced(reference.words, given.words)))
    agree = None if context.strictness == "strict" else words_agree
    found = align(own, typed, strictness=context.strictness, agree=agree)
    if not found.matched:
        return Ruling("wrong", "other")
    if _is_turned(reference, given, own, typed):
        return Ruling("wrong", "other_word")
    return _rule(reference, given, found, (own, typed), context)


def _score(words: tuple[str, ...]) -> tuple[str, ...]:
    """Give the numbers of a text in digits, in their order: `three one`, `3-1`."""
    return tuple(word for word in _content(words) if word.isdigit())


def _part_compounds(own: Sequence[str], typed: Sequence[str]) -> tuple[str, ...]:
    """Part `schoolteacher` where `teacher` was typed: the last part is its head."""
    parts: list[str] = []
    for word in own:
        head = next((t for t in typed if _is_head(t, word)), "")
        parts.extend((word.removesuffix(head), head) if head else (word,))
    return tuple(parts)


def _is_head(typed: str, compound: str) -> bool:
    if len(typed) < _LEAST_HEAD or typed == compound or not compound.endswith(typed):
        return False
    return is_common(compound.removesuffix(typed))


def _content(words: tuple[str, ...]) -> tuple[str, ...]:
    plain = tuple(_digits().get(word, word) for word in words)
    return tuple(w for w in plain if w not in word_class("filler")) or plain


@cache
def _digits() -> Mapping[str, str]:
    """Map number words to digits, so that `two bicycles` are `2 bicycles`."""
    return {word: str(value) for word, value in {**UNITS, **TENS}.items()}


def _expand_initial(own: tuple[str, ...], typed: tuple[str, ...]) -> tuple[str, ...]:
    """Read `E. coli` for Escherichia coli: an initial before a word that is right."""
    result = list(typed)
    for index, word in enumerate(typed[:-1]):
        after = typed[index + 1]
        if len(word) == 1 and after in own[1:]:
            before = own[own.index(after, 1) - 1]
            result[index] = before if before.startswith(word) else word
    return tuple(result)


def _rule(
    reference: Form,
    given: Form,
    found: Alignment,
    words: tuple[tuple[str, ...], tuple[str, ...]],
    context: Context,
) -> Ruling:
    own, typed = words
    nouns = context.nouns
    missing = {own[i] for i in found.missing}
    matched = {own[i] for i, _ in found.matched}
    added = [typed[i] for i in found.added]
    if matched <= nouns and missing - nouns:
        return Ruling("wrong", "fragment")  # the question's own noun alone
    if not missing - nouns - word_class("harmless"):
        guessing = len(added) > len(own) + _EXTRA or _is_guessing(own, given)
        return _rule_complete(added, found.distance, context, guessing=guessing)
    heads = _heads(reference.words)
    return _rule_partial(own, heads, found, typed, context)


def _decides(word: str) -> bool:
    """Tell whether an added word makes something else: `two`, `left`."""
    return is_deciding(word) or (word.isdigit() and word != "1")


def _is_turned(reference: Form, given: Form, own: Words, typed: Words) -> bool:
    """Tell whether two sides changed places: `from west to east`, `England beat Spain`.

    Beside `and`, `with` or `by` their order tells nothing, or the opposite.
    """
    if len(own) != len(typed) or own[0] == own[-1] or own[::-1] != typed:
        return False
    if not _ORDERLESS.isdisjoint((*reference.words, *given.words)):
        return False
    journey = {"from", "to"} <= set(reference.words) & set(given.words)
    names = len(own) > len(("one", "other")) and not any(map(is_common, own[::2]))
    return journey or names


def _rule_complete(
    added: list[str], distance: int, context: Context, *, guessing: bool
) -> Ruling:
    """Rule on a phrase whose words are all there."""
    if any(_decides(word) and word not in context.nouns for word in added):
        return Ruling("wrong", "deciding", distance)
    if guessing:
        return Ruling("wrong", "several", distance)
    return Ruling("correct", "spelling" if distance else "words", distance)


_JOINTS = frozenset(
    listing("and with of in on off into from by for at to under over through using")
)


def _heads(words: tuple[str, ...]) -> frozenset[str]:
    """Give the head words: the last one, and those before `and`, `of`, `with` ..."""
    pairs = zip(words, (*words[1:], "and"), strict=True)
    filler = word_class("filler")
    joints = _JOINTS | word_class("harmless")
    return frozenset(w for w, after in pairs if after in joints and w not in filler)


def _rule_partial(
    own: tuple[str, ...],
    heads: frozenset[str],
    found: Alignment,
    typed: tuple[str, ...],
    context: Context,
) -> Ruling:
    """Rule on a phrase that lacks words."""
    distance = found.distance
    matched = {own[i] for i, _ in found.matched}
    added = {typed[i] for i in found.added}
    if added - word_class("harmless") - context.nouns:
        return Ruling("wrong", "other_word", distance)
    if len(matched) / len(set(own)) >= HALF or matched & heads:
        return Ruling("close", "partial", distance)
    return Ruling("wrong", "fragment", distance)


def _is_guessing(own: tuple[str, ...], given: Form) -> bool:
    """Tell whether a short answer stands in a list of others: `helmet, headset`."""
    if len(own) > _SHORT:
        return False
    parts = given.folded.replace(" and ", ",").split(",")
    kept = [_content(tuple(part.split())) for part in parts if part.strip()]
    others = [part for part in kept if not _holds_any(part, own)]
    return (
        len(kept) > 1
        and bool(others)
        and all(
            len(part) <= _SHORT and all(is_common(w) for w in part) for part in others
        )
    )


def _holds_any(part: tuple[str, ...], own: tuple[str, ...]) -> bool:
    return any(w == o or words_agree(o, w) for w in part for o in own)


_PEOPLE = frozenset(listing("man men woman women person people citizen citizens"))


def _without_people(given: Form) -> str:
    """Give the key of a Dutch man without the man."""
    kept = tuple(word for word in given.words if word not in _PEOPLE)
    return "".join(without_articles(kept))


def _compare_countries(reference: Form, given: Form) -> Ruling | None:
    """Judge an adjective against its country, and against other adjectives."""
    own, typed = places_of(reference.key), places_of(_without_people(given))
    home = given.folded.removeprefix("from ")
    if home != given.folded and own & places_named(key(home)):
        return Ruling("correct", "known_name", 1)
    if own and typed:
        if own & typed:
            return Ruling("correct", "known_name", 1)
        return Ruling("wrong", "other_name")
    place = places_named(given.key)
    if own and place:
        if own & place:
            return Ruling("close", "related")
        return Ruling("wrong", "other_name")
    return None
