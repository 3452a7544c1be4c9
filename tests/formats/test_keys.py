"""The quick look at a question finds what a look at each text finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.core.answer import Answer
from quizgen.core.question import Question
from quizgen.formats.keys import TWINS, is_tidy, read_keys
from quizgen.formats.sameness import folded
from quizgen.formats.tidiness import tidy

ODD = "aB |\t\n?\u00a0\u200b\u202e\u0301\u00b4\uff5c\ufb01\u2019\u0430\u0130\u00e9"
TEXTS = st.text(st.sampled_from(ODD), max_size=6)
LISTS = st.lists(TEXTS, max_size=3).map(tuple)


@given(TEXTS.filter(bool), TEXTS.filter(bool), LISTS, LISTS, LISTS)
def test_keys_are_the_texts_folded_one_by_one(
    prompt: str,
    text: str,
    accept: tuple[str, ...],
    choices: tuple[str, ...],
    tags: tuple[str, ...],
) -> None:
    question = Question(
        prompt=prompt,
        answer=Answer(type="phrase", text=text),
        accept=accept,
        contrast=tags,
        choices=choices,
        tags=tags,
    )
    keys = read_keys(question)
    assert keys.answer == folded(text)
    assert keys.accept == [folded(one) for one in accept]
    assert keys.contrast == keys.tags == [folded(one) for one in tags]
    assert keys.choices == [folded(one) for one in choices]
    assert keys.reject == keys.wordings == []
    if keys.is_tidy:
        texts = (prompt, text, *accept, *choices, *tags)
        assert all(tidy(one) == one != "" for one in texts)


@pytest.mark.parametrize("text", ["the Danube", "Gda\u0144sk", "50 %"])
def test_a_tidy_text_is_known_at_a_glance(text: str) -> None:
    assert is_tidy(text)


@given(st.text(st.sampled_from(ODD + "".join(map(chr, TWINS)))))
def test_what_is_called_tidy_needs_no_mending(text: str) -> None:
    assert not is_tidy(text) or tidy(text) == text
