"""What each command imports, seen from a fresh interpreter.

The other half of the import contracts: those know the static graph only.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CODE = """
import contextlib, io, json, sys
from quizgen.cli import main
arguments = json.loads(sys.argv[1])
with contextlib.redirect_stderr(io.StringIO()):
    if arguments and arguments[0] == "import-only":
        __import__(arguments[1])
    else:
        main(arguments)
print("\\n" + json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
"""

QUIZ = """title = "x"
[[questions]]
prompt = "Who was the first person to walk on the Moon?"
answer = { type = "person", text = "Neil Armstrong" }
"""


def _imported(arguments: list[str], folder: Path) -> set[str]:
    (folder / "quiz.toml").write_text(QUIZ, "utf-8")
    environ = {
        f"QUIZGEN_{name}_DIR": str(folder) for name in ("CONFIG", "DATA", "STATE")
    }
    done = subprocess.run(
        [sys.executable, "-c", CODE, json.dumps(arguments)],
        capture_output=True,
        check=True,
        text=True,
        cwd=folder,
        env=os.environ | environ,
    )
    names: list[str] = json.loads(done.stdout.splitlines()[-1])
    return set(names)


HEAVY = {"spacy", "textual", "rich", "numpy", "pydantic", "tomli", "tomlkit", "sqlite3"}
LIGHT = {"spacy", "textual", "rich", "numpy"}


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (["--help"], HEAVY | {"platformdirs"}),
        (["--version"], HEAVY | {"platformdirs"}),
        (["nothing"], HEAVY),
        (["paths"], HEAVY),
        (["scores"], HEAVY),
        (["scores", "--json"], HEAVY),
        (["stats"], {"spacy", "textual", "numpy"}),
        (["daily", "--plain"], {"spacy", "textual", "numpy"}),
        (["serve", "--help"], HEAVY | {"aiohttp"}),
        (["play", "--help"], HEAVY - {"pydantic", "tomli"}),
        (["generate", "--help"], HEAVY),
        (["config", "show"], HEAVY - {"pydantic"}),
        (["lint", "quiz.toml"], LIGHT),
        (["export", "quiz.toml", "--to", "json"], LIGHT | {"rapidfuzz"}),
        (["new", "new.toml"], HEAVY),
        (["schema"], HEAVY),
        (["lint", "quiz.toml", "--fix"], LIGHT),
        (["merge", "quiz.toml", "quiz.toml", "-o", "new.toml"], LIGHT | {"tomlkit"}),
        (["split", "quiz.toml", "--size", "1", "-o", "x"], LIGHT | {"rapidfuzz"}),
        (["diff", "quiz.toml", "quiz.toml"], LIGHT | {"tomlkit"}),
        (["verify", "quiz.toml"], LIGHT | {"tomlkit"}),
        (["preview", "--help"], HEAVY),
        (["preview", "quiz.toml", "--plain"], LIGHT | {"sqlite3", "tomlkit"}),
        (["import-only", "quizgen.tui.app"], {"spacy", "numpy", "sqlite3"}),
    ],
)
def test_a_command_imports_no_more_than_it_needs(
    arguments: list[str], unwanted: set[str], tmp_path: Path
) -> None:
    assert _imported(arguments, tmp_path) & unwanted == set()


def test_this_way_of_looking_sees_what_is_imported(tmp_path: Path) -> None:
    assert "pydantic" in _imported(["lint", "quiz.toml"], tmp_path)
