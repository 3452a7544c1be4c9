"""The tree of exceptions."""

import pytest

from quizgen import errors
from quizgen.errors import (
    InputError,
    MissingExtra,
    NothingToAsk,
    OutsideError,
    QuizgenError,
    UsageError,
)


def test_an_error_says_where_what_and_how_to_mend_it() -> None:
    error = QuizgenError("is odd", where="a.txt:3", mend="make it even")
    assert str(error) == "a.txt:3: is odd\n  make it even"
    assert (error.where, error.what, error.mend) == (
        "a.txt:3",
        "is odd",
        "make it even",
    )


def test_place_and_remedy_may_be_missing() -> None:
    assert str(QuizgenError("is odd")) == "is odd"


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (UsageError, 2),
        (InputError, 2),
        (NothingToAsk, 2),
        (MissingExtra, 2),
        (OutsideError, 3),
    ],
)
def test_the_kind_decides_the_exit_code(kind: type[QuizgenError], code: int) -> None:
    assert kind("x").exit_code == code
    assert kind.__name__ in (errors.__doc__ or "")
