"""References are written out at their first mention, or the question is refused."""

from collections.abc import Callable

import pytest

from quizgen.facts import find_facts
from quizgen.reading import Reading
from quizgen.writing.rendering import Refused, Rendering

Read = Callable[[str], Reading]


def _write(reading: Reading, answer: str) -> str | Refused:
    """Write the whole last sentence with one answer asked for."""
    sentence = reading.sentences[-1]
    facts = find_facts(reading, sentence)
    slot = next(fact.slot for fact in facts if fact.slot.answer == answer)
    return Rendering(reading, sentence, slot).write(list(sentence.span))


@pytest.mark.parametrize(
    ("text", "answer", "written"),
    [
        (
            "Marie Curie was born in 1867. She moved to Paris in 1891.",
            "1891",
            "Marie Curie moved to Paris in which year.",
        ),
        (
            "Marie Curie was born in 1867. Her sister moved to Paris in 1891.",
            "1891",
            "Marie Curie's sister moved to Paris in which year.",
        ),
        (
            "The company Boeing was founded in Seattle. Its head office moved in 2001.",
            "2001",
            "Boeing's head office moved in which year.",
        ),
        (
            "The chemist Marie Curie was ill. Curie moved to Paris in 1891.",
            "1891",
            "chemist Marie Curie moved to Paris in which year.",
        ),
        (
            "Lewis Hamilton won in Monaco. Mr. Hamilton moved to Geneva in 2007.",
            "2007",
            "Lewis Hamilton moved to Geneva in which year.",
        ),
        (
            "The trial of Oscar Pistorius began. The trial ended in October 2014.",
            "October 2014",
            "the trial of Oscar Pistorius ended in which month.",
        ),
        (
            "Barack Obama also visited Kenya in 2015.",
            "2015",
            "Barack Obama visited Kenya in which year.",
        ),
        (
            "Students and their teachers left Berlin in 1989.",
            "1989",
            "students and their teachers left Berlin in which year.",
        ),
    ],
)
def test_a_reference_is_written_out(
    read_text: Read, text: str, answer: str, written: str
) -> None:
    assert _write(read_text(text), answer) == written


@pytest.mark.parametrize(
    ("text", "answer", "reason"),
    [
        ("He moved to Paris in 1891.", "1891", "does not say what 'he' is"),
        ("They moved to Paris in 1891.", "1891", "does not say who 'they' are"),
        ("This cost 5 million euros in 1998.", "1998", "does not say what 'this' is"),
        ("Nokia sold phones here in 1998.", "1998", "says 'here'"),
        ("The ship sank off Ireland in 1915.", "1915", "which: 'The ship sank"),
        ("Mr. Hollis moved to Paris in 1891.", "1891", "by surname only"),
    ],
)
def test_what_is_not_settled_refuses_the_whole(
    read_text: Read, text: str, answer: str, reason: str
) -> None:
    written = _write(read_text(text), answer)
    assert isinstance(written, Refused)
    assert reason in written.reason


def test_the_wh_phrase_stands_where_the_answer_stood(read_text: Read) -> None:
    reading = read_text("Germany won the World Cup in Brazil in 2014.")
    assert _write(reading, "Brazil") == (
        "Germany won the World Cup in which country in 2014."
    )


def test_who_is_to_do_something_is_asked_for_by_whom(read_text: Read) -> None:
    reading = read_text("Marie Curie wants Niels Bohr to move to Oslo.")
    assert _write(reading, "Niels Bohr") == "Marie Curie wants whom to move to Oslo."


def test_a_new_name_is_asked_for_by_what(read_text: Read) -> None:
    reading = read_text("The firm Nokia moved to Oslo. Fazer was renamed Nokia.")
    assert _write(reading, "Nokia") == "Fazer was renamed what."


def test_an_organisation_inside_a_question_has_a_small_article(
    read_text: Read,
) -> None:
    reading = read_text("In 1998 The Nokia Foundation paid Marie Curie.")
    assert _write(reading, "1998") == (
        "in which year the Nokia Foundation paid Marie Curie."
    )


def test_an_object_is_asked_for_by_whom(read_text: Read) -> None:
    reading = read_text("The mountaineer Edmund Hillary met Tenzing Norgay in Nepal.")
    assert str(_write(reading, "Tenzing Norgay")).endswith("met whom in Nepal.")


def test_the_same_sum_in_brackets_goes_with_the_answer(read_text: Read) -> None:
    reading = read_text(
        "Nokia sold a plant for 570 million pesos ($42 million) in May."
    )
    assert (
        _write(reading, "570 million pesos")
        == "Nokia sold a plant for how much in May."
    )


def test_to_miss_somebody_is_no_title(read_text: Read) -> None:
    reading = read_text("The Danish team will miss Henrik Larsen in Oslo in 2005.")
    assert "will miss Henrik Larsen" in str(_write(reading, "2005"))


@pytest.mark.parametrize(
    ("noun", "is_written"),
    [("ship", True), ("report", False)],
    ids=["what a heading lets guess", "what the story told of"],
)
def test_a_heading_does_not_tell_which_report(
    read_text: Read, noun: str, *, is_written: bool
) -> None:
    reading = read_text(f"Nokia paid for the {noun} in 1998.")
    (sentence,) = reading.sentences
    slot = next(
        f.slot for f in find_facts(reading, sentence) if f.slot.answer == "1998"
    )
    rendering = Rendering(reading, sentence, slot, scene=list(sentence.span[:1]))
    assert isinstance(rendering.write(list(sentence.span)), str) is is_written
