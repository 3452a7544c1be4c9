"""A pack to begin with."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]


def test_a_starter_pack_is_written_and_free_of_faults(run: Run, tmp_path: Path) -> None:
    result = run("new", "mine.toml", "--title", "My town")
    assert result.code == 0
    assert "quizgen play mine.toml" in result.err
    assert 'title = "My town"' in (tmp_path / "mine.toml").read_text("utf-8")
    assert run("lint", "mine.toml").code == 0


def test_a_pack_is_not_overwritten_unasked(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text("precious", "utf-8")
    assert run("new", "mine.toml").code == 2
    assert (tmp_path / "mine.toml").read_text("utf-8") == "precious"


def test_a_title_may_not_be_empty(run: Run) -> None:
    assert run("new", "mine.toml", "--title", " ").code == 2


def test_half_a_character_in_a_title_is_replaced(run: Run) -> None:
    assert 'title = "a?"' in run("new", "-", "--title", "a\udcff").out
