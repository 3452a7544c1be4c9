"""Other spellings for a pack."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.core.answer import ANSWER_TYPES, Answer, AnswerType
from quizgen.core.question import Question
from quizgen.judge import judge
from quizgen.judge.aliases import accepted_spellings


def make(kind: AnswerType, text: str, *contrast: str) -> tuple[str, ...]:
    return accepted_spellings(Answer(type=kind, text=text), contrast=contrast)


@pytest.mark.parametrize(
    ("kind", "text", "aliases"),
    [
        ("person", "Christopher McQuarrie", ("McQuarrie", "C. McQuarrie")),
        ("person", "Ludwig van Beethoven", ("van Beethoven", "L. van Beethoven")),
        ("person", "Dr. Jane Goodall", ("Goodall", "J. Goodall")),
        (
            "person",
            "Martin Luther King Jr.",
            ("King", "M. King", "Martin King", "MLK"),
        ),
        ("person", "Madonna", ()),
        ("person", "Louis XIV", ()),
        ("person", "Xi Jinping", ("Xi",)),
        ("person", "John Paul II", ()),
        ("person", "Dr. Prof.", ()),
        ("place", "Myanmar", ("Burma",)),
        ("organisation", "Apple Inc.", ("Apple",)),
        ("organisation", "World Health Organization", ("WHO",)),
        ("organisation", "United Nations", ()),
        ("organisation", "The Company Ltd", ()),
        ("title", "Dune: Messiah", ()),
        ("title", "The Wind", ()),  # the article never counts
        ("quantity", "50 miles per hour", ("fifty miles per hour", "80.5 km/h")),
        ("quantity", "six feet", ("6 feet", "1.83 metres")),
        (
            "quantity",
            "40 degrees Celsius",
            ("forty degrees Celsius", "104 degrees Fahrenheit"),
        ),
        ("quantity", "100 km", ("62.1 miles",)),
        ("quantity", "2 acres", ("two acres", "0.809 hectares")),
        ("quantity", "3 inches", ("three inches", "7.62 centimetres")),
        ("quantity", "300 pounds", ("136 kilograms",)),
        ("quantity", "5,000 feet", ("1,524 metres",)),
        ("quantity", "more than 50 miles", ()),
        ("quantity", "40 to 50 miles", ()),
        ("quantity", "fast", ()),
        ("count", "12", ("twelve",)),
        ("count", "0", ("zero",)),
        ("count", "99", ("ninety-nine",)),
        ("count", "six sixes", ("6 sixes",)),
        ("count", "100", ()),
        ("count", "2.5", ()),
        ("count", "Twenty-one", ("21",)),
        ("count", "4,321", ()),
        ("date", "July 12", ()),
    ],
)
def test_spellings_are_made(
    kind: AnswerType, text: str, aliases: tuple[str, ...]
) -> None:
    assert make(kind, text) == aliases


def test_forms_of_the_article_come_first_and_once() -> None:
    answer = Answer(type="person", text="Sarah Hartley")
    forms = ("Captain Hartley", "Hartley", "captain hartley", "?")
    made = accepted_spellings(answer, forms=forms)
    assert made == ("Captain Hartley", "Hartley", "S. Hartley")


def test_no_more_aliases_are_kept_than_a_reader_would_check() -> None:
    forms = [f"the {colour} one" for colour in "abcdefghijklmnopq"]
    answer = Answer(type="phrase", text="a horse")
    assert accepted_spellings(answer, forms=forms) == tuple(forms[:12])


def test_what_nears_another_answer_is_left_out() -> None:
    assert make("person", "Sarah Hartley", "James Hartley") == ("S. Hartley",)
    assert make("place", "United Kingdom", "Great Britain") == ()


@given(
    kind=st.sampled_from(ANSWER_TYPES),
    text=st.text(min_size=1, max_size=40)
    | st.sampled_from(["Jane Mary Austen", "5 km", "Bank of England", "The Wind"]),
)
def test_every_alias_is_accepted(kind: AnswerType, text: str) -> None:
    answer = Answer(type=kind, text=text)
    made = accepted_spellings(answer)
    assert len(made) <= 12
    for alias in made:
        assert (
            judge(Question(prompt="?", answer=answer, accept=made), alias).kind
            == "correct"
        )
