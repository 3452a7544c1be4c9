"""Numbers without a plural noun behind them: measures, fractions, ages, times."""

from collections.abc import Callable

import pytest

from quizgen.facts.odd_numbers import odd_slots
from quizgen.reading import Reading

Read = Callable[[str], Reading]


def _asked(reading: Reading) -> list[tuple[str, str]]:
    sentence = reading.sentences[-1]
    return [(slot.ask, slot.answer) for slot in odd_slots(reading, sentence)]


@pytest.mark.parametrize(
    ("sentence", "ask", "answer"),
    [
        ("The club published a 48-page report.", "report of how many pages", "48"),
        (
            "Rome built a nearly 900-room hotel.",
            "hotel with nearly how many rooms",
            "900",
        ),
        (
            "The town was hit by a 7.2-magnitude earthquake.",
            "earthquake of what magnitude",
            "7.2",
        ),
        ("An earthquake of magnitude 7.8 shook Turkey.", "what magnitude", "7.8"),
        (
            "The 7.1-magnitude earthquake shook Turkey.",
            "earthquake of what magnitude",
            "7.1",
        ),
        ("It had a magnitude of 7.8 in Turkey.", "what", "7.8"),
        ("The quake measured 5.1 on the Richter scale.", "what", "5.1"),
        (
            "The plague killed nearly one-third of the town.",
            "what fraction",
            "one-third",
        ),
        (
            "Tea makes up about two-thirds of what Kenya sells.",
            "what fraction",
            "two-thirds",
        ),
        ("The firm sold half of its shops.", "what fraction", "half"),
        ("Anna Lee died at the age of 113 in Rome.", "at what age", "113"),
        ("Anna Lee won the cup at age 18.", "at what age", "18"),
        ("Bob Ray died aged 73 in Rome.", "at what age", "73"),
        ("Bob Ray won the title four times.", "how many times", "four"),
        ("The file was opened 20,000 times in March.", "how many times", "20,000"),
        ("The file was opened more than 90 times in March.", "how many times", "90"),
    ],
)
def test_a_number_in_an_odd_place_is_asked_for(
    read_text: Read, sentence: str, ask: str, answer: str
) -> None:
    assert _asked(read_text(sentence)) == [(ask, answer)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The 48-page report was published in Rome.",
        "The club said so in a 48-page report.",
        "The club won a two-part contest.",
        "The firm sold more than half of its shops.",
        "Sales rose in the third quarter of 2004.",
        "The firm sold half of it.",
        "Boys aged 12 may enter.",
        "Bob Ray sold four times as many boats.",
        "Bob Ray won the title two times.",
        "Bob Ray read The Times in Rome.",
    ],
)
def test_a_known_or_compared_number_is_not_asked_for(
    read_text: Read, sentence: str
) -> None:
    assert _asked(read_text(sentence)) == []
