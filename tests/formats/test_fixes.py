"""What can be mended without judgement."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question, question_id
from quizgen.formats.checks import check
from quizgen.formats.fixes import mend
from quizgen.formats.verification import sha256

TEXT = "It rained. The Danube flooded Passau in June 2013."
QUOTE = "The Danube flooded Passau in June 2013."
RIVER = Question(
    prompt="Which river flooded the town of Passau in June 2013?",
    answer=Answer(type="place", text="the Danube"),
    choices=("the Inn", "the Ilz"),
)


def _mended(question: Question, **source: str) -> Question:
    sources = (Source(id="flood", **source),)
    pack = Pack(title="Floods", sources=sources, questions=(question,))
    once = mend(pack, lambda _source: TEXT)
    assert mend(once, lambda _source: TEXT) == once
    return once.questions[0]


def _changed(**changes: Any) -> Question:
    return RIVER.model_copy(update=changes)


@pytest.mark.parametrize(
    ("changes", "mended"),
    [
        ({"prompt": f"  {RIVER.prompt}?"}, {}),
        ({"id": "wrong"}, {}),
        ({"answer": Answer(type="place", text="the  Danube ")}, {}),
        ({"accept": ("Donau", "donau", "the danube")}, {"accept": ("Donau",)}),
        ({"choices": ("the Inn", "Danube", "The Inn", "the Ilz")}, {}),
        ({"tags": ("water", "Water")}, {"tags": ("water",)}),
    ],
)
def test_slips_are_mended(changes: dict[str, Any], mended: dict[str, Any]) -> None:
    content = question_id(RIVER.prompt, RIVER.answer)
    assert _mended(_changed(**changes)) == _changed(**(mended | {"id": content}))


@pytest.mark.parametrize(
    "changes",
    [
        {"prompt": "Name the river."},
        {"contrast": ("Danube",)},
        {"choices": ()},
        {"answer": Answer(type="place", text="The Danube")},
        {"note": " as  I  like "},
        {"explanation": "two\nlines"},
    ],
)
def test_what_needs_judgement_is_left(changes: dict[str, Any]) -> None:
    question = _changed(**changes)
    content = question_id(question.prompt, question.answer)
    assert _mended(question) == question.model_copy(update={"id": content})


def test_offsets_are_put_right_where_the_article_is_at_hand() -> None:
    question = _changed(evidence=Evidence(quote=QUOTE, start=1, end=3))
    evidence = _mended(question).evidence
    assert evidence is not None
    assert TEXT[evidence.start : evidence.end] == QUOTE


def test_no_offsets_are_taken_from_an_article_that_changed() -> None:
    evidence = Evidence(quote=QUOTE, start=1, end=3)
    mended = _mended(_changed(evidence=evidence), sha256=sha256("another"))
    assert mended.evidence == evidence


def test_offsets_that_an_author_left_out_stay_out() -> None:
    evidence = Evidence(quote=QUOTE)
    assert _mended(_changed(evidence=evidence)).evidence == evidence


TEXTS = st.text(alphabet="aA\u0430 ?.!\n\u200b", min_size=1, max_size=8)


@given(TEXTS, TEXTS, st.lists(TEXTS, max_size=3))
def test_nothing_that_is_mended_is_found_again(
    prompt: str, answer: str, texts: list[str]
) -> None:
    question = Question(
        prompt=prompt,
        answer=Answer(type="phrase", text=answer),
        accept=tuple(texts),
        choices=tuple(texts),
    )
    mended = mend(Pack(title="x", questions=(question,)), lambda _source: None)
    found = {fault.code for fault in check(mended, lambda _source: None)}
    assert found.isdisjoint({"said-twice", "duplicate-choice", "choice-accepted"})
    assert "wrong-id" not in found
    assert mend(mended, lambda _source: None) == mended
