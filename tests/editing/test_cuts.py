"""A question leaves out whole asides of its sentence, never half of a phrase."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.editing.cuts import badly_cut
from quizgen.facts import find_facts
from quizgen.reading import Reading
from quizgen.writing.shapes import Draft, write_questions

Read = Callable[[str], Reading]


def _draft(reading: Reading, answer: str, form: str = "main") -> Draft:
    return next(
        draft
        for fact in find_facts(reading, reading.sentences[-1])
        if fact.slot.answer == answer and fact.clause.form == form
        for draft in write_questions(reading, fact)
        if isinstance(draft, Draft)
    )


def _reasons(draft: Draft) -> set[str]:
    return {why for closed, why in badly_cut(draft) if closed}


def _without(draft: Draft, words: str) -> Draft:
    """Leave words of the sentence out of what a question was written from."""
    doc = draft.fact.clause.sentence.doc
    start = doc.text.index(words)
    span = doc.char_span(start, start + len(words))
    assert span is not None
    return replace(draft, kept=draft.kept - set(range(span.start, span.end)))


SENTENCE = (
    "Maria Keller, a Swiss painter, sold an old house near a lake in Vienna to a "
    "banker in 1912, when she retired."
)


@pytest.mark.parametrize(
    "words", [", a Swiss painter,", "in 1912, when she retired.", ", when she retired."]
)
def test_asides_and_tails_may_go(read_text: Read, words: str) -> None:
    draft = _draft(read_text(SENTENCE), "Vienna")
    assert _reasons(_without(draft, words)) == set()


@pytest.mark.parametrize("words", ["an old house", "near a", "a banker in"])
def test_half_of_a_phrase_may_not_go(read_text: Read, words: str) -> None:
    draft = _draft(read_text(SENTENCE), "1912")
    assert _reasons(_without(draft, words)) == {"leaves out half of a phrase"}


def test_the_first_of_two_verbs_may_go_with_its_and(read_text: Read) -> None:
    reading = read_text("Maria Keller painted lakes and moved to Vienna in 1912.")
    assert _reasons(_draft(reading, "1912", "coordinate")) == set()
