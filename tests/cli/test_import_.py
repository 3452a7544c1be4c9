"""Packs from other programs' files."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("prompt,answer\n", "no question in it"),
        ("colour\nred\n", "no column 'prompt'"),
        (None, "no such file"),
    ],
)
def test_what_cannot_be_used_writes_no_pack(
    run: Run, tmp_path: Path, content: str | None, message: str
) -> None:
    if content is not None:
        (tmp_path / "sheet.csv").write_text(content, "utf-8")
    result = run("import", "sheet.csv", "--from", "csv", "-o", "out.toml")
    assert result.code == 2
    assert message in result.err
    assert not (tmp_path / "out.toml").exists()


def test_a_pack_may_go_to_stdout(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sheet.csv").write_text("question,answer\nWho?,Ada\n", "utf-8")
    result = run("import", "sheet.csv", "--from", "csv", "-o", "-")
    assert result.code == 0
    assert 'title = "sheet"' in result.out


def test_a_pack_is_not_overwritten_unasked(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sheet.csv").write_text("question,answer\nWho?,Ada\n", "utf-8")
    (tmp_path / "out.toml").write_text("precious", "utf-8")
    assert run("import", "sheet.csv", "--from", "csv", "-o", "out.toml").code == 2
    assert (tmp_path / "out.toml").read_text("utf-8") == "precious"
