"""Parts and short forms of organisations' names."""

import pytest

from quizgen.judge.forms import Context, make_form
from quizgen.judge.organisations import compare_organisations, initials


def rule(
    answer: str, typed: str, *contrast: str, nouns: str = ""
) -> tuple[str, str, str]:
    context = Context(
        contrast=tuple(map(make_form, contrast)), nouns=frozenset(nouns.split())
    )
    found = compare_organisations(make_form(answer), make_form(typed), context)
    return found.kind, found.reason, found.detail


@pytest.mark.parametrize(
    ("answer", "typed", "kind", "reason"),
    [
        ("Bank of England", "BoE", "correct", "initials"),
        ("Bank of England", "B of E", "correct", "initials"),
        ("Bank of England", "b. o. e.", "correct", "initials"),
        ("General Motors", "GM", "correct", "initials"),
        ("General Motors", "G", "wrong", "other_name"),
        ("Ford Motor Company", "FMC", "correct", "initials"),
        ("Oxford University Press", "OUP", "correct", "initials"),
        ("Warner Bros", "Warner Brothers", "correct", "words"),
        ("Boston Red Sox", "Red Sox", "correct", "words"),
        ("Boston Red Sox", "Sox", "wrong", "fragment"),
        ("Boston Red Sox", "Boston", "close", "partial"),
        ("New York Yankees", "Yankees", "correct", "words"),
        ("New York Yankees", "NY Yankees", "correct", "words"),
        ("Kansas City Chiefs", "Chiefs", "correct", "words"),
        ("Paris Opera", "Opera", "close", "partial"),
        ("Tesla", "Tesla Inc", "correct", "words"),
        ("Tesla, Inc.", "Inc", "wrong", "other_name"),
        ("Royal Society for the Protection of Birds", "Royal", "close", "partial"),
        ("Royal Society for the Protection of Birds", "Birds", "wrong", "fragment"),
        ("Transport for London", "Transportation for London", "correct", "words"),
        ("European Space Agency", "Europe Space Agency", "correct", "words"),
        ("Northern Rock", "Rock", "close", "deciding_missing"),
        ("Virgin Atlantic", "Virgin", "close", "partial"),
        ("Virgin Atlantic", "Virgin Pacific", "wrong", "other_word"),
        ("Ford", "Ford Foundation of America", "correct", "words"),
        ("Rotary", "New Rotary", "wrong", "other_word"),
        ("BBC", "British Broadcasting Corporation", "correct", "initials"),
        ("BBC", "BBD", "wrong", "other_name"),
        ("WHO", "Wide Horse Order", "wrong", "other_name"),
        ("XQZ", "Xeno Quartz Zone", "correct", "initials"),
    ],
)
def test_a_name_is_told_by_the_words_that_matter(
    answer: str, typed: str, kind: str, reason: str
) -> None:
    assert rule(answer, typed)[:2] == (kind, reason)


def test_a_town_that_another_answer_shares_is_asked_back_by_name() -> None:
    assert rule("Manchester United", "Manchester", "Manchester City") == (
        "close",
        "shared_name",
        "manchester",
    )
    assert rule("Virgin Atlantic", "Virgin", "Virgin Trains") == (
        "close",
        "shared_name",
        "virgin",
    )
    assert rule("Virgin Atlantic", "Virgin", "Virgin")[1] == "shared_name"
    assert rule("Virgin Atlantic", "Virgin", "Atlantic Trains")[1] == "partial"


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("Man Utd", "Manchester United"),
        ("Leeds Univ", "Leeds University"),
        ("Intl Labour Org", "International Labour Organization"),
        ("Football Assn", "Football Association"),
        ("Dept of Magic", "Department of Magic"),
        ("Natl Theatre", "National Theater"),
        ("Sheff Wednesday", "Sheffield Wednesday"),
        ("Notts Forest", "Nottingham Forest"),
        ("Gates Fdn", "Gates Foundation"),
        ("Bell Labs", "Bell Laboratories"),
        ("Spurs", "Tottenham"),
    ],
)
def test_usual_abbreviations_stand_for_their_words(short: str, long: str) -> None:
    assert rule(long, short)[0] == "correct"
    assert rule(short, long)[0] == "correct"


def test_one_letter_is_no_short_form() -> None:
    assert initials(("oxfam",)) == frozenset()
    assert initials(("oxfam", "ltd")) == {"ol"}
    assert initials(("oxfam", "aid", "ltd")) == {"oal", "oa"}
