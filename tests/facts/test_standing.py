"""How a clause stands: told as a fact, said by somebody, or only planned."""

from collections.abc import Callable

import pytest

from quizgen.facts.attribution import own_subject
from quizgen.facts.standing import Standing, standing_of
from quizgen.reading import Reading

Read = Callable[[str], Reading]


def _standing(reading: Reading, verb: str) -> Standing | None:
    sentence = reading.sentences[-1]
    token = next(t for t in sentence.span if t.text == verb)
    subject = own_subject(token)
    assert subject is not None
    return standing_of(reading, sentence, token, subject)


@pytest.mark.parametrize(
    ("text", "verb", "form"),
    [
        ("The mayor resigned after the city lost its port.", "lost", "adverbial"),
        ("After the city lost its port, the mayor resigned.", "lost", "adverbial"),
        ("The road closed because the river flooded it.", "flooded", "adverbial"),
        ("Denmark voted, while Norway joined the treaty.", "joined", "adverbial"),
        ("He cheered when Kenya won the race.", "won", "adverbial"),
        ("Kenya won the race and Norway lost it.", "lost", "coordinate"),
        ("The mayor decided to go after the city lost it.", "lost", "adverbial"),
    ],
)
def test_a_clause_that_is_told_as_a_fact_has_no_speaker(
    read_text: Read, text: str, verb: str, form: str
) -> None:
    assert (standing := _standing(read_text(text), verb)) is not None
    assert standing.form == form
    assert standing.speaker == ()


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Nokia said sales fell because the factory lost 300 workers.", "lost"),
        ("The court ruled that the tax was illegal and the state owed it.", "owed"),
    ],
)
def test_a_clause_inside_what_is_said_keeps_its_speaker(
    read_text: Read, text: str, verb: str
) -> None:
    assert (standing := _standing(read_text(text), verb)) is not None
    assert standing.form == "complement"
    assert standing.speaker != ()


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The bank will move when the city opens a port.", "opens"),
        ("The tower leans because the ground would sink.", "sink"),
        ("The mayor will resign if the city loses its port.", "loses"),
        ("The mayor said the bill passed, while Norway joined a treaty.", "joined"),
        ("The firm denied that it fell because the bank lost it.", "lost"),
    ],
)
def test_what_is_planned_or_of_unclear_source_is_no_fact(
    read_text: Read, text: str, verb: str
) -> None:
    assert _standing(read_text(text), verb) is None
