"""`quizgen review`: decide on the questions of a pack, beside their source."""

import contextlib
import os
import sys
from collections import Counter
from pathlib import Path

import click

from quizgen.cli.output import say
from quizgen.cli.play import is_terminal, make_desk, warn
from quizgen.errors import QuizgenError, UsageError
from quizgen.formats.shelf import find_pack
from quizgen.settings import find_places


@click.command()
@click.argument("pack")
@click.option(
    "--article",
    "articles",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The text that the pack was made from; may be given several times.",
)
def review(pack: str, *, articles: tuple[Path, ...]) -> None:
    """Accept, edit or reject the questions of a pack, one by one.

    Each decision is written to the file at once; comments and order stay.
    """
    if not (is_terminal() and sys.stdout.isatty()):
        raise UsageError(
            "a review needs a terminal",
            mend="without one: edit the file by hand, and look with quizgen lint",
        )
    from quizgen.tui.reviewing import ReviewApp  # noqa: PLC0415 - brings Textual

    path = find_pack(pack, find_places(os.environ))
    desk = make_desk({})
    desk.ledger.on_warning = warn
    try:
        app = ReviewApp(desk, path, articles)
        app.run()
    finally:
        desk.ledger.on_warning = warn  # the screens, which took warnings, are gone
        desk.ledger.close()
    if app.failure:
        raise app.failure
    with contextlib.suppress(QuizgenError):  # the file may have gone meanwhile
        say(_summary(path))


def _summary(path: Path) -> str:
    from quizgen.formats.packfile import read_pack  # noqa: PLC0415 - brings pydantic

    count = Counter(question.status for question in read_pack(path).questions)
    words = f"{count['accepted']} accepted, {count['rejected']} rejected"
    if count["draft"]:
        return f"{words}, {count['draft']} undecided: the next review begins there"
    return f"{words}: quizgen export {path} --accepted --to FORMAT"
