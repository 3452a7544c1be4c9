"""Common nouns that are asked for by their kind: which animal, which language."""

from collections.abc import Callable

import pytest

from quizgen.facts.hypernym_slots import hypernym_slots
from quizgen.reading import Reading
from quizgen.reading.gazetteer import HYPERNYMS

Read = Callable[[str], Reading]


def _asked(reading: Reading) -> list[tuple[str, str, str]]:
    sentence = reading.sentences[-1]
    return [
        (slot.ask, slot.answer, sentence.doc[slot.start : slot.end].text)
        for slot in hypernym_slots(reading, sentence)
    ]


@pytest.mark.parametrize(
    ("sentence", "ask", "answer", "words"),
    [
        ("The hunter ate a wild rabbit.", "which animal", "rabbit", "a wild rabbit"),
        ("He was convicted of manslaughter.", "which crime", "manslaughter", ""),
        ("The form must be completed in English.", "which language", "English", ""),
        ("The guard spoke German in Rome.", "which language", "German", ""),
        ("The player broke his collarbone.", "which body part", "collarbone", "his"),
        ("The zoo sold two elephants to Rome.", "", "", ""),
        ("The zoo sold white elephants to Rome.", "which animals", "elephants", ""),
    ],
)
def test_a_noun_is_asked_for_by_its_kind(
    read_text: Read, sentence: str, ask: str, answer: str, words: str
) -> None:
    found = _asked(read_text(sentence))
    assert [(a, b) for a, b, _ in found] == ([(ask, answer)] if ask else [])
    assert all(words in text for _, _, text in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "The firm sold no gold in Rome.",
        "The English won in Rome.",
        "The gold price rose in Rome.",
        "The zoo keeps lions and tigers.",
        "The zoo keeps many lions.",
        'The guard said: "He ate a rabbit."',
        "The firm makes rabbit-proof fences.",
        "A pet rabbit ate another rabbit, a rabbit and the rabbit.",
    ],
)
def test_a_noun_that_stands_for_something_else_is_not_asked(
    read_text: Read, sentence: str
) -> None:
    assert _asked(read_text(sentence)) == []


def test_no_kind_is_one_of_its_own() -> None:
    assert not set(HYPERNYMS) & set(HYPERNYMS.values())
