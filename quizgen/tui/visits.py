"""When the home screen was last looked at: what came after that is new."""

import contextlib
import math
from pathlib import Path

from quizgen.errors import OutsideError, QuizgenError
from quizgen.formats.saving import save
from quizgen.settings.files import read_bytes

_LONGEST = 100
"""Bytes; a number has a dozen."""


def visit(file: Path, now: float) -> float:
    """Note a visit; gives the time of the one before, in seconds since 1970.

    Infinity for the first visit, to which nothing is new. A file that cannot be read
    or written changes no more than that.

    Args:
        file: Where the time is kept.
        now: Seconds since 1970.
    """
    before = math.inf
    with contextlib.suppress(QuizgenError, ValueError):
        before = float(read_bytes(file, largest=_LONGEST))
    with contextlib.suppress(OutsideError):
        save(file, f"{now:.0f}\n".encode("ascii"))
    return before if before >= 0 else math.inf
