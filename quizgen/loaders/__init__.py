"""Bring articles in, untouched."""

from quizgen.loaders.sources import LOADERS, load_articles

__all__ = ["LOADERS", "load_articles"]
