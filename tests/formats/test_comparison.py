"""What changed between two versions of a pack."""

from typing import Any

import pytest

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question
from quizgen.formats.comparison import Change, Comparison, Pair, compare

RIVER = Question(
    prompt="Which river flooded Passau in June 2013?",
    answer=Answer(type="place", text="the Danube"),
)
MAYOR = Question(
    prompt="Who was the mayor of Passau in 2013?",
    answer=Answer(type="person", text="Juergen Dupper"),
)


def _compare(old: list[Question], new: list[Question]) -> Comparison:
    return compare(
        Pack(title="x", questions=tuple(old)), Pack(title="x", questions=tuple(new))
    )


def _changed(**changes: Any) -> Question:
    return RIVER.model_copy(update=changes)


def test_the_same_pack_has_no_difference() -> None:
    assert _compare([RIVER, MAYOR], [RIVER, MAYOR]).is_empty


def test_questions_come_and_go() -> None:
    found = _compare([RIVER], [MAYOR])
    assert (found.removed, found.added, found.pairs) == ((0,), (0,), ())


def test_a_new_order_is_no_change_of_any_question() -> None:
    found = _compare([RIVER, MAYOR], [MAYOR, RIVER])
    assert found.is_reordered
    assert not found.is_empty
    assert (found.removed, found.added, found.pairs) == ((), (), ())


def test_questions_that_move_up_for_one_that_went_are_in_order() -> None:
    assert not _compare([RIVER, MAYOR], [MAYOR]).is_reordered


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"accept": ("Donau",)}, Change("accept", None, ("Donau",))),
        ({"difficulty": 0.5}, Change("difficulty", None, 0.5)),
        (
            {"answer": Answer(type="place", text="the Inn")},
            Change("answer.text", "the Danube", "the Inn"),
        ),
        (
            {"evidence": Evidence(quote="The Danube flooded Passau.")},
            Change("evidence.quote", None, "The Danube flooded Passau."),
        ),
    ],
)
def test_each_value_that_changed_is_told(
    changes: dict[str, Any], expected: Change
) -> None:
    found = _compare([RIVER], [_changed(**changes)])
    assert found.pairs == (Pair(0, 0, (expected,)),)
    assert not found.pairs[0].is_reworded


@pytest.mark.parametrize(
    "prompt",
    ["Which of the rivers flooded Passau in June 2013?", "By what was Passau wetted?"],
)
def test_other_words_for_the_same_quote_and_answer_are_a_new_wording(
    prompt: str,
) -> None:
    proof = Evidence(quote="The Danube flooded Passau.")
    found = _compare(
        [_changed(evidence=proof)], [_changed(evidence=proof, prompt=prompt)]
    )
    assert found.pairs[0].is_reworded
    assert found.pairs[0].changes == (Change("prompt", RIVER.prompt, prompt),)


def test_without_a_quote_only_similar_words_are_a_new_wording() -> None:
    near = _changed(
        prompt="Which river flooded the town of Passau in June 2013?", id=""
    )
    assert _compare([RIVER], [near]).pairs[0].is_reworded
    far = _changed(prompt="Into what does the Inn flow?", id="")
    assert _compare([RIVER], [far]).pairs == ()


def test_a_fixed_id_holds_together_what_changed_altogether() -> None:
    found = _compare([_changed(id="water")], [MAYOR.model_copy(update={"id": "water"})])
    assert (found.added, found.removed) == ((), ())
    assert not found.pairs[0].is_reworded


def test_twins_are_matched_one_to_one() -> None:
    again = _changed(id="again")
    assert _compare([RIVER], [RIVER, again]).added == (1,)
    assert _compare([RIVER, again], [again]).removed == (0,)


def test_the_pack_and_its_sources_are_compared_too() -> None:
    old = Pack(
        title="x", sources=(Source(id="a", url="1"), Source(id="b")), questions=()
    )
    new = Pack(title="y", id="x", sources=(Source(id="a", url="2"),), questions=())
    assert compare(old, new).head == (
        Change("title", "x", "y"),
        Change("sources.a.url", "1", "2"),
        Change("sources.b", "b", None),
    )


def test_naming_the_only_source_changes_nothing() -> None:
    def pack(named: str) -> Pack:
        evidence = Evidence(quote="The Danube flooded Passau.", source=named)
        question = _changed(evidence=evidence)
        return Pack(title="x", sources=(Source(id="a"),), questions=(question,))

    assert compare(pack(""), pack("a")).is_empty
