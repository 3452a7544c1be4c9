"""What stands around a name."""

from collections.abc import Callable

import pytest

from quizgen.reading import Reading
from quizgen.writing.mentions import (
    after_bracket,
    can_be,
    is_continued,
    is_object,
    takes_the,
)

Read = Callable[[str], Reading]


def test_the_same_sum_in_a_bracket_is_stepped_over(read_text: Read) -> None:
    doc = read_text("Nokia paid 570 million pesos ($42 million) in May.").docs[0]
    end = next(t.i for t in doc if t.text == "pesos") + 1
    assert doc[after_bracket(doc, end)].text == "in"
    assert after_bracket(doc, 2) == 2


def test_the_last_of_two_objects_is_one_too(read_text: Read) -> None:
    doc = read_text("Edmund Hillary met Marie Curie and Niels Bohr in Nepal.").docs[0]
    named = {t.text: is_object(t) for t in doc}
    assert named["Bohr"]
    assert not named["Hillary"]


@pytest.mark.parametrize(("noun", "expected"), [("country", True), ("company", False)])
def test_a_bare_noun_can_mean_a_name_of_its_class(
    read_text: Read, noun: str, *, expected: bool
) -> None:
    (place,) = read_text("It rained in Norway.").entities
    assert can_be(place, noun) is expected


def test_a_name_takes_the_when_its_article_does(read_text: Read) -> None:
    reading = read_text("The Rhine rose in May. Boats on the Rhine stopped in Bonn.")
    taken = {e.name: takes_the(e, reading) for e in reading.entities}
    assert taken["Rhine"]
    assert not taken["Bonn"]


@pytest.mark.parametrize(
    ("word", "name", "expected"),
    [
        ("Seek", "Hide and Seek", True),
        ("Hide", "Hide and Seek", True),
        ("Nepal", "The Road to Nepal", False),
    ],
)
def test_a_name_may_go_on_beside_its_mention(
    read_text: Read, word: str, name: str, *, expected: bool
) -> None:
    doc = read_text("In Nepal they saw Hide and Seek twice.").docs[0]
    start = next(t.i for t in doc if t.text == word)
    assert is_continued(doc, start, start + 1, name) is expected
