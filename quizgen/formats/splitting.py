"""One pack as several, each question in exactly one of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from quizgen.core.pack import Pack, slug
from quizgen.core.question import Question
from quizgen.errors import InputError

By = Literal["kind", "tag", "source"]


@dataclass(frozen=True, slots=True)
class Part:
    """A pack that was part of another."""

    name: str
    """What its questions have in common, fit for the name of a file."""
    pack: Pack


def split(pack: Pack, by: By) -> list[Part]:
    """Put questions of one kind, first tag or source together.

    Groups come in the order in which the pack first asks for them; questions without
    are the group `other`.

    Raises:
        InputError: All questions would be in one pack.
    """
    groups: dict[str, list[Question]] = {}
    for question in pack.questions:
        groups.setdefault(_group(pack, question, by), []).append(question)
    if len(groups) <= 1:
        has = (
            f"have the {by} {next(iter(groups))!r}" if any(groups) else f"have no {by}"
        )
        raise InputError(
            f"there is nothing to divide: all questions {has}",
            mend="split by something else, for example --size 10",
        )
    return _parts(pack, ((name or "other", found) for name, found in groups.items()))


def split_by_size(pack: Pack, size: int) -> list[Part]:
    """Cut a pack into parts of so many questions; the last may be smaller.

    Raises:
        InputError: The pack has no more questions than that.
    """
    count = len(pack.questions)
    if count <= size:
        raise InputError(
            f"there is nothing to divide: the number of questions is {count}",
            mend="give a smaller --size",
        )
    width = len(str(-(-count // size)))
    return _parts(
        pack,
        (
            (f"{place // size + 1:0{width}}", pack.questions[place : place + size])
            for place in range(0, count, size)
        ),
    )


def _group(pack: Pack, question: Question, by: By) -> str:
    match by:
        case "kind":
            return question.kind
        case "tag":
            return next(iter(question.tags), "")
        case "source":
            source = pack.source_of(question)
            return (source.id or slug(source.title)) if source else ""


def _parts(pack: Pack, groups: Iterable[tuple[str, Iterable[Question]]]) -> list[Part]:
    parts: list[Part] = []
    taken: set[str] = set()
    for label, found in groups:
        questions = tuple(found)
        name, number = slug(label), 1
        while name in taken:
            number += 1
            name = f"{slug(label)[:58]}-{number}"
        taken.add(name)
        sources = {id(pack.source_of(question)) for question in questions}
        part = Pack(
            **pack.model_dump(exclude={"id", "title", "sources", "questions"}),
            id="" if pack.id == slug(pack.title) else slug(f"{pack.id}-{name}"),
            title=f"{pack.title}: {label}",
            sources=tuple(one for one in pack.sources if id(one) in sources),
            questions=questions,
        )
        parts.append(Part(name, part))
    return parts
