"""From a round's steps to the records that are stored: attempts and overrules."""

from dataclasses import dataclass
from uuid import UUID, uuid5

from quizgen.core.attempt import Attempt, Overrule, Score
from quizgen.game.round import Asking, Round
from quizgen.game.turn import Try


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Who plays what: the part of an attempt that no rule of play knows."""

    round_id: str
    """UUID, 32 hexadecimal digits."""
    pack_id: str
    players: tuple[str, ...]
    """One name a seat."""


def records(
    session: Session, before: Round, after: Round, *, played_at: str
) -> tuple[Attempt | Overrule, ...]:
    """Give what one step of a round added, in the order to be stored.

    Every answer is an attempt, one ruled `close` too; so is a question that was skipped
    or ran out of time, with an empty `given`. Ids follow from round, turn and try, so
    the same step stored twice is stored once.

    Args:
        session: Who plays what.
        before: The round before the step.
        after: The round after it.
        played_at: ISO 8601 in UTC.
    """
    known = set(_tries(before))
    made: list[Attempt | Overrule] = [
        _attempt(session, after, turn, number, tried, played_at)
        for (turn, number), tried in _tries(after).items()
        if (turn, number) not in known
    ]
    for turn, ended in enumerate(after.played):
        new = turn >= len(before.played) or before.played[turn].overruled < 0
        if ended.overruled >= 0 and new:
            made.append(
                Overrule(
                    attempt_id=attempt_id(session, after, turn, ended.overruled),
                    points=ended.points,
                    played_at=played_at,
                )
            )
    return tuple(made)


def attempt_id(session: Session, state: Round, turn: int, number: int) -> str:
    """Name the n-th try of a turn."""
    seat = state.turns[turn].seat
    return uuid5(UUID(round_id(session, seat)), f"{turn}/{number}").hex


def round_id(session: Session, seat: int) -> str:
    """Name a player's own round: with several players each has a row on the board."""
    if len(session.players) == 1:
        return session.round_id
    return uuid5(UUID(session.round_id), f"seat {seat}").hex


def score_of(session: Session, state: Round, *, seat: int, played_at: str) -> Score:
    """Sum up what a player has reached so far."""
    mine = [
        ended
        for turn, ended in zip(state.turns, state.played, strict=False)
        if turn.seat == seat
    ]
    return Score(
        player=session.players[seat],
        pack=session.pack_id,
        points=state.points(seat),
        correct=state.correct(seat),
        asked=state.asked(seat),
        seconds=sum(ended.tries[-1].seconds for ended in mine),
        played_at=played_at,
        overruled=sum(ended.overruled >= 0 for ended in mine),
        scoring=state.rules.board,
        mode=state.rules.mode,
        strictness=state.rules.strictness,
    )


def _tries(state: Round) -> dict[tuple[int, int], Try]:
    lists = [ended.tries for ended in state.played]
    if isinstance(state.phase, Asking):
        lists.append(state.phase.tries)
    return {(t, n): one for t, tries in enumerate(lists) for n, one in enumerate(tries)}


def _attempt(  # noqa: PLR0913, PLR0917 - the parts of one record
    session: Session,
    state: Round,
    turn: int,
    number: int,
    tried: Try,
    played_at: str,
) -> Attempt:
    dealt = state.turns[turn]
    return Attempt(
        id=attempt_id(session, state, turn, number),
        round_id=round_id(session, dealt.seat),
        pack_id=session.pack_id,
        question_id=dealt.question.id,
        player=session.players[dealt.seat],
        given=tried.given,
        verdict=tried.kind,
        reason=tried.reason,
        points=tried.points,
        seconds=round(tried.seconds, 3),
        turn=turn,
        asked=state.asked(dealt.seat),
        played_at=played_at,
        mode=state.rules.mode,
        strictness=state.rules.strictness,
        scoring=state.rules.board,
    )
