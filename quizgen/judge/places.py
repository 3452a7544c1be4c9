"""Places: generic words move freely, deciding words never do."""

from collections.abc import Iterable
from dataclasses import dataclass

from quizgen.judge.alignment import (
    Alignment,
    agree_in_number,
    align,
    respaced,
    spelt_out,
)
from quizgen.judge.forms import Context, Form
from quizgen.judge.gazetteer import places_named, places_of, regions_named
from quizgen.judge.lexicon import is_common, listing, word_class, word_groups
from quizgen.judge.normalisation import key, words
from quizgen.judge.patterns import lazily
from quizgen.judge.spelling import between, is_deciding, misspelt_deciding
from quizgen.judge.verdict import Ruling

_ABBREVIATIONS = {
    "mt": "mount", "mtn": "mountain", "mts": "mountains", "ft": "fort", "n": "north",
    "s": "south", "e": "east", "w": "west", "ne": "northeast", "nw": "northwest",
    "se": "southeast", "sw": "southwest", "ave": "avenue", "rd": "road",
    "isl": "island", "intl": "international", "natl": "national", "co": "county",
    "sq": "square", "centre": "center", "harbour": "harbor", "pk": "park",
    "theatre": "theater", "univ": "university",
}  # fmt: skip
_JOINTS = lazily(r",|\band\b")
_ADMINISTRATIVE = frozenset(
    listing(
        "city town village state province county republic kingdom country region "
        "district municipality federation commonwealth emirate principality sultanate "
        "island islands duchy territory"
    )
)
"""Words that say what a place is without making another one of it."""
_LARGER = frozenset(listing("state province republic kingdom country"))
"""What cannot lie in the region that an answer names behind its comma."""
_LINKS = frozenset({"of", "the", "and", "de", "la", "in"})
_OPTIONAL_DECIDING = frozenset({"city", "state", "central"})


@dataclass(frozen=True, slots=True)
class _Place:
    """A place's words, abbreviations spelt out, and what stands behind a comma."""

    name: tuple[str, ...]
    container: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    """Keys of the container's parts: behind each comma, and joined by `and`."""


def _read(form: Form) -> _Place:
    head, comma, tail = form.folded.partition(",")
    if comma and words(head) and words(tail):
        parts = tuple(key(part) for part in _JOINTS().split(tail) if key(part))
        return _Place(_expand(words(head)), words(tail), parts)
    return _Place(_expand(form.words))


def _as_spelled(typed: _Place, own: _Place) -> _Place:
    """Read `N. Ireland` as northern where the answer says so."""
    name = tuple(
        f"{word}ern"
        if f"{word}ern" in own.name and word not in own.name and word in _CORNERS
        else word
        for word in typed.name
    )
    return _Place(name, typed.container, typed.parts)


_CORNERS = frozenset({"north", "south", "east", "west"})
_COMPASS = _CORNERS | {f"{corner}ern" for corner in _CORNERS}
_CONTINENTS = frozenset({"Africa", "Asia", "Europe", "United States"})
"""What is known by these names is far more than its corner: South Africa."""


def _expand(name: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        ("saint" if index == 0 else "street")
        if word == "st"
        else _ABBREVIATIONS.get(word, word)
        for index, word in enumerate(name)
    )


def compare_places(reference: Form, given: Form, context: Context) -> Ruling:
    """Judge a typed place against a place."""
    known = _compare_known(reference, given)
    if known:
        return known
    own = _read(reference)
    typed = _as_spelled(_read(given), own)
    if _are_initials(own.name, given):
        return Ruling("correct", "initials", 1)
    return _compare_words(own, typed, _initials_in(reference), context)


def _compare_known(reference: Form, given: Form) -> Ruling | None:
    """Rule by the table of places; None when the words must decide."""
    own, typed = places_named(reference.key), places_named(given.key)
    if own & typed:
        return Ruling("correct", "known_name", 1)
    part = set(given.words) <= set(reference.words)
    if typed and not part:
        return Ruling("wrong", "other_name")
    bare = [word for word in given.words if word not in word_class("place generic")]
    if len(bare) == 1 < len(given.words) and places_of(bare[0]) & own:
        return Ruling("correct", "known_name", 1)  # the Crimean peninsula
    return Ruling("close", "related") if places_of(given.key) & own else None


def _are_initials(own: tuple[str, ...], given: Form) -> bool:
    letters = "".join(word[0] for word in own if word not in _LINKS)
    every = "".join(word[0] for word in own)
    return len(letters) > 1 and given.key in {letters, every}


def _initials_in(reference: Form) -> frozenset[str]:
    """Give the initials that a place's name begins with: E.G. Buehrle Collection."""
    first = reference.text.split(" ", maxsplit=1)[0]
    return frozenset(reference.words[:1]) if first.count(".") > 1 else frozenset[str]()


def _compare_words(
    own: _Place, typed: _Place, initials: frozenset[str], context: Context
) -> Ruling:
    name = respaced(own.name, spelt_out(own.name, typed.name))
    found = align(
        own.name,
        name,
        strictness=context.strictness,
        agree=agree_in_number(context),
    )
    matched = {own.name[i] for i, _ in found.matched} - _LINKS
    if not _touches(own.name, matched, initials, context):
        return _rule_unmatched(own.name, name)
    missing = {own.name[i] for i in found.missing} - _LINKS - initials
    added = {name[i] for i in found.added} - _LINKS
    other = _rule_containers(own, typed, added, context)
    if other:
        return other
    added -= set(own.container) | _container_words(added, name, found)
    if added:
        foreign = _rule_added(added, missing, found.distance, context)
        if foreign:
            return foreign
    if missing:
        return _rule_missing(own.name, name, missing, found.distance, context)
    return Ruling("correct", "spelling" if found.distance else "words", found.distance)


