"""Phrases."""

import pytest

from quizgen.core.attempt import Strictness
from quizgen.judge.forms import Context, make_form
from quizgen.judge.phrases import compare_phrases, words_agree
from quizgen.judge.verdict import Ruling

JUMP = "a motorcycle jump off a cliff into a base jump"


def rule(
    answer: str, typed: str, *, nouns: str = "", strictness: Strictness = "normal"
) -> Ruling:
    context = Context(nouns=frozenset(nouns.split()), strictness=strictness)
    return compare_phrases(make_form(answer), make_form(typed), context)


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        (JUMP, "base jump and motorcycle jump off a cliff"),
        (JUMP, "jumping off a cliff on a motorbike, then a base jump"),
        ("digging a tunnel", "he dug a tunnel"),
        ("a headset", "head set"),
        ("lack of pupils", "lack of students"),
        ("Yersinia pestis", "Y. pestis"),
        ("Italian", "italian"),
        ("carbon dioxide", "CO2"),
        ("a laser", "lazer"),
    ],
)
def test_all_content_words_are_enough(answer: str, typed: str) -> None:
    assert rule(answer, typed).kind == "correct"


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        (JUMP, "motorbike jump off a cliff", "partial"),
        (JUMP, "motorcycle jump", "partial"),
        ("a water filter made from peel", "a filter", "partial"),
        ("sandbags and old tyres", "sandbags", "partial"),
        ("Italian", "Italy", "related"),
    ],
)
def test_half_or_the_head_asks_back(answer: str, typed: str, reason: str) -> None:
    assert (rule(answer, typed).kind, rule(answer, typed).reason) == ("close", reason)


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        (JUMP, "bicycle jump off a cliff", "other_word"),
        (JUMP, "skydiving", "other"),
        (JUMP, "cliff edge walk", "other_word"),
        ("a very old green wooden boat", "green", "fragment"),
        ("a headset", "helmet, headset, hat", "several"),
        (
            "a headset",
            "a headset with lots of quite odd stuff that nobody ever knew",
            "several",
        ),
        ("red kite", "lower red kite", "deciding"),
        ("Italian", "French", "other_name"),
        ("Italian", "France", "other_name"),
    ],
)
def test_a_replaced_word_is_wrong(answer: str, typed: str, reason: str) -> None:
    assert (rule(answer, typed).kind, rule(answer, typed).reason) == ("wrong", reason)


def test_the_question_s_own_noun_may_be_left_out_but_is_no_answer() -> None:
    assert rule("pituitary gland", "pituitary", nouns="gland").kind == "correct"
    assert rule("pituitary gland", "gland", nouns="gland").reason == "fragment"


def test_strict_rounds_know_no_synonyms() -> None:
    assert rule("a motorbike", "motorcycle").kind == "correct"
    assert rule("a motorbike", "motorcycle", strictness="strict").kind == "wrong"


def test_words_agree_by_form_or_meaning_but_never_where_they_decide() -> None:
    assert words_agree("dig", "dug")
    assert words_agree("mice", "mouse")
    assert words_agree("lawyers", "attorney")
    assert not words_agree("large", "big")  # `big` decides
    assert not words_agree("cat", "dog")


@pytest.mark.parametrize(
    ("answer", "typed", "kind"),
    [
        ("schoolteacher", "teacher at a school", "correct"),
        ("schoolteacher", "teacher", "close"),
        ("schoolteacher", "school nurse", "wrong"),
        ("fireman", "man", "wrong"),  # too short to tell
        ("Dutch", "from the Netherlands", "correct"),
        ("Dutch", "from Belgium", "wrong"),
        ("Dutch", "the Netherlands", "close"),
        ("Dutch", "a Dutch man", "correct"),
        ("Dutch", "a French man", "wrong"),
        ("engine failure", "the engine failed", "correct"),
        ("heavy rain", "it rained heavily", "correct"),
    ],
)
def test_parts_of_compounds_and_peoples_are_read(
    answer: str, typed: str, kind: str
) -> None:
    assert rule(answer, typed).kind == kind


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("3 - 1", "correct"),
        ("three one", "correct"),
        ("Spain won 3 to 1", "correct"),
        ("1-3", "wrong"),
        ("31", "wrong"),
        ("3", "wrong"),
        ("3-1-1", "wrong"),
    ],
)
def test_the_numbers_of_a_score_keep_their_order(typed: str, kind: str) -> None:
    assert rule("3-1", typed).kind == kind


@pytest.mark.parametrize(
    ("answer", "typed", "kind"),
    [
        ("from east to west", "from west to east", "wrong"),
        ("from east to west", "east to west", "correct"),
        ("Spain beat England", "England beat Spain", "wrong"),
        ("Spain beat England", "England was beaten by Spain", "correct"),
        ("salt and pepper", "pepper and salt", "correct"),
        ("failure of an engine", "engine failure", "correct"),
        ("guilty on all counts", "guilty on two counts", "wrong"),
        ("a red card", "one red card", "correct"),
    ],
)
def test_turned_sides_and_added_numbers_are_wrong(
    answer: str, typed: str, kind: str
) -> None:
    assert rule(answer, typed).kind == kind
