"""A lone surname is the person's whose it is."""

from collections import Counter

import pytest
import spacy

from quizgen.reading.names import Entity, EntityKind, Mention, surname_of
from quizgen.reading.surnames import join_surnames

BLANK = spacy.blank("en")


def _named(name: str, kind: EntityKind, at: tuple[int, int]) -> Entity:
    return Entity(name, kind, [Mention(0, *at)], Counter({name: 1}))


@pytest.mark.parametrize(
    ("text", "whole", "kind"),
    [
        ("Jarek Nowik spoke . Nowik sang .", "Jarek Nowik", "person"),
        ("Wang Yan spoke . Mr Wang sang .", "Wang Yan", "place"),
        ("Torao Tanabe spoke . Mr Tanabe sang .", "Torao Tanabe", "place"),
    ],
)
def test_a_surname_taken_for_a_firm_is_joined_to_its_person(
    text: str, whole: str, kind: EntityKind
) -> None:
    doc = BLANK(text)
    at = len(doc) - 3
    lone = _named(doc[at].text, "organisation", (at, at + 1))
    person = _named(whole, kind, (0, 2))
    assert join_surnames([doc], [person, lone]) == [person]
    assert (person.kind, len(person.mentions)) == ("person", 2)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Yan Wang spoke . Kujda sang .", "Yan Wang"),
        ("Harrison Ford spoke . Ford sang .", "Harrison Ford"),
        ("Denzel Washington spoke . Washington sang .", "Denzel Washington"),
    ],
)
def test_a_name_with_a_meaning_of_its_own_stays_apart(text: str, whole: str) -> None:
    doc = BLANK(text)
    at = len(doc) - 3
    lone = _named(doc[at].text, "organisation", (at, at + 1))
    person = _named(whole, "person", (0, 2))
    assert join_surnames([doc], [person, lone]) == [person, lone]
    assert lone.kind == "organisation"


def test_a_surname_of_two_people_is_a_surname_and_no_more() -> None:
    doc = BLANK("Jarek Nowik met Anna Nowik . Nowik sang .")
    people = [_named("Jarek Nowik", "person", (0, 2)),
              _named("Anna Nowik", "person", (3, 5))]  # fmt: skip
    lone = _named("Nowik", "other", (6, 7))
    assert join_surnames([doc], [*people, lone]) == [*people, lone]
    assert not lone.is_full


@pytest.mark.parametrize(
    ("name", "expected"), [("Lillo Marino Jr.", "Marino"), ("Ann Low", "Low")]
)
def test_a_surname_stands_before_the_suffix(name: str, expected: str) -> None:
    assert surname_of(name) == expected
