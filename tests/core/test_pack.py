"""Packs, their ids and their sources."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from quizgen.core.answer import Answer
from quizgen.core.pack import ID_PATTERN, Pack, Source, slug
from quizgen.core.question import Evidence, Question, question_id

APPLE = Question(prompt="What fell?", answer=Answer(type="phrase", text="an apple"))
ONE, TWO = Source(id="one"), Source(id="two")


def test_missing_ids_are_computed() -> None:
    pack = Pack(title="In the Garden!", questions=(APPLE,))
    assert pack.id == "in-the-garden"
    assert pack.questions[0].id == question_id(APPLE.prompt, APPLE.answer)


def test_ids_that_were_given_stay() -> None:
    named = APPLE.model_copy(update={"id": "apple"})
    pack = Pack(title="x", id="garden", questions=(named, APPLE))
    assert (pack.id, pack.questions[0].id) == ("garden", "apple")
    assert pack.questions[1].id


@pytest.mark.parametrize("name", ["../x", "A", "", "-x", "x" * 65, "a b", "x\n"])
def test_an_id_is_a_safe_file_name(name: str) -> None:
    if name:
        with pytest.raises(ValidationError):
            Pack(title="x", id=name, questions=())
    assert not re.fullmatch(ID_PATTERN, name)


@given(st.text())
def test_a_slug_is_always_an_id(title: str) -> None:
    assert re.fullmatch(ID_PATTERN, slug(title))


def _evidence(source: str) -> Question:
    return APPLE.model_copy(update={"evidence": Evidence(quote="x", source=source)})


@pytest.mark.parametrize(
    ("sources", "named", "found"),
    [
        ((ONE,), "", ONE),
        ((ONE, TWO), "two", TWO),
        ((ONE, TWO), "", None),
        ((ONE,), "three", None),
        ((), "", None),
    ],
)
def test_a_questions_source_is_the_named_or_the_only_one(
    sources: tuple[Source, ...], named: str, found: Source | None
) -> None:
    pack = Pack(title="x", sources=sources, questions=(APPLE,))
    assert pack.source_of(_evidence(named)) == found


def test_a_question_without_evidence_comes_from_the_only_source() -> None:
    pack = Pack(title="x", sources=(ONE,), questions=(APPLE,))
    assert pack.source_of(APPLE) == ONE


def test_a_copy_with_other_sources_finds_its_own() -> None:
    pack = Pack(title="x", sources=(ONE, TWO), questions=(APPLE,))
    fresh = pack.model_copy()
    assert pack.source_of(_evidence("two")) == TWO
    changed = pack.model_copy(update={"sources": (ONE,)})
    assert changed.source_of(_evidence("two")) is None
    assert changed.source_of(_evidence("one")) == ONE
    assert pack == fresh
