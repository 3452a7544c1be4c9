"""JSON for other programs."""

import json

import pytest

from quizgen.core.pack import Pack
from quizgen.errors import InputError
from quizgen.formats.json import JsonFormat
from quizgen.formats.jsonl import JsonlFormat
from quizgen.ports import Remark
from tests.dumps import dumped


def test_json_is_an_object_with_questions_that_have_ids(pack: Pack) -> None:
    data = json.loads(dumped(JsonFormat(), pack))
    assert data["title"] == "Garden"
    assert [q["id"] for q in data["questions"]] == [q.id for q in pack.questions]


def test_json_is_ascii(pack: Pack) -> None:
    changed = pack.model_copy(update={"title": "Jardín"})
    assert dumped(JsonFormat(), changed).isascii()


def test_a_line_holds_what_scripts_rely_on(pack: Pack) -> None:
    first, second = map(json.loads, dumped(JsonlFormat(), pack).splitlines())
    assert first["article_id"] == "tree"
    assert first["rank"] == 1
    assert first["evidence"] == {
        "quote": "An apple fell.",
        "start": 3,
        "end": 17,
        "source": "tree",
    }
    assert second["answer"] == {
        "type": "quantity",
        "text": "-3 inches",
        "asks_unit": True,
    }
    assert second["accept"] == second["choices"] == second["contrast"] == []
    assert second["evidence"] is second["difficulty"] is second["confidence"] is None


def test_lines_of_several_articles_keep_them_apart() -> None:
    lines = [
        {
            "article_id": name,
            "rank": 1,
            "prompt": f"Who is {name}?",
            "answer": {"type": "person", "text": "Ada"},
            "evidence": {"quote": "Ada came."},
        }
        for name in ("One", "Two")
    ]
    data = b"\n".join(json.dumps(line).encode() for line in lines)
    pack = JsonlFormat().load(data, where="x.jsonl")
    assert [source.id for source in pack.sources] == ["one", "two"]
    assert pack.source_of(pack.questions[1]) == pack.sources[1]


@pytest.mark.parametrize(
    ("data", "where"),
    [
        (b'{"title": "x",\n "questions": [NaN]}', "x"),
        (b'{"title": "x",\n nothing}', "x:2"),
        (b"\xff", "x"),
        (b" " * 32_000_001, "x"),
        (b"[]", "x"),
    ],
)
def test_bad_json_is_named(data: bytes, where: str) -> None:
    with pytest.raises(InputError) as caught:
        JsonFormat().load(data, where="x")
    assert caught.value.where == where


def test_a_bad_line_is_named() -> None:
    good = b'{"prompt": "a", "answer": {"type": "phrase", "text": "b"}}'
    with pytest.raises(InputError, match="x:3"):
        JsonlFormat().load(good + b"\n\n{\n", where="x")
    other = good.replace(b'"prompt": "a", ', b"")
    with pytest.raises(InputError, match="x:2: question 2 has no prompt"):
        JsonlFormat().load(good + b"\n" + other, where="x")


def test_half_a_character_is_refused() -> None:
    line = b'{"prompt": "a\\ud800", "answer": {"type": "phrase", "text": "b"}}'
    with pytest.raises(InputError, match="half of one cannot be kept"):
        JsonlFormat().load(line, where="x")


def test_a_broken_line_among_good_ones_is_left_out_and_named(pack: Pack) -> None:
    first, second = dumped(JsonlFormat(), pack).splitlines(keepends=True)
    remarks: list[Remark] = []
    data = first + second[:40] + b"\n[1]\n" + second
    found = JsonlFormat().load(data, where="x", tell=remarks.append)
    assert found.questions == pack.questions
    assert [remark.where for remark in remarks] == ["x:2", "x:3"]
    assert "not JSON" in remarks[0].what
    with pytest.raises(InputError, match="not JSON"):
        JsonlFormat().load(data, where="x")


def test_a_file_that_does_not_begin_with_json_is_of_another_kind() -> None:
    remarks: list[Remark] = []
    with pytest.raises(InputError) as caught:
        JsonlFormat().load(b"a,b\n{}\n", where="x", tell=remarks.append)
    assert (caught.value.where, remarks) == ("x:1", [])
