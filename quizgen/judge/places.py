"""Places: generic words move freely, deciding words never do."""

from quizgen.judge.alignment import align, respaced
from quizgen.judge.forms import Context, Form
from quizgen.judge.gazetteer import adjectives, country_names
from quizgen.judge.normalisation import key
from quizgen.judge.spelling import DECIDING, between
from quizgen.judge.verdict import Ruling

GENERIC = frozenset(
    """mount mt mountain mountains river lake city island islands isle isles sea ocean
    bay cape strait straits gulf valley desert peninsula province state county region
    district town village street st road avenue square bridge airport station forest
    port peak range canyon falls waterfall creek glacier volcano palace castle cathedral
    church museum stadium park national international republic kingdom of the in at and
    area territory prefecture municipality capital country archipelago reef beach plain
    plateau hill hills coast harbour harbor metropolitan downtown central suburb near
    moon planet""".split()
)
_ABBREVIATIONS = {
    "mt": "mount", "mtn": "mountain", "st": "saint", "ft": "fort", "n": "north",
    "s": "south", "e": "east", "w": "west", "ne": "northeast", "nw": "northwest",
    "se": "southeast", "sw": "southwest", "ave": "avenue", "rd": "road", "is": "islands",
    "isl": "island", "intl": "international", "natl": "national", "co": "county",
    "sq": "square", "centre": "center", "harbour": "harbor", "pk": "park",
}  # fmt: skip


def _expand(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_ABBREVIATIONS.get(word, word) for word in words)


def compare_places(reference: Form, given: Form, context: Context) -> Ruling:
    """Judge a typed place against a place."""
    known = country_names()
    same = known.get(reference.key)
    other = known.get(given.key)
    if same and other:
        if same == other:
            return Ruling("correct", "known_name", 1)
        if not set(given.words) - set(reference.words):
            pass  # a part of the name: the words below decide
        else:
            return Ruling("wrong", "other_name")
    demonym = adjectives().get(given.key)
    if demonym and demonym == same:
        return Ruling("close", "related", 1)
    if demonym and same:
        return Ruling("wrong", "other_name")
    return _compare_words(reference, given, context)


def _compare_words(reference: Form, given: Form, context: Context) -> Ruling:
    own, container = _split_container(reference)
    typed, typed_container = _split_container(given)
    own, typed = _expand(own), _expand(typed)
    typed = respaced(own, typed)
    if _is_initials(own, given):
        return Ruling("correct", "initials", 1)
    droppable = GENERIC | context.prompt_words
    found = align(own, typed, strictness=context.strictness)
    missing = {own[i] for i in found.missing} - {"of", "the", "and"}
    added = {typed[i] for i in found.added} - {"of", "the", "and"}
    content = [w for w in own if w not in droppable] or list(own)
    matched = {own[i] for i, _ in found.matched}
    if not matched & set(content):
        for word in typed:
            if (pair := between(word)) and set(pair) & set(own):
                return Ruling("close", "between", 1, detail=" or ".join(pair))
        if typed_container and _matches(own, typed_container, context):
            return Ruling("wrong", "several")
        return Ruling("wrong", "other_name")
    contained = _container_ruling(container, typed_container, added, context)
    if contained == "wrong":
        return Ruling("wrong", "other_name")
    added -= set(container)
    if contained == "known":
        added = {w for w in added if w not in typed_container and not _is_known(w)}
    return _rule(own, missing, added, found.distance, droppable, typed)


def _rule(
    own: tuple[str, ...],
    missing: set[str],
    added: set[str],
    distance: int,
    droppable: frozenset[str],
    typed: tuple[str, ...],
) -> Ruling:
    deciding_added = (added & DECIDING) - {"city", "state", "central"}
    deciding_missing = (missing & DECIDING) - {"city", "state", "central"}
    for word in sorted(added):
        pair = between(word)
        if pair and set(pair) & missing:
            return Ruling("close", "between", 1, detail=" or ".join(pair))
    if deciding_added:
        return Ruling("wrong", "deciding", distance)
    if added - droppable:
        extra = added - droppable
        known = country_names()
        if missing - droppable or any(w not in known for w in extra):
            return Ruling("wrong", "other_name", distance)
    rest = key(" ".join(typed))
    if deciding_missing or (missing and rest in country_names()):
        if rest in country_names() and country_names()[rest] != country_names().get(
            key(" ".join(own))
        ):
            if missing <= droppable - {"city", "republic"}:
                return Ruling("correct", "words", distance)
            return Ruling("wrong", "other_name", distance)
        if deciding_missing:
            return Ruling("close", "deciding_missing", distance + 1)
    if missing - droppable:
        return Ruling("close", "partial", distance + 1)
    return Ruling("correct", "spelling" if distance else "words", distance)


def _is_known(word: str) -> bool:
    return word in country_names()


def _split_container(form: Form) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Split `Paris, France` into the words of both sides."""
    from quizgen.judge.normalisation import words

    head, comma, tail = form.folded.partition(",")
    if comma and words(head) and words(tail):
        return words(head), words(tail)
    return form.words, ()


def _matches(own: tuple[str, ...], typed: tuple[str, ...], context: Context) -> bool:
    return not align(own, _expand(typed), strictness=context.strictness).missing


def _container_ruling(
    container: tuple[str, ...], typed: tuple[str, ...], added: set[str],
    context: Context,
) -> str:  # fmt: skip
    known = country_names()
    if container and typed:
        first, second = known.get("".join(container)), known.get("".join(typed))
        if first and second:
            return "known" if first == second else "wrong"
        found = align(container, typed, strictness=context.strictness)
        return "known" if found.matched else "wrong"
    if container and added:
        spelled = known.get("".join(sorted(added)))
        if spelled and spelled != known.get("".join(container)):
            return "wrong"
    return "known"


def _is_initials(own: tuple[str, ...], given: Form) -> bool:
    letters = [w[0] for w in own if w not in {"of", "the", "and"}]
    every = "".join(w[0] for w in own)
    return len(letters) >= 2 and given.key in {"".join(letters), every}
