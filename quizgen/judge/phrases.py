"""Free phrases: content words count, in any order, after light stemming."""

from functools import cache

from quizgen.judge.alignment import align, respaced
from quizgen.judge.forms import Context, Form
from quizgen.judge.gazetteer import adjectives, country_names
from quizgen.judge.lexicon import table
from quizgen.judge.organisations import short_form
from quizgen.judge.spelling import DECIDING, stem
from quizgen.judge.verdict import Ruling

SMALL = frozenset(
    """the a an of and in on to for at by with from or as is it its s into onto off over
    up out was were be been being are his her their my your our he she they i we you this
    that these those there then than so very just some any all which who whom whose
    during before after about through while when where because if but also too would
    could can will should has have had having do does did doing not no""".split()
)
HARMLESS = frozenset(
    """get got getting go goes going went make makes making made take takes taking took
    put puts putting use uses using used give gives giving gave keep keeping kept ride
    rides riding rode thing things kind kinds type types sort way ways stuff something
    someone somebody people person really actually certain own new called named name
    known like one main big first""".split()
)


@cache
def _synonyms() -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = {}
    for line in table("synonyms.txt"):
        members = [stem(word) for word in line.split()]
        for member in members:
            groups.setdefault(member, set()).update(members)
    return {name: frozenset(group) for name, group in groups.items()}


def agree(reference: str, given: str) -> bool:
    """Tell whether two words are one after stemming, or mean the same thing."""
    if reference in DECIDING or given in DECIDING:
        return False
    one, two = stem(reference), stem(given)
    return one == two or two in _synonyms().get(one, ())


def compare_phrases(reference: Form, given: Form, context: Context) -> Ruling:
    """Judge a typed phrase against a phrase."""
    short = short_form(reference, given)
    if short and short.kind == "correct":
        return short
    country = _country(reference, given)
    if country:
        return country
    own = tuple(w for w in reference.words if w not in SMALL) or reference.words
    typed = respaced(reference.words, given.words)
    typed = tuple(w for w in typed if w not in SMALL) or typed
    found = align(own, typed, strictness=context.strictness, agree=agree)
    if not found.matched:
        return Ruling("wrong", "other")
    added = [typed[i] for i in found.added]
    foreign = [w for w in added if not _is_harmless(w, context)]
    missing = [own[i] for i in found.missing]
    needed = [w for w in missing if not _is_known(w, context)]
    if not missing or (not needed and _has_content(own, found.matched, context)):
        if any(w in DECIDING and w not in HARMLESS for w in added):
            return Ruling("wrong", "deciding", found.distance)
        if len(added) > len(own) + 2:
            return Ruling("wrong", "long", found.distance)
        return Ruling(
            "correct", "spelling" if found.distance else "words", found.distance
        )
    if foreign:
        return Ruling("wrong", "other_word", found.distance)
    distinct = len({own[i] for i, _ in found.matched})
    head = found.matched[-1][0] == len(own) - 1
    if distinct / len(set(own)) >= 0.5 or head:
        return Ruling("close", "partial", found.distance + 1)
    return Ruling("wrong", "fragment", found.distance)


def _has_content(
    own: tuple[str, ...], matched: tuple[tuple[int, int], ...], context: Context
) -> bool:
    return any(not _is_known(own[i], context) for i, _ in matched)


def _is_known(word: str, context: Context) -> bool:
    return word in context.prompt_words


def _is_harmless(word: str, context: Context) -> bool:
    return word in HARMLESS or word in context.prompt_words


def _country(reference: Form, given: Form) -> Ruling | None:
    """Judge an adjective against its country: Italian for Italy."""
    one = adjectives().get(reference.key)
    two = adjectives().get(given.key)
    if one and two:
        kind = "correct" if one == two else "wrong"
        return Ruling(kind, "known_name" if one == two else "other_name", 1)
    place = country_names().get(given.key)
    if one and place:
        if one == place:
            return Ruling("close", "related", 1)
        return Ruling("wrong", "other_name")
    return None
