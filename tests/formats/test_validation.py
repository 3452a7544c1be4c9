"""Foreign data becomes a pack, or a list of what to mend."""

import time
from typing import Any

import pytest

from quizgen.formats.problems import PackError
from quizgen.formats.toml import TomlFormat
from quizgen.formats.validation import to_pack


def _question(**changes: Any) -> dict[str, Any]:
    answer = {"type": "phrase", "text": "an apple"}
    return {"prompt": "What fell?", "answer": answer, **changes}


def test_title_and_one_question_are_enough() -> None:
    pack = to_pack({"title": "Apples", "questions": [_question()]}, where="x")
    assert pack.id == "apples"
    assert pack.questions[0].id


@pytest.mark.parametrize(
    ("change", "message", "mend"),
    [
        ({"promt": "x"}, "question 1: promt is not a known key", "mean prompt"),
        ({"zzz": "x"}, "question 1: zzz is not a known key", "known: prompt, answer"),
        ({"prompt": ""}, "question 1: prompt is empty", 'prompt = "..."'),
        ({"prompt": 3}, "question 1: prompt cannot be 3", "quotes"),
        ({"accept": "x"}, "question 1: accept cannot be 'x'", "a list"),
        ({"accept": [True]}, "question 1: accept.0 cannot be true", "quotes"),
        ({"difficulty": "0.5"}, "difficulty cannot be '0.5'", "a number"),
        ({"difficulty": 2}, "difficulty cannot be 2", "from 0 to 1"),
        ({"difficulty": float("nan")}, "difficulty cannot be nan", "from 0 to 1"),
        ({"status": "acepted"}, "status cannot be 'acepted'", "mean accepted"),
        ({"id": "A/b"}, "id cannot be 'A/b'", "a-z"),
        ({"answer": {"type": "phrase"}}, "question 1: answer has no text", "text ="),
        ({"answer": "apple"}, "question 1: answer cannot be 'apple'", "a table"),
        ({"answer": {"type": "x", "text": "a", "asks_unit": 1}}, "asks_unit", "true"),
        ({"evidence": {"quote": "q", "start": "1"}}, "evidence.start", "whole number"),
        ({"prompt_on": []}, "prompt_on cannot be a list", "a table"),
    ],
)
def test_each_mistake_has_its_sentence(
    change: dict[str, Any], message: str, mend: str
) -> None:
    with pytest.raises(PackError) as caught:
        to_pack({"title": "x", "questions": [_question(**change)]}, where="x")
    assert any(message in p.message and mend in p.mend for p in caught.value.problems)


def test_a_pack_without_title_and_questions_says_both() -> None:
    with pytest.raises(PackError) as caught:
        to_pack({"tytle": 1}, where="x.toml")
    assert caught.value.total == 3
    assert "the pack has no title" in str(caught.value)
    assert "did you mean title" in str(caught.value)


def test_one_problem_reads_like_any_other_error() -> None:
    with pytest.raises(PackError) as caught:
        TomlFormat().load(b'title = "x"\n[[questions]]\nprompt = "a"', where="x.toml")
    assert str(caught.value).splitlines() == [
        "x.toml:2: question 1 has no answer",
        '  add answer = { type = "phrase", text = "..." }',
    ]
    assert caught.value.problems[0].key == "questions[0].answer"


def test_the_same_question_twice_is_named_with_its_line() -> None:
    question = '[[questions]]\nprompt = "a"\nanswer = { type = "phrase", text = "b" }\n'
    with pytest.raises(PackError) as caught:
        TomlFormat().load(f'title = "x"\n{question * 2}'.encode(), where="x")
    problem = caught.value.problems[0]
    assert (problem.line, problem.code) == (5, "duplicate-id")
    assert "question 2 has the id of question 1" in problem.message


def test_two_sources_may_not_share_an_id() -> None:
    sources = [{"id": "a"}, {"title": "without"}, {"title": "too"}, {"id": "a"}]
    with pytest.raises(PackError, match="source 4 has the id of source 1"):
        to_pack({"title": "x", "questions": [], "sources": sources}, where="x")


def test_a_hundred_thousand_bad_questions_are_told_shortly_and_soon() -> None:
    data = b'title = "x"\n' + b'[[questions]]\npromt = "a"\nbad = 1\n' * 100_000
    start = time.process_time()
    with pytest.raises(PackError) as caught:
        TomlFormat().load(data, where="x")
    assert caught.value.total == 400_000
    assert "and 399,980 more" in str(caught.value)
    assert len(str(caught.value)) < 10_000
    assert time.process_time() - start < 4  # 2 s on a machine that others leave alone


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"".join(b"k%d=1\n" % n for n in range(400_000)), "the pack"),
        (b"[[questions]]\naccept = [" + b"1," * 900_000 + b"]", "questions[0].accept"),
        (
            b"[[questions]]\n[questions.prompt_on]\n"
            + b"".join(b"k%d=1\n" % n for n in range(2_000)),
            "questions[0].prompt_on",
        ),
    ],
)
def test_a_crowd_of_mistakes_is_one_problem_and_soon_told(
    data: bytes, place: str
) -> None:
    start = time.process_time()
    with pytest.raises(PackError, match="more than 1,000 parts") as caught:
        TomlFormat().load(data, where="x")
    assert caught.value.what.startswith(place)
    assert time.process_time() - start < 4  # 2 s on a machine that others leave alone
