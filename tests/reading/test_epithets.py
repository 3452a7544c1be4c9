"""A nation or a club and a position stand for the one person just spoken of."""

from collections.abc import Callable

import pytest

from quizgen.reading import Reading

Read = Callable[[str], Reading]


def _meant(reading: Reading) -> str:
    """Give the name that the last "the" of the last sentence stands for."""
    sentence = reading.sentences[-1]
    found = [
        reference
        for token in sentence.span
        if token.lower_ == "the"
        and (reference := reading.references.get(sentence.key(token)))
    ]
    return found[-1].text if found else ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hicham Alami won in Paris. The Moroccan will run in Rome.", "Hicham Alami"),
        ("Lars Holm won in Paris. The Dane will run in Rome.", "Lars Holm"),
        ("Ben Hart won in Paris. The Welsh striker will play in Rome.", "Ben Hart"),
        ("Ben Hart won. But the Moroccan, who is 30, will run in Rome.", "Ben Hart"),
        ("Ben Hart met Tom Low in Paris. The Welsh striker left for Rome.", ""),
        ("Coach Ben Hart won in Paris. The Welsh striker will play in Rome.", ""),
        ("Danish sprinter Ben Hart won. The Moroccan will run in Rome.", ""),
        ("Ben Hart won in Paris. The Moroccans will run in Rome.", ""),
        ("Ben Hart won in Paris. The Welsh boss will play in Rome.", ""),
        ("Ben Hart won in Paris. The striker from Wales will play in Rome.", ""),
        ("Rain fell in Paris. The Moroccan will run in Rome.", ""),
    ],
)
def test_an_epithet_is_the_only_person_just_named(
    read_text: Read, text: str, name: str
) -> None:
    assert _meant(read_text(text)) == name


def test_the_object_of_an_epithet_is_somebody_else(read_text: Read) -> None:
    reading = read_text(
        "Kevin Campbell sued Mark Morris. The Everton striker met Mark Morris in Bath."
    )
    assert _meant(reading) == "Kevin Campbell"
