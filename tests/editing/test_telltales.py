"""A question does not name what belongs to its answer alone."""

import pytest

from quizgen.core.answer import AnswerType
from quizgen.editing.telltales import tells
from quizgen.facts.slots import Slot, SlotSort
from quizgen.reading.names import Entity, EntityKind

_KINDS: dict[str, tuple[EntityKind, SlotSort, AnswerType]] = {
    "place": ("place", "place", "place"),
    "organisation": ("organisation", "organisation", "organisation"),
    "person": ("person", "person", "person"),
    "thing": ("title", "thing", "title"),
}


def _slot(answer: str, ask: str, kind: str) -> Slot:
    entity_kind, sort, answer_type = _KINDS[kind]
    return Slot(
        sort=sort, start=0, end=1, type=answer_type, answer=answer, ask=ask,
        entity=Entity(answer, entity_kind),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("prompt", "answer", "ask", "kind"),
    [
        (
            "Which company sold its last Walkman in 2010?",
            "Sony",
            "which company",
            "organisation",
        ),
        (
            "Which company patched a hole in Internet Explorer in May?",
            "Microsoft",
            "which company",
            "organisation",
        ),
        (
            "The Tories blamed which political party for the flood?",
            "New Labour",
            "which political party",
            "organisation",
        ),
        (
            "Mugabe closed the largest mine of which country?",
            "Zimbabwe",
            "which country",
            "place",
        ),
        (
            "A fox ran across Trafalgar Square in which city?",
            "London",
            "which city",
            "place",
        ),
        (
            "Which country told the State Department's man to go?",
            "America",
            "which country",
            "place",
        ),
        (
            "A U.S. senator was born in which country?",
            "United States",
            "which country",
            "place",
        ),
        (
            "A British climber fell ill in which country?",
            "Britain",
            "which country",
            "place",
        ),
        (
            "A bridge in Lisbon collapsed in which country?",
            "Portugal",
            "which country",
            "place",
        ),
        (
            "A painter from New Mexico came back to which country?",
            "US",
            "which country",
            "place",
        ),
        (
            "Which Microsoft founder gave a school to Leeds?",
            "Bill Gates",
            "which Microsoft founder",
            "person",
        ),
        (
            "The Israeli climber met which Israeli prime minister?",
            "Benjamin Netanyahu",
            "which Israeli prime minister",
            "person",
        ),
        (
            "Janet Yellen defended the tower of which central bank?",
            "Federal Reserve",
            "which central bank",
            "organisation",
        ),
        (
            "A school for Canadian climbers is the best in which continent?",
            "North America",
            "which continent",
            "place",
        ),
        (
            "Which Finnish phone maker gave a bridge to Leeds?",
            "Nokia",
            "which Finnish phone maker",
            "organisation",
        ),
        (
            "A fox ran through the Liverpool dressing room at which stadium?",
            "Anfield",
            "which stadium",
            "thing",
        ),
        (
            "The European court banned the glue in which continent?",
            "Europe",
            "which continent",
            "place",
        ),
    ],
)
def test_what_belongs_to_the_answer_gives_it_away(
    prompt: str, answer: str, ask: str, kind: str
) -> None:
    assert tells(prompt, _slot(answer, ask, kind))


@pytest.mark.parametrize(
    ("prompt", "answer", "ask", "kind"),
    [
        (
            "Which company opened the windows of its plant?",
            "Microsoft",
            "which company",
            "organisation",
        ),
        (
            "A Portuguese climber fell ill in which country?",
            "Nepal",
            "which country",
            "place",
        ),
        (
            "A fox ran across a square in which city?",
            "London",
            "which city",
            "place",
        ),
        (
            "A bridge in Lisbon is the twin of one in which country?",
            "Brazil",
            "which country",
            "place",
        ),
        (
            "Which founder gave a school to Leeds?",
            "Bill Gates",
            "which founder",
            "person",
        ),
        (
            "A Brazilian singer sings in which film?",
            "Brazil",
            "which film",
            "thing",
        ),
        (
            "Which American singer opened the hall?",
            "America",
            "which American singer",
            "person",
        ),
    ],
)
def test_other_names_do_not(prompt: str, answer: str, ask: str, kind: str) -> None:
    assert not tells(prompt, _slot(answer, ask, kind))


def test_the_words_that_ask_are_not_counted() -> None:
    slot = _slot("Sony", "which PlayStation maker", "organisation")
    assert not tells("Which PlayStation maker lost money in 2009?".lower(), slot)


def test_a_number_is_never_told() -> None:
    slot = Slot(sort="count", start=0, end=1, type="count", answer="12", ask="how many")
    assert not tells("How many Americans swam the Channel?", slot)
