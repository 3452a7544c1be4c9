"""One question, line by line."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PACK = """title = "Floods"
[[questions]]
prompt = "Which river flooded Passau?"
answer = { type = "place", text = "the Danube" }
status = "rejected"
choices = ["the Inn", "the Ilz"]
[[questions]]
prompt = "Who was the mayor?"
answer = { type = "person", text = "Juergen Dupper" }
"""


def _preview(
    folder: Path, *arguments: str, typed: str = ""
) -> subprocess.CompletedProcess[str]:
    (folder / "pack.toml").write_text(PACK, "utf-8")
    places = {
        f"QUIZGEN_{name}_DIR": str(folder / name.lower())
        for name in ("CONFIG", "DATA", "STATE")
    }
    return subprocess.run(
        [sys.executable, "-m", "quizgen", "preview", "pack.toml", *arguments],
        input=typed,
        capture_output=True,
        check=False,
        text=True,
        cwd=folder,
        env=os.environ | places,
    )


def test_only_the_question_that_was_named_is_asked(tmp_path: Path) -> None:
    done = _preview(tmp_path, "2", "--seconds", "0", typed="Dupper\n")
    assert done.returncode == 0
    assert "Question 1 of 1: Who was the mayor?" in done.stdout
    assert "\n+ correct" in done.stdout
    assert "Passau" not in done.stdout


def test_nothing_is_kept(tmp_path: Path) -> None:
    _preview(tmp_path, "--plain", typed="Danube\n")
    assert [path.name for path in tmp_path.iterdir()] == ["pack.toml"]


def test_a_rejected_question_is_asked_in_the_form_wanted(tmp_path: Path) -> None:
    done = _preview(tmp_path, "--mode", "choice")
    assert "the Ilz" in done.stdout


@pytest.mark.parametrize(
    "arguments", [["3"], ["--mode", "chess"], ["--seconds", "-1"], ["1", "2"]]
)
def test_what_is_not_there_is_exit_code_2(tmp_path: Path, arguments: list[str]) -> None:
    done = _preview(tmp_path, *arguments)
    assert done.returncode == 2
    assert done.stderr
    assert "Traceback" not in done.stderr
