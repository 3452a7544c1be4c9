"""A round with a host: questions for the room, answers on a key, points by hand."""

from dataclasses import dataclass, replace
from typing import Self

from quizgen.core.question import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class HostedRound:
    """Which question the room sees, and what the host has given to whom."""

    questions: tuple[Question, ...]
    """At least one."""
    teams: tuple[str, ...]
    position: int = 0
    is_revealed: bool = False
    """Whether the room sees the answer."""
    awards: tuple[int, ...] = ()
    """Which team got each point that was given, in order."""

    @property
    def question(self) -> Question:
        """The question that the room sees."""
        return self.questions[self.position]

    def points(self, team: int) -> int:
        """Count a team's points."""
        return self.awards.count(team)

    def go_on(self) -> Self:
        """Reveal the answer, or ask the next question; the last one stays."""
        if not self.is_revealed:
            return replace(self, is_revealed=True)
        if self.position + 1 == len(self.questions):
            return self
        return replace(self, position=self.position + 1, is_revealed=False)

    def go_back(self) -> Self:
        """Hide the answer, or show the question before with its answer."""
        if self.is_revealed:
            return replace(self, is_revealed=False)
        if not self.position:
            return self
        return replace(self, position=self.position - 1, is_revealed=True)

    def award(self, team: int) -> Self:
        """Give a team a point; a team that does not exist gets none."""
        if not 0 <= team < len(self.teams):
            return self
        return replace(self, awards=(*self.awards, team))

    def take_back(self) -> Self:
        """Take the last point back."""
        return replace(self, awards=self.awards[:-1])
