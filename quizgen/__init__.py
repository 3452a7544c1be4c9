"""Trivia made from the news, played in the terminal."""

__version__ = "0.1.0"
