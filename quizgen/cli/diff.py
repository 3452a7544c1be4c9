"""`quizgen diff`: what changed between two versions of a pack."""

import json
import os
from typing import TYPE_CHECKING, Any

import click

from quizgen.cli.findings import describe
from quizgen.cli.output import counted, emit, excerpt, say, show
from quizgen.formats.shelf import find_pack
from quizgen.settings import find_places

if TYPE_CHECKING:
    from quizgen.formats.comparison import Change, Comparison, Pair
    from quizgen.formats.packfile import PackFile

_FOUND = 1


@click.command()
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
@click.pass_context
def diff(context: click.Context, old: str, new: str, *, as_json: bool) -> None:
    """Tell what changed between two packs.

    Questions are matched by id, by prompt, or by quote and answer, so that a new
    wording is told from a new question, and moving one around is no change to it. The
    exit code is 1 when anything differs.
    """
    from quizgen.formats.comparison import compare  # noqa: PLC0415 - brings the judge
    from quizgen.formats.packfile import open_pack_file  # noqa: PLC0415 - brings pydantic

    places = find_places(os.environ)
    before = open_pack_file(find_pack(old, places))
    after = open_pack_file(find_pack(new, places))
    found = compare(before.pack, after.pack)
    if as_json:
        emit(json.dumps(_rows(before, after, found), indent=2).encode() + b"\n")
    else:
        _tell(before, after, found)
    reworded = sum(pair.is_reworded for pair in found.pairs)
    say(
        f"{len(found.added):,} added, {len(found.removed):,} removed, "
        f"{reworded:,} reworded, {len(found.pairs) - reworded:,} changed"
        + (", in another order" if found.is_reordered else "")
        + (f"; {counted(len(found.head), 'change')} to the pack" if found.head else "")
    )
    if not found.is_empty:
        context.exit(_FOUND)


def _tell(old: "PackFile", new: "PackFile", found: "Comparison") -> None:
    """Write what differs: the pack, what is gone, then what is new or other."""
    if found.head:
        show(f"{new.path}: the pack itself")
        _tell_changes(found.head)
    for index in found.removed:
        show(f"- {_where(old, index)} removed: {_asked(old, index)}")
    lines: dict[int, Pair | None] = dict.fromkeys(found.added)
    lines.update({pair.new: pair for pair in found.pairs})
    for index, pair in sorted(lines.items()):
        if pair is None:
            show(f"+ {_where(new, index)} added: {_asked(new, index)}")
            continue
        what = "reworded" if pair.is_reworded else "changed"
        show(f"~ {_where(new, index)} {what}: {_asked(new, index)}")
        _tell_changes(pair.changes)


def _tell_changes(changes: "tuple[Change, ...]") -> None:
    for change in changes:
        show(f"    {describe(change)}")


def _where(file: "PackFile", index: int) -> str:
    return f"{file.where(('questions', index))}: question {index + 1}"


def _asked(file: "PackFile", index: int) -> str:
    question = file.pack.questions[index]
    return f"{excerpt(question.prompt)} ({question.answer.text})"


def _rows(old: "PackFile", new: "PackFile", found: "Comparison") -> dict[str, Any]:
    reworded = [pair for pair in found.pairs if pair.is_reworded]
    changed = [pair for pair in found.pairs if not pair.is_reworded]
    return {
        "pack": [_row_of(change) for change in found.head],
        "added": [_question_row(new, index) for index in found.added],
        "removed": [_question_row(old, index) for index in found.removed],
        "reworded": [_pair_row(old, new, pair) for pair in reworded],
        "changed": [_pair_row(old, new, pair) for pair in changed],
        "reordered": found.is_reordered,
    }


def _pair_row(old: "PackFile", new: "PackFile", pair: "Pair") -> dict[str, Any]:
    return {
        "old": _question_row(old, pair.old),
        "new": _question_row(new, pair.new),
        "changes": [_row_of(change) for change in pair.changes],
    }


def _question_row(file: "PackFile", index: int) -> dict[str, object]:
    question = file.pack.questions[index]
    return {
        "file": str(file.path),
        "line": file.line(("questions", index)),
        "id": question.id,
        "prompt": question.prompt,
        "answer": question.answer.text,
    }


def _row_of(change: "Change") -> dict[str, object]:
    return {"key": change.key, "old": change.old, "new": change.new}
