"""The starter pack."""

import pytest
from pydantic import BaseModel

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question
from quizgen.formats.checks import check
from quizgen.formats.starter import starter
from quizgen.formats.toml import TomlFormat


def test_the_starter_can_be_played_and_has_no_fault() -> None:
    pack = TomlFormat().load(starter('My "own"').encode(), where="x")
    assert pack.title == 'My "own"'
    assert list(check(pack, lambda _source: None)) == []


@pytest.mark.parametrize("model", [Pack, Source, Question, Answer, Evidence])
def test_the_starter_speaks_of_every_key(model: type[BaseModel]) -> None:
    text = starter("x")
    assert [name for name in model.model_fields if name not in text] == []


def test_the_starter_can_be_played_with_every_remark_taken_for_a_key() -> None:
    keys = {"id", "description", "licence", "reject", "prompt_on", "status", "start"}
    lines = [
        line.removeprefix("# ")
        if line.removeprefix("# ").partition(" = ")[0] in keys and '"..."' not in line
        else line
        for line in starter("x").splitlines()
    ]
    pack = TomlFormat().load("\n".join(lines).encode(), where="x")
    assert pack.id == "my-pack"
    assert pack.questions[0].prompt_on == {"lighthouse": "Which lighthouse?"}
