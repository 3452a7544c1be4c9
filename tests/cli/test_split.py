"""A pack as several, from the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quizgen.formats.packfile import read_pack

Run = Callable[..., Any]


def test_each_group_is_a_pack_of_its_own(run: Run, tmp_path: Path) -> None:
    result = run("split", "perseverance", "--size", "5", "-o", "parts")
    assert (result.code, result.out) == (0, "")
    files = sorted(path.name for path in (tmp_path / "parts").iterdir())
    assert files == [f"perseverance-{number}.toml" for number in (1, 2, 3)]
    assert "perseverance-3.toml: 4 questions" in result.err
    assert len(read_pack(tmp_path / "parts" / "perseverance-1.toml").questions) == 5
    assert run("lint", *(tmp_path / "parts").iterdir()).code == 0


def test_groups_may_be_kinds(run: Run, tmp_path: Path) -> None:
    assert run("split", "perseverance", "--by", "kind", "-o", "parts").code == 0
    pack = read_pack(tmp_path / "parts" / "perseverance-weight.toml")
    assert {question.kind for question in pack.questions} == {"weight"}


@pytest.mark.parametrize(
    "arguments",
    [[], ["--by", "kind", "--size", "3"], ["--size", "0"], ["--by", "colour"]],
)
def test_one_way_to_divide_must_be_named(run: Run, arguments: list[str]) -> None:
    assert run("split", "perseverance", "-o", "parts", *arguments).code == 2


def test_nothing_is_written_when_one_of_the_packs_is_there_already(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "parts").mkdir()
    mine = tmp_path / "parts" / "perseverance-3.toml"
    mine.write_text("precious", "utf-8")
    result = run("split", "perseverance", "--size", "5", "-o", "parts")
    assert result.code == 2
    assert "perseverance-3.toml: exists already" in result.err
    assert [path.name for path in (tmp_path / "parts").iterdir()] == [mine.name]
    assert mine.read_text("utf-8") == "precious"
    assert (
        run("split", "perseverance", "--size", "5", "-o", "parts", "--force").code == 0
    )


def test_a_pack_that_cannot_be_divided_is_exit_code_2(run: Run, tmp_path: Path) -> None:
    result = run("split", "perseverance", "--size", "100", "-o", "parts")
    assert result.code == 2
    assert "nothing to divide" in result.err
    assert not (tmp_path / "parts").exists()


@pytest.mark.parametrize("bad", [b"title = ", b"\xff", b""])
def test_a_pack_that_cannot_be_read_is_exit_code_2(
    run: Run, tmp_path: Path, bad: bytes
) -> None:
    (tmp_path / "bad.toml").write_bytes(bad)
    assert run("split", "bad.toml", "--size", "1", "-o", "parts").code == 2
    assert not (tmp_path / "parts").exists()
