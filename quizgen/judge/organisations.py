"""Organisations: legal forms are optional, initials work both ways."""

from quizgen.judge.alignment import align, respaced
from quizgen.judge.forms import Context, Form
from quizgen.judge.gazetteer import acronyms, adjectives, country_names
from quizgen.judge.spelling import DECIDING
from quizgen.judge.verdict import Ruling

LEGAL = frozenset(
    """inc ltd limited llc llp plc corp corporation incorporated company companies co gmbh
    ag sa spa nv bv ab oy pty kg kk srl the and of for in""".split()
)
GENERIC = frozenset(
    """group holdings holding club fc afc cf sc association department ministry agency
    council commission committee society institute foundation bank team party union
    league museum hospital school college university organization organisation office
    bureau service services authority board trust fund network news newspaper magazine
    motors motor airlines airways records studios studio pictures entertainment
    international national federal technologies technology systems industries church
    band orchestra police force army charity academy center centre
    productions press media games global royal""".split()
)
_SPORTS = frozenset(
    """united city town rovers wanderers athletic albion hotspur county rangers villa
    wednesday fc afc argyle orient forest palace""".split()
)
_ABBREVIATIONS = {
    "utd": "united", "univ": "university", "uni": "university", "intl": "international",
    "assn": "association", "assoc": "association", "dept": "department",
    "natl": "national", "govt": "government", "bros": "brothers", "tech": "technology",
    "inst": "institute", "fdn": "foundation", "min": "ministry", "comm": "commission",
    "lab": "laboratory", "labs": "laboratories", "hosp": "hospital", "org": "organization",
    "organisation": "organization", "centre": "center", "soc": "society", "mfg": "manufacturing",
    "tv": "television", "st": "saint", "fed": "federal", "man": "manchester",
    "admin": "administration", "programme": "program", "defence": "defense", "labour": "labor",
    "us": "us", "usa": "us", "ctr": "center", "natnl": "national", "corp": "corporation",
}  # fmt: skip


def _expand(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_ABBREVIATIONS.get(word, word) for word in words)


def initials(words: tuple[str, ...]) -> frozenset[str]:
    """Give the short forms that a name's words make, with and without small words."""
    small = {"of", "the", "and", "for", "in", "on", "de", "a", "to"}
    content = [w for w in words if w not in small]
    every = "".join(w[0] for w in words)
    found = {"".join(w[0] for w in content), every}
    legal = [w for w in content if w not in LEGAL]
    found.add("".join(w[0] for w in legal))
    return frozenset(f for f in found if len(f) >= 2)


def short_form(reference: Form, given: Form) -> Ruling | None:
    """Judge initials, both ways; None when neither side is a short form."""
    known = acronyms()
    if given.key in known and reference.key in known[given.key]:
        return Ruling("correct", "initials", 1)
    if reference.key in known and len(given.words) > 1:
        if given.key in known[reference.key]:
            return Ruling("correct", "initials", 1)
        typed = _expand(tuple(w for w in given.words if w not in LEGAL))
        from quizgen.judge.forms import make_form

        if reference.is_acronym and reference.key in initials(given.words):
            return Ruling("wrong", "other_name")
        _ = typed, make_form
        return None
    if len(given.words) == 1 and len(reference.words) > 1:
        if given.key in initials(_expand(reference.words)):
            return Ruling("correct", "initials", 1)
    if reference.is_acronym and len(given.words) > 1:
        if reference.key in initials(given.words):
            return Ruling("correct", "initials", 1)
    return None


def compare_organisations(reference: Form, given: Form, context: Context) -> Ruling:
    """Judge a typed name against an organisation's."""
    short = short_form(reference, given)
    if short:
        return short
    own, typed = _expand(reference.words), _expand(given.words)
    typed = respaced(own, typed)
    strictness = "strict" if reference.is_acronym else context.strictness
    found = align(own, typed, strictness=strictness)
    missing = {own[i] for i in found.missing} - LEGAL
    added = {typed[i] for i in found.added} - LEGAL
    generic = GENERIC | context.prompt_words
    content = [w for w in own if w not in LEGAL and w not in generic]
    matched = {own[i] for i, _ in found.matched} - LEGAL
    if not matched or (content and not matched & set(content)):
        if matched and not content[1:] and not missing - set(content):
            return Ruling("wrong", "fragment")
        return Ruling("wrong", "fragment" if matched and not added else "other_name")
    extra = {w for w in added if not _is_harmless(w, generic)}
    if extra or (added & missing) or (added and missing - generic):
        return Ruling("wrong", "other_word", found.distance)
    if added & (DECIDING - {"united", "city"}):
        return Ruling("wrong", "deciding", found.distance)
    return _rule_missing(own, missing, generic, found.distance, context)


def _is_harmless(word: str, generic: frozenset[str]) -> bool:
    return word in generic or word in country_names() or word in adjectives()


def _rule_missing(
    own: tuple[str, ...],
    missing: set[str],
    generic: frozenset[str],
    distance: int,
    context: Context,
) -> Ruling:
    hard = missing - generic
    if not hard:
        return Ruling("correct", "spelling" if distance else "words", distance)
    left = [w for w in own if w not in missing and w not in LEGAL]
    if missing <= _SPORTS or _is_city(left):
        if _shares(left, context):
            return Ruling("close", "shared_name", distance + 1, detail=" ".join(left))
        if missing <= _SPORTS:
            return Ruling("correct", "words", distance + 1)
    content = [w for w in own if w not in LEGAL]
    if hard & DECIDING:
        return Ruling("close", "deciding_missing", distance + 1)
    if len(content) - len(missing) >= len(content) / 3:
        return Ruling("close", "partial", distance + 1)
    return Ruling("close", "partial", distance + 2)


def _is_city(words: list[str]) -> bool:
    return "".join(words) in country_names()


def _shares(words: list[str], context: Context) -> bool:
    return any(set(words) <= set(_expand(other.words)) for other in context.contrast)
