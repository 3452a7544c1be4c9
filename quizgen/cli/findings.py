"""How problems of a pack, and changes to it, are told."""

import json
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.cli.output import emit, show

if TYPE_CHECKING:
    from quizgen.formats.comparison import Change, Value
    from quizgen.formats.problems import Problem


def show_problems(problems: "Sequence[Problem]", *, as_json: bool) -> None:
    """Write problems to stdout: two lines each, or as a list for scripts."""
    if as_json:
        rows = [_row(problem) for problem in problems]
        emit(json.dumps(rows, indent=2).encode() + b"\n")
        return
    for problem in problems:
        show(f"{problem.where}: {problem.message} [{problem.code}]")
        if problem.mend:
            show(f"  {problem.mend}")


def describe(change: "Change") -> str:
    """Say what a value was and is; of a list, what went and came."""
    old, new = change.old, change.new
    if not isinstance(old or new, tuple):
        return f"{change.key}: {_shown(old)} -> {_shown(new)}"
    before = Counter(old if isinstance(old, tuple) else ())
    after = Counter(new if isinstance(new, tuple) else ())
    gone = [f"- {_shown(text)}" for text in (before - after).elements()]
    come = [f"+ {_shown(text)}" for text in (after - before).elements()]
    return f"{change.key}: {', '.join([*gone, *come]) or 'in another order'}"


def _shown(value: "Value") -> str:
    match value:
        case None:
            return "nothing"
        case str():
            return f'"{value}"'
        case bool():
            return str(value).lower()
        case _:
            return str(value)


def _row(problem: "Problem") -> dict[str, object]:
    return {
        "file": problem.file,
        "line": problem.line,
        "key": problem.key,
        "code": problem.code,
        "message": problem.message,
        "remedy": problem.mend,
    }
