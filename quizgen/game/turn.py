"""One question of a round: how it is asked, what was tried, how it ended."""

from dataclasses import dataclass

from quizgen.core.attempt import VerdictKind
from quizgen.core.question import Question

UNTYPED = frozenset({"late", "skipped"})
"""Reasons of tries that no judge ruled on, so that nobody can overrule them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A question as it was dealt."""

    question: Question
    prompt: str
    """The words shown: the question's own, or its evidence with a gap."""
    options: tuple[str, ...] = ()
    """For multiple choice, all options in the order shown; empty when typed."""
    seat: int = 0
    """Which player is asked, from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """One answer, or none in time, and its ruling."""

    given: str
    kind: VerdictKind
    reason: str
    """Code of the judge's rule, or `late`, `skipped`."""
    message: str
    """For the player, one sentence."""
    needs: str = ""
    """For `close`, the question to ask back."""
    seconds: float
    """From the question's first showing, without pauses."""
    points: int = 0

    @property
    def is_judged(self) -> bool:
        """True when an answer in time was ruled on."""
        return self.reason not in UNTYPED


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """A turn that has ended."""

    tries: tuple[Try, ...]
    """One, or two when the first was `close`."""
    hints: int
    points: int
    overruled: int = -1
    """Which of the tries counts by the player's own word; -1 for none."""

    @property
    def is_correct(self) -> bool:
        """True when the answer counts, by ruling or by the player's own word."""
        return self.overruled >= 0 or self.tries[-1].kind == "correct"

    @property
    def overrulable(self) -> int:
        """Which try the player may overrule: the last one judged; -1 for none."""
        if self.is_correct:
            return -1
        judged = [i for i, tried in enumerate(self.tries) if tried.is_judged]
        return judged[-1] if judged else -1
