"""Which fields of a pack a format does not carry: declared once, told everywhere."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import cast

from pydantic import BaseModel

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source, slug
from quizgen.core.question import Evidence, Question, question_id
from quizgen.ports import Format, ReadableFormat

_TABLES: dict[str, type[BaseModel]] = {
    "": Pack,
    "sources.": Source,
    "questions.": Question,
    "questions.answer.": Answer,
    "questions.evidence.": Evidence,
}

_SECTIONS = {"pack": "", "sources": "sources.", "questions": "questions."}


def _paths(table: str) -> Iterator[str]:
    for name in _TABLES[table].model_fields:
        inner = f"{table}{name}."
        if inner in _TABLES:
            yield from _paths(inner)
        else:
            yield f"{table}{name}"


FIELDS = tuple(_paths(""))
"""Paths of all fields of a pack, in their order: `title` ... `questions.note`."""

OF_THE_PACK = tuple(
    path
    for path in FIELDS
    if not path.startswith("questions.") and path not in {"version", "sources.id"}
)
"""What a list of questions without a pack around it does not hold."""


def covered(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Give the fields that some paths name, tables taken apart, in their order."""
    return tuple(
        field
        for field in FIELDS
        if any(field == path or field.startswith(f"{path}.") for path in paths)
    )


def count_lost(
    pack: Pack, questions: Collection[Question], paths: tuple[str, ...]
) -> dict[str, int]:
    """Count, of the named fields, how often something is said in each.

    Ids that were computed say nothing: they are computed again.

    Args:
        pack: What is said of it as a whole, and its sources.
        questions: Those that are written.
        paths: The fields to look at.
    """
    given = pack.model_dump(exclude_defaults=True, exclude={"sources", "questions"})
    if pack.id == slug(pack.title):
        del given["id"]
    filled = Counter(_filled(given, ""))
    for source in pack.sources:
        filled.update(_filled(source.model_dump(exclude_defaults=True), "sources"))
    for question in questions:
        fields = question.model_dump(exclude_defaults=True)
        if question.id == question_id(question.prompt, question.answer):
            del fields["id"]
        filled.update(_filled(fields, "questions"))
    return {field: filled[field] for field in covered(paths) if filled[field]}


def _filled(value: object, path: str) -> Iterator[str]:
    match value:
        case dict() if not path or f"{path}." in _TABLES:
            for name, part in cast("dict[str, object]", value).items():
                yield from _filled(part, f"{path}.{name}" if path else name)
        case list() | tuple() if f"{path}." in _TABLES:
            for part in cast("Sequence[object]", value):
                yield from _filled(part, path)
        case _:
            yield path


def explain(name: str, part: Format) -> Iterator[str]:
    """Say line by line what a format carries there and back."""
    losses = part.losses
    reads = isinstance(part, ReadableFormat)
    yield f"{name} ({part.suffix}): {'export and import' if reads else 'export only'}"
    lost = covered(losses.written)
    yield from _section("carries", [field for field in FIELDS if field not in lost])
    yield from _section("does not carry", lost)
    if losses.read:
        yield from _section("carries, but does not read back", covered(losses.read))
    if "choices" in part.options:
        yield "with --choices: wrong options too, as multiple choice"
    if losses.also:
        yield f"also lost: {', '.join(losses.also)}"


def _section(label: str, fields: Sequence[str]) -> Iterator[str]:
    """List fields by the table they stand in."""
    yield f"{label}:" if fields else f"{label}: nothing"
    for table, prefix in _SECTIONS.items():
        names = [f.removeprefix(prefix) for f in fields if _section_of(f) == prefix]
        if names:
            yield f"  {table}: {', '.join(names)}"


def _section_of(field: str) -> str:
    prefix = f"{field.partition('.')[0]}."
    return prefix if prefix in _SECTIONS.values() else ""
