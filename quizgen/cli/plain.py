"""Line mode from the outside: open a pack or make one, then play it by lines."""

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TextIO

import click

from quizgen.cli.linegame import LineGame
from quizgen.cli.lines import LineReader
from quizgen.errors import UsageError
from quizgen.formats.shelf import list_packs
from quizgen.text import safe
from quizgen.tui.desk import Desk
from quizgen.tui.library import Workshop, open_pack, rules_of
from quizgen.tui.making import Progress, is_article
from quizgen.tui.playing import Playing, begin


def play_plain(desk: Desk, source: str) -> None:
    """Play one round on standard input and output.

    Raises:
        QuizgenError: The source cannot be played.
    """
    play_lines(desk, _open(desk, source))


def play_lines(desk: Desk, playing: Playing) -> None:
    """Play a round that was dealt, on standard input and output."""
    out: TextIO = sys.stdout
    reconfigure: Callable[..., None] | None = getattr(out, "reconfigure", None)
    if reconfigure:
        reconfigure(errors="replace")  # where there is no Unicode, `?` is shown
    LineGame(desk, playing, LineReader(_descriptor(sys.stdin)), out).play()


def _open(desk: Desk, source: str) -> Playing:
    resolved = desk.load_settings()
    settings = resolved.settings
    if resolved.problem:
        words = f"Playing with the usual settings:\n{resolved.problem}"
        desk.ledger.on_warning(words)
    rules = rules_of(settings)
    players = [settings.player or desk.login]
    if not source:
        names = ", ".join(path.stem for path in list_packs(desk.places))
        raise UsageError("name a pack or an article", mend=f"packs: {names or 'none'}")
    if not is_article(source):
        return begin(desk, open_pack(source, desk.places), rules, players)
    workshop = Workshop(source, settings, desk.places, desk.generate)
    made = workshop.make(_report)
    playing = begin(desk, made.pack, rules, players)
    return replace(playing, kept=made.path, is_kept=made.is_kept)


def _report(progress: Progress) -> None:
    click.echo(f"{progress.percent:3} % {safe(progress.words)}", err=True)


def _descriptor(file: TextIO | None) -> int:
    try:
        return -1 if file is None else file.fileno()
    except (OSError, ValueError):
        return -1
