"""What can happen in a round: a closed union, one small value each."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Next:
    """Start the round, or go on after a ruling."""


@dataclass(frozen=True, slots=True)
class Submit:
    """A typed answer, or the key of an option."""

    text: str


@dataclass(frozen=True, slots=True)
class Hint:
    """Ask for a hint; costs points by the rules."""


@dataclass(frozen=True, slots=True)
class Skip:
    """Give up on the question."""


@dataclass(frozen=True, slots=True)
class Overrule:
    """The player's "I was right" about the last answer, also of the question before."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed; nothing else has happened."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop the clock."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Let the clock run on."""


@dataclass(frozen=True, slots=True)
class Extend:
    """Give this question its time once more; as often as wanted (WCAG 2.2.1)."""


Event = Next | Submit | Hint | Skip | Overrule | Tick | Pause | Resume | Extend
