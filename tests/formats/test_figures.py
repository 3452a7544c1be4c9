"""Plain amounts and dates, told apart without the judge."""

import pytest

from quizgen.core.answer import AnswerType
from quizgen.formats.figures import Figures


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("quantity", "100 metres", "328 feet"),
        ("quantity", "100 metres", "109 m"),
        ("quantity", "203 days", "29 weeks"),
        ("quantity", "25 percent", "a quarter"),
        ("quantity", "25", "0.25"),
        ("money", "$2.7 billion", "2.7"),
        ("money", "35 cents", "$0.35"),
        ("money", "$100", "$104"),
        ("date", "12 March 2021", "March 2021"),
        ("date", "July 12", "July 21"),
        ("date", "1914-18", "1916"),
        ("count", "twenty-one", "21"),
        ("count", "a dozen", "9"),
    ],
)
def test_a_doubt_is_for_the_judge(kind: AnswerType, one: str, other: str) -> None:
    assert Figures(kind, (one,)).may_be(other)
    assert Figures(kind, (other,)).may_be(one)


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("quantity", "100 metres", "100 feet"),
        ("quantity", "1,026 kilograms", "about 900 kg"),
        ("quantity", "25", "40"),
        ("money", "$2.7 billion", "US$27.1 million"),
        ("money", "50 dollars", "\u20ac60"),
        ("date", "12 March 2021", "12 April 2021"),
        ("date", "1913", "May 1914"),
        ("date", "12 Mar 2021", "March 13, 2021"),
        ("count", "twenty-one", "12 people"),
    ],
)
def test_figures_that_are_far_apart_are_told_apart(
    kind: AnswerType, one: str, other: str
) -> None:
    assert not Figures(kind, (one,)).may_be(other)
    assert not Figures(kind, (other,)).may_be(one)


def test_one_spelling_in_doubt_leaves_all_in_doubt() -> None:
    assert not Figures("count", ("five",)).may_be("twelve")
    assert Figures("count", ("five", "a handful")).may_be("twelve")
