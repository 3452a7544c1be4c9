"""Counts: whole numbers in digits or words."""

from functools import lru_cache

from quizgen.judge.numbers import Number, find_numbers, same, tokens
from quizgen.judge.units import read_unit
from quizgen.judge.verdict import Ruling

NEAR = 0.01
"""Share of a count from 100 up within which another one is `close`."""


@lru_cache(maxsize=4096)
def read_counts(folded: str) -> tuple[Number, ...]:
    """Give the different numbers of a folded text."""
    found: list[Number] = []
    for number in find_numbers(tokens(folded), letters=True):
        if not any(same(number.value, known.value) for known in found):
            found.append(number)
    return tuple(found)


def compare_counts(reference: str, given: str, *, prompt: str) -> Ruling:
    """Judge a typed count against the answer's, both as folded text."""
    own, typed = read_counts(reference), read_counts(given)
    if not typed:
        return Ruling("wrong", "no_number")
    if len(typed) > max(1, len(own)):
        return Ruling("wrong", "several")
    value, number = own[0].value, typed[0]
    pieces = tokens(given)
    unit = read_unit(pieces, number.end) if number.end < len(pieces) else None
    if unit and unit[0].dimension == "ratio" and "%" not in reference + prompt:
        if "percent" not in reference + prompt:
            return Ruling("wrong", "other_unit")
    if number.reads(value):
        return Ruling("correct", "equal")
    if value >= 100 and abs(number.value - value) <= NEAR * value:
        return Ruling("close", "near", 1)
    return Ruling("wrong", "other_value")
