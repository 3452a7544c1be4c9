"""`quizgen lint`: what an author should mend before others play."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizgen.cli.findings import describe, show_problems
from quizgen.cli.output import counted, say, say_first
from quizgen.errors import InputError
from quizgen.formats.positions import Positions
from quizgen.formats.shelf import find_pack
from quizgen.settings import Places, find_places

if TYPE_CHECKING:
    from quizgen.formats.problems import Problem

_FOUND = 1


@click.command()
@click.argument("packs", nargs=-1, required=True, metavar="PACK...")
@click.option("--fix", "fixes", is_flag=True, help="Mend what needs no judgement.")
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
@click.pass_context
def lint(
    context: click.Context, packs: tuple[str, ...], *, fixes: bool, as_json: bool
) -> None:
    """Find what is wrong in packs.

    With --fix, slips are mended in the file, and all else in it stays as its author
    wrote it, remarks too: spaces, question marks, invisible characters, letters that
    only look Latin, repeated spellings, wrong options that are right, ids, and offsets
    of quotes that moved. What needs your judgement is left and told.
    """
    from quizgen.formats.inspection import inspect  # noqa: PLC0415 - brings the judge

    places = find_places(os.environ)
    problems: list[Problem] = []
    unusable = fixed = 0
    for name in packs:
        try:
            path = find_pack(name, places)
            fixed += _fix(path, places) if fixes else 0
            problems.extend(inspect(path, places))
        except InputError as error:
            unusable += 1
            say(str(error))
    show_problems(problems, as_json=as_json)
    if unusable:
        context.exit(InputError.exit_code)
    mended = f"{counted(fixed, 'slip')} mended, " if fixes else ""
    left = " left" if fixes else ""
    say(
        f"{mended}{counted(len(problems), 'problem')}{left} "
        f"in {counted(len(packs), 'pack')}"
    )
    if problems:
        context.exit(_FOUND)


def _fix(path: Path, places: Places) -> int:
    """Mend a pack in place; gives how many slips that were.

    Raises:
        OutsideError: The file cannot be written.
    """
    from quizgen.formats.articles import find_article  # noqa: PLC0415 - brings pydantic
    from quizgen.formats.comparison import question_changes  # noqa: PLC0415 - brings the judge
    from quizgen.formats.fixes import mend  # noqa: PLC0415 - brings the judge
    from quizgen.formats.manuscript import Manuscript  # noqa: PLC0415 - brings tomlkit

    try:
        manuscript = Manuscript.open(path)
    except InputError:
        return 0  # what is wrong with it is told by the inspection
    positions = Positions(manuscript.text())
    old = manuscript.pack.questions
    pack = mend(manuscript.pack, lambda source: find_article(source, path, places))
    mended: list[str] = []
    for index, question in enumerate(pack.questions):
        if question == old[index]:
            continue
        try:
            manuscript = manuscript.replace(index, question)
        except InputError as error:
            say(str(error))
            continue
        changes = list(question_changes(old[index], question))
        for change in changes:
            key = ("questions", index, *change.key.split("."))
            mended.append(f"{path}:{positions.line(key)}: mended {describe(change)}")
        if not changes:
            key = ("questions", index, "id")
            mended.append(f"{path}:{positions.line(key)}: mended id")
    if mended:
        manuscript.save(path)
    say_first(mended, str)
    return len(mended)
