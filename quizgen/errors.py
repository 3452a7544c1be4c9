"""Everything that can go wrong, as one tree of exceptions.

    QuizgenError
    +-- UsageError        the command cannot be understood            exit 2
    +-- InputError        a file or text that cannot be used          exit 2
    |   +-- NothingToAsk  an article that holds no printable question exit 2
    +-- OutsideError      disk, database or network failed            exit 3
    +-- MissingExtra      an optional package is not installed        exit 2

Exit codes are part of the interface: 0 done; 1 lint, verify, diff or judge worked and
found problems; 2 wrong usage or input that cannot be used; 3 something outside failed;
130 interrupted.
"""

from typing import ClassVar


class QuizgenError(Exception):
    """Say what is wrong, where, and how to mend it.

    Args:
        what: The trouble in one sentence, without a full stop.
        where: `file` or `file:line`, empty when there is no place to point at.
        mend: What the reader can do about it, empty when nothing can be done.
    """

    exit_code: ClassVar[int] = 2

    def __init__(self, what: str, *, where: str = "", mend: str = "") -> None:
        """Keep the three parts, so that a screen can lay them out in its own way."""
        super().__init__(what)
        self.what = what
        self.where = where
        self.mend = mend

    def __str__(self) -> str:
        """Give `where: what`, and the remedy on a second line."""
        first = f"{self.where}: {self.what}" if self.where else self.what
        return f"{first}\n  {self.mend}" if self.mend else first


class UsageError(QuizgenError):
    """The command line asks for something that does not exist or contradicts itself."""


class InputError(QuizgenError):
    """A file or text that was given cannot be used."""


class NothingToAsk(InputError):  # noqa: N818 - it is an outcome, and reads as one
    """An article was read and understood, but no printable question is in it."""


class OutsideError(QuizgenError):
    """Something that is not ours failed: a disk, a database, a network."""

    exit_code = 3


class MissingExtra(QuizgenError):  # noqa: N818 - it names the remedy, not a fault
    """An optional package is needed that is not installed."""
