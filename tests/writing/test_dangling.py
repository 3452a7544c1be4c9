"""Subjects that only a story names."""

from collections.abc import Callable

import pytest

from quizgen.facts import find_facts
from quizgen.reading import Reading
from quizgen.writing.dangling import dangles
from quizgen.writing.headings import Heading

Read = Callable[[str], Reading]


HEADING = Heading('"Bath dries out":', (), (), ())


def _dangles(reading: Reading, answer: str, *, is_alone: bool) -> bool:
    """Ask it of the last fact with an answer."""
    facts = find_facts(reading, reading.sentences[-1])
    fact = [f for f in facts if f.slot.answer == answer][-1]
    heading = None if is_alone else HEADING
    return dangles(reading, fact.clause, fact.slot, heading)


@pytest.mark.parametrize(
    ("text", "answer", "is_alone", "expected"),
    [
        ("Nokia bought Psion in a move that cost 5 million euros.", "5 million euros",
         False, True),
        ("A move by Nokia cost 5 million euros.", "5 million euros", True, False),
        ("A fire destroyed the town hall of Bath in 1998.", "1998", True, False),
        ("The other directors left Nokia in 1998.", "1998", False, True),
        ("The quartet won a medal in Athens in 1998.", "1998", False, True),
        ("The leaky pipe flooded Bath in 1998.", "1998", True, True),
        ("The leaky pipe flooded Bath in 1998.", "1998", False, False),
        ("The leaky pipe under the abbey flooded Bath in 1998.", "1998", True, False),
        ("The Nokia factory flooded Bath in 1998.", "1998", True, False),
        ("The carmaker Tesla left Bath in 1998.", "1998", True, False),
        ("The government left Bath in 1998.", "1998", True, False),
        ("The government left Bath in 1998.", "1998", False, False),
        ("The pipe flooded Bath in 1998.", "1998", False, True),
        ("The Danish lender left Bath in 1998.", "1998", False, True),
        ("The Danish lender left Bath in 1998.", "1998", True, True),
        ("The biggest Danish lender left Bath in 1998.", "1998", False, False),
        ("The Nokia group left Bath in 1998.", "1998", False, False),
    ],
)  # fmt: skip
def test_a_subject_without_a_name_dangles_where_nothing_told_of_it(
    read_text: Read, text: str, answer: str, *, is_alone: bool, expected: bool
) -> None:
    assert _dangles(read_text(text), answer, is_alone=is_alone) is expected


def test_a_bare_subject_stands_where_the_headline_told_of_it(read_text: Read) -> None:
    reading = read_text("The blaze destroyed Bath in 1998.")
    fact = list(find_facts(reading, reading.sentences[-1]))[-1]
    told = Heading('"Fire in Bath":', tuple(read_text("Fire in Bath.").docs[0]), (), ())
    assert not dangles(reading, fact.clause, fact.slot, told)
    assert dangles(reading, fact.clause, fact.slot, HEADING)
