"""`quizgen stats`: what a player has reached, in lines."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from quizgen.cli.output import counted, emit, show
from quizgen.cli.play import make_desk, warn
from quizgen.core.summary import Summary
from quizgen.tui.calendar import LEGEND, calendar_lines

if TYPE_CHECKING:
    from quizgen.core.summary import Tally
    from quizgen.tui.figures import Figures

_ROUNDS_SHOWN = 10


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
@click.option("--player", help="Whose; usually your own.")
def stats(*, as_json: bool, player: str | None) -> None:
    """Show a player's history, accuracy, hardest questions and streaks."""
    figures = _count(player)
    if as_json:
        emit(json.dumps(asdict(figures), indent=2).encode() + b"\n")
    elif figures.total.asked:
        show("\n".join(_lines(figures)))
    else:
        show(f"{figures.player}: nothing played yet; begin with `quizgen`")


def _count(player: str | None) -> "Figures":
    from quizgen.tui.figures import count_figures  # noqa: PLC0415 - brings pydantic
    from quizgen.tui.library import list_shelf  # noqa: PLC0415 - brings pydantic

    desk = make_desk({"player": player})
    desk.ledger.on_warning = warn
    try:
        name = desk.load_settings().settings.player or desk.login
        summary = Summary()
        if desk.places.scores.exists():  # looking must not create it
            summary = desk.ledger.ask(lambda store: store.summary(name)).result()
        entries = list_shelf(desk) if summary.rounds else ()
        return count_figures(name, summary, entries, today=desk.utc()[:10])
    finally:
        desk.ledger.close()


def _lines(figures: "Figures") -> Iterator[str]:

    total = figures.total
    yield f"{figures.player}: {total.right} of {total.asked} right ({total.share:.0%})"
    yield f"  {figures.best_streak} right in a row at best"
    days = counted(figures.days_in_a_row, "day")
    yield f"  {days} in a row, up to the last one played"
    last = ", ".join(f"{share:.0%}" for share in figures.history[-_ROUNDS_SHOWN:])
    yield f"  last rounds: {last}"
    yield from _table("By pack", figures.by_pack.items())
    yield from _table("By kind of fact", figures.by_kind.items())
    yield from _table("The hardest questions", figures.hardest)
    yield f"\nDays played ({LEGEND})"
    yield from (f"  {line}" for line in calendar_lines(figures.days, figures.today))


def _table(title: str, rows: "Iterable[tuple[str, Tally]]") -> Iterator[str]:
    listed = list(rows)
    if listed:
        yield f"\n{title}"
    for name, tally in listed:
        yield f"  {tally.share:4.0%}  {tally.right} of {tally.asked}  {name}"
