"""What both faces of the game say: safe to print, the same words everywhere."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from quizgen.core.attempt import VerdictKind
from quizgen.text import long_date, safe

if TYPE_CHECKING:
    from quizgen.core.pack import Source

MARKS: Final[Mapping[VerdictKind, str]] = {
    "correct": "+ correct",
    "close": "~ close",
    "wrong": "x wrong",
}
"""A ruling's sign and word: state is never told by colour alone."""


def counted(number: int, thing: str) -> str:
    """Count things: `1 question`, `2 questions`, `1,200 points`."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def source_line(source: "Source") -> str:
    """Name headline, outlet and date, as far as they are known."""
    place = ", ".join(
        part for part in (safe(source.publisher), long_date(source.published)) if part
    )
    return " - ".join(part for part in (safe(source.title), place) if part)


def safe_lines(text: str) -> str:
    """Make each line safe, and keep the lines apart."""
    return "\n".join(safe(line) for line in text.splitlines())
