"""Every type has its comparison."""

from quizgen.core.answer import ANSWER_TYPES
from quizgen.judge.comparisons import COMPARISONS, compare_items
from quizgen.judge.forms import Context, make_form


def test_every_type_is_ruled_on() -> None:
    assert tuple(COMPARISONS) == ANSWER_TYPES


def test_items_are_judged_by_the_type_that_they_look_like() -> None:
    def kind(item: str, typed: str) -> str:
        return compare_items(make_form(item), make_form(typed), Context()).kind

    assert kind("50 mph", "80 km/h") == "correct"
    assert kind("Ringo Starr", "Starr") == "correct"
    assert kind("July 12", "July 21") == "wrong"


def test_an_item_with_an_and_is_no_list_of_its_own() -> None:
    context = Context(prompt="which two duos sang?")
    ruling = compare_items(
        make_form("Simon and Garfunkel"), make_form("Garfunkel"), context
    )
    assert ruling.reason != "some_items"
