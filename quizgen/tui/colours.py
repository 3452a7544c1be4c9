"""Styles that mean something; the colours behind the names come from the theme."""

from collections.abc import Mapping
from typing import Final

from quizgen.core.attempt import VerdictKind

MUTED: Final = "$foreground 65%"
"""Beside the point, but legible: about 8:1 on our dark ground."""
NAME: Final = "bold $accent"
"""Titles and answers."""
KEY: Final = "bold $primary"
"""Keys and points."""
FOUND: Final = "bold reverse $accent"
"""The answer inside its evidence."""
VERDICTS: Final[Mapping[VerdictKind, str]] = {
    "correct": "bold $text-success",
    "close": "bold $text-warning",
    "wrong": "bold $text-error",
}
"""Never alone: sign and word stand beside each, see `words.MARKS`."""
