"""Long clauses lose their loose ends; conditions and the answer stay."""

from collections.abc import Callable

import pytest

from quizgen.facts import find_facts
from quizgen.facts.kinds import Fact
from quizgen.reading import Reading
from quizgen.writing.trimming import (
    WANTED_WORDS,
    holds,
    plain_subject,
    said_first,
    trimmed,
)

Read = Callable[[str], Reading]


def _fact(reading: Reading, answer: str) -> Fact:
    sentence = reading.sentences[-1]
    facts = find_facts(reading, sentence)
    return next(f for f in facts if f.slot.answer == answer and f.clause.form == "main")


def _versions(fact: Fact) -> list[str]:
    return [
        "".join(t.text_with_ws for t in tokens).strip()
        for tokens, _ in trimmed(fact.clause, fact.slot)
    ]


LONG = (
    "The British explorer Ernest Shackleton reached South Georgia in May 1916 in a "
    "small boat with five men from his crew, leaving the others on a bare island."
)


@pytest.mark.parametrize(
    ("text", "answer", "kept"),
    [
        (
            "Nokia sells half of its phones in Paris, and much of the rest in Rome.",
            "Paris",
            "sells half of its phones in Paris",
        ),
        (
            "Nokia sold 450 phones in Paris, 300 in Rome, and 50 in Oslo.",
            "450",
            "sold 450 phones in Paris, 300 in Rome, and 50 in Oslo",
        ),
        (
            "Nokia moved to France, which is larger than Finland.",
            "France",
            "moved to France",
        ),
        (
            "Nokia moved to Oslo in 1998, which made it known in Norway.",
            "1998",
            "moved to Oslo in 1998",
        ),
    ],
    ids=[
        "a second object",
        "a list",
        "an aside on the asked",
        "an aside on the deed",
    ],
)
def test_what_goes_on_behind_the_asked_goes(
    read_text: Read, text: str, answer: str, kept: str
) -> None:
    assert _versions(_fact(read_text(text), answer))[0] == kept


def test_the_first_version_is_of_printable_length(read_text: Read) -> None:
    fact = _fact(read_text(LONG), "May 1916")
    first = _versions(fact)[0]
    assert first == (
        "reached South Georgia in May 1916 in a small boat with five men from his crew"
    )
    assert len(first.split()) < WANTED_WORDS


def test_a_short_clause_is_first_given_whole(read_text: Read) -> None:
    fact = _fact(read_text("Nokia sold phones in Paris in 1998."), "1998")
    assert _versions(fact)[0] == "sold phones in Paris in 1998"


def test_every_version_holds_the_slot_and_the_verb(read_text: Read) -> None:
    fact = _fact(read_text(LONG), "May 1916")
    for tokens, _ in trimmed(fact.clause, fact.slot):
        assert holds(tokens, fact.slot)
        assert fact.clause.verb in tokens


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Nokia will sell Alcatel in 2031, if the court in Paris agrees.", "if"),
        ("Nokia sold Alcatel in 2031, according to the mayor.", "according"),
        ("Nokia sold its units in 2031, except the unit in Paris.", "except"),
    ],
)  # fmt: skip
def test_what_a_claim_depends_on_stays(
    read_text: Read, sentence: str, kept: str
) -> None:
    fact = _fact(read_text(sentence), "2031")
    assert all(kept in version for version in _versions(fact))


def test_an_apposition_is_left_out_of_the_subject(read_text: Read) -> None:
    fact = _fact(read_text("Honda, a Japanese company, sold a car in 1997."), "1997")
    assert [t.text for t in plain_subject(fact.clause, fact.slot)] == ["Honda"]


def test_two_joined_subjects_stay_together(read_text: Read) -> None:
    fact = _fact(read_text("Italy, Spain and France signed the pact in 1997."), "1997")
    words = [t.text for t in plain_subject(fact.clause, fact.slot)]
    assert words[-1] == "France"


@pytest.mark.parametrize(
    ("text", "answer", "subject"),
    [
        (
            "Nokia - at 3.2bn euros ($4.1bn) - bought Psion in 2001.",
            "2001",
            "Nokia",
        ),
        (
            "Combining Nokia, a maker of phones, and its rival Ericsson cost $9m.",
            "$9m",
            "Combining Nokia, a maker of phones, and its rival Ericsson",
        ),
        ("The museum (the oldest in Oslo) opened in 1842.", "1842", "The museum"),
    ],
    ids=["between dashes", "two with an aside each", "in brackets"],
)
def test_an_aside_of_the_subject_goes_whole_or_not_at_all(
    read_text: Read, text: str, answer: str, subject: str
) -> None:
    fact = _fact(read_text(text), answer)
    tokens = plain_subject(fact.clause, fact.slot)
    assert "".join(t.text_with_ws for t in tokens).strip() == subject


def test_a_condition_stays_with_what_is_said_before_the_speaker(
    read_text: Read,
) -> None:
    text = "Taxes will rise if Labour wins, Tory leader Michael Howard has claimed."
    fact = _fact(read_text(text), "Michael Howard")
    said = said_first(fact.clause)
    assert said is not None
    assert "".join(t.text_with_ws for t in said).endswith("if Labour wins")


def test_names_that_share_a_verb_stay_together(read_text: Read) -> None:
    fact = _fact(
        read_text(
            "Anna Berg, Tom Keller and Maria Holm have been added to the list in Rome."
        ),
        "Rome",
    )
    words = [t.text for t in plain_subject(fact.clause, fact.slot)]
    assert words[-1] == "Holm"


@pytest.mark.parametrize(
    ("text", "answer", "kept"),
    [
        ("Nokia won 12 prizes in May and opened a shop.", "12", "won 12 prizes in May"),
        ("Nokia won 12 prizes, and later opened a shop.", "12", "won 12 prizes"),
        ("Nokia sold it and won 12 prizes.", "12", "sold it and won 12 prizes"),
        ("Nokia won 12 prizes and medals.", "12", "won 12 prizes and medals"),
        ("Nokia won 12 prizes but lost a case.", "12", "won 12 prizes"),
    ],
)  # fmt: skip
def test_a_second_deed_behind_the_asked_goes(
    read_text: Read, text: str, answer: str, kept: str
) -> None:
    assert _versions(_fact(read_text(text), answer))[0] == kept
