"""What may never be printed is refused, and each refusal names its reason."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from quizgen.editing.gates import leaks, refuse
from quizgen.facts import find_facts
from quizgen.facts.slots import Slot
from quizgen.reading import Reading
from quizgen.writing.shapes import Draft, write_questions

Read = Callable[[str], Reading]

GOOD = "Germany won the World Cup in Brazil in 2014."


def _drafts(reading: Reading) -> Iterator[Draft]:
    for fact in find_facts(reading, reading.sentences[-1]):
        for draft in write_questions(reading, fact):
            if isinstance(draft, Draft):
                yield draft


def _draft(reading: Reading, answer: str) -> Draft:
    return next(d for d in _drafts(reading) if d.fact.slot.answer == answer)


def test_a_good_question_passes_every_gate(read_text: Read) -> None:
    drafts = list(_drafts(read_text(GOOD)))
    assert len(drafts) >= 4
    assert [refuse(draft) for draft in drafts] == [""] * len(drafts)


@pytest.mark.parametrize(
    ("prompt", "reason"),
    [
        ("Which country won it?", "4 words"),
        ("Which country won " + "very " * 30 + "well?", "34 words"),
        ("Germany won the World Cup in South America?", "asks nothing"),
        ('Germany said "who wins" after the World Cup?', "asks nothing"),
        ("Which country beat our team in South America?", "first or second person"),
        ("It won the World Cup in which country?", "begins with a pronoun"),
        ("Their team won the World Cup in which country?", "begins with a pronoun"),
        ("Which country won the World Cup <b>in 2014</b>?", "a code or a symbol"),
        ("Which country won the World Cup \U0001f680 in 2014?", "a code or a symbol"),
        ("Which country won the World Cup of the?", "broken or vague"),
        ("Which country won the the World Cup there?", "broken or vague"),
        ("In which country did the former win it?", "broken or vague"),
        ("Which country was beaten in Rio by Sen?", "cut short"),
        ("In which country did Brazil's team lose a cup?", "gives the answer away"),
        (
            "In which country did Brazilians lose the World Cup?",
            "gives the answer away",
        ),
    ],
)
def test_a_broken_prompt_is_refused_for_its_reason(
    read_text: Read, prompt: str, reason: str
) -> None:
    draft = _draft(read_text(GOOD), "Brazil")
    assert reason in refuse(replace(draft, prompt=prompt))


def test_a_spokesperson_is_not_asked_for(read_text: Read) -> None:
    reading = read_text("The spokesman John Miller left the city of Paris in May 1998.")
    reasons = {refuse(d) for d in _drafts(reading) if d.fact.slot.sort == "person"}
    assert reasons == {"a spokesperson's name and no more"}


def test_a_star_is_not_asked_for_with_a_verb_of_several(read_text: Read) -> None:
    reading = read_text("The singers Greta Lindholm have been chosen in Oslo in 1998.")
    reasons = {refuse(d) for d in _drafts(reading) if d.fact.slot.sort == "person"}
    assert reasons <= {"one person with a verb of several"}


def test_a_date_within_an_aside_of_the_subject_is_not_asked(read_text: Read) -> None:
    reading = read_text("The yacht Mirabella, built in 2003, won a race in Norway.")
    asked = [d for d in _drafts(reading) if d.fact.slot.answer == "2003"]
    kept = [d for d in asked if d.shape == "subject" and not refuse(d)]
    assert not kept


def test_an_unnamed_actor_in_an_unnamed_place_is_not_asked(read_text: Read) -> None:
    reading = read_text("Robbers took 5 million euros from a bank in 1998.")
    assert {refuse(draft) for draft in _drafts(reading)} == {"names nobody and nothing"}


def _slot(sort: str, answer: str, ask: str = "which one") -> Slot:
    match sort:
        case "place":
            return Slot(
                sort="place", start=0, end=1, type="place", answer=answer, ask=ask
            )
        case "person":
            return Slot(
                sort="person", start=0, end=1, type="person", answer=answer, ask=ask
            )
        case "organisation":
            return Slot(
                sort="organisation", start=0, end=1, type="organisation",
                answer=answer, ask=ask,
            )  # fmt: skip
        case "money":
            return Slot(
                sort="money", start=0, end=1, type="money", answer=answer, ask=ask
            )
        case _:
            return Slot(
                sort="date", start=0, end=1, type="date", answer=answer, ask=ask
            )


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("Financial Services Authority", ""),
        ("Football Writers Club", "the name stands in full elsewhere only"),
    ],
)
def test_initials_stand_for_a_name_that_the_story_says_in_full(
    read_text: Read, name: str, reason: str
) -> None:
    reading = read_text("The FSA fined the bank Barclays 3 million pounds in 2004.")
    draft = _draft(reading, "FSA")
    slot = replace(draft.fact.slot, answer=name)
    renamed = replace(draft, fact=replace(draft.fact, slot=slot))
    assert refuse(renamed) == reason


@pytest.mark.parametrize(
    ("sort", "answer", "prompt", "is_leak"),
    [
        ("money", "two pounds", "The two-pound coin is worth how much?", True),
        ("money", "two pounds", "The two coins are worth how much?", False),
        ("money", "$8.5 million", "How much of 8.5 million was paid in Paris?", True),
        ("money", "$8.5 million", "How much did 8 men and 5 boys pay in Paris?", False),
        ("place", "France", "Which country did Spain beat in Rome?", False),
        ("place", "France", "Which country did France beat in Rome?", True),
        ("place", "France", "In which country did the French team play?", True),
        ("place", "France", "In which country did FRANCE's team play?", True),
        ("person", "Marie Curie", "Who married Pierre Curie in Paris?", True),
        ("person", "Marie Curie", "Who filmed the Curies in Paris?", True),
        ("person", "Marie Curie", "Who worked in Paris in 1903?", False),
        ("money", "$5 million", "How much did 5 men pay in Paris?", True),
        ("money", "$5 million", "How much did a million men pay in Paris?", False),
        (
            "organisation",
            "Oslo Stock Exchange",
            "Which exchange fears a stock fall?",
            False,
        ),
        (
            "organisation",
            "Oslo Stock Exchange",
            "Which exchange left Stock Street?",
            True,
        ),
        (
            "organisation",
            "Oslo Stock Exchange",
            "Which firm of the OSE paid Paris?",
            True,
        ),
        ("date", "May 1968", "In which month did Paris strike in 1968?", True),
        ("date", "May 1968", "In which month did Paris strike?", False),
    ],
)
def test_a_prompt_that_holds_the_answer_leaks(
    sort: str, answer: str, prompt: str, *, is_leak: bool
) -> None:
    assert leaks(prompt, _slot(sort, answer)) is is_leak
