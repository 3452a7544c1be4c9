"""Organisations."""

import pytest

from quizgen.judge.forms import Context, make_form
from quizgen.judge.organisations import compare_organisations, initials
from quizgen.judge.verdict import Ruling


def rule(answer: str, typed: str, *contrast: str, nouns: str = "") -> Ruling:
    context = Context(
        contrast=tuple(map(make_form, contrast)), nouns=frozenset(nouns.split())
    )
    return compare_organisations(make_form(answer), make_form(typed), context)


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("World Health Organization", "WHO", "initials"),
        ("WHO", "World Health Organisation", "initials"),
        ("Johnson & Johnson", "J&J", "initials"),
        ("Royal National Lifeboat Institution", "RNLI", "initials"),
        ("RNLI", "Royal National Lifeboat Institution", "initials"),
        ("Manchester United", "Man Utd", "words"),
        ("Alphabet Inc.", "Alphabet", "words"),
        ("University of Oxford", "Oxford Univ", "words"),
        ("Ford Motor Company", "Ford", "words"),
        ("Leicester City", "Leicester", "words"),
        ("Los Angeles Lakers", "Lakers", "words"),
        ("Los Angeles Lakers", "LA Lakers", "words"),
        ("Microsoft", "Microsft", "spelling"),
        ("Federal Reserve", "US Federal Reserve", "words"),
    ],
)
def test_the_same_organisation_is_correct(answer: str, typed: str, reason: str) -> None:
    ruling = rule(answer, typed)
    assert (ruling.kind, ruling.reason) == ("correct", reason)


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("Bank of England", "Bank of America", "other_name"),
        ("Bank of England", "bank", "fragment"),
        ("Leicester City", "City", "fragment"),
        ("NASA", "NASCA", "other_name"),
        ("WHO", "World Hunger Office", "other_name"),
        ("European Space Agency", "European Union", "other_word"),
        ("World Health Organization", "Health", "fragment"),
        ("Google", "Google Maps", "other_word"),
        ("Labour Party", "New Labour Party", "other_word"),
        ("Oxfam", "Unicef", "other_name"),
    ],
)
def test_another_organisation_is_wrong(answer: str, typed: str, reason: str) -> None:
    ruling = rule(answer, typed)
    assert (ruling.kind, ruling.reason) == ("wrong", reason)


def test_a_town_shared_by_two_clubs_asks_back() -> None:
    ruling = rule("Manchester United", "Manchester", "Manchester City")
    assert (ruling.kind, ruling.reason) == ("close", "shared_name")
    ruling = rule("University of Oxford", "Oxford", "Oxford Brookes University")
    assert ruling.reason == "shared_name"


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        ("Goldman Sachs", "Goldman"),
        ("British Airways", "British"),
        ("Massachusetts Institute of Technology", "Massachusetts"),
    ],
)
def test_a_part_of_a_name_asks_back(answer: str, typed: str) -> None:
    assert (rule(answer, typed).kind, rule(answer, typed).reason) == (
        "close",
        "partial",
    )


def test_a_team_s_nickname_needs_a_question_about_teams_or_a_plural() -> None:
    assert rule("Utah Jazz", "Jazz", nouns="team").kind == "correct"
    assert rule("Utah Jazz", "Jazz").kind == "close"


def test_initials_leave_small_words_out_or_in() -> None:
    assert initials(("bank", "of", "england")) == {"be", "boe"}
