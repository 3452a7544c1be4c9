"""What for, and because of what."""

from collections.abc import Callable

import pytest

from quizgen.facts import find_facts
from quizgen.reading import Reading
from quizgen.writing.shapes import Draft, write_questions

Read = Callable[[str], Reading]


def _asked(reading: Reading) -> list[tuple[str, str]]:
    return [
        (fact.slot.ask, fact.slot.answer)
        for fact in find_facts(reading, reading.sentences[-1])
        if fact.kind == "reason"
    ]


@pytest.mark.parametrize(
    ("sentence", "ask", "answer"),
    [
        (
            "The runner Anna Lee was suspended for missing three drugs tests.",
            "doing what",
            "missing three drugs tests",
        ),
        (
            "The bank Barclays was accused of hiding the assets of dictators.",
            "doing what",
            "hiding the assets of dictators",
        ),
        (
            "The striker Bob Ray was criticised for his remarks about Spain.",
            "what",
            "his remarks about Spain",
        ),
        ("Rome sold the villa because of its debts.", "what", "its debts"),
        (
            "Rome earned 5 million euros by selling the Villa Rossi.",
            "doing what",
            "selling the Villa Rossi",
        ),
        ("Police arrested Carlo Rossi on suspicion of tax fraud.", "what", "tax fraud"),
        (
            "The singer Ann Poe was honoured in Rome for saving a theatre.",
            "doing what",
            "saving a theatre",
        ),
    ],
)
def test_what_a_verb_brings_is_asked_for(
    read_text: Read, sentence: str, ask: str, answer: str
) -> None:
    assert _asked(read_text(sentence)) == [(ask, answer)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The singer Ann Poe was accused of that.",
        "The singer Ann Poe was accused of it.",
        "The singer Ann Poe was fined for the crime last year in Rome.",
        "The singer Ann Poe was thanked for everything.",
        "The bank Barclays was sued for 3 million euros.",
        "The bank Barclays was sued by gaming fans.",
        "Milan was praised for saving a theatre, a library and a park.",
        'The singer Ann Poe was praised for "a great night".',
        "The bank Barclays was ordered to pay a large fine.",
        "The singer Ann Poe has a gift for her town.",
        "Greece postponed the hearing for missing a test.",
    ],
)
def test_what_tells_nothing_by_itself_is_not_asked_for(
    read_text: Read, sentence: str
) -> None:
    assert _asked(read_text(sentence)) == []


def test_a_deed_is_asked_for_where_it_stands(read_text: Read) -> None:
    reading = read_text(
        "The bank Barclays was accused of hiding the assets of dictators."
    )
    prompts = [
        draft.prompt
        for fact in find_facts(reading, reading.sentences[0])
        if fact.kind == "reason"
        for draft in write_questions(reading, fact)
        if isinstance(draft, Draft)
    ]
    assert prompts == ["The bank Barclays was accused of doing what?"]
