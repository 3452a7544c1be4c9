"""`quizgen preview`: one question as a player would see it."""

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from quizgen.cli.choosing import choose_question
from quizgen.cli.play import is_terminal, make_desk, warn
from quizgen.formats.shelf import find_pack
from quizgen.settings import find_places
from quizgen.stores.memory import MemoryStore
from quizgen.tui.ledger import Ledger

if TYPE_CHECKING:
    from quizgen.tui.desk import Desk
    from quizgen.tui.playing import Playing

_MODES = ("typed", "choice", "gap")


@click.command()
@click.argument("pack")
@click.argument("question", default="1")
@click.option("--mode", type=click.Choice(_MODES), help="How it is asked.")
@click.option(
    "--seconds",
    type=click.FloatRange(0, 3600),
    help="Usually as in your settings; 0 for no clock.",
)
@click.option("--plain", is_flag=True, help="Line by line, without a screen.")
def preview(
    pack: str, question: str, *, mode: str | None, seconds: float | None, plain: bool
) -> None:
    """Play one question; nothing is kept.

    QUESTION is its number in the pack, from 1, or its id. You see what a player sees:
    clock, hints, ruling and proof. Neither answer nor points are stored, and a question
    that was rejected is asked all the same.
    """
    from quizgen.formats.packfile import read_pack  # noqa: PLC0415 - brings pydantic
    from quizgen.tui.library import rules_of  # noqa: PLC0415 - brings pydantic
    from quizgen.tui.playing import begin  # noqa: PLC0415 - brings the judge

    whole = read_pack(find_pack(pack, find_places(os.environ)))
    chosen = choose_question(whole, question)
    asked = chosen.model_copy(update={"status": "draft"})
    desk = replace(
        make_desk({"mode": mode, "seconds": seconds}),
        ledger=Ledger(lambda _warn: MemoryStore()),
    )
    try:
        settings = desk.load_settings().settings
        playing = begin(
            desk,
            whole.model_copy(update={"questions": (asked,)}),
            rules_of(settings),
            [settings.player or desk.login],
        )
        if plain or not is_terminal():
            from quizgen.cli.plain import play_lines  # noqa: PLC0415 - brings the judge

            play_lines(desk, playing)
        else:
            _show(desk, playing)
    finally:
        desk.ledger.on_warning = warn
        desk.ledger.close()


def _show(desk: "Desk", playing: "Playing") -> None:
    from quizgen.tui.preview import PreviewApp  # noqa: PLC0415 - brings Textual

    settings = desk.load_settings().settings
    PreviewApp(desk, playing, theme=settings.theme, keys=settings.keys).run()
