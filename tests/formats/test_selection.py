"""Which questions are exported."""

from collections.abc import Collection

import pytest

from quizgen.core.answer import Answer
from quizgen.core.options import draw
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question, Status
from quizgen.errors import InputError
from quizgen.formats.selection import select

STATUSES: tuple[Status, ...] = ("draft", "accepted", "rejected", "accepted")

PACK = Pack(
    title="x",
    sources=(Source(id="a"),),
    questions=tuple(
        Question(
            prompt=f"Question {number}?",
            answer=Answer(type="phrase", text="yes"),
            status=status,
            evidence=Evidence(quote="So it is."),
        )
        for number, status in enumerate(STATUSES)
    ),
)


def _numbers(selected: tuple[Pack, Collection[Question]]) -> str:
    return "".join(question.prompt[9] for question in selected[1])


def test_nothing_asked_for_changes_nothing() -> None:
    head, questions = select(PACK)
    assert head.model_copy(update={"questions": tuple(questions)}) == PACK


def test_only_accepted_questions_may_be_taken() -> None:
    assert _numbers(select(PACK, only_accepted=True)) == "13"


def test_a_pack_that_nobody_reviewed_has_nothing_accepted() -> None:
    drafts = PACK.model_copy(update={"questions": PACK.questions[:1]})
    with pytest.raises(InputError, match="none of 1 questions is accepted"):
        select(drafts, only_accepted=True)


def test_without_sources_nothing_is_quoted() -> None:
    head, questions = select(PACK, with_sources=False)
    assert head.sources == ()
    assert [question.evidence for question in questions] == [None] * 4
    assert PACK.questions[0] not in questions
    assert _numbers((head, questions)) == "0123"


def test_a_selection_can_be_gone_through_again_and_knows_its_length() -> None:
    _, questions = select(PACK, only_accepted=True, seed=1)
    assert len(questions) == 2
    assert list(questions) == list(questions)
    assert PACK.questions[1] in questions
    assert PACK.questions[0] not in questions


def test_a_shuffle_goes_by_the_whole_draw_of_each_question() -> None:
    many = PACK.model_copy(
        update={
            "questions": tuple(
                PACK.questions[0].model_copy(update={"id": f"q{number}"})
                for number in range(600)
            )
        }
    )
    drawn = [draw("7", question.id) for question in select(many, seed=7)[1]]
    assert drawn == sorted(drawn)
    assert len(drawn) == 600


def test_a_seed_gives_the_same_order_whatever_it_was_before() -> None:
    turned = PACK.model_copy(update={"questions": PACK.questions[::-1]})
    orders = [_numbers(select(PACK, seed=seed)) for seed in range(20)]
    assert orders == [_numbers(select(turned, seed=seed)) for seed in range(20)]
    assert len(set(orders)) > 5
    assert all(sorted(order) == list("0123") for order in orders)
