"""How changes are told."""

import pytest

from quizgen.cli.findings import describe
from quizgen.formats.comparison import Change, Value


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("a", "b", '"a" -> "b"'),
        (None, "b", 'nothing -> "b"'),
        (None, 0.5, "nothing -> 0.5"),
        (False, True, "false -> true"),
        (("a", "b"), ("b", "c"), '- "a", + "c"'),
        (("a", "a"), ("a",), '- "a"'),
        (None, ("a",), '+ "a"'),
        (("a",), None, '- "a"'),
        (("a", "b"), ("b", "a"), "in another order"),
    ],
)
def test_a_change_is_told_in_a_few_words(old: Value, new: Value, said: str) -> None:
    assert describe(Change("key", old, new)) == f"key: {said}"
