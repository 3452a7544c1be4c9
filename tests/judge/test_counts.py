"""Counts."""

import pytest

from quizgen.judge.counts import compare_counts, read_counts
from quizgen.judge.forms import Context, make_form


@pytest.mark.parametrize(
    ("answer", "typed", "verdict"),
    [
        ("15", "fifteen people", ("correct", "equal")),
        ("15", "fifeteen", ("correct", "equal")),
        ("12", "a dozen", ("correct", "equal")),
        ("third", "3", ("correct", "equal")),
        ("0", "no goals", ("correct", "equal")),
        ("3,248", "3.248", ("correct", "equal")),
        ("More than 250", "over 250", ("correct", "equal")),
        ("3,248", "3250", ("close", "near")),
        ("15", "fifty", ("wrong", "other_value")),
        ("99", "100", ("wrong", "other_value")),
        ("100", "101", ("close", "near")),
        ("100", "102", ("wrong", "other_value")),
        ("0", "no percent", ("wrong", "other_unit")),
        ("15", "15 or 16", ("wrong", "several")),
        ("15", "more than 15", ("wrong", "range")),
        ("15", "15%", ("wrong", "other_unit")),
        ("15", "a few", ("wrong", "no_number")),
        ("15", "$15", ("wrong", "other_unit")),
        ("two cats and three dogs", "3 dogs and 2 cats", ("correct", "equal")),
        ("two cats and three dogs", "2", ("close", "partial")),
        ("two cats and three dogs", "7", ("wrong", "other_value")),
        ("a lot", "a lot", ("correct", "words")),
    ],
)
def test_counts_are_compared(answer: str, typed: str, verdict: tuple[str, str]) -> None:
    ruling = compare_counts(make_form(answer), make_form(typed), Context())
    assert (ruling.kind, ruling.reason) == verdict


def test_a_unit_must_be_the_question_s() -> None:
    context = Context(prompt="how many days?")
    assert (
        compare_counts(make_form("9"), make_form("9 days"), context).kind == "correct"
    )
    ruling = compare_counts(make_form("9"), make_form("9 kg"), context)
    assert ruling.reason == "other_unit"


def test_only_a_player_s_words_are_mended() -> None:
    assert read_counts("fifeteen") == ()
    assert [number.value for number in read_counts("fifeteen", typed=True)] == [15]


def test_the_same_number_twice_is_one() -> None:
    assert [number.value for number in read_counts("12 (twelve)")] == [12]


@pytest.mark.parametrize(
    ("prompt", "typed", "kind"),
    [
        ("How many World Cups has Brazil won?", "five times", "correct"),
        ("How many World Cups has Brazil won?", "four times", "wrong"),
        ("How many times did she win?", "5 times", "correct"),
        ("How many people came?", "five times", "correct"),
        ("How many miles did he walk?", "five times", "wrong"),
    ],
)
def test_times_may_count_whatever_is_no_measure(
    prompt: str, typed: str, kind: str
) -> None:
    context = Context(prompt=prompt.lower())
    assert compare_counts(make_form("5"), make_form(typed), context).kind == kind
    if kind == "correct":
        miles = compare_counts(make_form("5 miles"), make_form(typed), context)
        assert miles.kind == "wrong"