def _touches(
    own: tuple[str, ...],
    matched: set[str],
    initials: frozenset[str],
    context: Context,
) -> bool:
    """Tell whether the typed words hold the word that makes the name.

    That is no generic word, no deciding word ("New"), and no common word where the name
    has one that is not common ("gate" of the Brandenburg Gate).
    """
    generic = word_class("place generic") | context.nouns
    every = set(own) - _LINKS
    plain = {word for word in every if not is_deciding(word)}
    content = every - generic - initials
    rare = {word for word in plain if not is_common(word)} - generic
    telling = {word for word in content if not is_deciding(word)} or content
    needed = (plain, telling or every, rare)
    return all(matched & words for words in needed if words)


def _rule_containers(
    own: _Place, typed: _Place, added: set[str], context: Context
) -> Ruling | None:
    """Rule on the region behind a comma, where it is another one or none at all."""
    spelt = bool(own.container) and set(typed.name).issuperset(own.container)
    if not spelt and _clash(own.container, typed.container, added, context):
        return Ruling("wrong", "other_name")
    if own.container and added & _LARGER - context.nouns:
        return Ruling("wrong", "other_word")  # Washington state holds no D.C.
    if (own.container and not spelt) or _may_hold(typed.parts, own.name):
        return None
    return Ruling("wrong", "several")


def _rule_added(
    added: set[str], missing: set[str], distance: int, context: Context
) -> Ruling | None:
    """Rule on words that are not the answer's; None when they are harmless."""
    doubtful = _doubtful_spelling(missing, added)
    if doubtful:
        return doubtful
    if any(is_deciding(word) for word in added - _OPTIONAL_DECIDING):
        return Ruling("wrong", "deciding", distance)
    if added - word_class("place generic") - context.nouns:
        return Ruling("wrong", "other_name", distance)
    replaced = missing & word_class("place generic")
    if replaced and not any(_are_alike(a, m) for a in added for m in replaced):
        return Ruling("wrong", "other_word", distance)  # Victoria Falls, Lake Victoria
    return None


def _are_alike(one: str, two: str) -> bool:
    """Tell whether two generic words are used for the same: mount, mountain."""
    return any(one in group and two in group for group in word_groups("alike"))


def _rule_unmatched(own: tuple[str, ...], typed: tuple[str, ...]) -> Ruling:
    for word in typed:
        pair = between(word)
        if pair and set(pair) & set(own):
            return Ruling("close", "between", detail=" or ".join(pair))
    if set(typed) <= set(own):
        return Ruling("wrong", "fragment")
    return Ruling("wrong", "other_name")


def _may_hold(container: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Tell whether what was typed behind a comma is a region, not another answer."""
    own = places_named("".join(name))
    if not own:  # a stadium, a street: a town may hold it, and its country
        return all(regions_named(key) for key in container[1:])
    return all(
        not places_named(key) or regions_named(key) or places_named(key) == own
        for key in container
    )


def _container_words(
    added: set[str], typed: tuple[str, ...], found: Alignment
) -> set[str]:
    """Give the added words that name a region behind the place: Paris France."""
    tail = [typed[i] for i in found.added if typed[i] in added]
    at_end = found.added and found.added[0] > max(
        (g for _, g in found.matched), default=0
    )
    return set(tail) if at_end and regions_named("".join(tail)) else set()


def _clash(
    own: tuple[str, ...], typed: tuple[str, ...], added: Iterable[str], context: Context
) -> bool:
    """Tell whether another region was named than the answer's: Paris, France."""
    if not own:
        return False
    named = regions_named("".join(own))
    if typed:
        other = regions_named("".join(typed))
        if named and other:
            return not named & other
        return not align(own, typed, strictness=context.strictness).matched
    others = {place for word in added for place in regions_named(word)}
    return bool(others) and not others & named


def _doubtful_spelling(missing: set[str], added: set[str]) -> Ruling | None:
    """Ask back when a deciding word was misspelt."""
    for word in sorted(added):
        pair = between(word)
        if pair and set(pair) & missing:
            return Ruling("close", "between", detail=" or ".join(pair))
        if any(misspelt_deciding(other, word) for other in missing):
            return Ruling("close", "doubtful")
    return None


def _rule_missing(
    own: tuple[str, ...],
    typed: tuple[str, ...],
    missing: set[str],
    distance: int,
    context: Context,
) -> Ruling:
    generic = word_class("place generic") | context.nouns
    whole, rest = places_named("".join(own)), places_named("".join(typed))
    deciding = {word for word in missing if is_deciding(word)} - _OPTIONAL_DECIDING
    same = not whole and (context.nouns | _ADMINISTRATIVE).issuperset(missing)
    twins = [form for form in context.contrast if set(form.words).issuperset(typed)]
    corner = _COMPASS.issuperset(missing) and rest.isdisjoint(_CONTINENTS)
    if deciding and (twins or corner):
        return Ruling("close", "deciding_missing", distance)
    if rest and not rest & whole and not same:
        # Guinea is no Equatorial Guinea, Mexico neither its city nor its gulf.
        return Ruling("wrong", "other_name", distance)
    if deciding:
        return Ruling("close", "deciding_missing", distance)
    if missing - generic:
        return Ruling("close", "partial", distance)
    # "White" is too little for the White House, unless the question says "house".
    kept = [word for word in own if word not in missing and word not in _LINKS]
    if all(is_common(word) for word in kept) and not missing & context.nouns:
        return Ruling("close", "partial", distance)
    return Ruling("correct", "spelling" if distance else "words", distance)
