"""A player's statistics as numbers and names, for screens and lines alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgen.core.summary import Summary, Tally
from quizgen.game.statistics import by, days_in_a_row, hardest, total
from quizgen.tui.daily import is_daily
from quizgen.tui.library import Entry, find_questions
from quizgen.tui.practice import day_before

_HARDEST = 5
"""Questions that statistics name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a player has reached."""

    player: str
    today: str
    """ISO 8601 date."""
    total: Tally
    history: Sequence[float]
    """Share of right answers a round, from 0 to 1, the last round last."""
    best_streak: int
    days_in_a_row: int
    days: Mapping[str, int]
    """ISO 8601 date -> questions that were played."""
    by_pack: Mapping[str, Tally]
    """By title, or by id where the pack is gone."""
    by_kind: Mapping[str, Tally]
    hardest: Sequence[tuple[str, Tally]]
    """Prompts of questions."""


def count_figures(
    player: str, summary: Summary, entries: Sequence[Entry], *, today: str
) -> Figures:
    """Count a player's statistics; opens the packs of the hardest questions.

    Args:
        player: Whose they are.
        summary: As the store gives it.
        entries: The shelf, for titles, kinds and prompts.
        today: ISO 8601 date.
    """
    outlines = [entry.outline for entry in entries if entry.outline]
    titles = {outline.id: outline.title for outline in outlines}
    kinds = {
        name: kind.replace("_", " ")
        for outline in outlines
        for name, kind in outline.asked()
    }
    hard = hardest(summary.questions, most=_HARDEST)
    found = find_questions(entries, [name for name, _ in hard])
    prompts = {q.id: q.prompt for pack in found for q in pack.questions}
    return Figures(
        player=player,
        today=today,
        total=total(summary.rounds),
        history=[tally.share for tally in summary.rounds],
        best_streak=summary.best_streak,
        days_in_a_row=days_in_a_row(summary.days, day_before),
        days=summary.days,
        by_pack=by(summary.packs, lambda name: _title(titles, name)),
        by_kind=by(summary.questions, lambda name: kinds.get(name, "")),
        hardest=[(prompts[name], tally) for name, tally in hard if name in prompts],
    )


def _title(titles: Mapping[str, str], pack_id: str) -> str:
    daily = "Daily quiz" if is_daily(pack_id) else pack_id
    return titles.get(pack_id, daily)
