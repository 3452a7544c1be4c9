"""The signs that the ranking weighs."""

from collections.abc import Callable

from quizgen.editing.features import features
from quizgen.facts import find_facts
from quizgen.reading import Reading
from quizgen.writing.shapes import Draft, write_questions

Read = Callable[[str], Reading]


def _features(reading: Reading, answer: str, shape: str) -> list[str]:
    for fact in find_facts(reading, reading.sentences[-1]):
        for draft in write_questions(reading, fact):
            if (
                isinstance(draft, Draft)
                and fact.slot.answer == answer
                and draft.shape == shape
            ):
                return features(draft, reading)
    message = f"no draft asks for {answer} {shape}"
    raise AssertionError(message)


SENTENCE = "The carmaker Tesla sold 2,450 cars in Norway in 2008."


def test_shape_sort_kind_and_verb_are_told(read_text: Read) -> None:
    found = _features(read_text(SENTENCE), "Norway", "fronted")
    assert {"shape=fronted", "sort=place", "form=main", "verb=sell"} <= set(found)


def test_no_feature_comes_twice_and_the_order_is_fixed(read_text: Read) -> None:
    found = _features(read_text(SENTENCE), "Norway", "fronted")
    assert len(found) == len(set(found))
    assert found == _features(read_text(SENTENCE), "Norway", "fronted")


def test_the_shapes_of_one_fact_differ(read_text: Read) -> None:
    reading = read_text(SENTENCE)
    assert _features(reading, "Norway", "fronted") != _features(
        reading, "Norway", "in_place"
    )


def test_a_role_tells_whether_the_asked_is_labelled(read_text: Read) -> None:
    bare = read_text("Gustave Eiffel was born in Dijon in 1832.")
    role = read_text("The French engineer Gustave Eiffel was born in Dijon in 1832.")
    assert "no_label" in _features(bare, "Gustave Eiffel", "subject")
    assert "no_label" not in _features(role, "Gustave Eiffel", "subject")


def test_the_unit_of_a_length_of_time_is_told(read_text: Read) -> None:
    reading = read_text("The carmaker Tesla shut its plant in Norway for 12 days.")
    assert "unit=days" in _features(reading, "12 days", "in_place")


def test_what_a_label_shares_with_its_answer_is_told(read_text: Read) -> None:
    text = "The Electoral Commission moved to Norway in 2008."
    found = _features(read_text(text), "Electoral Commission", "subject")
    assert "label_in_answer" in found
    assert not any(sign.startswith("label_capitals") for sign in found)


def test_the_capitals_of_a_label_are_counted(read_text: Read) -> None:
    text = "England captain Mary Brown moved to Norway in 2008."
    assert "label_capitals=1" in _features(read_text(text), "Mary Brown", "subject")
