"""A pack as TOML that is pleasant to read and to edit by hand."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, cast

import tomli_w
from pydantic import BaseModel

from quizgen.core.pack import Pack, slug
from quizgen.core.question import Question, question_id
from quizgen.text import FORBIDDEN

_WIDTH = 88
"""Columns up to which a list or table stays on one line."""

_LAST = (
    *("kind", "explanation", "wordings", "difficulty", "confidence"),
    *("tags", "status", "note"),
    *("id", "evidence"),
)
"""Keys of a question that follow what is asked and what counts as right."""

SCHEMA_LINE = "#:schema ./pack.schema.json\n"
"""Tells editors which keys a pack may have; `quizgen schema` writes that file."""

ORDER = (*(key for key in Question.model_fields if key not in _LAST), *_LAST)
"""All keys of a question in the order they are written."""


def tables(pack: Pack, questions: Collection[Question]) -> Iterator[str]:
    """Write a pack: only what differs from the default, always in the same order."""
    head = given(pack)
    if pack.id == slug(pack.title):
        head.pop("id", None)
    lines = (_line(key, value) for key, value in head.items())
    yield "".join([SCHEMA_LINE, *lines])
    if not questions:
        yield "questions = []\n"
    for source in pack.sources:
        yield "\n" + table("sources", given(source))
    for question in questions:
        yield "\n" + table("questions", question_fields(question))


def given(value: BaseModel) -> dict[str, Any]:
    """Give the fields that differ from their default, but neither tables of a pack."""
    left_out = {"sources", "questions"} if isinstance(value, Pack) else None
    fields = value.model_dump(exclude=left_out, exclude_defaults=True)
    return {"version": value.version, **fields} if isinstance(value, Pack) else fields


def question_fields(question: Question) -> dict[str, Any]:
    """Give what is written of a question, in the order it is written."""
    fields = given(question)
    if question.id == question_id(question.prompt, question.answer):
        fields.pop("id", None)
    last = {key: fields.pop(key) for key in _LAST if key in fields}
    return fields | last


def table(name: str, fields: Mapping[str, Any]) -> str:
    """Write one table of an array; tables in it that are too long follow below."""
    lines = [f"[[{name}]]\n"]
    below: list[str] = []
    for key, value in fields.items():
        line = _line(key, value)
        if isinstance(value, Mapping) and len(line) > _WIDTH + 1:
            long = cast("Mapping[str, object]", value)
            below.append(f"[{name}.{key}]\n")
            below.extend(_line(inner, item) for inner, item in long.items())
        else:
            lines.append(line)
    return "".join([*lines, *below])


def _line(key: str, value: object) -> str:
    return f"{_bare(key)} = {literal(value, len(key) + 3)}\n"


def literal(value: object, used: int) -> str:
    """Write a value behind `used` columns; a list that is too wide, item by item."""
    match value:
        case dict():
            fields = cast("Mapping[str, object]", value)
            inner = (f"{_bare(k)} = {literal(v, 0)}" for k, v in fields.items())
            return f"{{ {', '.join(inner)} }}"
        case list() | tuple():
            items = [literal(item, 0) for item in cast("Sequence[object]", value)]
            flat = f"[{', '.join(items)}]"
            if len(flat) + used <= _WIDTH:
                return flat
            return "[\n" + "".join(f"  {item},\n" for item in items) + "]"
        case _:
            return _visible(tomli_w.dumps({"x": value})).removeprefix("x = ")


def _bare(key: str) -> str:
    return _visible(tomli_w.dumps({key: 0})).removesuffix(" = 0")


def _visible(line: str) -> str:
    """Escape what steers a terminal, so that a pack can be looked at anywhere."""
    return FORBIDDEN.sub(
        lambda match: f"\\U{ord(match[0]):08x}", line.rstrip("\n").replace("\t", "\\t")
    )
