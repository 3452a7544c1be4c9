"""Case, spaces, commas, brackets and articles of a printed question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.writing.surface import finish, is_balanced


@pytest.mark.parametrize(
    ("joined", "printed"),
    [
        ("which firm  moved to Rome .", "Which firm moved to Rome?"),
        ("which firm moved to Rome", "Which firm moved to Rome?"),
        ("which firm , in May, moved ,", "Which firm, in May, moved?"),
        ("which firm moved , , to Rome", "Which firm moved, to Rome?"),
        ("which firm ( of Rome ) moved", "Which firm (of Rome) moved?"),
        ("which firm moved \u2013", "Which firm moved?"),
        ('who said , " We won . "', 'Who said, "We won"?'),
        ("who led Nokia 's team", "Who led Nokia's team?"),
        ("who was a actor", "Who was an actor?"),
        ("who was an pilot", "Who was a pilot?"),
        ("who bought a hour", "Who bought an hour?"),
        ("who owns an university", "Who owns a university?"),
        (", which firm moved", "Which firm moved?"),
        ("the firm moved, to which city", "The firm moved to which city?"),
        (
            "says Nokia, in which year did it move",
            "Says Nokia, in which year did it move?",
        ),
        ("in Rome, in which old hall was it", "In Rome, in which old hall was it?"),
        ("who paid 5 % more", "Who paid 5% more?"),
        ("who ran British Airways's fleet", "Who ran British Airways' fleet?"),
        ("who paid 9bn euros ($11bn; £7bn) more", "Who paid 9bn euros more?"),
        ("who paid $9bn (£5bn; 7bn euros) more", "Who paid $9bn more?"),
        ("which firm (5% of Nokia) moved", "Which firm (5% of Nokia) moved?"),
        ("who fined the council (ARC)", "Who fined the council?"),
        ("who paid the ARC (ARC) aid", "Who paid the ARC (ARC) aid?"),
        ("who ran 120 miles (193 km) south", "Who ran 120 miles south?"),
        ("who runs US's railways", "Who runs the US's railways?"),
        ("who runs the UK's railways", "Who runs the UK's railways?"),
    ],
)
def test_joined_words_become_a_printed_question(joined: str, printed: str) -> None:
    assert finish(joined) == printed


@pytest.mark.parametrize(
    ("text", "balanced"),
    [
        ('Who said "yes" (twice)?', True),
        ('Who said "yes?', False),
        ("Who said (yes?", False),
        ("Who said yes)?", False),
    ],
)
def test_brackets_and_quotes_must_pair(text: str, *, balanced: bool) -> None:
    assert is_balanced(text) is balanced


@given(st.text(st.characters(categories=["L", "N", "Z"]), max_size=60))
def test_a_question_ends_in_one_mark_and_holds_no_double_space(text: str) -> None:
    printed = finish(text)
    assert printed.endswith("?")
    assert "  " not in printed
    assert printed == printed.strip()
