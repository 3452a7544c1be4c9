"""What is written before a name at its first mention."""

from collections.abc import Callable

import pytest

from quizgen.facts.slots import Slot
from quizgen.reading import Reading
from quizgen.writing.introductions import label_before, leaks

Read = Callable[[str], Reading]

KNOWN = "The Norwich coach Ann Low won the cup."
ASKED = Slot(
    sort="year", start=0, end=0, type="date", answer="1998", ask="in which year"
)


def _label(reading: Reading, word: str) -> str:
    """Give the label for the last word so spelled, a name or a pronoun."""
    sentence = reading.sentences[-1]
    token = [t for t in sentence.span if t.text == word][-1]
    start, end = reading.mention_at.get(sentence.key(token), (token.i, token.i + 1))
    entity = next(e for e in reading.entities if e.labels)
    return label_before(reading, sentence, (start, end), entity, ASKED)


@pytest.mark.parametrize(
    ("sentence", "word", "label"),
    [
        ("Low moved to Dover in 1998.", "Low", "Norwich coach"),
        ("Her house in Dover was sold in 1998.", "Her", "Norwich coach"),
        ("Fans left Norwich with Low in 1998.", "Low", "coach"),
        ("A coach took Low to Dover in 1998.", "Low", ""),
        ("Its old chairman Low moved to Dover in 1998.", "Low", ""),
        ("The woman, Ann Low, moved to Dover in 1998.", "Low", ""),
        ("The Low inquiry ended in 1998.", "Low", ""),
        ("Her old deputy Kate Bishop moved to Dover in 1998.", "Her", ""),
    ],
)
def test_a_role_is_written_where_its_phrase_begins(
    read_text: Read, sentence: str, word: str, label: str
) -> None:
    assert _label(read_text(f"{KNOWN} {sentence}"), word) == label


@pytest.mark.parametrize("known", ["One man, Ben Low, won.", "His friend Ben Low won."])
def test_a_label_that_tells_nothing_is_left_out(read_text: Read, known: str) -> None:
    reading = read_text(f"{known} Low moved to Dover in 1998.")
    entity = next(e for e in reading.entities if e.name == "Ben Low")
    mention = entity.mentions[-1]
    at = mention.start, mention.end
    assert label_before(reading, reading.sentences[-1], at, entity, ASKED) == ""


def test_a_label_gives_no_word_of_the_answer() -> None:
    slot = Slot(
        sort="place", start=0, end=1, type="place", answer="Norwich", ask="which city"
    )
    assert leaks("Norwich coach", slot)
    assert not leaks("coach", slot)
