"""Words against words."""

import pytest

from quizgen.judge.alignment import agree_in_number, align, respaced, spelt_out
from quizgen.judge.forms import Context, make_form


def test_words_match_in_any_order_and_the_rest_is_left_over() -> None:
    found = align(
        ("base", "jump", "cliff"), ("jump", "huge", "clift"), strictness="normal"
    )
    assert found.matched == ((1, 0), (2, 2))
    assert (found.missing, found.added, found.distance) == ((0,), (1,), 1)


def test_misspellings_share_one_budget() -> None:
    reference = ("glasgow", "swansea", "bristol")
    given = ("glascow", "swansae", "bristal")
    assert align(reference, given, strictness="normal").distance == 3
    longer = align(
        (*reference, "sunderland"), (*given, "sundarlend"), strictness="normal"
    )
    assert longer.missing == (3,)


def test_other_reasons_to_agree_come_first() -> None:
    found = align(
        ("motorcycle",), ("motorbike",), strictness="strict", agree=lambda _a, _b: True
    )
    assert found.matched == ((0, 0),)


def test_no_more_than_four_words_run_together() -> None:
    words = ("out", "of", "the", "clear", "sky")
    assert respaced(words, ("outoftheclear", "sky")) == words
    assert respaced(words, ("outoftheclearsky",)) == ("outoftheclearsky",)


def test_the_nearest_typed_word_counts_and_the_first_of_two_as_near() -> None:
    near = align(("sunderland",), ("sundarlend", "sunderlend"), strictness="normal")
    assert near.matched == ((0, 1),)
    alike = align(("glasgow",), ("glascow", "glasgew"), strictness="normal")
    assert alike.matched == ((0, 0),)


def test_a_typed_word_is_used_once() -> None:
    assert align(("new", "new"), ("new",), strictness="normal").missing == (1,)


def test_spaces_follow_the_answer() -> None:
    assert respaced(("base", "jump"), ("basejump",)) == ("base", "jump")
    assert respaced(("make", "a", "wish"), ("makeawish",)) == ("make", "a", "wish")
    assert respaced(("cannot", "go"), ("can", "not", "go")) == ("cannot", "go")
    assert respaced(("nevertheless",), ("never", "the", "less")) == ("nevertheless",)
    assert respaced(("a", "b"), ("c", "d")) == ("c", "d")
    assert respaced(("headset",), ("head",)) == ("head",)


@pytest.mark.parametrize(
    ("reference", "given", "spelt"),
    [
        ("los angeles county", "la county", "los angeles county"),
        ("paris saint germain", "paris sg", "paris saint germain"),
        ("los angeles county", "la", "la"),  # initials alone are another rule
        ("los angeles county", "al county", "al county"),
        ("county of los angeles", "county of la", "county of los angeles"),
        ("bank of new york city", "bonyc branch", "bonyc branch"),
        ("oak falls mayor", "mayor of springfield", "mayor of springfield"),
    ],
)
def test_initials_beside_other_words_are_spelt_out(
    reference: str, given: str, spelt: str
) -> None:
    assert " ".join(spelt_out(reference.split(), given.split())) == spelt


def test_names_agree_in_number_unless_another_answer_differs_so() -> None:
    agree = agree_in_number(Context(contrast=(make_form("Hunger Games"),)))
    assert agree("trench", "trenchs")
    assert not agree("game", "games")
    assert not agree("upper", "uppers")
    assert not agree("trench", "french")
