"""Scores that tell a whole result, and how they are asked for."""

from collections.abc import Callable

import pytest

from quizgen.facts import find_facts
from quizgen.reading import Reading

Read = Callable[[str], Reading]


def _asked(reading: Reading) -> set[tuple[str, str, str]]:
    facts = find_facts(reading, reading.sentences[-1])
    return {(f.slot.ask, f.slot.answer, f.kind) for f in facts if "score" in f.slot.ask}


@pytest.mark.parametrize(
    ("sentence", "ask", "answer"),
    [
        ("Italy beat France 3-1 in Berlin.", "by what score", "3-1"),
        ("Italy lost to France by 10-13 in Berlin.", "what score", "10-13"),
        ("Italy enjoyed a 5-0 win over Iraq.", "win by what score", "5-0"),
        ("Italy enjoyed a 5-0 home win over Iraq.", "home win by what score", "5-0"),
    ],
)
def test_a_score_is_asked_for(
    read_text: Read, sentence: str, ask: str, answer: str
) -> None:
    assert _asked(read_text(sentence)) == {(ask, answer, "score")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Anna Smith beat Eve Jones 6-4 7-5 in Berlin.",
        "Italy enjoyed a 3-1 lead over Iraq.",
        "The law passed 51-49 in the Senate.",
        "The crew of 10-12 sailors won.",
        "Italy beat France on 2004-05-06.",
    ],
)
def test_half_a_result_or_another_pair_of_numbers_is_not_asked(
    read_text: Read, sentence: str
) -> None:
    assert _asked(read_text(sentence)) == set()
