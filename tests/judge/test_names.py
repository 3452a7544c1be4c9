"""People."""

import pytest

from quizgen.judge.forms import Context, make_form
from quizgen.judge.names import compare_names
from quizgen.judge.verdict import Ruling


def rule(answer: str, typed: str, *contrast: str) -> Ruling:
    context = Context(contrast=tuple(map(make_form, contrast)))
    return compare_names(make_form(answer), make_form(typed), context)


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("Christopher McQuarrie", "McQuarrie", "surname"),
        ("Christopher McQuarrie", "McQuarry", "spelling"),
        ("Christopher McQuarrie", "Chris McQuarrie", "words"),
        ("Christopher McQuarrie", "McQuarrie, C.", "words"),
        ("J. R. R. Tolkien", "JRR Tolkien", "words"),
        ("John Ronald Tolkien", "JR Tolkien", "words"),
        ("Franklin Roosevelt", "Franklin Delano Roosevelt", "words"),
        ("John F. Kennedy", "JFK", "initials"),
        ("Beyoncé", "Beyoncé Knowles", "words"),
        ("Charles de Gaulle", "degaulle", "surname"),
        ("Louis XIV", "King Louis the Fourteenth", "words"),
        ("J. Kennedy", "John Fitzgerald Kennedy", "words"),
        ("George Raymond Richard R. R. Martin", "GRRRR Martin", "words"),
        ("Oscar Fingal O. W. Wilde", "OFOWW", "initials"),
        ("van Gogh", "Vincent van Gogh", "words"),
        ("Louis XIV", "Louis XIV of France", "words"),
        ("Tom Cruise", "TC", "initials"),
        ("Vincent van Gogh", "VG", "initials"),
        ("Vincent van Gogh", "VVG", "initials"),
        ("Vincent van Gogh", "Gogh", "surname"),
        ("Tom Cruise", "Cruise, Tom Bob", "words"),
        ("Tom Cruise", "Cruise Tom", "words"),
        ("Tom Cruise", "Tom Bob Jim Cruise", "words"),
        ("Tom Cruise", "Tom Crwise", "spelling"),
        ("Edgar Allan Poe", "EA Poe", "words"),
        ("Edgar Allan Poe", "Edgar Poe", "words"),
        ("Madonna", "Madomna", "spelling"),
        ("Madonna", "Miss Madonna", "words"),
    ],
)
def test_the_same_person_is_correct(answer: str, typed: str, reason: str) -> None:
    ruling = rule(answer, typed)
    assert (ruling.kind, ruling.reason) == ("correct", reason)


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("Christopher McQuarrie", "Christopher", "given_name"),
        ("Phoebe Waller-Bridge", "Bridge Waller", "words"),
        ("Louis XIV", "King Louis", "number_missing"),
        ("Louis XIV", "Louis", "number_missing"),
        ("Van Morrison", "Van", "given_name"),
        ("Jo March", "Jo", "given_name"),
        ("Edgar Allan Poe", "Edgar Allan", "given_name"),
    ],
)
def test_a_part_of_a_name_asks_back(answer: str, typed: str, reason: str) -> None:
    ruling = rule(answer, typed)
    assert ruling.reason == reason
    assert ruling.kind == ("correct" if reason == "words" else "close")


@pytest.mark.parametrize(
    ("answer", "typed", "reason"),
    [
        ("Christopher McQuarrie", "Michael McQuarrie", "other_name"),
        ("Christopher McQuarrie", "M. McQuarrie", "other_name"),
        ("Christopher McQuarrie", "Steve McQueen", "other_name"),
        ("Louis XIV", "Louis XVI", "other_number"),
        ("George III", "George Washington", "other_name"),
        ("Louis Armstrong", "Louis Armstrong II", "other_number"),
        ("Robin Williams", "Robin William", "other_name"),
        ("Patrick Stewart", "P. Stewart Jones", "other_name"),
        ("Tom Cruise", "Tom Bob Jim Joe Cruise", "other_name"),
        ("Jane Austen", "J", "other_name"),
        ("Tom Cruise", "Tom Cruise Jones", "other_name"),
        ("Tom Cruise", "Cruise Tim", "other_name"),
        ("Tom Cruise", "CT", "other_name"),
        ("Edgar Allan Poe", "E. B. Poe", "other_name"),
        ("Edgar Allan Poe", "EB Poe", "other_name"),
        ("Van Morrison", "Jim Morrison", "other_name"),
        ("George III", "George Washington of Virginia", "other_name"),
        ("Madonna", "M", "other_name"),
    ],
)
def test_another_person_is_wrong(answer: str, typed: str, reason: str) -> None:
    ruling = rule(answer, typed)
    assert (ruling.kind, ruling.reason) == ("wrong", reason)


def test_a_given_name_is_enough_where_it_tells_two_people_apart() -> None:
    assert rule("Sarah Hartley", "Sarah", "James Hartley").kind == "correct"
    assert rule("Sarah Hartley", "Sarah", "Sara Hartley").kind == "close"
    assert rule("Sarah Hartley", "Sarah", "Hartley").kind == "close"
    assert rule("Sarah Hartley", "Sarah", "Tom Briggs").kind == "close"


def test_a_family_s_number_matters_only_beside_another() -> None:
    assert rule("John Rockefeller III", "John Rockefeller").kind == "correct"
    king = rule("John Rockefeller III", "John Rockefeller", "Louis XIV")
    assert king.kind == "correct"
    ruling = rule("John Rockefeller III", "John Rockefeller", "John Rockefeller II")
    assert ruling.reason == "number_missing"
