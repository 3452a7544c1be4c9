"""What an author should mend."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quizgen.formats.starter import starter

Run = Callable[..., Any]


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """Give a pack whose wrong option is right."""
    path = tmp_path / "bad.toml"
    path.write_text(starter("x").replace("the Mill", "North Lighthouse"), "utf-8")
    return path


def test_a_clean_pack_is_exit_code_0(run: Run, tmp_path: Path) -> None:
    (tmp_path / "good.toml").write_text(starter("x"), "utf-8")
    result = run("lint", "good.toml")
    assert (result.code, result.out) == (0, "")
    assert result.err == "0 problems in 1 pack\n"


def test_problems_are_exit_code_1_and_lines_with_remedies(run: Run, bad: Path) -> None:
    result = run("lint", bad.name)
    assert result.code == 1
    first, second = result.out.splitlines()
    assert first.startswith("bad.toml:")
    assert first.endswith("[choice-accepted]")
    assert second == "  write an option that is wrong"


def test_scripts_get_every_part_of_a_problem(run: Run, bad: Path) -> None:
    result = run("lint", bad, "--json")
    assert result.code == 1
    rows: list[dict[str, Any]] = json.loads(result.out)
    (row,) = rows
    assert list(row) == ["file", "line", "key", "code", "message", "remedy"]
    assert row["key"] == "questions[0].choices[2]"
    line = bad.read_text("utf-8").splitlines()[int(row["line"]) - 1]
    assert line.startswith("choices")


def test_a_missing_pack_is_exit_code_2_and_stops_no_other(run: Run, bad: Path) -> None:
    result = run("lint", "none.toml", bad)
    assert result.code == 2
    assert "none.toml: there is no such pack" in result.err
    assert "[choice-accepted]" in result.out
