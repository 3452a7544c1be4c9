"""Lists: every item judged by its own type, in any order."""

import re

_SEPARATOR = re.compile(r"\s*(?:,|;|\n|\band\b|&|\+|/)\s*")


def split_items(folded: str) -> tuple[str, ...]:
    """Split a folded text at commas, semicolons, slashes and `and`."""
    return tuple(part for part in _SEPARATOR.split(folded) if part.strip(" .-"))
