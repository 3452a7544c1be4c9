"""One round being played: what was dealt, by whom it is played, where its pack lies."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from quizgen.core.attempt import Attempt, Overrule
from quizgen.core.pack import Pack
from quizgen.game.dealing import deal
from quizgen.game.events import Event
from quizgen.game.round import Round, advance
from quizgen.game.rules import Rules
from quizgen.game.session import Session, records
from quizgen.tui.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Playing:
    """A round as it was dealt, with everything around it that does not change."""

    pack: Pack
    session: Session
    start: Round
    kept: Path | None = None
    """Where a pack that was just made lies; None for a pack off the shelf."""
    is_kept: bool = True
    """False when `kept` is a temporary file."""


def begin(
    desk: Desk,
    pack: Pack,
    rules: Rules,
    players: Sequence[str],
    *,
    seed: int | None = None,
) -> Playing:
    """Deal a round.

    Args:
        desk: Chance and ids.
        pack: What is played.
        rules: How it is played.
        players: One name a seat.
        seed: In place of the desk's next one.

    Raises:
        InputError: The pack has too few questions.
    """
    return Playing(
        pack=pack,
        session=Session(
            round_id=desk.fresh_id(), pack_id=pack.id, players=tuple(players)
        ),
        start=deal(
            pack.questions,
            rules,
            desk.seed() if seed is None else seed,
            seats=len(players),
        ),
    )


def step(
    desk: Desk, playing: Playing, state: Round, event: Event
) -> tuple[Round, tuple[Attempt | Overrule, ...]]:
    """Let one thing happen now; gives the round after it, and what is to be stored."""
    after = advance(state, event, desk.monotonic())
    if after is state:
        return state, ()
    return after, records(playing.session, state, after, played_at=desk.utc())
