"""`quizgen play`: a round on the screen, or line by line."""

import getpass
import os
import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

import click

from quizgen.settings import Places, find_places
from quizgen.text import safe
from quizgen.tui.desk import Desk
from quizgen.tui.ledger import Ledger

if TYPE_CHECKING:
    from quizgen.ports import Store
    from quizgen.settings import Resolved


@click.command()
@click.argument("source", required=False, default="", metavar="[PACK | ARTICLE]")
@click.option("--seed", type=int, help="Deal the same round again.")
@click.option("--questions", type=click.IntRange(1, 500), help="How many; usually 10.")
@click.option(
    "--seconds",
    type=click.FloatRange(0, 3600),
    help="For each question; usually 30, 0 for no clock.",
)
@click.option("--player", help="The name on the leaderboard.")
@click.option("--plain", is_flag=True, help="Line by line, without a screen.")
@click.option("--no-keep", is_flag=True, help="Do not keep the article's text.")
@click.option("--served", is_flag=True, hidden=True, help="In a browser.")
def play(  # noqa: PLR0913 - one argument an option
    source: str,
    *,
    seed: int | None,
    questions: int | None,
    seconds: float | None,
    player: str | None,
    plain: bool,
    no_keep: bool,
    served: bool,
) -> None:
    """Play a pack, or an article that is made into a pack first."""
    flags: dict[str, object] = {
        "questions": questions,
        "seconds": seconds,
        "player": player,
        "keep_articles": False if no_keep else None,
    }
    _run(make_desk(flags, seed=seed, is_served=served), source, plain=plain)


def home() -> None:
    """Open the home screen, or say what to do where there is no terminal."""
    _run(make_desk({}), "", plain=False)


def _run(desk: Desk, source: str, *, plain: bool) -> None:
    desk.ledger.on_warning = warn
    try:
        if plain or not (desk.is_served or is_terminal()):
            from quizgen.cli.plain import play_plain  # noqa: PLC0415 - brings pydantic

            play_plain(desk, source)
        else:
            show(desk, source)
    finally:
        desk.ledger.on_warning = warn  # the screens, which took warnings, are gone
        desk.ledger.close()


def show(desk: Desk, source: str, *, is_daily: bool = False) -> None:
    """Run the screens until the player quits, beginning with the daily quiz if wanted.

    Raises:
        QuizgenError: The game could not begin.
    """
    from quizgen.tui.app import QuizgenApp  # noqa: PLC0415 - Textual is not needed in line mode

    app = QuizgenApp(desk, source, is_daily=is_daily)
    app.run()
    if app.failure:
        raise app.failure
    if app.return_code:
        sys.exit(app.return_code)


def make_desk(
    flags: Mapping[str, object], *, seed: int | None = None, is_served: bool = False
) -> Desk:
    """Put together what the game needs from outside.

    Args:
        flags: Settings that the command line names; None for those it does not.
        seed: Of the first round; the rounds after it count on from there.
        is_served: Whether the player sits in front of a browser.
    """
    places = find_places(os.environ)
    seeds = count(int.from_bytes(os.urandom(4)) if seed is None else seed)
    return Desk(
        places=places,
        ledger=Ledger(partial(_open_store, places)),
        load_settings=partial(_load_settings, places, flags),
        login=_login(),
        monotonic=time.monotonic,
        utc=lambda: datetime.now(UTC).isoformat(timespec="seconds"),
        fresh_id=lambda: os.urandom(16).hex(),
        seed=lambda: next(seeds),
        generate=(sys.executable, "-m", "quizgen", "generate"),
        is_served=is_served,
    )


def is_terminal() -> bool:
    """Tell whether a screen can be drawn; Textual draws on the standard error."""
    files = (sys.stdin, sys.stderr)
    return os.environ.get("TERM") != "dumb" and all(f and f.isatty() for f in files)


def warn(words: str) -> None:
    """Tell the player of trouble that does not end the game."""
    click.echo("\n".join(safe(line) for line in words.splitlines()), err=True)


def _open_store(places: Places, notice: Callable[[str], None]) -> "Store":
    from quizgen.stores.resilient import open_scores  # noqa: PLC0415 - brings sqlite3

    return open_scores(places.scores, notice)


def _load_settings(places: Places, flags: Mapping[str, object]) -> "Resolved":
    from quizgen.settings import resolve_for_play  # noqa: PLC0415 - brings pydantic

    return resolve_for_play(places, os.environ, flags)


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "player"
