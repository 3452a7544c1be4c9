"""The name that a class noun stands for: "the film", "the county", "the actor"."""

from collections import Counter
from collections.abc import Sequence

from quizgen.reading.gazetteer import UNDERSTOOD, ClassNoun, class_of, sort_of_place
from quizgen.reading.labels import head_noun
from quizgen.reading.names import Entity


def named_by(
    noun: str, before: Sequence[Entity], *, is_bare: bool
) -> tuple[Entity, bool] | None:
    """Find the name that a class noun stands for: `the film` -> its title.

    First the last name that the article itself calls so; then the only one that has
    the noun in it; then the only name of that class, or the one of the story.

    Args:
        noun: In small letters.
        before: The names mentioned so far, in order, each as often as it was.
        is_bare: Nothing else describes it: "the county", not "the next county".

    Returns:
        The name, and whether it is sure: "the county" after one county's name.
    """
    kinds = class_of(noun)
    if kinds is None:
        return None
    for entity in reversed(before):
        if any(head_noun(label) == noun for label in entity.labels):
            return entity, False
    if is_bare and kinds.kinds[0] in _UNIQUE and noun not in UNDERSTOOD:
        so_named = {id(e): e for e in before if _has_in_name(e, noun)}
        if len(so_named) == 1:
            return next(iter(so_named.values())), True
    fits = [entity for entity in before if _is_of(entity, noun, kinds)]
    names = {e.name for e in fits}
    whole = [
        e for e in fits if not any(n != e.name and n.startswith(e.name) for n in names)
    ]
    counts = Counter(id(e) for e in whole)
    if not counts:
        return None
    ranked = counts.most_common(2)
    if len(ranked) == 1 or ranked[0][1] >= _DOMINANT * ranked[1][1]:
        found = next(e for e in whole if id(e) == ranked[0][0])
        is_passed = found.kind == "place" and whole[-1] is not found
        return None if is_passed else (found, False)
    if kinds.kinds[0] == "work":
        return whole[0], False  # a story names its own film before others
    return None


def _has_in_name(entity: Entity, noun: str) -> bool:
    """Tell whether a name says what it is: "Fulton County", "Strait of Hormuz"."""
    words = entity.name.split()
    if entity.kind == "person" or len(words) < 2:
        return False
    word = words[0] if words[1] == "of" else words[-1]
    return word.lower() == noun and word[0].isupper()


_UNIQUE = frozenset({"place", "event"})
"""Kinds of which a story that names one rarely means another; parties come in pairs."""
_DOMINANT = 2
"""Times as many mentions as the next name that make one the story's own."""


def _is_of(entity: Entity, noun: str, kinds: ClassNoun) -> bool:
    """Tell whether a name can be a `film`, a `city`, a `company` by what is known of it."""
    match entity.kind:
        case "title":
            return kinds.kinds[0] == "work"
        case "place":
            sort = sort_of_place(entity.name)
            return sort == noun or (noun == "nation" and sort == "country")
        case "organisation":
            return noun in {"company", "firm", "organisation", "organization", "group"}
        case "person":
            return (
                kinds.kinds[0] == "person"
                and entity.is_full
                and entity.gender
                in {kinds.gender, ""} | ({"m", "f"} if not kinds.gender else set())
                and noun not in _NOT_A_HERO
            )
        case "event" | "other":
            return False


_NOT_A_HERO = frozenset(
    "man woman boy girl official spokesman spokeswoman police judge court lawyer victim "
    "suspect witness doctor reporter expert analyst agent source member leader president "
    "minister government driver officer father mother wife husband son daughter".split()
)
"""Roles that many people of a story may have."""
