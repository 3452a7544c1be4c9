"""The name that a class noun stands for, and how sure that is."""

import pytest

from quizgen.reading.class_names import named_by
from quizgen.reading.names import Entity, EntityKind


def _entity(name: str, kind: EntityKind, *labels: str) -> Entity:
    entity = Entity(name=name, kind=kind)
    entity.labels.extend(labels)
    return entity


COUNTY = _entity("Fulton County", "place")
STRAIT = _entity("Strait of Hormuz", "place")
PARTY = _entity("Labour Party", "organisation")
SHIP = _entity("Vasa", "other", "old ship")


@pytest.mark.parametrize(("noun", "entity"), [("county", COUNTY), ("strait", STRAIT)])
def test_a_place_that_says_what_it_is_is_meant_by_that_word(
    noun: str, entity: Entity
) -> None:
    named = named_by(noun, [PARTY, COUNTY, STRAIT], is_bare=True)
    assert named is not None
    assert named[0] is entity
    assert named[1] is True


def test_another_place_of_the_kind_leaves_it_open() -> None:
    other = _entity("Kern County", "place")
    assert named_by("county", [COUNTY, other], is_bare=True) is None


def test_a_described_place_may_be_another() -> None:
    assert named_by("county", [COUNTY], is_bare=False) is None


def test_a_party_may_be_another_than_the_one_that_says_so() -> None:
    assert named_by("party", [PARTY], is_bare=True) is None


def test_what_the_article_calls_so_is_only_likely() -> None:
    named = named_by("ship", [SHIP, COUNTY], is_bare=True)
    assert named is not None
    assert named[0] is SHIP
    assert named[1] is False
