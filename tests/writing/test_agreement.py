"""Verbs of several and of one."""

from collections.abc import Callable

import pytest
import spacy

from quizgen.facts import find_facts
from quizgen.facts.clauses import find_clauses
from quizgen.reading import Reading
from quizgen.writing.agreement import has_plural_verb, of_one
from quizgen.writing.shapes import Draft, write_questions

Read = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("verb", "single"),
    [
        ("have", "has"),
        ("were", "was"),
        ("face", "faces"),
        ("reach", "reaches"),
        ("carry", "carries"),
        ("play", "plays"),
    ],
)
def test_a_verb_is_written_as_of_one(verb: str, single: str) -> None:
    assert of_one(spacy.blank("en")(verb)[0]) == single


@pytest.mark.parametrize(
    ("sentence", "plural"),
    [
        ("Nokia and Volvo have moved to Rome.", True),
        ("Nokia has moved to Rome.", False),
        ("Nokia and Volvo face a fine in Rome.", True),
        ("Nokia moved to Rome.", False),
    ],
)
def test_a_verb_shows_whether_it_speaks_of_several(
    read_text: Read, sentence: str, *, plural: bool
) -> None:
    reading = read_text(sentence)
    clause = next(find_clauses(reading, reading.sentences[0]))
    assert has_plural_verb(clause) is plural


def _prompts(reading: Reading, answer: str) -> set[str]:
    return {
        draft.prompt
        for fact in find_facts(reading, reading.sentences[-1])
        if fact.slot.answer == answer
        for draft in write_questions(reading, fact)
        if isinstance(draft, Draft)
    }


@pytest.mark.parametrize(
    ("sentence", "answer", "prompt"),
    [
        (
            "The carmaker Volvo have opened a plant in Rome.",
            "Volvo",
            "Which carmaker has opened a plant in Rome?",
        ),
        (
            "The band Muse were named best act in Rome.",
            "Muse",
            "Which band were named best act in Rome?",
        ),
    ],
    ids=["firm", "band"],
)
def test_one_firm_takes_a_verb_of_one_and_a_band_need_not(
    read_text: Read, sentence: str, answer: str, prompt: str
) -> None:
    assert prompt in _prompts(read_text(sentence), answer)
