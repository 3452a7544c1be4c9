"""Which of two wordings of one fact is printed."""

from collections.abc import Callable

import pytest

from quizgen.editing.choice import Candidate
from quizgen.editing.desk import edit
from quizgen.editing.preference import preferred
from quizgen.facts import find_facts
from quizgen.reading import Reading
from quizgen.writing.shapes import Draft, write_questions

Read = Callable[[str], Reading]


def _candidates(reading: Reading, answer: str) -> list[Candidate]:
    """Give the wordings of the first fact with an answer, the later the surer."""
    fact = next(
        fact
        for fact in find_facts(reading, reading.sentences[-1])
        if fact.slot.answer == answer
    )
    drafts = [d for d in write_questions(reading, fact) if isinstance(d, Draft)]
    return [Candidate(d, 0.9 - 0.2 * i, ()) for i, d in enumerate(drafts)]


@pytest.mark.parametrize(
    ("text", "answer", "prompt"),
    [
        (
            "Anna Berg sold 500 boats in Rome in 2005.",
            "500",
            "How many boats did Anna Berg sell in Rome in 2005?",
        ),
        (
            "Anna Berg gave $5 million to the opera in Rome.",
            "$5 million",
            "How much did Anna Berg give to the opera in Rome?",
        ),
        (
            "Anna Berg left Rome in May 2005 after a strike.",
            "May 2005",
            "In which month did Anna Berg leave Rome after a strike?",
        ),
    ],
    ids=["count", "money", "month"],
)
def test_a_plain_wording_replaces_the_one_that_goes_on(
    read_text: Read, text: str, answer: str, prompt: str
) -> None:
    candidates = _candidates(read_text(text), answer)
    assert [c.draft.prompt for c in preferred(candidates)] == [prompt]


def test_the_plain_wording_is_as_sure_as_the_one_it_replaces(read_text: Read) -> None:
    reading = read_text("Anna Berg sold 500 boats in Rome in 2005.")
    candidates = _candidates(reading, "500")
    assert preferred(candidates)[0].confidence == candidates[0].confidence


def test_what_is_asked_last_stays_beside_the_plain_wording(read_text: Read) -> None:
    candidates = _candidates(read_text("Anna Berg sold the boat in 2005."), "2005")
    assert preferred(candidates) == candidates


def test_without_a_plain_wording_nothing_goes(read_text: Read) -> None:
    reading = read_text("The work brought the boat of Anna Berg to Rome for a year.")
    candidates = _candidates(reading, "Rome")
    assert preferred(candidates) == candidates


def test_the_desk_says_why_a_wording_went(read_text: Read) -> None:
    desk = edit(read_text("Anna Berg sold 500 boats in Rome in 2005."), limit=5)
    gone = [r.prompt for r in desk.remarks if r.reason.startswith("another wording")]
    assert "Anna Berg sold how many boats in Rome in 2005?" in gone
