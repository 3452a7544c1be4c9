"""The daily quiz: one a day (of UTC), the same for everybody with the same packs."""

import re
from collections.abc import Sequence
from dataclasses import replace

from quizgen.core.attempt import Score
from quizgen.game.dealing import daily_seed
from quizgen.game.mixing import mix
from quizgen.game.rules import Rules
from quizgen.ports import Store
from quizgen.text import long_date
from quizgen.tui.desk import Desk
from quizgen.tui.library import Entry, draw_packs
from quizgen.tui.playing import Playing, begin
from quizgen.tui.words import counted


def daily_id(desk: Desk) -> str:
    """Name today's quiz, as scores are kept under."""
    return f"daily-{desk.utc()[:10]}"


def is_daily(pack_id: str) -> bool:
    """Tell whether scores are those of a day's quiz."""
    return re.fullmatch(r"daily-\d{4}-\d\d-\d\d", pack_id) is not None


def deal_daily(
    desk: Desk, entries: Sequence[Entry], rules: Rules, players: Sequence[str]
) -> Playing:
    """Deal today's quiz from the packs that ship, or from all where none ships.

    Whatever the player's own rules say, it has the usual number of questions and typed
    answers; clock and strictness are the player's.

    Raises:
        InputError: There is nothing to ask.
    """
    day = desk.utc()[:10]
    packs = draw_packs([e for e in entries if not e.own] or entries, day)
    title = f"Daily quiz, {long_date(day)}"
    pack = mix(packs, pack_id=daily_id(desk), title=title)
    seed = daily_seed(day, [question.id for question in pack.questions])
    usual = Rules()
    alike = replace(rules, questions=usual.questions, mode=usual.mode)
    return begin(desk, pack, alike, players, seed=seed)


def daily_score(store: Store, desk: Desk, player: str) -> Score | None:
    """Find what a player has reached today; None before the first answer."""
    scores = store.leaderboard(pack_id=daily_id(desk))
    return next((score for score in scores if score.player == player), None)


def daily_words(score: Score) -> str:
    """Say that today's quiz is played, and how well."""
    right = f"{score.correct} of {counted(score.asked, 'question')} right"
    return (
        f"You have played today's quiz: {right}, {counted(score.points, 'point')}. "
        "Tomorrow brings another."
    )
