"""Lists."""

import pytest

from quizgen.judge.comparisons import compare_items
from quizgen.judge.forms import Context, make_form
from quizgen.judge.lists import compare_lists, split_items
from quizgen.judge.verdict import Ruling

BEATLES = "John Lennon, Paul McCartney, George Harrison and Ringo Starr"


def rule(answer: str, typed: str, items: tuple[str, ...] = ()) -> Ruling:
    context = Context(items=items)
    return compare_lists(make_form(answer), make_form(typed), context, compare_items)


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        ("red, white and blue", "blue, white, red"),
        ("red, white and blue", "blue white red"),
        ("Moscow and Paris", "Paris/Moscow"),
        (BEATLES, "Lennon, McCartney, Harrison, Starr"),
        (BEATLES, "lennon mccartney harrison and starr"),
        ("50 mph and 12 km", "12 kilometres, 50 miles per hour"),
    ],
)
def test_all_items_in_any_order_are_correct(answer: str, typed: str) -> None:
    assert rule(answer, typed) == Ruling("correct", "all_items")


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        ("red, white and blue", "red and white"),
        (BEATLES, "Lennon"),
        (BEATLES, "John, Paul"),
    ],
)
def test_some_items_are_close(answer: str, typed: str) -> None:
    assert (rule(answer, typed).kind, rule(answer, typed).reason) == (
        "close",
        "some_items",
    )


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        ("red, white and blue", "red, white and green"),
        ("red, white and blue", "red, white, blue and green"),
        ("red, white and blue", "green"),
        ("England and Northern Ireland", "England and Ireland"),
        ("red, white and blue", ""),
    ],
)
def test_a_replaced_or_added_item_is_wrong(answer: str, typed: str) -> None:
    assert rule(answer, typed) == Ruling("wrong", "other_items")


def test_the_pack_may_name_the_items() -> None:
    items = ("Simon and Garfunkel", "Abba")
    ruling = rule("Simon and Garfunkel, Abba", "Abba; Simon Garfunkel", items)
    assert ruling.kind == "correct"


def test_texts_are_split_at_commas_and_joining_words() -> None:
    assert split_items("a, b; c and d & e + f/g.") == (
        "a",
        "b",
        "c",
        "d",
        "e",
        "f",
        "g",
    )
    assert split_items("Anderson") == ("Anderson",)


def test_another_name_of_an_item_is_found_without_separators() -> None:
    hosts = "Canada, Mexico and the United States"
    assert rule(hosts, "canada mexico usa").kind == "correct"
    assert rule(hosts, "canada mexico france").kind == "wrong"
    assert rule(hosts, "x y z v w u t s usa").kind == "wrong"


def test_separators_may_be_missing_between_some_items() -> None:
    assert rule("black, red and gold", "red black and gold").reason == "all_items"
    assert rule("black, red and gold", "red black and white").kind == "wrong"


def test_an_item_may_have_its_title_and_one_letter_less() -> None:
    summit = "Edmund Hillary and Tenzing Norgay"
    assert rule(summit, "Norgay and Sir Edmund Hilary").kind == "correct"
    assert rule(summit, "Norgay and Sir Edmund Mallory").kind == "wrong"


def test_another_country_is_no_part_of_an_item() -> None:
    countries = "England, Scotland, Wales and Northern Ireland"
    assert rule(countries, "England, Scotland, Wales and Ireland").kind == "wrong"
    assert rule("North Korea and Japan", "Japan and Norht Korea").kind == "close"
