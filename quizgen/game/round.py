"""The round as a state machine: `advance` is total, pure and reads no clock."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from quizgen.game import clock
from quizgen.game.clock import Clock
from quizgen.game.events import (
    Event,
    Extend,
    Hint,
    Next,
    Overrule,
    Pause,
    Resume,
    Skip,
    Submit,
    Tick,
)
from quizgen.game.hints import hint_count
from quizgen.game.rules import Rules
from quizgen.game.ruling import late, rule, skipped
from quizgen.game.scoring import worth
from quizgen.game.turn import Played, Try, Turn


@dataclass(frozen=True, slots=True)
class Ready:
    """Dealt, not begun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """A question is shown and may be answered."""

    clock: Clock
    tries: tuple[Try, ...] = ()
    """Empty, or the one answer that was ruled `close`."""
    hints: int = 0


@dataclass(frozen=True, slots=True)
class Ruled:
    """The question has ended: its ruling and evidence are shown."""


@dataclass(frozen=True, slots=True)
class Finished:
    """All questions have been played."""


Phase = Ready | Asking | Ruled | Finished


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """Everything there is to know of a round."""

    rules: Rules
    turns: tuple[Turn, ...]
    """At least one."""
    seed: int = 0
    """What it was dealt from."""
    seats: int = 1
    """How many players take turns."""
    played: tuple[Played, ...] = ()
    """Turns that have ended, in order; the first of `turns`."""
    phase: Phase = Ready()

    @property
    def position(self) -> int:
        """Index of the turn that is shown."""
        done = len(self.played)
        shown = done if isinstance(self.phase, Ready | Asking) else done - 1
        return max(0, min(shown, len(self.turns) - 1))

    @property
    def turn(self) -> Turn:
        """The turn that is shown."""
        return self.turns[self.position]

    def points(self, seat: int = 0) -> int:
        """Add up a player's points so far."""
        return sum(p.points for t, p in self._ended() if t.seat == seat)

    def correct(self, seat: int = 0) -> int:
        """Count a player's right answers so far."""
        return sum(p.is_correct for t, p in self._ended() if t.seat == seat)

    def streak(self, seat: int = 0) -> int:
        """Count a player's right answers in a row up to now."""
        return _streak(self.turns, self.played, seat)

    def asked(self, seat: int = 0) -> int:
        """Count the questions that a player is asked in the whole round."""
        return sum(turn.seat == seat for turn in self.turns)

    def _ended(self) -> Iterator[tuple[Turn, Played]]:
        return zip(self.turns, self.played, strict=False)


def advance(state: Round, event: Event, now: float) -> Round:
    """Let one thing happen; any event in any phase gives a round.

    Args:
        state: The round as it is.
        event: What happens; what makes no sense in this phase changes nothing.
        now: Seconds of a monotonic clock.
    """
    match state.phase:
        case Ready():
            return _ask(state, now) if isinstance(event, Next) else state
        case Asking() as asking if asking.clock.is_over(now):
            # What was typed too late is kept, though it cannot count.
            given = event.text if isinstance(event, Submit) else ""
            return _end(state, asking, late(given, asking.clock.elapsed(now)))
        case Asking() as asking:
            return _while_asking(state, asking, event, now)
        case Ruled():
            return _after_ruling(state, event, now)
        case Finished():
            return state
        case _ as never:
            assert_never(never)


def _ask(state: Round, now: float) -> Round:
    if len(state.played) == len(state.turns):
        return replace(state, phase=Finished())
    fresh = clock.start(now, state.rules.limit)
    return replace(state, phase=Asking(clock=fresh))


def _after_ruling(state: Round, event: Event, now: float) -> Round:
    if isinstance(event, Next):
        return _ask(state, now)
    if isinstance(event, Overrule):
        return _overrule(state)
    return state


def _while_asking(state: Round, asking: Asking, event: Event, now: float) -> Round:
    match event:
        case Submit(text):
            return _judge(state, asking, text, now)
        case Skip():
            return _end(state, asking, skipped(asking.clock.elapsed(now)))
        case Overrule():
            # Before an answer was tried here, it is about the question before.
            return _overrule(_close(state, asking) if asking.tries else state)
        case Hint():
            hints = min(asking.hints + 1, hint_count(state.turn))
            return replace(state, phase=replace(asking, hints=hints))
        case Pause() | Resume() | Extend():
            return replace(state, phase=_set_clock(state, asking, event, now))
        case Next() | Tick():
            return state
        case _ as never:
            assert_never(never)


def _set_clock(
    state: Round, asking: Asking, event: Pause | Resume | Extend, now: float
) -> Asking:
    watch = asking.clock
    match event:
        case Pause():
            watch = watch.pause(now)
        case Resume():
            watch = watch.resume(now)
        case Extend():
            watch = watch.extend(state.rules.limit or 0.0)
        case _ as never:
            assert_never(never)
    return replace(asking, clock=watch)


def _judge(state: Round, asking: Asking, text: str, now: float) -> Round:
    elapsed = asking.clock.elapsed(now)
    first = not asking.tries
    tried = rule(
        state.turn, text, state.rules.strictness, may_retry=first, seconds=elapsed
    )
    if tried.kind == "close":
        running = asking.clock.resume(now)
        waiting = replace(asking, clock=running, tries=(*asking.tries, tried))
        return replace(state, phase=waiting)
    if tried.kind == "correct":
        points = _worth(state, tried, asking.hints)
        tried = replace(tried, points=points)
    return _end(state, asking, tried)


def _end(state: Round, asking: Asking, tried: Try) -> Round:
    return _close(state, replace(asking, tries=(*asking.tries, tried)))


def _close(state: Round, asking: Asking) -> Round:
    tries = asking.tries
    ended = Played(tries=tries, hints=asking.hints, points=tries[-1].points)
    return replace(state, played=(*state.played, ended), phase=Ruled())


def _overrule(state: Round) -> Round:
    if not state.played:
        return state
    *before, ended = state.played
    which = ended.overrulable
    if which < 0:
        return state
    without = replace(state, played=tuple(before))
    points = _worth(without, ended.tries[which], ended.hints)
    counted = replace(ended, overruled=which, points=points)
    return replace(state, played=(*before, counted))


def _worth(state: Round, tried: Try, hints: int) -> int:
    seat = state.turns[len(state.played)].seat
    streak = _streak(state.turns, state.played, seat)
    return worth(state.rules, seconds=tried.seconds, hints=hints, streak=streak)


def _streak(turns: tuple[Turn, ...], played: tuple[Played, ...], seat: int) -> int:
    count = 0
    for turn, ended in zip(turns, played, strict=False):
        if turn.seat == seat:
            count = count + 1 if ended.is_correct else 0
    return count
