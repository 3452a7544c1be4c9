"""Lone surnames that the model took for firms or products: they are people's.

"Kujda found five others" says nothing to whoever has not read of Jarek Kujda; a surname
that belongs to one person of the story is that person, and one of several is nobody's.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from quizgen.reading.gazetteer import (
    KNOWN_ORGANISATIONS,
    KNOWN_THINGS,
    is_place_name,
)
from quizgen.reading.names import Entity, surname_of

_TITLES = frozenset({"mr", "mrs", "ms", "miss"})
"""What stands before a person's surname, and before nothing else."""


def join_surnames(docs: Sequence[Doc], entities: Sequence[Entity]) -> list[Entity]:
    """Give the names of a story with each lone surname joined to whose it is.

    A surname with "Mr" before it makes a person of the longer name that it belongs to,
    in whatever order: "Mr Wang" of Wang Yan. Names that have a meaning of their own,
    as Ford or Washington, stay apart.

    Args:
        docs: The parsed paragraphs.
        entities: The names found so far; those that stay are changed in place.
    """
    kept: list[Entity] = []
    for entity in entities:
        owners = list(_owners(docs, entity, entities)) if _is_lone(entity) else []
        match owners:
            case []:
                kept.append(entity)
            case [owner]:
                owner.kind = "person"
                owner.mentions = sorted(
                    (*owner.mentions, *entity.mentions),
                    key=lambda m: (m.paragraph, m.start),
                )
                owner.forms.update(entity.forms)
                owner.gender = owner.gender or entity.gender
            case _:
                entity.kind = "person"
                kept.append(entity)
    return kept


def _is_lone(entity: Entity) -> bool:
    name = entity.name
    return (
        len(name.split()) == 1
        and name[0].isupper()
        and not name.isupper()
        and not entity.is_famous
        and name not in KNOWN_ORGANISATIONS
        and name not in KNOWN_THINGS
        and not is_place_name(name)
    )


def _owners(
    docs: Sequence[Doc], lone: Entity, entities: Sequence[Entity]
) -> Iterator[Entity]:
    """Give the longer names that a lone one may be the surname of."""
    is_titled = _is_titled(docs, lone)
    for entity in entities:
        words = entity.name.split()
        if entity is lone or len(words) == 1:
            continue
        is_called_so = entity.kind == "person" and lone.name == surname_of(entity.name)
        is_told = (
            is_titled and len(words) in {2, 3} and lone.name in words[:: len(words) - 1]
        )
        if is_called_so or (is_told and entity.kind in {"person", "place"}):
            yield entity


def _is_titled(docs: Sequence[Doc], entity: Entity) -> bool:
    return any(
        m.start and docs[m.paragraph][m.start - 1].lower_.rstrip(".") in _TITLES
        for m in entity.mentions
    )
