"""`quizgen lint`: what an author should mend before others play."""

import json
import os
from typing import TYPE_CHECKING

import click

from quizgen.cli.output import counted, emit, say, show
from quizgen.errors import InputError
from quizgen.settings import find_places

if TYPE_CHECKING:
    from quizgen.formats.problems import Problem

_FOUND = 1


@click.command()
@click.argument("packs", nargs=-1, required=True, metavar="PACK...")
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
@click.pass_context
def lint(context: click.Context, packs: tuple[str, ...], *, as_json: bool) -> None:
    """Find what is wrong in packs."""
    from quizgen.formats.inspection import inspect  # noqa: PLC0415 - brings the judge
    from quizgen.formats.shelf import find_pack  # noqa: PLC0415 - with it

    places = find_places(os.environ)
    problems: list[Problem] = []
    unusable = 0
    for name in packs:
        try:
            problems.extend(inspect(find_pack(name, places), places))
        except InputError as error:
            unusable += 1
            say(str(error))
    if as_json:
        rows = [_row(problem) for problem in problems]
        emit(json.dumps(rows, indent=2).encode() + b"\n")
    for problem in () if as_json else problems:
        show(f"{problem.where}: {problem.message} [{problem.code}]")
        if problem.mend:
            show(f"  {problem.mend}")
    if unusable:
        context.exit(InputError.exit_code)
    say(f"{counted(len(problems), 'problem')} in {counted(len(packs), 'pack')}")
    if problems:
        context.exit(_FOUND)


def _row(problem: "Problem") -> dict[str, object]:
    return {
        "file": problem.file,
        "line": problem.line,
        "key": problem.key,
        "code": problem.code,
        "message": problem.message,
        "remedy": problem.mend,
    }
