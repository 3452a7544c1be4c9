"""Which questions are exported."""

import pytest

from quizgen.core.answer import Answer
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


def _numbers(pack: Pack) -> str:
    return "".join(question.prompt[9] for question in pack.questions)


def test_nothing_asked_for_changes_nothing() -> None:
    assert select(PACK) == PACK


def test_only_accepted_questions_may_be_taken() -> None:
    assert _numbers(select(PACK, only_accepted=True)) == "13"


def test_a_pack_that_nobody_reviewed_has_nothing_accepted() -> None:
    drafts = PACK.model_copy(update={"questions": PACK.questions[:1]})
    with pytest.raises(InputError, match="none of 1 questions is accepted"):
        select(drafts, only_accepted=True)


def test_without_sources_nothing_is_quoted() -> None:
    bare = select(PACK, with_sources=False)
    assert bare.sources == ()
    assert all(question.evidence is None for question in bare.questions)
    assert _numbers(bare) == "0123"


def test_a_seed_gives_the_same_order_whatever_it_was_before() -> None:
    turned = PACK.model_copy(update={"questions": PACK.questions[::-1]})
    orders = [_numbers(select(PACK, seed=seed)) for seed in range(20)]
    assert orders == [_numbers(select(turned, seed=seed)) for seed in range(20)]
    assert len(set(orders)) > 5
    assert all(sorted(order) == list("0123") for order in orders)
