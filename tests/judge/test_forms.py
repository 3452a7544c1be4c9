"""Spellings, split once."""

import pytest

from quizgen.judge.forms import make_form


def test_a_spelling_is_folded_and_split() -> None:
    form = make_form("The King's Arms")
    assert (form.folded, form.words, form.key) == (
        "the king's arms", ("the", "kings", "arms"), "kingsarms",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "is_acronym"),
    [("WHO", True), ("U.S.", True), ("Who", False), ("A", False), ("EUROPEAN", False)],
)
def test_short_forms_are_written_in_capitals(text: str, *, is_acronym: bool) -> None:
    assert make_form(text).is_acronym is is_acronym
