"""People's names: the surname decides, given names must not contradict it."""

from functools import cache, lru_cache

from quizgen.judge.alignment import align
from quizgen.judge.forms import Context, Form
from quizgen.judge.lexicon import table
from quizgen.judge.numbers import ORDINALS
from quizgen.judge.spelling import word_distance
from quizgen.judge.verdict import Ruling

PARTICLES = frozenset(
    """van von de da del della dello di du des la le los las al el bin ibn ben bint der
    den dos das do af av zu zur ter ten te st mac mc o y e abu""".split()
)
HONORIFICS = frozenset(
    """mr mrs ms miss mx dr doctor prof professor sir dame lord lady madam king queen
    prince princess duke duchess earl count countess baron baroness emperor empress tsar
    czar pope saint st rev reverend father sister brother bishop archbishop cardinal
    rabbi imam president vice prime minister chancellor premier senator sen congressman
    congresswoman representative rep governor gov mayor secretary ambassador judge
    justice captain capt colonel col general gen major maj sergeant sgt lieutenant lt
    commander cmdr admiral adm private corporal cpl officer detective inspector sheriff
    coach manager actor actress director singer rapper writer author novelist poet
    painter artist astronaut pilot scientist physicist chemist footballer player striker
    goalkeeper golfer boxer driver ceo chairman chairwoman chief justice host comedian
    composer conductor producer pm mp former ex the late""".split()
)
SUFFIXES = frozenset("jr sr junior senior esq phd md obe mbe cbe kbe qc kc".split())
_ROMAN = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9,
    "x": 10, "xi": 11, "xii": 12, "xiii": 13, "xiv": 14, "xv": 15, "xvi": 16,
    "xvii": 17, "xviii": 18, "xix": 19, "xx": 20, "xxi": 21, "xxii": 22, "xxiii": 23,
}  # fmt: skip
_EASTERN = frozenset(
    """mao xi deng zhou hu jiang wang zhang liu chen yang huang zhao wu xu sun zhu ma gao
    lin guo luo song zheng liang xie tang han feng yu dong kim park lee choi jung kang
    cho yoon jang lim moon roh syngman nguyen tran pham hoang bui ngo ho li""".split()
)


def roman_value(word: str) -> int | None:
    """Read a roman numeral up to 23; None when the word is none."""
    return _ROMAN.get(word)


@cache
def _nicknames() -> dict[str, frozenset[str]]:
    """Give for each name at the head of a line what may stand for it."""
    heads: dict[str, set[str]] = {}
    for line in table("nicknames.txt"):
        head, *members = line.split()
        heads.setdefault(head, set()).update(members)
    return {head: frozenset(members) for head, members in heads.items()}


@cache
def _given_names() -> frozenset[str]:
    return frozenset(w for line in table("nicknames.txt") for w in line.split())


@lru_cache(maxsize=4096)
def split_name(name: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...], int]:
    """Split a folded name into given names, surname words and a number (0 for none)."""
    number = 0
    kept: list[str] = []
    for index, word in enumerate(name):
        value = _ROMAN.get(word, 0) if index else 0
        if index and (word.isdigit() or word in ORDINALS):
            value = int(word[:4]) if word.isdigit() else ORDINALS[word]
        elif index and word[:-2].isdigit() and word[-2:] in {"st", "nd", "rd", "th"}:
            value = int(word[:-2][:4])
        if value and (len(word) > 1 or index == len(name) - 1):
            number = value
        else:
            kept.append(word)
    plain = [w for w in kept if w not in HONORIFICS and w not in SUFFIXES]
    if plain:
        kept = plain
    while len(kept) > 1 and kept[-1] in SUFFIXES:
        kept.pop()
    if len(kept) > 2 and kept[0] in _EASTERN and kept[1] not in _given_names():
        return tuple(kept[1:]), (kept[0],), number
    if len(kept) == 2 and kept[0] in _EASTERN and kept[1] not in _given_names():
        return (kept[1],), (kept[0],), number
    start = len(kept) - 1
    while start > 1 and kept[start - 1] in PARTICLES:
        start -= 1
    return tuple(kept[:start]), tuple(kept[start:]), number


def given_agree(reference: str, given: str) -> bool:
    """Tell whether two given names agree: nickname, variant or initial."""
    if len(given) == 1 or len(reference) == 1:
        return reference[0] == given[0]
    return given in _nicknames().get(reference, ()) or reference in _nicknames().get(
        given, ()
    )


