"""Several packs as one, from the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quizgen.formats.packfile import read_pack
from quizgen.formats.starter import starter

Run = Callable[..., Any]

FLOOD = """title = "Floods"
[[questions]]
prompt = "Which river flooded Passau in June 2013?"
answer = { type = "place", text = "the Danube" }
"""


@pytest.fixture(autouse=True)
def packs(tmp_path: Path) -> None:
    """Write two packs that ask the same, one of them more."""
    (tmp_path / "one.toml").write_text(FLOOD, "utf-8")
    more = starter("Lights") + FLOOD.partition("\n")[2]
    (tmp_path / "two.toml").write_text(more, "utf-8")


def test_packs_become_one_and_what_was_folded_is_named(
    run: Run, tmp_path: Path
) -> None:
    result = run("merge", "one.toml", "two.toml", "-o", "all.toml")
    assert (result.code, result.out) == (0, "")
    line = 1 + (tmp_path / "two.toml").read_text("utf-8").splitlines().index(
        "[[questions]]", 40
    )
    assert f'two.toml:{line}: folded into one.toml:2: "Which river' in result.err
    assert result.err.endswith("2 questions from 2 packs; 1 folded, 0 contradictions\n")
    assert read_pack(tmp_path / "all.toml").title == "Floods and 1 more"


def test_a_contradiction_is_exit_code_1_and_both_sides_are_kept(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "two.toml").write_text(FLOOD.replace("Danube", "Inn"), "utf-8")
    result = run("merge", "one.toml", "two.toml", "-o", "all.toml")
    assert result.code == 1
    assert (
        "two.toml:2: contradicts one.toml:2: "
        "the answers are 'the Danube' and 'the Inn'" in result.err
    )
    assert len(read_pack(tmp_path / "all.toml").questions) == 2


def test_the_merged_pack_may_go_to_stdout(run: Run) -> None:
    result = run("merge", "one.toml", "-o", "-", "--title", "Mine")
    assert 'title = "Mine"' in result.out


def test_a_pack_that_is_there_is_kept(run: Run, tmp_path: Path) -> None:
    (tmp_path / "all.toml").write_text("precious", "utf-8")
    result = run("merge", "one.toml", "two.toml", "-o", "all.toml")
    assert result.code == 2
    assert "--force" in result.err
    assert (tmp_path / "all.toml").read_text("utf-8") == "precious"


def test_a_pack_may_be_merged_into_itself_when_forced(run: Run, tmp_path: Path) -> None:
    assert run("merge", "one.toml", "two.toml", "-o", "one.toml", "--force").code == 0
    assert len(read_pack(tmp_path / "one.toml").questions) == 2


@pytest.mark.parametrize("bad", [b"title = ", b"\xff", b'title = "x"\n', b"PK\3\4"])
def test_a_pack_that_cannot_be_used_leaves_no_file(
    run: Run, tmp_path: Path, bad: bytes
) -> None:
    (tmp_path / "bad.toml").write_bytes(bad)
    result = run("merge", "one.toml", "bad.toml", "-o", "all.toml")
    assert result.code == 2
    assert "bad.toml" in result.err
    assert not (tmp_path / "all.toml").exists()


def test_hostile_prompts_are_never_printed_raw(run: Run, tmp_path: Path) -> None:
    hostile = FLOOD.replace("Which", "\\u001b]0;x\\u0007\\u202eWhich")
    (tmp_path / "one.toml").write_text(hostile, "utf-8")
    result = run("merge", "one.toml", "one.toml", "-o", "all.toml")
    assert not {"\x1b", "\x07", "\u202e"} & set(result.err)
