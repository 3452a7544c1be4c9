"""Wrong options tempt, are of the answer's type, and are never right."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.core.answer import Answer, AnswerType
from quizgen.core.question import Evidence, Question
from quizgen.judge import judge
from quizgen.reading.gazetteer import sort_of_place
from quizgen.writing.distractors import LENGTH_RATIO, WANTED, write_choices


def _question(
    type_: AnswerType, text: str, *, prompt: str = "Which one was it in the story?"
) -> Question:
    return Question(prompt=prompt, answer=Answer(type=type_, text=text))


ANSWERS: tuple[tuple[AnswerType, str], ...] = (
    ("place", "France"),
    ("place", "Texas"),
    ("place", "Tokyo"),
    ("date", "July 20, 1969"),
    ("date", "November 1989"),
    ("date", "1915"),
    ("money", "$68.7 billion"),
    ("money", "500 euros"),
    ("quantity", "763 miles per hour"),
    ("quantity", "9.58 seconds"),
    ("quantity", "40 percent"),
    ("count", "28,000"),
    ("count", "eight"),
    ("quantity", "Six and a half hours"),
)


@pytest.mark.parametrize(("type_", "text"), ANSWERS)
def test_three_options_are_made_and_none_is_right(type_: AnswerType, text: str) -> None:
    question = _question(type_, text)
    choices = write_choices(question, ())
    assert len(set(choices)) == WANTED
    assert [judge(question, choice).kind for choice in choices].count("correct") == 0


@pytest.mark.parametrize(("type_", "text"), ANSWERS)
def test_options_look_like_the_answer(type_: AnswerType, text: str) -> None:
    low, high = LENGTH_RATIO
    for choice in write_choices(_question(type_, text), ()):
        assert low <= len(choice) / len(text) <= high
        assert bool(re.search(r"\d", choice)) is bool(re.search(r"\d", text))
        if type_ == "place":
            assert sort_of_place(choice) == sort_of_place(text)


@pytest.mark.parametrize("type_", ["person", "organisation", "title", "phrase"])
def test_names_are_never_made_up(type_: AnswerType) -> None:
    assert write_choices(_question(type_, "Marie Curie"), ("Lise Meitner",)) == ()


def test_the_story_gives_the_options_if_it_has_enough() -> None:
    others = ("Lise Meitner", "Pierre Curie", "Niels Bohr", "Max Planck")
    choices = write_choices(_question("person", "Albert Einstein"), others)
    assert choices == others[:3]


@pytest.mark.parametrize(
    "unfit",
    ["M. Curie", "Marie  Curie", "Sklodowska-Curie of Warsaw, the chemist", "curie"],
)
def test_what_is_right_or_sticks_out_is_passed_over(unfit: str) -> None:
    others = (unfit, "Lise Meitner", "Niels Bohr", "Max Planck")
    choices = write_choices(_question("person", "Marie Curie"), others)
    assert unfit not in choices


def test_what_the_prompt_names_is_no_option() -> None:
    question = _question("place", "France", prompt="Which country beat Croatia?")
    choices = write_choices(question, ("Croatia", "Spain", "Italy", "Russia"))
    assert choices == ("Spain", "Italy", "Russia")


def test_what_the_evidence_names_is_no_option() -> None:
    question = _question("place", "France").model_copy(
        update={"evidence": Evidence(quote="France beat Croatia in Russia.")}
    )
    choices = write_choices(question, ("Croatia", "Spain", "Italy", "Ghana"))
    assert choices == ("Spain", "Italy", "Ghana")


def test_the_same_question_gets_the_same_options() -> None:
    question = _question("count", "28,000")
    assert write_choices(question, ()) == write_choices(question, ())


@settings(max_examples=40)
@given(st.integers(0, 10**12), st.sampled_from(["{}", "${} million", "{} miles"]))
def test_any_number_gives_three_wrong_options_or_none(number: int, form: str) -> None:
    text = form.format(f"{number:,}")
    type_: AnswerType = "money" if "$" in text else "count"
    question = _question(type_, text)
    choices = write_choices(question, ())
    assert len(choices) in {0, WANTED}
    assert all(judge(question, choice).kind != "correct" for choice in choices)
