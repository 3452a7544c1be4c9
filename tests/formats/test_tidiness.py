"""Slips of the keyboard."""

from typing import Any

import pytest

from quizgen.core.answer import Answer
from quizgen.core.question import Question
from quizgen.formats.keys import read_keys
from quizgen.formats.tidiness import distinct, tidy, tidy_prompt, untidy


@pytest.mark.parametrize(
    ("typed", "tidied"),
    [
        ("  the   Danube\n", "the Danube"),
        ("a\tb\r\nc", "a b c"),
        ("Pas\u200bsau\u202e", "Passau"),
        ("D\u0430nube", "Danube"),
        ("\u0421hurchill", "Churchill"),
        ("50\u00a0km", "50\u00a0km"),
        (
            "\u041c\u043e\u0441\u043a\u0432\u0430",
            "\u041c\u043e\u0441\u043a\u0432\u0430",
        ),
        ("\u0410\u0412\u0421", "\u0410\u0412\u0421"),
        ("x\u0416", "x\u0416"),
        ("caf\u00e9", "caf\u00e9"),
    ],
)
def test_only_what_nobody_meant_is_taken_away(typed: str, tidied: str) -> None:
    assert tidy(typed) == tidied
    assert tidy(tidied) == tidied


@pytest.mark.parametrize(
    ("typed", "tidied"),
    [
        ("Which river??", "Which river?"),
        ("Which river ?", "Which river?"),
        ("Which river?.", "Which river?"),
        ("Which river ? ?", "Which river?"),
        ("Who lives in the U.S.?", "Who lives in the U.S.?"),
        ("Who bought Yahoo!?", "Who bought Yahoo!?"),
        ("Which river", "Which river?"),
        ("In which year.", "In which year?"),
        ("Who said 'So what?'", "Who said 'So what?'"),
        ('Who wrote "Dune"', 'Who wrote "Dune"?'),
        ("Name the river.", "Name the river."),
        ("What is it? Name two.", "What is it? Name two."),
        ("Whichever comes first.", "Whichever comes first."),
    ],
)
def test_a_prompt_that_asks_ends_in_one_question_mark(typed: str, tidied: str) -> None:
    assert tidy_prompt(typed) == tidied
    assert tidy_prompt(tidied) == tidied


def test_a_hundred_thousand_marks_are_read_at_once() -> None:
    assert tidy_prompt("?" * 100_000 + "x " * 100_000) != ""


def test_each_text_is_kept_once_in_its_first_spelling() -> None:
    texts = ("Donau", " donau ", "", " ", "Duna", "the Danube")
    assert distinct(texts, but="The Danube") == ("Donau", "Duna")


def _found(**changes: Any) -> dict[str, tuple[str | int, ...]]:
    question = Question(
        prompt="Which river flooded Passau?",
        answer=Answer(type="place", text="the Danube"),
        accept=("Danube", "Donau"),
        tags=("water",),
    ).model_copy(update=changes)
    return {fault.code: fault.key for fault in untidy(question, read_keys(question))}


def test_a_tidy_question_has_no_fault() -> None:
    assert _found() == {}


@pytest.mark.parametrize(
    ("changes", "code", "key"),
    [
        ({"prompt": " Which river?"}, "untidy-spaces", ("prompt",)),
        ({"prompt": "Which river??"}, "doubled-mark", ("prompt",)),
        ({"accept": ("a\n",)}, "untidy-spaces", ("accept", 0)),
        ({"choices": ("a", " ")}, "empty-text", ("choices", 1)),
        ({"reject": ("D\u0430nube",)}, "mixed-alphabets", ("reject", 0)),
        ({"accept": ("Donau", "donau")}, "said-twice", ("accept", 1)),
        ({"accept": ("The Danube",)}, "said-twice", ("accept", 0)),
        ({"tags": ("a", "A")}, "said-twice", ("tags", 1)),
        (
            {"answer": Answer(type="place", text="the  Danube")},
            "untidy-spaces",
            ("answer", "text"),
        ),
    ],
)
def test_each_slip_is_found_at_its_key(
    changes: dict[str, Any], code: str, key: tuple[str | int, ...]
) -> None:
    assert _found(**changes) == {code: key}
