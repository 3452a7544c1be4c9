"""Lines of keys in TOML."""

import pytest

from quizgen.formats.positions import Location, Positions

TEXT = '''title = "x"
description = """
[[questions]]
prompt = "not a question"
"""

[[sources]]
id = "a"
[[questions]]
prompt = "one"
answer = { type = "phrase", text = "b" }

[[questions]]
"prompt" = "two [[questions]]"
answer.type = "phrase"
[questions.evidence]
quote = """a
start = 2"""
start = 1

[[questions]]
prompt = "three"
[extra]
prompt = 1
'''


@pytest.mark.parametrize(
    ("location", "line"),
    [
        (("title",), 1),
        (("description",), 2),
        (("missing",), 1),
        (("sources", 0, "id"), 8),
        (("questions",), 9),
        (("questions", 0), 9),
        (("questions", 0, "prompt"), 10),
        (("questions", 0, "answer", "text"), 11),
        (("questions", 1, "prompt"), 14),
        (("questions", 1, "answer", "type"), 15),
        (("questions", 1, "evidence"), 16),
        (("questions", 1, "evidence", "quote"), 17),
        (("questions", 1, "evidence", "start"), 19),
        (("questions", 1, "evidence", "end"), 16),
        (("questions", 2, "answer"), 21),
        (("extra", "prompt"), 23),
    ],
)
def test_a_location_is_found(location: Location, line: int) -> None:
    assert Positions(TEXT).line(location) == line


def test_items_of_an_inline_array_share_its_line() -> None:
    positions = Positions('title = "x"\nquestions = [\n  { prompt = "a" },\n]\n')
    assert positions.line(("questions", 0, "answer")) == 2
