"""Organisations: legal forms are optional, initials work both ways."""

from quizgen.judge.alignment import Alignment, align, respaced, spelt_out
from quizgen.judge.forms import Context, Form
from quizgen.judge.gazetteer import meanings, places_named, places_of
from quizgen.judge.lexicon import is_common, listing, word_class
from quizgen.judge.spelling import is_deciding, is_inflection
from quizgen.judge.verdict import Ruling

_ABBREVIATIONS = {
    "utd": "united", "univ": "university", "uni": "university", "intl": "international",
    "assn": "association", "assoc": "association", "dept": "department",
    "natl": "national", "govt": "government", "bros": "brothers", "tech": "technology",
    "inst": "institute", "fdn": "foundation", "min": "ministry", "comm": "commission",
    "lab": "laboratory", "labs": "laboratories", "hosp": "hospital",
    "org": "organization",
    "organisation": "organization", "centre": "center", "soc": "society",
    "mfg": "manufacturing", "tv": "television", "st": "saint", "fed": "federal",
    "man": "manchester", "admin": "administration", "programme": "program",
    "defence": "defense", "labour": "labor", "ctr": "center", "corp": "corporation",
    "theatre": "theater", "mt": "mount", "gov": "government", "intel": "intelligence",
    "spurs": "tottenham", "wolves": "wolverhampton", "centres": "centers",
    "la": "los angeles", "ny": "new york", "sf": "san francisco", "sheff": "sheffield",
    "notts": "nottingham", "fc": "football club", "afc": "football club",
    "u": "university",
}  # fmt: skip
_SMALL = frozenset(listing("of the and for in on de a to et des der"))
_LEAST_INITIALS = 2


def _expand(words: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """Spell abbreviations out, unless the other side has them as they are."""
    kept = set(other) - {"organisation", "labour", "defence", "centre"}
    spelt = (word if word in kept else _ABBREVIATIONS.get(word, word) for word in words)
    return tuple(" ".join(spelt).split())


def initials(words: tuple[str, ...]) -> frozenset[str]:
    """Give the short forms that a name's words make, with and without small words."""
    content = [w for w in words if w not in _SMALL]
    own = [w for w in content if w not in word_class("legal")]
    ways = {"".join(w[0] for w in way) for way in (words, content, own)}
    return frozenset(way for way in ways if len(way) >= _LEAST_INITIALS)


def short_form(reference: Form, given: Form) -> Ruling | None:
    """Judge initials, both ways; None when neither side is a short form.

    A well-known short form stands only for what our table says.
    """
    known = meanings(reference.key)
    if reference.key in meanings(given.key) or given.key in known:
        return Ruling("correct", "initials", 1)
    content = [w for w in given.words if w not in _SMALL]
    if len(content) == 1 or all(len(w) == 1 for w in content):
        expanded = _expand(reference.words, ())
        if "".join(content) in initials(expanded) | initials(reference.words):
            return Ruling("correct", "initials", 1)
    elif reference.is_acronym and reference.key in initials(given.words):
        return (
            Ruling("wrong", "other_name") if known else Ruling("correct", "initials", 1)
        )
    return None


def compare_organisations(reference: Form, given: Form, context: Context) -> Ruling:
    """Judge a typed name against an organisation's."""
    short = short_form(reference, given)
    if short:
        return short
    own = _expand(reference.words, given.words)
    typed = respaced(own, _expand(spelt_out(reference.words, given.words), own))
    # One wrong letter in a short form makes another one.
    strictness = "strict" if reference.is_acronym else context.strictness
    agree = None if strictness == "strict" else _are_forms
    found = align(own, typed, strictness=strictness, agree=agree)
    return _rule(own, typed, found, context)


def _are_forms(one: str, two: str) -> bool:
    """Tell whether two words are forms of one: transport(ation), Europe(an)."""
    if places_of(one) & places_named(two) or places_of(two) & places_named(one):
        return True
    return (is_common(one) or is_common(two)) and is_inflection(one, two)


def _rule(
    own: tuple[str, ...], typed: tuple[str, ...], found: Alignment, context: Context
) -> Ruling:
    legal = word_class("legal")
    generic = word_class("organisation generic") | context.nouns
    missing = {own[i] for i in found.missing} - legal
    added = {typed[i] for i in found.added} - legal
    content = {w for w in own if w not in legal and w not in generic}
    matched = {own[i] for i, _ in found.matched} - legal
    if not matched & (content or set(own)):
        # Nothing but generic words: "bank", "city".
        return Ruling("wrong", "fragment" if matched and not added else "other_name")
    foreign = {w for w in added if w not in generic and not _is_country(w)}
    if foreign or (added and missing):
        return Ruling("wrong", "other_word", found.distance)
    if not missing - generic:
        return _rule_generic(own, missing, found.distance, context)
    return _rule_missing(own, missing, found.distance, context)


def _is_country(word: str) -> bool:
    return bool(places_named(word) or places_of(word))


def _rule_generic(
    own: tuple[str, ...], missing: set[str], distance: int, context: Context
) -> Ruling:
    """Rule on a name that lacks generic words only."""
    left = [w for w in own if w not in missing and w not in word_class("legal")]
    if missing and places_of("".join(left)):
        return Ruling("close", "partial", distance)  # "British" for British Airways
    if missing and _is_shared(left, context):
        return Ruling("close", "shared_name", distance, detail=" ".join(left))
    return Ruling("correct", "spelling" if distance else "words", distance)


def _rule_missing(
    own: tuple[str, ...], missing: set[str], distance: int, context: Context
) -> Ruling:
    """Rule on a name that lacks words that matter."""
    left = [w for w in own if w not in missing and w not in word_class("legal")]
    if word_class("sports").issuperset(left):
        return Ruling("wrong", "fragment")
    if _is_shared(left, context):
        return Ruling("close", "shared_name", distance, detail=" ".join(left))
    if word_class("sports").issuperset(missing) or _is_nickname(own, left, context):
        return Ruling("correct", "words", distance + 1)
    if any(is_deciding(word) for word in missing):
        return Ruling("close", "deciding_missing", distance)
    content = [w for w in own if w not in word_class("legal")]
    if len(left) * 2 >= len(content) or left[0] == content[0]:
        return Ruling("close", "partial", distance)
    return Ruling("wrong", "fragment", distance)


def _is_shared(left: list[str], context: Context) -> bool:
    """Tell whether another answer of the story goes by the same words."""
    return any(set(left) <= set(_expand(o.words, ())) for o in context.contrast)


def _is_nickname(own: tuple[str, ...], left: list[str], context: Context) -> bool:
    """Tell whether a team was named without its town: Red Sox, Lakers."""
    town = [w for w in own if w not in left and w not in word_class("legal")]
    if tuple(town) != own[: len(town)] or not places_named("".join(town)):
        return False
    about_teams = bool(word_class("team") & context.nouns)
    last = left[-1]
    plural = last.endswith(("s", "x")) and last not in word_class("not a team")
    return about_teams or plural
