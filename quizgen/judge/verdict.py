"""What the judge says of a typed answer."""

from dataclasses import dataclass
from typing import Literal

from quizgen.core.attempt import VerdictKind

Reason = Literal[
    "exact", "accepted", "spelling", "surname", "initials", "words", "equal",
    "converted", "rounded", "unit_missing", "near", "range", "scale", "currency",
    "other_unit",
    "other_value", "partial_date", "other_date", "given_name", "other_name", "deciding",
    "other_answer", "fragment", "several", "negated", "empty", "pass", "echo", "long",
    "no_number", "partial", "other_items", "other",
]  # fmt: skip
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
