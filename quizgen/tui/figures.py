"""A player's statistics as numbers and names, for screens and lines alike."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgen.core.attempt import Attempt
from quizgen.game.statistics import (
    Tally,
    best_streak,
    by,
    days_in_a_row,
    hardest,
    history,
    outcomes,
    total,
)
from quizgen.ports import Store
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


def records_of(store: Store, player: str) -> tuple[list[Attempt], set[str]]:
    """Give a player's attempts, and the ids of all that were overruled."""
    overruled = {overrule.attempt_id for overrule in store.overrules()}
    return [one for one in store.attempts() if one.player == player], overruled


def count_figures(
    player: str,
    records: tuple[Sequence[Attempt], set[str]],
    entries: Sequence[Entry],
    *,
    today: str,
) -> Figures:
    """Count a player's statistics; opens the packs of the hardest questions.

    Args:
        player: Whose they are.
        records: As `records_of` gives them.
        entries: The shelf, for titles, kinds and prompts.
        today: ISO 8601 date.
    """
    attempts, overruled = records
    ended = outcomes(attempts, overruled)
    outlines = [entry.outline for entry in entries if entry.outline]
    titles = {outline.id: outline.title for outline in outlines}
    kinds = {
        name: kind.replace("_", " ")
        for outline in outlines
        for name, kind in outline.asked()
    }
    hard = hardest(ended, most=_HARDEST)
    found = find_questions(entries, [name for name, _ in hard])
    prompts = {q.id: q.prompt for pack in found for q in pack.questions}
    days = dict(Counter(one.attempt.played_at[:10] for one in ended))
    return Figures(
        player=player,
        today=today,
        total=total(ended),
        history=history(ended),
        best_streak=best_streak(ended),
        days_in_a_row=days_in_a_row(days, day_before),
        days=days,
        by_pack=by(ended, lambda attempt: _title(titles, attempt.pack_id)),
        by_kind=by(ended, lambda attempt: kinds.get(attempt.question_id, "")),
        hardest=[(prompts[name], tally) for name, tally in hard if name in prompts],
    )


def _title(titles: Mapping[str, str], pack_id: str) -> str:
    daily = "Daily quiz" if is_daily(pack_id) else pack_id
    return titles.get(pack_id, daily)
