"""A sentence taken apart: who, does what, and what stands before it."""

from collections.abc import Callable, Sequence

import pytest
from spacy.tokens import Token

from quizgen.facts.clauses import Clause, find_clauses
from quizgen.reading import Reading

Read = Callable[[str], Reading]


def _clauses(reading: Reading) -> list[Clause]:
    return list(find_clauses(reading, reading.sentences[-1]))


def _words(tokens: Sequence[Token]) -> str:
    return "".join(token.text_with_ws for token in tokens).strip()


def test_a_plain_sentence_is_one_main_clause(read_text: Read) -> None:
    (clause,) = _clauses(read_text("In 1961, Yuri Gagarin flew into space."))
    assert clause.form == "main"
    assert _words(clause.lead).startswith("In 1961")
    assert _words(clause.subject) == "Yuri Gagarin"
    assert _words(clause.predicate) == "flew into space"


def test_verbs_joined_by_and_share_their_subject(read_text: Read) -> None:
    clauses = _clauses(read_text("Yuri Gagarin flew into space and landed in Russia."))
    second = next(c for c in clauses if c.verb.text == "landed")
    assert second.form == "coordinate"
    assert _words(second.subject) == "Yuri Gagarin"
    assert _words(second.predicate) == "landed in Russia"


def test_what_somebody_says_keeps_its_speaker(read_text: Read) -> None:
    clauses = _clauses(
        read_text("The minister said the bridge cost 5 million euros in 1998.")
    )
    said = next(c for c in clauses if c.form == "complement")
    assert _words(said.speaker) == "The minister"
    assert _words(said.subject) == "the bridge"


def test_a_relative_clause_speaks_of_its_noun(read_text: Read) -> None:
    clauses = _clauses(
        read_text("The museum, which opened in 1997, cost 89 million dollars.")
    )
    relative = next(c for c in clauses if c.form == "relative")
    assert _words(relative.subject) == "The museum"
    assert _words(relative.predicate) == "opened in 1997"


def test_people_who_speak_of_themselves_are_not_their_own_source(
    read_text: Read,
) -> None:
    clauses = _clauses(read_text("Nokia said it sold 400 million phones in 2007."))
    assert "complement" not in [clause.form for clause in clauses]


@pytest.mark.parametrize(
    "sentence",
    [
        "He did not say that Nokia sold 400 million phones in 2007.",
        "We said that Nokia sold 400 million phones in 2007.",
    ],
)
def test_what_is_denied_or_said_by_us_is_no_fact(
    read_text: Read, sentence: str
) -> None:
    clauses = _clauses(read_text(sentence))
    assert "complement" not in [clause.form for clause in clauses]


@pytest.mark.parametrize("word", ["However", "Meanwhile", "Later", "Finally"])
def test_a_connective_is_left_out_of_the_lead(read_text: Read, word: str) -> None:
    (clause,) = _clauses(read_text(f"{word}, Yuri Gagarin flew into space in 1961."))
    assert _words(clause.lead) == ""


def test_a_fragment_has_no_clause(read_text: Read) -> None:
    assert _clauses(read_text("A flight around the Earth in 1961.")) == []
