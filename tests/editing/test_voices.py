"""Who is only cited, polite, or the employer of a speaker is not asked for."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from quizgen.editing.voices import only_voices
from quizgen.facts import find_facts
from quizgen.reading import Reading
from quizgen.writing.shapes import Draft, write_questions

Read = Callable[[str], Reading]


def _drafts(reading: Reading, answer: str) -> Iterator[Draft]:
    for fact in find_facts(reading, reading.sentences[-1]):
        for draft in write_questions(reading, fact):
            if isinstance(draft, Draft) and fact.slot.answer == answer:
                yield draft


def _reasons(reading: Reading, answer: str) -> set[str]:
    drafts = list(_drafts(reading, answer))
    assert drafts, "nothing was written to be judged"
    return {
        reason
        for draft in drafts
        for is_closed, reason in only_voices(draft)
        if is_closed
    }


@pytest.mark.parametrize(
    ("text", "answer", "reason"),
    [
        (
            "Volkswagen shut plants in Brazil, according to the Financial Times.",
            "Financial Times",
            "only who is cited for it",
        ),
        (
            "Doctors at the University of Leeds said that Anna Weber died in Spain.",
            "University of Leeds",
            "only where somebody works who said so",
        ),
        (
            "England captain Mary Brown paid tribute to Germany in Cardiff in 2012.",
            "Mary Brown",
            "only who was polite or in what mood",
        ),
        (
            "The pilot Mary Brown told students in Rome of a plan.",
            "Rome",
            "only where it was said",
        ),
    ],
)
def test_a_voice_is_refused_for_its_reason(
    read_text: Read, text: str, answer: str, reason: str
) -> None:
    assert _reasons(read_text(text), answer) == {reason}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "Doctors at the University of Leeds freed a seal from a net in Scotland.",
            "University of Leeds",
        ),
        (
            "Doctors at the University of Leeds were told to leave Spain in 2012.",
            "University of Leeds",
        ),
        ("England captain Mary Brown scored two goals in Cardiff.", "Mary Brown"),
        (
            'England captain Mary Brown told Reuters "I am stunned" in Spain in 2012.',
            "Mary Brown",
        ),
    ],
)
def test_who_did_something_passes(read_text: Read, text: str, answer: str) -> None:
    assert _reasons(read_text(text), answer) == set()


def test_a_statement_does_not_leave_out_who_said_the_rest(read_text: Read) -> None:
    reading = read_text("England captain Mary Brown said Spain beat Ghana in 2012.")
    drafts = [d for d in _drafts(reading, "Mary Brown") if d.fact.kind == "speaker"]
    draft = replace(drafts[0], statement="_____ said Spain beat Ghana in 2012.")
    reasons = [reason for is_closed, reason in only_voices(draft) if is_closed]
    assert reasons == ["only who said so"]
