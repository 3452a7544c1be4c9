"""A sentence taken apart: who, does what, and what stands before it."""

from collections.abc import Callable, Sequence

import pytest
from spacy.tokens import Token

from quizgen.facts.clauses import Clause, find_clauses, has_outer_time
from quizgen.facts.number_slots import numeric_slots
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


def test_a_connective_behind_the_subject_is_left_out(read_text: Read) -> None:
    (clause,) = _clauses(read_text("The airline, meanwhile, bought 12 jets in 1998."))
    assert _words(clause.subject) == "The airline"
    assert _words(clause.predicate) == "bought 12 jets in 1998"


def test_another_aside_behind_the_subject_leaves_no_clause(read_text: Read) -> None:
    assert _clauses(read_text("The airline, after a year, bought 12 jets.")) == []


def test_a_side_clause_is_told_without_the_word_that_opens_it(read_text: Read) -> None:
    clauses = _clauses(
        read_text("The mayor resigned just after the city lost 5 million euros.")
    )
    side = next(c for c in clauses if c.form == "adverbial")
    assert _words(side.subject) == "the city"
    assert _words(side.predicate) == "lost 5 million euros"
    assert side.lead == ()


def test_a_side_clause_with_a_number_may_hold_for_a_time_outside_it(
    read_text: Read,
) -> None:
    text = "Car sales rose 2% in January, while food sales fell 1%."
    reading = read_text(text)
    side = next(c for c in _clauses(reading) if c.form == "adverbial")
    number = next(
        s for s in numeric_slots(reading, reading.sentences[-1]) if s.answer == "1%"
    )
    assert has_outer_time(side, number)


def test_a_side_clause_with_its_own_time_stands_by_itself(read_text: Read) -> None:
    text = "Car sales rose, while food sales fell 1% in January 2004."
    reading = read_text(text)
    side = next(c for c in _clauses(reading) if c.form == "adverbial")
    number = next(
        s for s in numeric_slots(reading, reading.sentences[-1]) if s.answer == "1%"
    )
    assert not has_outer_time(side, number)


def test_a_connective_that_hangs_on_the_subject_is_left_out(read_text: Read) -> None:
    text = "Gallup's confidence index, meanwhile, fell to its lowest level in 2022."
    (clause,) = _clauses(read_text(text))
    assert _words(clause.subject) == "Gallup's confidence index"


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The farmer was convicted of arson and sent to a prison.", ["convicted"]),
        ("The farmer was arrested and died in 1961.", ["arrested", "died"]),
        ("The farmer was freed and bought 3 farms.", ["freed", "bought"]),
        ("The farmer was freed and took a train.", ["freed", "took"]),
    ],
)
def test_a_second_verb_that_may_be_passive_too_is_no_deed(
    read_text: Read, text: str, verbs: list[str]
) -> None:
    assert [clause.verb.text for clause in _clauses(read_text(text))] == verbs


@pytest.mark.parametrize(
    "text",
    [
        "Shares fell after the minister said the bridge cost 5 million euros.",
        "The minister called a vote and said the bridge cost 5 million euros.",
        "The minister spoke in Rome, saying the bridge cost 5 million euros.",
    ],
)
def test_who_says_so_in_passing_is_the_speaker(read_text: Read, text: str) -> None:
    said = next(c for c in _clauses(read_text(text)) if c.form == "complement")
    assert _words(said.speaker).lower() == "the minister"
    assert _words(said.predicate) == "cost 5 million euros"


@pytest.mark.parametrize(
    "text",
    [
        "Shares will fall if the minister says the bridge cost 5 million euros.",
        "Rome has a minister who said the bridge cost 5 million euros.",
    ],
)
def test_what_nobody_has_surely_said_has_no_speaker(read_text: Read, text: str) -> None:
    forms = [c.form for c in _clauses(read_text(text))]
    assert "complement" not in forms


def test_what_the_parser_takes_for_two_subjects_is_one_phrase(read_text: Read) -> None:
    text = (
        "Heavy rain over parts of the United States and much of Canada has pushed "
        "wheat prices to 50 dollars."
    )
    (clause,) = _clauses(read_text(text))
    assert _words(clause.subject).endswith("United States and much of Canada")
    assert _words(clause.predicate).startswith("has pushed")


def test_a_name_behind_its_noun_belongs_to_the_subject(read_text: Read) -> None:
    text = "The band's single Hey Joe, signed by them all, was sold for 2,000 pounds."
    clause = _clauses(read_text(text))[0]
    assert "single Hey Joe" in _words(clause.subject)
