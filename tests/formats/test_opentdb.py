"""Open Trivia DB, as its API answers."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.errors import InputError
from quizgen.formats.opentdb import OpentdbFormat, encode
from quizgen.ports import Remark
from tests.dumps import dumped

RESULT = {
    "type": "multiple",
    "difficulty": "hard",
    "category": "Science &amp; Nature",
    "question": "Who wrote the &quot;Notes&quot; of Ada&#039;s caf&eacute;?",
    "correct_answer": "Ada Lovelace",
    "incorrect_answers": ["Grace Hopper", "&Eacute;mile", "&lt;b&gt;"],
}


def _read(*results: Any, **more: Any) -> tuple[Pack, list[Remark]]:
    told: list[Remark] = []
    file = {"response_code": 0, "results": results, **more}
    data = json.dumps(file).encode()
    return OpentdbFormat().load(data, where="a.json", tell=told.append), told


def test_an_answer_of_the_api_becomes_a_pack() -> None:
    pack, told = _read(RESULT)
    question = pack.questions[0]
    assert question.prompt == 'Who wrote the "Notes" of Ada\'s caf\u00e9?'
    assert question.answer == Answer(type="person", text="Ada Lovelace")
    assert question.choices == ("Grace Hopper", "\u00c9mile", "<b>")
    assert question.tags == ("Science & Nature",)
    assert question.difficulty == 0.75
    assert (pack.author, pack.licence) == ("Open Trivia Database", "CC BY-SA 4.0")
    assert [remark.is_left_out for remark in told] == [False]
    assert "Open Trivia Database" in told[0].what


def test_an_attribution_of_its_own_is_kept() -> None:
    about = {"title": "Ada", "author": "Me", "licence": "CC0"}
    pack, told = _read({**RESULT, "category": "Ada"}, attribution=about)
    assert (pack.title, pack.author, pack.licence) == ("Ada", "Me", "CC0")
    assert pack.questions[0].tags == ()
    assert told == []


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"type": "boolean", "correct_answer": "True"}, "true or false"),
        ({"question": ""}, "question is missing"),
        ({"correct_answer": 7}, "correct_answer is missing"),
        ({"incorrect_answers": "no"}, "not a list"),
        ({"incorrect_answers": [1]}, "more than texts"),
    ],
)
def test_a_bad_result_is_named_by_its_place_and_the_rest_taken(
    change: dict[str, Any], reason: str
) -> None:
    pack, told = _read(RESULT, {**RESULT, **change}, attribution={"title": "x"})
    assert len(pack.questions) == 1
    assert told[0].where == "a.json: results[1]"
    assert reason in told[0].what
    data = json.dumps({"results": [{**RESULT, **change}]}).encode()
    with pytest.raises(InputError, match=reason):
        OpentdbFormat().load(data, where="a.json")


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ([], "is not an object"),
        ({"title": "x", "questions": []}, "no list of results"),
        ({"response_code": 0, "results": 3}, "a.json: results: not Open Trivia DB"),
        ({"response_code": 5, "results": []}, "within five seconds (code 5)"),
    ],
)
def test_what_is_no_answer_of_the_api_says_so(file: object, message: str) -> None:
    with pytest.raises(InputError) as caught:
        OpentdbFormat().load(json.dumps(file).encode(), where="a.json")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("difficulty", "word"),
    [(None, "medium"), (0.0, "easy"), (0.4, "medium"), (0.7, "hard"), (1.0, "hard")],
)
def test_difficulty_has_three_steps(difficulty: float | None, word: str) -> None:
    question = Question(
        prompt="Who?", answer=Answer(type="person", text="Ada"), difficulty=difficulty
    )
    file = dumped(OpentdbFormat(), Pack(title="x", questions=(question,)))
    assert json.loads(file)["results"][0]["difficulty"] == word


def test_texts_are_written_with_entities() -> None:
    assert encode("\"a\" & 'b' <caf\u00e9> \u2013 \u4e16") == (
        "&quot;a&quot; &amp; &#039;b&#039; &lt;caf&eacute;&gt; &ndash; \u4e16"
    )


@given(text=st.text(min_size=1).filter(str.strip), wrong=st.lists(st.text()))
def test_any_text_comes_back(text: str, wrong: list[str]) -> None:
    question = Question(
        prompt=text, answer=Answer(type="phrase", text=text), choices=tuple(wrong)
    )
    form = OpentdbFormat()
    pack = Pack(title="x", author="me", questions=(question,))
    back = form.load(dumped(form, pack), where="x")
    assert back.questions[0].prompt == text
    assert back.questions[0].answer.text == text
    assert back.questions[0].choices == tuple(wrong)
    assert (back.title, back.author) == ("x", "me")
