"""Facts of two articles: told alike, told differently, or two facts."""

import pytest

from quizgen.core.answer import Answer, AnswerType
from quizgen.core.question import Evidence, Question
from quizgen.editing.agreement import compare


def _question(
    prompt: str, answer: str, *, form: AnswerType, quote: str, kind: str
) -> Question:
    return Question(
        prompt=prompt,
        answer=Answer(type=form, text=answer),
        kind=kind,
        evidence=Evidence(quote=quote),
    )


_QUAKE = _question(
    "How many people did the earthquake in Kumamoto injure?",
    "3,000",
    form="count",
    kind="injured",
    quote="The earthquake in Kumamoto injured 3,000 people and cut off villages.",
)


@pytest.mark.parametrize(
    ("prompt", "answer", "kind", "quote", "expected"),
    [
        (
            "The earthquake in Kumamoto injured how many people?",
            "3000",
            "injured",
            "Officials said the earthquake in Kumamoto had injured 3000 people.",
            "same",
        ),
        (
            "The earthquake in Kumamoto injured how many people?",
            "2,700",
            "injured",
            "The earthquake in Kumamoto injured 2,700 people.",
            "contrary",
        ),
        (
            "How many people did the earthquake in Nagano injure?",
            "46",
            "injured",
            "The earthquake in Nagano injured 46 people.",
            "apart",
        ),
        (
            "How many soldiers did Japan send to Kumamoto?",
            "20,000",
            "people",
            "Japan sent 20,000 soldiers to Kumamoto.",
            "apart",
        ),
    ],
)
def test_two_tellings_are_compared(
    prompt: str, answer: str, kind: str, quote: str, expected: str
) -> None:
    other = _question(prompt, answer, form="count", kind=kind, quote=quote)
    assert compare(_QUAKE, other) == expected
    assert compare(other, _QUAKE) == expected


def test_answers_of_two_types_are_two_facts() -> None:
    other = _QUAKE.model_copy(
        update={"answer": Answer(type="place", text="Kumamoto"), "kind": "location"}
    )
    assert compare(_QUAKE, other) == "apart"
