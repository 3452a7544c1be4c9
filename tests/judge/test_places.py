"""Places."""

import pytest

from quizgen.judge.asked import own_nouns
from quizgen.judge.forms import Context, make_form
from quizgen.judge.places import compare_places


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("Mount Everest", "Mt. Everest", "words"),
        ("River Severn", "Severn", "words"),
        ("Glasgow", "Glascow", "spelling"),
        ("Glasgow", "Glasgow, Scotland", "words"),
        ("Glasgow", "Glasgow UK", "words"),
        ("Paris, Texas", "Paris", "words"),
        ("Paris, Texas", "Paris, TX", "words"),
        ("Myanmar", "Burma", "known_name"),
        ("Crimea", "Crimean Peninsula", "known_name"),
        ("Metro Toronto Convention Centre", "MTCC", "initials"),
        ("Downing Street", "Downing St", "words"),
        ("Northern Ireland", "N. Ireland", "words"),
        ("E.G. Buehrle Collection", "Bührle", "words"),
        ("South Korea", "S. Korea", "words"),
    ],
)
def test_the_same_place_is_correct(answer: str, typed: str, reason: str) -> None:
    ruling = compare_places(make_form(answer), make_form(typed), Context())
    assert (ruling.kind, ruling.reason) == ("correct", reason)


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("North Korea", "Korea", "deciding_missing"),
        ("North Korea", "Nouth Korea", "between"),
        ("North Korea", "Norht Korea", "doubtful"),
        ("Italy", "Italian", "related"),
        ("White House", "White", "partial"),
        ("Saint Petersburg", "Petersburg", "partial"),
    ],
)
def test_what_is_nearly_right_is_close(answer: str, typed: str, reason: str) -> None:
    ruling = compare_places(make_form(answer), make_form(typed), Context())
    assert (ruling.kind, ruling.reason) == ("close", reason)


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("Virginia", "West Virginia", "other_name"),
        ("Hartley", "Upper Hartley", "deciding"),
        ("Equatorial Guinea", "Guinea", "other_name"),
        ("Niger", "Nigerian", "other_name"),
        ("Mexico City", "Mexico", "other_name"),
        ("Paris, Texas", "Paris, France", "other_name"),
        ("Glasgow", "Glasgow, London", "several"),
        ("Glasgow", "Glasgow, Leeds, York", "several"),
        ("County Kerry", "Derry", "other_name"),
        ("River Severn", "river", "fragment"),
        ("United Kingdom", "united", "fragment"),
        ("Brandenburg Gate", "gate", "fragment"),
        ("Brandenburg Gate", "Menin Gate", "other_name"),
        ("Glasgow", "Italian", "other_name"),
        ("Lake Victoria", "Victoria Falls", "other_word"),
        ("Gulf of Mexico", "Mexico", "other_name"),
    ],
)
def test_another_place_is_wrong(answer: str, typed: str, reason: str) -> None:
    ruling = compare_places(make_form(answer), make_form(typed), Context())
    assert (ruling.kind, ruling.reason) == ("wrong", reason)


def test_a_place_that_tells_itself_apart_by_one_word_asks_back() -> None:
    context = Context(contrast=(make_form("East Sussex"),))
    ruling = compare_places(make_form("West Sussex"), make_form("Sussex"), context)
    assert (ruling.kind, ruling.reason) == ("close", "deciding_missing")


def test_a_town_may_hold_a_building() -> None:
    for typed in ("Wembley Stadium, London", "Fuji mountain", "Mt Fuji"):
        answer = "Wembley Stadium" if "Wembley" in typed else "Mount Fuji"
        ruling = compare_places(make_form(answer), make_form(typed), Context())
        assert ruling.kind == "correct"


def test_the_question_s_own_noun_may_be_left_out() -> None:
    context = Context(nouns=own_nouns("Which house was painted?"))
    ruling = compare_places(make_form("White House"), make_form("White"), context)
    assert ruling.kind == "correct"


def test_a_name_may_be_plural() -> None:
    def kind(answer: str, typed: str, *contrast: str) -> str:
        context = Context(contrast=tuple(map(make_form, contrast)))
        return compare_places(make_form(answer), make_form(typed), context).kind

    assert kind("Mariana Trench", "the Marianas Trench") == "correct"
    assert kind("Mariana Trench", "Marianas Trench", "Marianas") == "wrong"


@pytest.mark.parametrize(
    ("answer", "typed", "kind"),
    [
        ("Northern Ireland", "Ireland", "close"),
        ("East Timor", "Timor", "close"),
        ("South Africa", "Africa", "wrong"),
        ("South America", "America", "wrong"),
        ("Equatorial Guinea", "Guinea", "wrong"),
        ("Mexico City", "Mexico", "wrong"),
    ],
)
def test_a_corner_that_is_missing_is_asked_for(
    answer: str, typed: str, kind: str
) -> None:
    assert compare_places(make_form(answer), make_form(typed), Context()).kind == kind
