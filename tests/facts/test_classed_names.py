"""Class nouns that tell what a name is: beside it, in it, or known to readers."""

from collections.abc import Callable

import pytest

from quizgen.facts.classed_names import class_within
from quizgen.facts.name_slots import named_slots
from quizgen.reading import Reading
from quizgen.reading.names import Entity, EntityKind

Read = Callable[[str], Reading]


def _asked(reading: Reading) -> dict[str, tuple[str, str]]:
    sentence = reading.sentences[-1]
    return {
        slot.answer: (slot.ask, sentence.doc[slot.start : slot.end].text)
        for slot in named_slots(reading, sentence)
    }


@pytest.mark.parametrize(
    ("sentence", "answer", "ask", "words"),
    [
        (
            "The ferry left the Mediterranean port of Damietta in May.",
            "Damietta",
            "which Mediterranean port",
            "the Mediterranean port of Damietta",
        ),
        (
            "The probe flew on a Taurus XL rocket in May.",
            "Taurus XL",
            "which rocket",
            "a Taurus XL rocket",
        ),
        (
            "Newcastle fined their Welsh striker Craig Bellamy in May.",
            "Craig Bellamy",
            "which Welsh striker",
            "their Welsh striker Craig Bellamy",
        ),
        (
            "The mayor met the Hells Angels biker gang in Oslo.",
            "Hells Angels",
            "which biker gang",
            "the Hells Angels biker gang",
        ),
        (
            "Paul McCartney sang his specially-written song Freedom in New York.",
            "Freedom",
            "which specially-written song",
            "his specially-written song Freedom",
        ),
    ],
)
def test_a_name_is_asked_with_the_class_noun_beside_it(
    read_text: Read, sentence: str, answer: str, ask: str, words: str
) -> None:
    assert _asked(read_text(sentence))[answer] == (ask, words)


@pytest.mark.parametrize(
    ("sentence", "answer", "noun"),
    [
        ("A Harvard study found three flaws.", "Harvard", "study"),
        ("The Boeing jet landed in Rome.", "Boeing", "jet"),
        ("The Oslo airport closed in May.", "Oslo", "airport"),
        ("The mayor left his port of Damietta.", "Damietta", "port"),
        ("Tim Marsh sang with his wife Ann Miller.", "Ann Miller", "wife"),
        ("The fleet sent two Taurus XL rockets in May.", "Taurus XL", "rockets"),
    ],
)
def test_a_noun_that_only_belongs_to_a_name_does_not_ask_for_it(
    read_text: Read, sentence: str, answer: str, noun: str
) -> None:
    ask, words = _asked(read_text(sentence)).get(answer, ("", ""))
    assert noun not in ask.split()
    assert noun not in words.split()


@pytest.mark.parametrize(
    ("name", "kind", "noun"),
    [
        ("NASA", "organisation", "space agency"),
        ("Harvard University", "organisation", "university"),
        ("Spanish Football Federation", "organisation", "football federation"),
        ("Metro Convention Centre", "organisation", "convention centre"),
        ("Medical School", "organisation", "school"),
        ("USS Arizona", "other", "ship"),
        ("Mount Etna", "place", "mountain"),
        ("Westfall Act", "other", "law"),
        ("Hubble", "other", "space telescope"),
        ("Golden Temple", "organisation", "temple"),
        ("Modern Sounds in Country", "organisation", ""),
        ("Vasa", "other", ""),
        ("Lake Bell", "person", ""),
    ],
)
def test_a_name_may_tell_itself_what_it_is(
    name: str, kind: EntityKind, noun: str
) -> None:
    assert class_within(Entity(name=name, kind=kind)) == noun


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Ellen, known as the Queen of the Sky, wrote to Delta.", "Sky"),
        ("She was chosen for her roles in Closer and Hotel Rwanda.", "Hotel Rwanda"),
        ("The speaker enforces the rules of the House in London.", "House"),
    ],
)
def test_a_word_of_another_name_is_no_answer(
    read_text: Read, text: str, answer: str
) -> None:
    assert answer not in _asked(read_text(text))


def test_the_house_beside_the_senate_is_a_chamber_of_congress(read_text: Read) -> None:
    asked = _asked(read_text("The Senate waited. The bill passed the House in May."))
    assert asked["House"][0] == "which chamber of Congress"
