"""Typed text and a question's answer give a verdict: pure, and sure of its reasons."""

from quizgen.judge.decision import judge
from quizgen.judge.verdict import Verdict

__all__ = ["Verdict", "judge"]
