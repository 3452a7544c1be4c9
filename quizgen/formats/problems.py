"""What is wrong in a file, where, and how to mend it."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.errors import InputError

SHOWN = 20
"""Problems that are told one by one; the rest is counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing to mend in a file."""

    file: str
    line: int = 0
    """From 1; 0 when no line can be pointed at."""
    key: str = ""
    """Path of the value, for example `questions[5].answer.type`, counted from 0."""
    code: str
    """For scripts; keeps its meaning."""
    message: str
    mend: str = ""

    @property
    def where(self) -> str:
        """`file:line`, or the file alone."""
        return f"{self.file}:{self.line}" if self.line else self.file


class PackError(InputError):
    """A pack that cannot be used, with its first problems.

    Args:
        problems: At least one; the first `SHOWN` are in the message.
        total: How many there are in all.
    """

    def __init__(self, problems: Sequence[Problem], total: int) -> None:
        """Say one problem like any error; several as a list with a count."""
        self.problems = tuple(problems)
        self.total = total
        first = self.problems[0]
        if total == 1:
            super().__init__(first.message, where=first.where, mend=first.mend)
            return
        lines = [f"{total:,} problems"]
        for problem in self.problems[:SHOWN]:
            lines.append(f"{problem.where}: {problem.message}")
            if problem.mend:
                lines.append(f"  {problem.mend}")
        if total > SHOWN:
            lines.append(f"and {total - SHOWN:,} more")
        super().__init__("\n".join(lines), where=first.file)
