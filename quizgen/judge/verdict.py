"""What the judge says of a typed answer."""

from dataclasses import dataclass
from typing import Literal

from quizgen.core.attempt import VerdictKind

CorrectReason = Literal[
    "exact", "spelling", "surname", "initials", "known_name", "words", "equal",
    "converted", "rounded", "all_items",
]  # fmt: skip
CloseReason = Literal[
    "given_name", "shared_name", "number_missing", "deciding_missing", "between",
    "doubtful", "unit_missing", "scale_missing", "near", "fewer_digits", "partial",
    "partial_date", "some_items", "related", "asked_back",
]  # fmt: skip
WrongReason = Literal[
    "other_answer", "rejected", "other_name", "other_number", "deciding", "other_word",
    "other_value", "other_unit", "other_scale", "currency", "range", "other_date",
    "no_number", "no_date", "fragment", "other_items", "several", "negated", "empty",
    "pass", "echo", "long", "other",
]  # fmt: skip
Reason = CorrectReason | CloseReason | WrongReason
"""Codes that scripts may rely on; each has a sentence in `messages`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A ruling and why."""

    kind: VerdictKind
    reason: Reason
    message: str
    """For the player, one friendly sentence; never holds the answer when `close`."""
    matched: str = ""
    """The accepted spelling that decided; empty when none did."""
    needs: str = ""
    """For `close`, the question to ask back: `50 what?`; empty otherwise."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What one comparison found: a verdict before it is put into words."""

    kind: VerdictKind
    reason: Reason
    distance: int = 0
    """Letters that had to be changed; less is nearer."""
    detail: str = ""
    """What the message or the question back speaks of, for example the lone number."""

    @property
    def rank(self) -> tuple[int, int]:
        """Order rulings: correct before close before wrong, then the nearer one."""
        return _ORDER[self.kind], self.distance


_ORDER = {kind: place for place, kind in enumerate(("correct", "close", "wrong"))}
