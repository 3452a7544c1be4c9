"""Confidence is a probability, from weights that are data."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.editing.ranking import THRESHOLD, confidence, weights


@given(st.lists(st.sampled_from(sorted(weights())), max_size=500))
def test_confidence_is_a_probability(names: list[str]) -> None:
    assert 0 < confidence(names) < 1


def test_without_features_the_bias_decides() -> None:
    assert confidence([]) == pytest.approx(1 / (1 + math.exp(-weights()["bias"])))


@given(st.text(max_size=20).filter(lambda name: name not in weights()))
def test_a_feature_nobody_weighed_is_ignored(name: str) -> None:
    assert confidence([name]) == confidence([])


def test_a_good_sign_raises_confidence_and_a_bad_one_lowers_it() -> None:
    rest = {name: weight for name, weight in weights().items() if name != "bias"}
    best, worst = max(rest, key=rest.__getitem__), min(rest, key=rest.__getitem__)
    assert confidence([worst]) < confidence([]) < confidence([best])


def test_the_threshold_and_all_weights_are_finite_numbers() -> None:
    assert 0 < THRESHOLD < 1
    assert all(math.isfinite(weight) for weight in weights().values())
