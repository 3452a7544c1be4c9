"""A question beside its article, and evidence out of marked words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.core.answer import Answer
from quizgen.core.question import Evidence, Question
from quizgen.formats.passages import (
    Passage,
    evidence_at,
    own_question,
    passage_of,
    sentence_at,
)

ARTICLE = """A headline without an end

Dr. Mae C. Jemison flew in 1992. "Was it far?" asked a child. It was: 5.3 million km!

The end"""


def question(evidence: Evidence | None) -> Question:
    return Question(
        prompt="Who flew?",
        answer=Answer(type="person", text="Mae Jemison"),
        evidence=evidence,
    )


@pytest.mark.parametrize(
    ("marked", "sentence"),
    [
        ("headline", "A headline without an end"),
        ("Jemison", "Dr. Mae C. Jemison flew in 1992."),
        ("child", '"Was it far?" asked a child.'),
        ("5.3 million", "It was: 5.3 million km!"),
        ('1992. "Was', 'Dr. Mae C. Jemison flew in 1992. "Was it far?" asked a child.'),
        ("end", "A headline without an end"),
    ],
)
def test_the_sentence_around_marked_words_is_found(marked: str, sentence: str) -> None:
    start = ARTICLE.index(marked)
    first, last = sentence_at(ARTICLE, start, start + len(marked))
    assert ARTICLE[first:last] == sentence


@given(text=st.text(min_size=1, max_size=60), data=st.data())
def test_evidence_is_a_slice_that_holds_the_marked_words(
    text: str, data: st.DataObject
) -> None:
    places = [n for n, sign in enumerate(text) if not sign.isspace()]
    if not places:
        return
    start = data.draw(st.sampled_from(places))
    evidence = evidence_at(Passage(text, 0, None), start, start + 1, "")
    assert text[evidence.start : evidence.end] == evidence.quote
    assert evidence.start <= start < evidence.end


@pytest.mark.parametrize(
    ("marked", "kind"),
    [("Mae C. Jemison", "person"), ("1992.", "date"), ("far", "phrase")],
)
def test_marked_words_decide_on_the_type_of_their_answer(
    marked: str, kind: str
) -> None:
    front = question(Evidence(quote="The end", source="space"))
    start = ARTICLE.index(marked)
    passage = Passage(ARTICLE, 0, None)
    own = own_question(passage, start, start + len(marked), front)
    assert own.answer == Answer.model_validate(
        {"type": kind, "text": marked.strip(".")}
    )
    assert own.evidence
    assert own.evidence.source == "space"


def test_the_quote_is_found_where_the_text_has_moved() -> None:
    quote = "It was: 5.3 million km!"
    passage = passage_of(question(Evidence(quote=quote, start=1, end=24)), ARTICLE)
    assert passage
    assert passage.quote
    assert ARTICLE[slice(*passage.quote)] == quote
    assert passage.is_whole


def test_without_the_article_the_quote_stands_alone_and_keeps_its_offsets() -> None:
    passage = passage_of(question(Evidence(quote="One two.", start=40, end=48)), None)
    assert passage
    assert passage == Passage("One two.", 40, (0, 8))
    assert evidence_at(passage, 4, 7, "x") == Evidence(
        quote="One two.", start=40, end=48, source="x"
    )


def test_offsets_that_nobody_knows_are_not_made_up() -> None:
    passage = passage_of(question(Evidence(quote="One two.")), None)
    assert passage
    assert evidence_at(passage, 0, 3, "").start == -1
    assert passage_of(question(None), None) is None
