"""How many words a phrase may gain, lose or turn."""

import pytest

from quizgen.judge.forms import Context, make_form
from quizgen.judge.phrases import compare_phrases


def rule(answer: str, typed: str, *, nouns: str = "") -> tuple[str, str]:
    context = Context(nouns=frozenset(nouns.split()))
    found = compare_phrases(make_form(answer), make_form(typed), context)
    return found.kind, found.reason


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("headset", "headset microphone cable plug", "words"),
        ("headset", "headset microphone cable plug wire", "several"),
        ("green boat", "green boat, canoe", "several"),
        ("green wooden boat", "green wooden boat, canoe", "words"),
        ("headset", "headset, yellow canvas", "several"),
        ("headset", "headset, thick yellow canvas", "words"),
        ("headset", "headset, zorblax", "words"),
        ("headset", "helmet and headset", "several"),
        ("headset", "helmet, headset,", "several"),
    ],
)
def test_an_answer_may_gain_words_but_not_stand_among_guesses(
    answer: str, typed: str, reason: str
) -> None:
    kind = "wrong" if reason == "several" else "correct"
    assert rule(answer, typed) == (kind, reason)


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("tall green wooden boat", "green wooden", "partial"),
        ("tall green wooden boat", "green", "fragment"),
        ("tall green wooden boat", "boat", "partial"),
        ("house of yellow cards", "house", "partial"),
        ("house of yellow cards", "yellow", "fragment"),
        ("green wooden boat with yellow sails", "boat", "partial"),
        ("green wooden boat with yellow sails", "sails", "partial"),
        ("green wooden boat with yellow sails", "wooden", "fragment"),
        ("green wooden boat with yellow sails", "green boat with sails", "partial"),
        ("green wooden boat with yellow sails", "green boat with masts", "other_word"),
    ],
)
def test_half_of_the_words_or_a_head_shows_knowledge(
    answer: str, typed: str, reason: str
) -> None:
    kind = "close" if reason == "partial" else "wrong"
    assert rule(answer, typed) == (kind, reason)


@pytest.mark.parametrize(
    ("answer", "typed", "verdict"),
    [
        ("mountain bikes", "one mountain bike", ("correct", "words")),
        ("mountain bikes", "1 mountain bike", ("correct", "words")),
        ("mountain bikes", "two mountain bikes", ("wrong", "deciding")),
        ("mountain bikes", "0 mountain bikes", ("wrong", "deciding")),
        ("five mountain bikes", "5 mountain bikes", ("correct", "words")),
        ("fifty mountain bikes", "50 mountain bikes", ("correct", "words")),
        ("five mountain bikes", "six mountain bikes", ("wrong", "other_word")),
        ("two", "2", ("correct", "words")),
        ("3-1", "3-1 win", ("correct", "equal")),
        ("3-1", "3", ("wrong", "other_value")),
    ],
)
def test_a_number_in_a_phrase_decides(
    answer: str, typed: str, verdict: tuple[str, str]
) -> None:
    assert rule(answer, typed) == verdict


@pytest.mark.parametrize(
    ("answer", "typed", "kind"),
    [
        ("from Rome to Paris", "from Paris to Rome", "wrong"),
        ("from Rome to Paris", "Rome to Paris", "correct"),
        ("Spain beat England", "England beat Spain", "wrong"),
        ("cats chase dogs", "dogs chase cats", "correct"),
        ("Spain and England", "England and Spain", "correct"),
        ("Spain against England", "England against Spain", "correct"),
        ("red wine", "wine red", "correct"),
        ("Rome Paris", "Paris Rome", "correct"),
        ("Glasgow fights hunger", "hunger fights Glasgow", "correct"),
        ("Spain", "Spain", "correct"),
    ],
)
def test_sides_may_change_places_only_where_nothing_is_told_by_it(
    answer: str, typed: str, kind: str
) -> None:
    assert rule(answer, typed)[0] == kind


@pytest.mark.parametrize(
    ("answer", "typed", "verdict"),
    [
        ("Escherichia coli", "E. coli", ("correct", "words")),
        ("Escherichia coli", "coli E.", ("wrong", "other_word")),
        ("grandmother", "mother", ("close", "partial")),
        ("a schoolteacher", "teacher", ("close", "partial")),
        ("rainbow", "bow", ("wrong", "other")),
        ("zorbteacher", "teacher", ("wrong", "other")),
        ("Dutch", "from Holland", ("correct", "known_name")),
        ("Dutch", "Dutch people", ("correct", "known_name")),
        ("Dutch", "the Dutch", ("correct", "known_name")),
        ("Dutch", "Danish", ("wrong", "other_name")),
        ("Dutch", "Holland", ("close", "related")),
        ("Dutch", "Denmark", ("wrong", "other_name")),
        ("Dutch", "from Denmark", ("wrong", "other")),
        ("motorcycle jump", "motorcicle jump", ("correct", "spelling")),
    ],
)
def test_short_ways_to_say_it_are_read(
    answer: str, typed: str, verdict: tuple[str, str]
) -> None:
    assert rule(answer, typed) == verdict


def test_the_question_s_noun_adds_nothing_and_may_be_missing() -> None:
    assert rule("pituitary", "pituitary gland", nouns="gland") == ("correct", "words")
    assert rule("pituitary gland", "gland", nouns="gland") == ("wrong", "fragment")
    assert rule("gland", "gland", nouns="gland") == ("correct", "words")
    assert rule("tall pituitary gland", "pituitary gland", nouns="gland") == (
        "close",
        "partial",
    )
