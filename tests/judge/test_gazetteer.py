"""Names of places and short forms."""

from quizgen.judge.gazetteer import (
    adjectives,
    meanings,
    other_names,
    places_named,
    places_of,
    regions_named,
)


def test_every_name_of_a_place_leads_to_it() -> None:
    assert places_named("burma") == places_named("myanmar") == {"Myanmar"}
    assert places_named("nosuchplace") == frozenset()


def test_one_name_may_mean_several_places() -> None:
    assert len(places_named("newyork")) == 2
    assert len(places_named("congo")) == 2


def test_towns_are_no_regions() -> None:
    assert regions_named("scotland")
    assert not regions_named("glasgow")


def test_adjectives_belong_to_countries() -> None:
    assert places_of("nigerian") == {"Nigeria"}
    assert adjectives()["dutch"] == "Netherlands"


def test_short_forms_have_meanings() -> None:
    assert "worldhealthorganization" in meanings("who")
    assert meanings("xyz") == frozenset()


def test_other_names_are_given_where_the_place_is_clear() -> None:
    assert "Burma" in other_names("myanmar")
    assert "Peking" in other_names("beijing")
    assert other_names("congo") == other_names("nosuchplace") == ()
