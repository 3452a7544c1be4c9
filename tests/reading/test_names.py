"""One person, place or thing is one entity, under all the names it goes by."""

from collections.abc import Callable

import pytest

from quizgen.reading import Reading
from quizgen.reading.names import Entity, is_acronym

Read = Callable[[str], Reading]


def _entity(reading: Reading, name: str) -> Entity:
    return next(entity for entity in reading.entities if entity.name == name)


def test_a_surname_is_the_person_named_before(read_text: Read) -> None:
    reading = read_text(
        "Neil Armstrong walked on the Moon. Armstrong later taught in Ohio."
    )
    armstrong = _entity(reading, "Neil Armstrong")
    assert len(armstrong.mentions) == 2
    assert set(armstrong.forms) == {"Neil Armstrong", "Armstrong"}


def test_a_surname_that_two_people_bear_is_neither_of_them(read_text: Read) -> None:
    reading = read_text(
        "Serena Williams beat Venus Williams in Melbourne. Williams was seeded first."
    )
    for name in ("Serena Williams", "Venus Williams"):
        assert len(_entity(reading, name).mentions) == 1


def test_initials_are_the_organisation_they_stand_for(read_text: Read) -> None:
    reading = read_text(
        "The European Space Agency built the probe in Germany. ESA launched it in 2004."
    )
    assert "ESA" in _entity(reading, "European Space Agency").forms


@pytest.mark.parametrize(
    ("short", "name", "is_short"),
    [
        ("ESA", "European Space Agency", True),
        ("E.S.A.", "European Space Agency", True),
        ("BoE", "Bank of England", False),
        ("BE", "Bank of England", True),
        ("ESO", "European Space Agency", False),
        ("E", "Europe", False),
    ],
)
def test_an_acronym_spells_the_large_initials(
    short: str, name: str, *, is_short: bool
) -> None:
    assert is_acronym(short, name) is is_short


@pytest.mark.parametrize(
    ("sentence", "name", "gender"),
    [
        ("Marie Curie moved to Paris in 1891.", "Marie Curie", "f"),
        ("Neil Armstrong came from Ohio.", "Neil Armstrong", "m"),
        ("The actress Robin Wright was born in Dallas.", "Robin Wright", "f"),
        ("The spokeswoman Taylor Jones lives in Leeds.", "Taylor Jones", "f"),
    ],
)
def test_gender_is_read_off_first_name_or_role(
    read_text: Read, sentence: str, name: str, gender: str
) -> None:
    assert _entity(read_text(sentence), name).gender == gender


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Boats left Havana for Florida in 1980.", "Havana", "place"),
        ("Boats left Havana for Florida in 1980.", "Florida", "place"),
        ("Microsoft sold the plant to Nokia in 2014.", "Microsoft", "organisation"),
        ("He left Oxford University in June.", "Oxford University", "organisation"),
        ('He saw "Gone with the Wind" in 1939.', "Gone with the Wind", "title"),
    ],
)  # fmt: skip
def test_a_name_is_of_one_kind(
    read_text: Read, sentence: str, name: str, kind: str
) -> None:
    assert _entity(read_text(sentence), name).kind == kind


def test_article_honorific_and_possessive_are_no_part_of_a_name(
    read_text: Read,
) -> None:
    reading = read_text("Dr. Jane Goodall's camp in Tanzania was opened in 1960.")
    assert [e.name for e in reading.entities] == ["Jane Goodall", "Tanzania"]


def test_only_a_full_or_famous_name_stands_alone(read_text: Read) -> None:
    reading = read_text(
        "Mr. Hollis met Neil Armstrong in Ohio. Einstein was not there."
    )
    assert _entity(reading, "Neil Armstrong").is_full
    assert not _entity(reading, "Hollis").is_full
    assert _entity(reading, "Einstein").is_full


def test_each_token_of_a_mention_leads_to_its_entity(read_text: Read) -> None:
    reading = read_text("Neil Armstrong walked on the Moon in 1969.")
    armstrong = _entity(reading, "Neil Armstrong")
    assert reading.entity_at[0, 0] is reading.entity_at[0, 1] is armstrong
    assert reading.mention_at[0, 1] == (0, 2)


def test_a_name_ends_before_the_word_that_joins_it_to_the_next(
    read_text: Read,
) -> None:
    reading = read_text(
        "Nominated are Shane Baker for Flood and Anna Weber for Dawn. The prize for "
        "Dawn goes to Lyon."
    )
    names = {e.name for e in reading.entities}
    assert not any(name.split()[-1].islower() for name in names)


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Alan Graham called. Mrs Graham came.", 1),
        ("Alan Graham called. Mr Graham came.", 2),
        ("Robin Graham called. Mrs Graham came.", 2),
    ],
    ids=["of the other sex", "of the same", "of a first name that both bear"],
)
def test_a_title_of_the_other_sex_means_somebody_else(
    read_text: Read, text: str, mentions: int
) -> None:
    (entity,) = (e for e in read_text(text).entities if e.name.endswith("n Graham"))
    assert len(entity.mentions) == mentions


@pytest.mark.parametrize("name", ["Ellen Reed-Marsh", "Jean-Paul Marsh", "Ban Ki-moon"])
def test_a_double_name_is_whole(read_text: Read, name: str) -> None:
    (entity,) = read_text(f"The trainer {name} moved to a farm.").entities
    assert entity.name == name


def test_a_surname_that_sounds_like_places_is_a_person(read_text: Read) -> None:
    reading = read_text("Joan Rivers sang in Bath on Sunday. Rivers won a prize.")
    assert _entity(reading, "Joan Rivers").kind == "person"


def test_a_firm_with_a_hyphen_is_one_name(read_text: Read) -> None:
    reading = read_text("Wal-Mart took out full page adverts in the US on Monday.")
    assert "Wal-Mart" in {e.name for e in reading.entities}
