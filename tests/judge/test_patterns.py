"""Patterns that wait."""

import re

import pytest

from quizgen.judge.patterns import lazily


def test_a_pattern_is_compiled_once_and_only_when_needed() -> None:
    pattern = lazily(r"\d+")
    assert pattern() is pattern()
    broken = lazily("(")
    with pytest.raises(re.error):
        broken()
