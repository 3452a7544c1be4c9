"""Questions as rows of text: what tables of any kind have in common."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from quizgen.core.question import Question, question_id

ALWAYS = ("prompt", "answer", "type")
"""Columns of every table; the others are there when a question needs them."""

COLUMNS = (
    *ALWAYS,
    *("required", "asks_unit", "asks_year", "items"),
    *("accept", "contrast", "reject", "prompt_on", "choices"),
    *("quote", "start", "end", "source"),
    *("kind", "explanation", "wordings", "difficulty", "confidence"),
    *("tags", "status", "note"),
    "id",
)
"""All columns in the order they are written."""

_ITEM = re.compile(r"(?:[^\\|]|\\.|\\\Z)*", re.DOTALL)
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_EMPTY = r"\e"


def guard(cell: str) -> str:
    """Keep a spreadsheet from running a cell as a formula, by an apostrophe."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguard(cell: str) -> str:
    """Take the apostrophe of `guard` away."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell


def join(items: Iterable[str]) -> str:
    r"""Write a list as one cell: `a | b`, with `\|` for a bar in a text."""
    escaped = (item.replace("\\", "\\\\").replace("|", "\\|") for item in items)
    return " | ".join(item or _EMPTY for item in escaped)


def split(cell: str) -> list[str]:
    """Read a list from one cell; spaces around the bars may be left out."""
    if not cell:
        return []
    parts: list[str] = []
    position = 0
    while position <= len(cell):
        match = _ITEM.match(cell, position)
        end = match.end() if match else len(cell)
        parts.append(cell[position:end])
        position = max(end, position) + 1
    last = len(parts) - 1
    return [
        _plain(part.removeprefix(" ") if n else part, is_last=n == last)
        for n, part in enumerate(parts)
    ]


def _plain(part: str, *, is_last: bool) -> str:
    text = part if is_last else part.removesuffix(" ")
    return "" if text == _EMPTY else re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)


def to_row(question: Question) -> dict[str, str]:
    """Write a question as cells, only those that say something."""
    answer = question.answer
    evidence = question.evidence
    computed = question.id == question_id(question.prompt, answer)
    pairs = [part for pair in question.prompt_on.items() for part in pair]
    cells = {
        "prompt": question.prompt,
        "answer": answer.text,
        "type": answer.type,
        "required": answer.required,
        "asks_unit": "yes" if answer.asks_unit else "",
        "asks_year": "yes" if answer.asks_year else "",
        "items": join(answer.items),
        "accept": join(question.accept),
        "contrast": join(question.contrast),
        "reject": join(question.reject),
        "prompt_on": join(pairs),
        "choices": join(question.choices),
        "quote": evidence.quote if evidence else "",
        "start": _number(evidence and evidence.start),
        "end": _number(evidence and evidence.end),
        "source": evidence.source if evidence else "",
        "kind": question.kind,
        "explanation": question.explanation,
        "wordings": join(question.wordings),
        "difficulty": _number(question.difficulty),
        "confidence": _number(question.confidence),
        "tags": join(question.tags),
        "status": "" if question.status == "draft" else question.status,
        "note": question.note,
        "id": "" if computed else question.id,
    }
    return {name: cell for name, cell in cells.items() if cell}


def _number(value: float | None) -> str:
    return "" if value is None or value == -1 else str(value)


def _switch(cell: str) -> object:
    return {"yes": True, "true": True, "no": False, "false": False}.get(
        cell.lower(), cell
    )


def _parsed(cell: str) -> object:
    """Read a number; what is none stays text, and is then named as a mistake."""
    try:
        return int(cell) if cell.lstrip("-").isdecimal() else float(cell)
    except ValueError:
        return cell


def _pairs(cell: str) -> dict[str, str]:
    items = split(cell)
    return dict(zip(items[::2], items[1::2], strict=False))


def _text(cell: str) -> object:
    return cell


_READERS: Mapping[str, tuple[str, str, Callable[[str], object]]] = {
    "answer": ("answer", "text", _text),
    "type": ("answer", "type", _text),
    "required": ("answer", "required", _text),
    "asks_unit": ("answer", "asks_unit", _switch),
    "asks_year": ("answer", "asks_year", _switch),
    "items": ("answer", "items", split),
    "quote": ("evidence", "quote", _text),
    "start": ("evidence", "start", _parsed),
    "end": ("evidence", "end", _parsed),
    "source": ("evidence", "source", _text),
    "accept": ("", "accept", split),
    "contrast": ("", "contrast", split),
    "reject": ("", "reject", split),
    "choices": ("", "choices", split),
    "tags": ("", "tags", split),
    "wordings": ("", "wordings", split),
    "prompt_on": ("", "prompt_on", _pairs),
    "difficulty": ("", "difficulty", _parsed),
    "confidence": ("", "confidence", _parsed),
}
"""Column -> the table it belongs to, its name there, and how a cell is read."""


def from_row(row: Mapping[str, str]) -> dict[str, Any]:
    """Read a question from cells; an answer without a type is a phrase."""
    fields: dict[str, Any] = {}
    tables: dict[str, dict[str, Any]] = {"answer": {"type": "phrase"}, "evidence": {}}
    for column, cell in row.items():
        if cell:
            table, name, read = _READERS.get(column, ("", column, _text))
            tables.get(table, fields)[name] = read(cell)
    return fields | {name: table for name, table in tables.items() if table}
