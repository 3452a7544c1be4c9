"""Names that are not asked for."""

from collections.abc import Callable

import pytest

from quizgen.facts.asking_labels import best_label
from quizgen.facts.dull_names import is_home, is_no_answer, is_team
from quizgen.reading import Reading
from quizgen.reading.names import Entity

Read = Callable[[str], Reading]


def _entity(reading: Reading, name: str) -> Entity:
    return next(e for e in reading.entities if e.name == name)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The student Sarah Miller spoke in Boston.", "Sarah Miller", True),
        ("The chemist Sarah Miller spoke in Boston.", "Sarah Miller", False),
        ("The prime minister Sarah Miller spoke in Boston.", "Sarah Miller", True),
        ("He told CNN about it in Boston.", "CNN", True),
        ("The glue is banned in Europe and Brazil.", "Europe", True),
        ("The glue is banned in the EU and Brazil.", "EU", True),
        ("The glue is banned in Africa and Brazil.", "Africa", False),
    ],
)
def test_passers_by_and_rulers_are_no_answers(
    read_text: Read, text: str, name: str, *, expected: bool
) -> None:
    entity = _entity(read_text(text), name)
    assert is_no_answer(entity, best_label(entity)) is expected


def test_the_country_where_a_story_plays_is_home(read_text: Read) -> None:
    reading = read_text(
        "Voters in Norway went to the polls. Norway has 5 million people. Oil made "
        "Norway rich. Sweden looked on."
    )
    assert is_home(reading, _entity(reading, "Norway"))
    assert not is_home(reading, _entity(reading, "Sweden"))


def test_a_place_that_has_a_striker_is_a_team(read_text: Read) -> None:
    reading = read_text(
        "He played for Southampton. The Southampton striker left London."
    )
    assert is_team(reading, _entity(reading, "Southampton"))
    assert not is_team(reading, _entity(reading, "London"))


def test_a_place_that_has_a_captain_is_a_team(read_text: Read) -> None:
    reading = read_text("He was captain of Leicester. He was the bishop of Lincoln.")
    assert is_team(reading, _entity(reading, "Leicester"))
    assert not is_team(reading, _entity(reading, "Lincoln"))
