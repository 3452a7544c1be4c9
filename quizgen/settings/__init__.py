"""What a player or author may choose, and where their files lie.

Places cost next to nothing to import; the settings bring pydantic, so they are imported
when they are first asked for.
"""

import importlib
from typing import TYPE_CHECKING

from quizgen.settings.places import Places, find_places

if TYPE_CHECKING:
    from quizgen.settings.model import Settings
    from quizgen.settings.reading import (
        Resolved,
        load_settings,
        resolve_for_play,
        resolve_settings,
    )

__all__ = [
    "Places",
    "Resolved",
    "Settings",
    "find_places",
    "load_settings",
    "resolve_for_play",
    "resolve_settings",
]

_LATE = {
    "Settings": "quizgen.settings.model",
    "Resolved": "quizgen.settings.reading",
    "load_settings": "quizgen.settings.reading",
    "resolve_for_play": "quizgen.settings.reading",
    "resolve_settings": "quizgen.settings.reading",
}


def __getattr__(name: str) -> object:
    """Import what needs pydantic only when it is asked for."""
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(_LATE[name]), name)
