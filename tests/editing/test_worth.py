"""What nobody would want to be asked is refused, for its reason."""

from collections.abc import Callable, Iterator

import pytest

from quizgen.editing.worth import not_worth_asking
from quizgen.facts import find_facts
from quizgen.reading import Reading
from quizgen.writing.shapes import Draft, write_questions

Read = Callable[[str], Reading]


def _drafts(reading: Reading) -> Iterator[Draft]:
    for fact in find_facts(reading, reading.sentences[-1]):
        for draft in write_questions(reading, fact):
            if isinstance(draft, Draft):
                yield draft


def _reasons(draft: Draft) -> set[str]:
    return {reason for is_closed, reason in not_worth_asking(draft) if is_closed}


@pytest.mark.parametrize(
    ("text", "answer", "reason"),
    [
        (
            "The ferry to Lisbon broke down in Portugal in 2011.",
            "Portugal",
            "gives the answer away by what belongs to it",
        ),
    ],
)
def test_it_is_refused_for_its_reason(
    read_text: Read, text: str, answer: str, reason: str
) -> None:
    drafts = [d for d in _drafts(read_text(text)) if d.fact.slot.answer == answer]
    assert drafts
    assert [reason in _reasons(draft) for draft in drafts] == [True] * len(drafts)


def test_what_is_worth_asking_passes(read_text: Read) -> None:
    text = "Germany won the World Cup in Brazil in 2014."
    drafts = list(_drafts(read_text(text)))
    assert [_reasons(draft) for draft in drafts] == [set()] * len(drafts)
