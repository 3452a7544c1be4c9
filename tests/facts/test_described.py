"""How a number is asked for that describes a noun."""

from collections.abc import Callable

import pytest

from quizgen.facts import find_facts
from quizgen.facts.slots import Slot
from quizgen.reading import Reading

Read = Callable[[str], Reading]


def _slots(reading: Reading) -> dict[str, Slot]:
    sentence = reading.sentences[-1]
    return {f.slot.answer: f.slot for f in find_facts(reading, sentence)}


@pytest.mark.parametrize(
    ("sentence", "answer", "ask"),
    [
        (
            "Anna Berg got a four-year ban in 2005.",
            "four years",
            "ban of how many years",
        ),
        (
            "Anna Berg began a five-day tour in Rome.",
            "five days",
            "tour lasting how many days",
        ),
        (
            "Nokia bought a 30% stake in the club Lazio.",
            "30%",
            "what percentage stake",
        ),
        ("Nokia wants a 20% rise in Rome.", "20%", "rise of what percentage"),
        (
            "Nokia won a $20 million contract in Rome.",
            "$20 million",
            "contract worth how much",
        ),
        (
            "Nokia made a $20 million payout in Rome.",
            "$20 million",
            "payout of how much",
        ),
    ],
    ids=["length", "event", "held", "change", "worth", "sum"],
)
def test_a_noun_goes_before_its_number_or_behind_it(
    read_text: Read, sentence: str, answer: str, ask: str
) -> None:
    assert _slots(read_text(sentence))[answer].ask == ask


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("Nokia built a 90-foot arch in Rome in 2005.", "90 feet"),
        ("Anna Berg ended their 12-year relationship in Rome.", "12 years"),
        ("Nokia sold its 30% stake in the club Lazio.", "30%"),
        ("Nokia signed the $20 million contract in Rome.", "$20 million"),
        ("Less than 6% of the $20 billion ministers hope to save went.", "$20 billion"),
        ("Nokia got a one-year ban in Rome.", "one years"),
    ],
    ids=["no length", "whose", "a share of its own", "which one", "a person", "one"],
)
def test_a_noun_that_bears_no_turning_is_left_alone(
    read_text: Read, sentence: str, answer: str
) -> None:
    assert answer not in _slots(read_text(sentence))
