"""`quizgen daily`: today's quiz."""

from typing import TYPE_CHECKING

import click

from quizgen.cli.output import show as say
from quizgen.cli.play import is_terminal, make_desk, show, warn

if TYPE_CHECKING:
    from quizgen.tui.desk import Desk


@click.command()
@click.option("--plain", is_flag=True, help="Line by line, without a screen.")
@click.option("--player", help="The name on the leaderboard.")
def daily(*, plain: bool, player: str | None) -> None:
    """Play today's quiz: once a day, the same for everybody."""
    desk = make_desk({"player": player})
    desk.ledger.on_warning = warn
    try:
        _play(desk, plain=plain or not is_terminal())
    finally:
        desk.ledger.on_warning = warn
        desk.ledger.close()


def _play(desk: "Desk", *, plain: bool) -> None:
    from quizgen.tui.daily import (  # noqa: PLC0415 - brings pydantic
        daily_score,
        daily_words,
        deal_daily,
    )

    settings = desk.load_settings().settings
    name = settings.player or desk.login
    score = desk.ledger.ask(lambda store: daily_score(store, desk, name)).result()
    if score:
        say(daily_words(score))
    elif plain:
        from quizgen.cli.plain import play_lines  # noqa: PLC0415 - brings the judge
        from quizgen.tui.library import list_shelf, rules_of  # noqa: PLC0415 - brings pydantic

        entries = list_shelf(desk)
        play_lines(desk, deal_daily(desk, entries, rules_of(settings), [name]))
    else:
        show(desk, "", is_daily=True)
