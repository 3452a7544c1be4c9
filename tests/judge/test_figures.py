"""Fractions of numbers."""

from quizgen.judge.figures import Number, as_fraction, read_part, same, stroke_part
from quizgen.judge.tokens import tokens


def test_parts_are_read_in_words_and_digits() -> None:
    assert read_part(tokens("a half"), 0) == (0.5, 2)
    assert read_part(tokens("three quarters"), 0) == (0.75, 2)
    assert read_part(tokens("1/4"), 0) == (0.25, 3)
    assert read_part(tokens("5/4"), 0) is None
    assert read_part(tokens("four halves"), 0) is None
    assert read_part(tokens("cats"), 0) is None
    assert read_part(tokens("cats half full"), 0) is None


def test_a_part_is_more_than_nothing_and_less_than_one_whole() -> None:
    assert read_part(tokens("zero thirds"), 0) is None
    assert read_part(tokens("three thirds"), 0) is None
    assert read_part(tokens("4/4"), 0) is None


def test_the_sides_of_a_stroke_are_small_numbers() -> None:
    assert stroke_part(tokens("1000"), 0) == 1000
    assert stroke_part(tokens("1001"), 0) == 0
    assert stroke_part(tokens("99999"), 0) == 0
    assert stroke_part(tokens("x"), 0) == 0


def test_a_fraction_has_the_precision_of_its_words() -> None:
    half = as_fraction(Number(1.0, 1.0, 1, 1), 0.5, 2)
    assert (half.step, half.fraction, half.end) == (0.01, True, 2)
    assert not as_fraction(Number(1.0, 1.0, 1, 1), 1.5, 2).fraction
    assert not as_fraction(Number(4.0, 1.0, 1, 1), 1.0, 2).fraction


def test_values_are_the_same_but_for_rounding_errors() -> None:
    assert same(0.1 + 0.2, 0.3)
    assert not same(0.3, 0.30001)
    assert same(1e15, 1e15 + 1)
