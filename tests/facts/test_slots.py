"""Which gaps a question can open, and how it asks for them."""

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
    ("sentence", "answer"),
    [
        ("The town (near Rome) was founded in 1930.", "Rome"),
        ("The Rome-based firm was founded in 1930.", "Rome"),
        ("The city opened the Museum Tower 100 in Rome.", "Museum Tower"),
        ("The club signed Leeds and Everton striker Jim Smith.", "Everton"),
        ("The firm sold a $5 billion stake in 2010 to Nokia.", "$5"),
    ],
)
def test_what_stands_in_brackets_or_compounds_is_no_slot(
    read_text: Read, sentence: str, answer: str
) -> None:
    assert answer not in _slots(read_text(sentence))


_TESLA = "The carmaker Tesla moved to Austin in 2021."
_HIGGS = "The physicist Peter Higgs died in Edinburgh in April 2024."


@pytest.mark.parametrize(
    ("sentence", "answer", "type_", "ask"),
    [
        (_TESLA, "Tesla", "organisation", "which carmaker"),
        (_TESLA, "Austin", "place", "which city"),
        (_TESLA, "2021", "date", "in which year"),
        (_HIGGS, "Peter Higgs", "person", "which physicist"),
        (_HIGGS, "April 2024", "date", "in which month"),
        ("The wall fell on May 9, 1989.", "May 9, 1989", "date", "on what date"),
        ("The wall stood by May 12, 1865.", "May 12, 1865", "date", "what date"),
        ("He ran 44 kilometres.", "44 kilometres", "quantity", "how many kilometres"),
        ("The firm Nokia sold it for 500 euros.", "500 euros", "money", "how much"),
        ("The firm Nokia employed 132,000 people.", "132,000", "count", "how many"),
        ("Bitcoin fell 65 percent.", "65 percent", "quantity", "by what percentage"),
        ("Although it rained, four Republicans came.", "four", "count", "how many"),
        ("Four Republicans joined.", "Four", "count", "how many"),
        ("Some 12,000 Afghan refugees came.", "12,000", "count", "about how many"),
        ("An estimated 50,000 people came.", "50,000", "count", "about how many"),
        ("A record 45,756 people came.", "45,756", "count", "how many"),
        (
            "It cost about $3 million (2 million euros).",
            "$3 million",
            "money",
            "how much",
        ),
        (
            "Norway played after an 11-year lull.",
            "11 years",
            "quantity",
            "lull of how many years",
        ),
        (
            "He left after a nearly 60-day trial.",
            "60 days",
            "quantity",
            "trial lasting nearly how many days",
        ),
        ("Nokia paid a $5 million fine.", "$5 million", "money", "fine of how much"),
    ],
)
def test_a_slot_is_asked_for_by_what_it_is(
    read_text: Read, sentence: str, answer: str, type_: str, ask: str
) -> None:
    slot = _slots(read_text(sentence))[answer]
    assert slot.ask == ask
    assert slot.type == type_


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("The firm Nokia sold phones in Paris, France.", "France"),
        ("The Bank of England was founded in 1694.", "England"),
        ("The firm Nokia grew for one year.", "one year"),
        ("The firm Nokia has two factories.", "two"),
        ("The firm Nokia paid three weeks' wages.", "three weeks"),
        ("England have named Bath prop Matt Stevens in Rome.", "Bath"),
        ("The bishop lived at Germany for a week.", "Germany"),
        ("The firm Nokia won 12 Nations Cups.", "12"),
        ("The firm Nokia signed a one-year deal.", "one years"),
        ("The firm Nokia helps a three-year-old boy.", "three years"),
        ("Sony sold its PlayStation Portable in Paris.", "PlayStation Portable"),
    ],
)
def test_parts_of_names_and_trifles_are_not_asked(
    read_text: Read, sentence: str, answer: str
) -> None:
    assert answer not in _slots(read_text(sentence))


def test_a_territory_is_no_country(read_text: Read) -> None:
    slots = _slots(read_text("The ship sank off Puerto Rico in 1942."))
    assert slots["Puerto Rico"].ask == "which territory"


def test_a_part_played_in_a_film_is_in_no_place(read_text: Read) -> None:
    assert "Chicago" not in _slots(
        read_text("She won a prize for her role in Chicago.")
    )
    assert "Chicago" in _slots(read_text("She won a prize for her garden in Chicago."))


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("The show starts at about 1900 in Hull.", "1900"),
        ("She was a nurse in 2001: A Space Odyssey.", "2001"),
    ],
    ids=["a time of day", "a film"],
)
def test_a_number_that_is_no_year_is_not_asked_for(
    read_text: Read, sentence: str, answer: str
) -> None:
    assert answer not in _slots(read_text(sentence))
