"""Small tables of names, places and class nouns."""

import pytest

from quizgen.reading.gazetteer import (
    CLASS_NOUNS,
    FAMOUS,
    FIRST_NAMES,
    KNOWN_ORGANISATIONS,
    KNOWN_THINGS,
    PLACES,
    class_of,
    is_place_name,
    sort_of_place,
)


@pytest.mark.parametrize(
    ("name", "sort"),
    [
        ("France", "country"),
        ("the Netherlands", "country"),
        ("Texas", "state"),
        ("Tokyo", "city"),
        ("Africa", "continent"),
        ("Xyzzyville", ""),
    ],
)
def test_the_sort_of_a_place_is_known(name: str, sort: str) -> None:
    assert sort_of_place(name) == sort


def test_a_place_is_told_from_another_word() -> None:
    assert is_place_name("Tokyo")
    assert not is_place_name("Xyzzyville")


@pytest.mark.parametrize(
    ("noun", "kind", "gender"),
    [
        ("director", "person", ""),
        ("directors", "person", ""),
        ("actress", "person", "f"),
        ("volcanologist", "person", ""),
        ("anchorwoman", "person", "f"),
        ("film", "work", ""),
        ("company", "organisation", ""),
    ],
)
def test_a_class_noun_tells_kind_and_gender(noun: str, kind: str, gender: str) -> None:
    found = class_of(noun)
    assert found is not None
    assert found.kinds[0] == kind
    assert found.gender == gender


@pytest.mark.parametrize("word", ["quickly", "list", "", "blue"])
def test_another_word_is_of_no_class(word: str) -> None:
    assert class_of(word) is None


def test_every_row_of_the_tables_holds_a_known_value() -> None:
    kinds = {"person", "organisation", "work", "place", "event", "thing"}
    assert all(set(noun.kinds) <= kinds for noun in CLASS_NOUNS.values())
    assert {place.sort for place in PLACES.values()} <= {
        "country", "state", "city", "continent", "region",
    }  # fmt: skip
    assert set(FIRST_NAMES.values()) <= {"m", "f", ""}
    assert {famous.gender for famous in FAMOUS.values()} <= {"m", "f", ""}


def test_known_names_are_asked_for_in_the_singular_and_told_once() -> None:
    classes = {*KNOWN_ORGANISATIONS.values(), *KNOWN_THINGS.values()}
    assert all(label.strip() == label != "" for label in classes)
    assert not {label for label in classes if label.endswith("awards")}
    assert not set(KNOWN_ORGANISATIONS) & set(KNOWN_THINGS)
