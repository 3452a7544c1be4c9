"""What is asked moves to the front: whole phrases only, then an auxiliary."""

from collections.abc import Callable

import pytest

from quizgen.facts import find_facts
from quizgen.facts.kinds import Fact
from quizgen.reading import Reading
from quizgen.writing.fronting import Front, move_to_front

Read = Callable[[str], Reading]


def _fact(reading: Reading, answer: str) -> Fact:
    sentence = reading.sentences[-1]
    facts = find_facts(reading, sentence)
    return next(fact for fact in facts if fact.slot.answer == answer)


def _front(reading: Reading, answer: str) -> Front | None:
    fact = _fact(reading, answer)
    return move_to_front(fact.clause, fact.slot, fact.clause.predicate)


def _auxiliary(front: Front) -> str:
    if isinstance(front.auxiliary, str):
        return front.auxiliary.strip()
    return " ".join(token.text for token in front.auxiliary)


@pytest.mark.parametrize(
    ("sentence", "answer", "moved", "auxiliary"),
    [
        ("Nokia sold phones in Paris in 1998.", "1998", "in 1998", "did"),
        ("Nokia sells phones in Paris.", "Paris", "in Paris", "does"),
        ("Farmers sell milk in Paris.", "Paris", "in Paris", "do"),
        ("Anna Lee was born in Paris.", "Paris", "in Paris", "was"),
        ("Anna Lee was in Paris in 1998.", "1998", "in 1998", "was"),
        ("Nokia will open shops in Paris.", "Paris", "in Paris", "will"),
        ("Nokia has sold phones since 1998.", "1998", "since 1998", "has"),
        ("Nokia sold 40 phones in Paris.", "40", "40 phones", "did"),
    ],
)  # fmt: skip
def test_a_phrase_moves_and_the_auxiliary_follows(
    read_text: Read, sentence: str, answer: str, moved: str, auxiliary: str
) -> None:
    front = _front(read_text(sentence), answer)
    assert front is not None
    assert "".join(t.text_with_ws for t in front.moved).strip() == moved
    assert _auxiliary(front) == auxiliary
    assert front.needs_base is (auxiliary in {"do", "does", "did"})
    assert not set(front.moved) & set(front.rest)


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("Nokia sold phones in Paris and opened shops in Rome.", "Paris"),
        ("Nokia didn't sell phones in Paris.", "Paris"),
        ("The museum, which opened in Paris, cost 89 million dollars.", "Paris"),
        ("Anna Lee met the man who sold Nokia in Paris.", "Paris"),
    ],
)
def test_what_would_need_two_changes_stays_in_place(
    read_text: Read, sentence: str, answer: str
) -> None:
    assert _front(read_text(sentence), answer) is None
