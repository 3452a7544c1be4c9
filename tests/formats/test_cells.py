"""Lists in one cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.formats.cells import guard, join, split, unguard


@given(st.lists(st.text(max_size=5) | st.text("\\| e", max_size=4)))
def test_a_list_comes_back(items: list[str]) -> None:
    assert split(join(items)) == items


@given(st.text("'=+-@\t\rab"))
def test_a_guarded_cell_comes_back(cell: str) -> None:
    assert unguard(guard(cell)) == cell


@pytest.mark.parametrize(
    ("cell", "items"),
    [
        ("", []),
        ("a|b", ["a", "b"]),
        ("a | b", ["a", "b"]),
        (r"a \| b", ["a | b"]),
        ("a | ", ["a", ""]),
        ("\\", ["\\"]),
    ],
)
def test_a_cell_typed_by_hand_is_read(cell: str, items: list[str]) -> None:
    assert split(cell) == items
