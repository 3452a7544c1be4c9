"""Places with their regions, generic words, initials and corners."""

import pytest

from quizgen.judge.asked import own_nouns
from quizgen.judge.forms import Context, make_form
from quizgen.judge.places import compare_places


def rule(
    answer: str, typed: str, *contrast: str, prompt: str = ""
) -> tuple[str, str, str]:
    context = Context(contrast=tuple(map(make_form, contrast)), nouns=own_nouns(prompt))
    found = compare_places(make_form(answer), make_form(typed), context)
    return found.kind, found.reason, found.detail


@pytest.mark.parametrize(
    ("answer", "typed", "kind", "reason"),
    [
        ("Springfield, Illinois", "Springfield Illinois", "correct", "words"),
        ("Springfield, Illinois", "Springfield, Illinoi", "correct", "words"),
        ("Springfield, Illinois", "Springfield, Missouri", "wrong", "other_name"),
        ("Springfield, Illinois", "Springfield Missouri", "wrong", "other_name"),
        ("Springfield, Illinois", "Springfield, Zorbia", "wrong", "other_name"),
        ("Springfield, Illinois", "Springfield", "correct", "words"),
        ("Springfield, Illinois", "Springfield state", "wrong", "other_word"),
        ("Springfield, Illinois", "Springfield town", "correct", "words"),
        ("Paris, Texas", "Paris Texas, London", "wrong", "several"),
        ("Paris, Texas", "Paris, London", "wrong", "other_name"),
        ("Paris", "Paris France", "correct", "words"),
        ("Paris", "Paris, France", "correct", "words"),
        ("Paris", "Paris, London", "wrong", "several"),
        ("Paris", "France Paris", "wrong", "other_name"),
        ("Glasgow", "Glasgow, Scotland and Leeds", "wrong", "several"),
        ("Anfield", "Anfield, Liverpool", "correct", "words"),
        ("Anfield", "Anfield, Liverpool, England", "correct", "words"),
        ("Anfield", "Anfield, Wembley, Ibrox", "wrong", "several"),
        ("Anfield", "Anfield, England, Ibrox", "wrong", "several"),
    ],
)
def test_a_region_behind_a_place_must_be_its_own(
    answer: str, typed: str, kind: str, reason: str
) -> None:
    assert rule(answer, typed)[:2] == (kind, reason)


@pytest.mark.parametrize(
    ("answer", "typed", "kind", "reason"),
    [
        ("Mount Snowdon", "Snowdon mountain", "correct", "words"),
        ("Mount Etna", "Etna volcano", "correct", "words"),
        ("Lake Victoria", "Victoria Lake", "correct", "words"),
        ("Wall St", "Wall Street", "correct", "words"),
        ("St Andrews", "Saint Andrews", "correct", "words"),
        ("Andrews St", "Andrews Street", "correct", "words"),
        ("Trafalgar Square", "Trafalgar Sq", "correct", "words"),
        ("Fifth Ave", "Fifth Avenue", "correct", "words"),
        ("Fort Worth", "Ft Worth", "correct", "words"),
        ("Hyde Park", "Hyde", "correct", "words"),
        ("Hyde Park", "Park", "wrong", "fragment"),
        ("Central Park", "Central", "wrong", "fragment"),
        ("Cape of Good Hope", "Good Hope", "close", "partial"),
        ("Everest", "E", "wrong", "other_name"),
        ("Metro Toronto Convention Centre", "M T C C", "correct", "initials"),
        ("Isle of Man", "IM", "correct", "initials"),
        ("Isle of Man", "IOM", "correct", "initials"),
        ("E.G. Buehrle Collection", "Collection", "wrong", "fragment"),
        ("St. Petersburg", "Petersburg", "close", "partial"),
        ("Zorb City", "Zorb", "correct", "words"),
        ("Zorb", "Zorb City", "correct", "words"),
        ("Zorb", "Zorb State", "correct", "words"),
        ("Zorb", "Zorb Falls Blue", "wrong", "other_name"),
        ("Netherlands", "German", "wrong", "other_name"),
        ("Netherlands", "Dutch", "close", "related"),
        ("Netherlands", "Germany", "wrong", "other_name"),
    ],
)
def test_generic_words_and_short_forms_are_read(
    answer: str, typed: str, kind: str, reason: str
) -> None:
    assert rule(answer, typed)[:2] == (kind, reason)


def test_a_word_between_two_corners_names_both() -> None:
    assert rule("North Korea", "Nouth Korea") == (
        "close",
        "between",
        "north or south",
    )
    assert rule("North Zorb", "Nouth") == ("close", "between", "north or south")
    assert rule("East Zorb", "Nouth Zorb")[0] == "wrong"
    assert rule("East Zorb", "Nouth")[0] == "wrong"


def test_a_corner_left_off_is_asked_for() -> None:
    assert rule("North Zorb", "Zorb")[:2] == ("close", "deciding_missing")
    assert rule("North Zorb", "Zorb", "South Zorb")[:2] == ("close", "deciding_missing")
    assert rule("North Zorb", "Zorb", "Zorb")[:2] == ("close", "deciding_missing")
    assert rule("Northern Ireland", "N. Ireland")[0] == "correct"
    assert rule("Northern Ireland", "S. Ireland")[0] == "wrong"


def test_the_question_s_noun_may_be_left_off() -> None:
    prompt = "Which house was painted?"
    assert rule("White House", "White", prompt=prompt)[0] == "correct"
    assert rule("White House", "White")[:2] == ("close", "partial")
    assert rule("White House", "house", prompt=prompt)[0] == "wrong"