def compare_names(reference: Form, given: Form, context: Context) -> Ruling:
    """Judge a typed name against a person's name."""
    first, last, number = split_name(reference.words)
    typed_first, typed_last, typed_number = split_name(given.words)
    typed = (*typed_first, *typed_last)
    if number and typed_number and number != typed_number:
        return Ruling("wrong", "other_number")
    ruling = _compare(first, last, typed, context)
    regnal = number and not typed_number
    if ruling.kind == "correct" and regnal and _is_regnal(reference, first, last):
        return Ruling("close", "number_missing", 1, detail=" ".join(typed))
    if ruling.kind == "correct" and typed_number and not number:
        return Ruling("wrong", "other_number")
    return ruling


def _is_regnal(reference: Form, first: tuple[str, ...], last: tuple[str, ...]) -> bool:
    royal = {"king", "queen", "pope", "emperor", "tsar", "czar", "prince", "saint"}
    return (
        not first
        or bool(royal & set(reference.words))
        or (len(first) + len(last) <= 2 and last[-1] in _given_names())
    )


def _compare(
    first: tuple[str, ...], last: tuple[str, ...], typed: tuple[str, ...],
    context: Context,
) -> Ruling:  # fmt: skip
    whole = (*first, *last)
    initials = "".join(w[0] for w in whole if w not in PARTICLES)
    joined = "".join(typed)
    if len(initials) >= 2 and joined == initials and all(len(w) <= 4 for w in typed):
        return Ruling("correct", "initials", 1)
    core = tuple(w for w in last if w not in PARTICLES) or last
    rest = tuple(w for w in typed if w not in PARTICLES or w in last) or typed
    surname = align(core, rest, strictness=context.strictness)
    if surname.missing:
        return _without_surname(first, core, rest, context)
    left = tuple(rest[i] for i in surname.added if rest[i] not in PARTICLES)
    if not left:
        reason = "spelling" if surname.distance else "surname"
        if not first:
            reason = "spelling" if surname.distance else "exact"
        return Ruling("correct", reason, surname.distance, detail=" ".join(typed))
    if not first:
        return Ruling("correct", "surname", surname.distance + 1)
    return _with_given(first, left, surname.distance, context)


def _with_given(
    first: tuple[str, ...], left: tuple[str, ...], distance: int, context: Context
) -> Ruling:
    """Judge typed given names beside the right surname."""
    spread = _spread_initials(first, left)
    names = tuple(w for w in first if w not in PARTICLES)
    found = align(names, spread, strictness=context.strictness, agree=given_agree)
    total = distance + found.distance
    if not found.added:
        return Ruling("correct", "spelling" if total else "words", total)
    matched_first = any(index == 0 for index, _ in found.matched)
    if matched_first and not found.missing:
        return Ruling("correct", "words", total + 1)
    return Ruling("wrong", "other_name", total)


def _spread_initials(first: tuple[str, ...], left: tuple[str, ...]) -> tuple[str, ...]:
    """Spread `jrr` into letters when the given names have these initials."""
    initials = "".join(w[0] for w in first)
    spread: list[str] = []
    for word in left:
        if 2 <= len(word) <= 4 and initials.startswith(word) and word not in first:
            spread.extend(word)
        else:
            spread.append(word)
    if len(first) == 1 and 2 <= len(first[0]) <= 4 and "".join(left) == first[0]:
        return first
    return tuple(spread)


def _without_surname(
    first: tuple[str, ...], core: tuple[str, ...], typed: tuple[str, ...],
    context: Context,
) -> Ruling:  # fmt: skip
    names = align(first, typed, strictness=context.strictness, agree=given_agree)
    if first and not names.added and names.matched and len(typed[0]) > 1:
        if _tells_apart(first, core, context):
            return Ruling("correct", "words", names.distance)
        return Ruling("close", "given_name", names.distance, detail=" ".join(typed))
    part = align(core, typed, strictness=context.strictness)
    if part.matched and not part.added and len(core) > 1:
        return Ruling("close", "partial", part.distance)
    return Ruling("wrong", "other_name")


def _tells_apart(
    first: tuple[str, ...], core: tuple[str, ...], context: Context
) -> bool:
    """Tell whether the given name is what tells two people of the story apart."""
    shares = False
    for other in context.contrast:
        other_first, other_last, _ = split_name(other.words)
        same_surname = tuple(w for w in other_last if w not in PARTICLES) == core
        if (
            other_first
            and word_distance(first[0], other_first[0], "normal") is not None
        ):
            return False
        shares = shares or (same_surname and bool(other_first))
    return shares
