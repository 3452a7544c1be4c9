"""Labels that do not tell of what, or that tell too much, ask for nobody."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from quizgen.editing.labelling import badly_labelled
from quizgen.facts import find_facts
from quizgen.reading import Reading
from quizgen.writing.shapes import Draft, write_questions

Read = Callable[[str], Reading]

_NOBODY = "an office, and nothing that says of what"


def _reasons(draft: Draft) -> set[str]:
    return {reason for is_closed, reason in badly_labelled(draft) if is_closed}


def _drafts(reading: Reading, answer: str) -> Iterator[Draft]:
    for fact in find_facts(reading, reading.sentences[-1]):
        for draft in write_questions(reading, fact):
            if isinstance(draft, Draft) and fact.slot.answer == answer:
                yield draft


@pytest.mark.parametrize(
    "text",
    [
        "Captain Ann Miller praised a young defence after a hard evening.",
        "Judge Ann Miller stopped the planned closure for a week.",
        "General secretary Ann Miller accused ministers of wasting money.",
    ],
)
def test_an_office_of_nothing_is_not_asked_for(read_text: Read, text: str) -> None:
    drafts = list(_drafts(read_text(text), "Ann Miller"))
    assert drafts
    assert all(_NOBODY in _reasons(draft) for draft in drafts)


@pytest.mark.parametrize(
    "text",
    [
        "Wales captain Ann Miller praised a young defence in March 2004.",
        "Captain Ann Miller praised the young defence of Cardiff City.",
        "The singer Ann Miller was fined for driving without a licence.",
        "The defence of Cardiff City was praised by captain Ann Miller.",
    ],
)
def test_an_office_of_something_named_is_asked_for(read_text: Read, text: str) -> None:
    drafts = list(_drafts(read_text(text), "Ann Miller"))
    assert drafts
    assert not any(_NOBODY in _reasons(draft) for draft in drafts)


def _asked(reading: Reading, ask: str, answer: str) -> Draft:
    draft = next(_drafts(reading, "Ann Miller"))
    slot = replace(draft.fact.slot, ask=ask, answer=answer)
    return replace(draft, fact=replace(draft.fact, slot=slot))


@pytest.mark.parametrize(
    ("ask", "answer", "reason"),
    [
        ("which country vice president", "Ann Miller", "a label that was read wrongly"),
        ("which chamber speaker", "Ann Miller", "a label that was read wrongly"),
        (
            "which U.S. president",
            "Ann Miller",
            "gives the answer away by the office",
        ),
        (
            "which Public Works Office",
            "PWO",
            "asks for short letters by what they stand for",
        ),
        ("which bank", "West Bank", "asks for a name by its last word"),
        ("which hills", "Temple Hills", "asks for a name by its last word"),
        (
            "which university",
            "University Hospital",
            "a hospital or a firm is no university",
        ),
        ("which crime", "arson", "a crime that nobody is tried for"),
    ],
)
def test_a_label_that_is_wrong_or_tells_all_is_refused(
    read_text: Read, ask: str, answer: str, reason: str
) -> None:
    reading = read_text("The singer Ann Miller moved to Oslo in 1998.")
    assert reason in _reasons(_asked(reading, ask, answer))


@pytest.mark.parametrize(
    ("ask", "answer"),
    [
        ("which company chairman", "Ann Miller"),
        ("which former U.S. president", "Ann Miller"),
        ("which public office", "PWO"),
        ("which strait", "Bering Strait"),
        ("which university", "University of Oslo"),
    ],
)
def test_a_label_that_only_helps_stays(read_text: Read, ask: str, answer: str) -> None:
    reading = read_text("The singer Ann Miller moved to Oslo in 1998.")
    assert not _reasons(_asked(reading, ask, answer))


@pytest.mark.parametrize(
    "prompt",
    [
        "The singer Ann Miller was convicted of which crime?",
        "Of which crime was the singer Ann Miller acquitted in Oslo?",
    ],
)
def test_a_crime_that_somebody_is_tried_for_is_asked_for(
    read_text: Read, prompt: str
) -> None:
    reading = read_text("The singer Ann Miller moved to Oslo in 1998.")
    draft = replace(_asked(reading, "which crime", "arson"), prompt=prompt)
    assert not _reasons(draft)
