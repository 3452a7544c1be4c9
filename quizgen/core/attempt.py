"""One typed answer and what became of it: the only thing that a score is made of."""

from dataclasses import dataclass
from typing import Literal

VerdictKind = Literal["correct", "close", "wrong"]
"""`close` costs nothing and gives one more try inside the same clock."""

Strictness = Literal["strict", "normal", "lenient"]
Mode = Literal["typed", "choice", "gap", "mixed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """An answer that a player gave; stored once and never changed.

    A question that was skipped or ran out of time is an attempt with an empty `given`.
    """

    id: str
    """UUID, 32 hexadecimal digits; storing the same id twice stores it once."""
    round_id: str
    """UUID of the round."""
    pack_id: str
    question_id: str
    player: str
    given: str
    verdict: VerdictKind
    reason: str
    """Code of the rule that decided, or `skipped`, `late`."""
    points: int
    seconds: float
    """From the question's first showing to this answer, without pauses."""
    turn: int
    """Place of the question in the round, from 0."""
    asked: int
    """How many questions the round has."""
    played_at: str
    """ISO 8601 in UTC, for people; order comes from the store, not from clocks."""
    mode: Mode = "typed"
    strictness: Strictness = "normal"
    scoring: str = "timed"
    """`timed` (speed counts) or `accuracy` (no clock); boards never mix them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrule:
    """A player's "I was right" about one attempt: it counts, and is marked."""

    attempt_id: str
    points: int
    """What the attempt is worth after all."""
    played_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """One finished or abandoned round on the leaderboard."""

    player: str
    pack: str
    points: int
    correct: int
    asked: int
    seconds: float
    played_at: str
    overruled: int = 0
    """How many answers count by the player's own word."""
    scoring: str = "timed"
    mode: Mode = "typed"
    strictness: Strictness = "normal"
