"""What pydantic found in a pack, in sentences that an author can act on."""

import difflib
from collections.abc import Mapping

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question
from quizgen.formats.positions import Location

_MODELS: Mapping[tuple[str, ...], type[BaseModel]] = {
    (): Pack,
    ("questions",): Question,
    ("questions", "answer"): Answer,
    ("questions", "evidence"): Evidence,
    ("sources",): Source,
}
"""Path of a table without its indices -> what may stand in it."""

_TO_ADD = {
    "answer": 'add answer = { type = "phrase", text = "..." }',
    "prompt": 'add prompt = "..."',
    "questions": "add a table [[questions]] with prompt and answer",
    "quote": 'add quote = "...", the sentence that proves the answer',
    "text": 'add text = "..."',
    "title": 'add title = "..."',
    "type": 'add type = "phrase", or another type of answer',
}

_WANTED = {
    "bool_type": "true or false, without quotes",
    "dict_type": "a table: { ... }",
    "float_type": "a number, without quotes",
    "int_type": "a whole number, without quotes",
    "model_type": "a table: { ... }",
    "string_type": 'text in quotes: "..."',
    "string_unicode": "whole characters: half of one cannot be kept",
    "tuple_type": 'a list: ["...", "..."]',
    "greater_than_equal": "a number from 0 to 1",
    "less_than_equal": "a number from 0 to 1",
    "string_pattern_mismatch": "a-z, 0-9, - and _ only",
}
"""Code of a value that does not fit -> what to write instead."""

_TYPE_NAMES: Mapping[type, str] = {dict: "a table", list: "a list"}
_LONGEST = 60
"""Characters of a foreign value that are quoted in a message."""


def explain(location: Location, detail: ErrorDetails) -> tuple[str, str]:
    """Say what is wrong, and how to mend it.

    Args:
        location: Place of the value in the pack.
        detail: What pydantic found there.
    """
    who, keys = _subject(location)
    name = str(location[-1]) if location else ""
    said = _join(who, keys)
    value = shown(detail["input"])
    match detail["type"]:
        case "missing":
            message = f"{_join(who, keys[:-1])} has no {name}"
            mend = _TO_ADD.get(name, f"add {name}")
        case "extra_forbidden":
            message, mend = f"{said} is not a known key", _nearest_key(location, name)
        case "literal_error":
            message = f"{said} cannot be {value}"
            mend = _nearest_option(value, str(detail.get("ctx", {}).get("expected")))
        case "string_too_short":
            message = f"{said} is empty"
            mend = _TO_ADD.get(name, "write something, or remove it")
        case code if code in _WANTED:
            message, mend = f"{said} cannot be {value}", f"write {_WANTED[code]}"
        case _:
            message, mend = f"{said}: {detail['msg']}", ""
    return message, mend


def key_path(location: Location) -> str:
    """Write a place as a path: `questions[5].answer.type`."""
    path = ""
    for part in location:
        path += f"[{part}]" if isinstance(part, int) else f".{part}"
    return path.removeprefix(".")


def shown(value: object) -> str:
    """Quote a foreign value, or name what it is when it is long or nested."""
    if isinstance(value, str):
        return repr(value[:_LONGEST])
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return str(value)[:_LONGEST]
    return _TYPE_NAMES.get(type(value), "a date or time")


def _subject(location: Location) -> tuple[str, tuple[str | int, ...]]:
    """Split a place into what an author calls it, `question 6`, and the keys in it."""
    match location:
        case (str(array), int(index), *keys):
            return f"{array.removesuffix('s')} {index + 1}", tuple(keys)
        case _:
            return "", location


def _join(who: str, keys: Location) -> str:
    key = ".".join(str(part) for part in keys)
    return f"{who}: {key}" if who and key else who or key or "the pack"


def _nearest_key(location: Location, name: str) -> str:
    table = tuple(part for part in location[:-1] if isinstance(part, str))
    model = _MODELS.get(table)
    known = list(model.model_fields) if model else []
    close = difflib.get_close_matches(name[:_LONGEST], known, n=1)
    return f"did you mean {close[0]}?" if close else f"known: {', '.join(known)}"


def _nearest_option(value: str, expected: str) -> str:
    options = expected.replace(" or ", ", ").replace("'", "").split(", ")
    close = difflib.get_close_matches(value.strip("'"), options, n=1)
    hint = f"did you mean {close[0]}? " if close else ""
    return f"{hint}known: {', '.join(options)}"
