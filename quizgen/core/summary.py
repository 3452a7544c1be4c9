"""What a player's attempts add up to, and how practice sees them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Tally:
    """Right answers out of asked questions."""

    right: int
    asked: int

    @property
    def share(self) -> float:
        """Right ones of all, from 0 to 1; 0 of nothing."""
        return self.right / self.asked if self.asked else 0.0

    def __add__(self, other: "Tally") -> "Tally":
        """Count both."""
        return Tally(self.right + other.right, self.asked + other.asked)


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A player's history, as small as the number of different things in it.

    A question of a round counts once. The right answer that was given last decides, or
    one that counts by the player's own word; the last one, where none is right. What is
    counted stands in the order in which it was first played.
    """

    rounds: Sequence[Tally] = ()
    best_streak: int = 0
    """The longest run of right answers, across rounds."""
    days: Mapping[str, int] = field(default_factory=dict[str, int])
    """ISO 8601 date -> questions that were decided on it."""
    packs: Mapping[str, Tally] = field(default_factory=dict[str, Tally])
    """By id."""
    questions: Mapping[str, Tally] = field(default_factory=dict[str, Tally])
    """By id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """An answer as practice sees it: right or not, and when."""

    played_at: str
    """ISO 8601, as it was stored."""
    is_right: bool
    """Whether it was right, or counts by the player's own word."""
