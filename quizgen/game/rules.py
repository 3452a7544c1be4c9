"""What a round is played by: fixed when it is dealt, never changed while it runs."""

from dataclasses import dataclass
from typing import Literal

from quizgen.core.attempt import Mode, Strictness
from quizgen.errors import UsageError

Scoring = Literal["timed", "accuracy"]
"""`timed`: speed counts; `accuracy`: every right answer is worth the same."""

STANDARD_HINT_COST = 200
STANDARD_SECONDS = 30.0
"""The clock of an ordinary round; scores of other clocks go to boards of their own."""
_DAY = 86_400
"""Seconds that a clock may run."""
_MOST_PATIENCE = 100
"""Times that a clock may be stretched; WCAG 2.2.1 asks for at least 10."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The settings of one round; every bonus and the clock can be switched off."""

    questions: int = 10
    """How many questions each player is asked; fewer if the pack holds fewer."""
    seconds: float = STANDARD_SECONDS
    """Over how many seconds points fall to half; 0 for no clock."""
    patience: float = 1.0
    """How many times `seconds` the clock really runs: the floor stays at half."""
    scoring: Scoring = "timed"
    strictness: Strictness = "normal"
    mode: Mode = "typed"
    streaks: bool = True
    """Whether right answers in a row earn a bonus, where speed counts."""
    hint_cost: int = STANDARD_HINT_COST
    """Points that each hint takes from a right answer; 0 makes hints free."""

    def __post_init__(self) -> None:
        """Refuse rules that nobody could play by.

        Raises:
            UsageError: A number is out of its range.
        """
        if self.questions < 1:
            raise UsageError("a round needs at least 1 question")
        if not 0 <= self.seconds <= _DAY:
            raise UsageError("the clock takes from 0 to 86400 seconds; 0 is no clock")
        if not 1 <= self.patience <= _MOST_PATIENCE:
            raise UsageError("the clock can be stretched from 1 to 100 times")
        if self.hint_cost < 0:
            raise UsageError("a hint cannot cost less than nothing")

    @property
    def limit(self) -> float | None:
        """Seconds until a question's deadline; None without a clock."""
        return self.seconds * self.patience or None

    @property
    def is_timed(self) -> bool:
        """True when speed counts."""
        return self.scoring == "timed" and self.seconds > 0

    @property
    def board(self) -> str:
        """Name the kind of scoring for leaderboards, which never mix two of them.

        `accuracy`, `timed`, `timed-60` (another clock), `timed-no-streaks`,
        `timed-hints-0` (hints of another cost).
        """
        name = "accuracy"
        if self.is_timed:
            usual = self.seconds == STANDARD_SECONDS
            name = "timed" if usual else f"timed-{self.seconds:g}"
            name += "" if self.streaks else "-no-streaks"
        usual = self.hint_cost == STANDARD_HINT_COST
        return name if usual else f"{name}-hints-{self.hint_cost}"
