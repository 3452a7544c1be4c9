"""Regular expressions, compiled when first needed: importing the judge stays quick."""

import re
from collections.abc import Callable
from functools import cache

Pattern = Callable[[], re.Pattern[str]]
"""Gives the compiled expression, the same one at every call."""


def lazily(expression: str) -> Pattern:
    """Promise to compile an expression; all of them together take 40 ms."""
    return cache(lambda: re.compile(expression))
