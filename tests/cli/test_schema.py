"""The schema of packs, as editors read it."""

import json
import runpy
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from quizgen.formats.shelf import schema_file, shipped_folder
from quizgen.formats.starter import starter

Run = Callable[..., Any]

BUILDER = Path(__file__).parents[2] / ".github" / "scripts" / "build_schema.py"
TAPLO = Path(sys.executable).with_name("taplo")
needs_taplo = pytest.mark.skipif(not TAPLO.exists(), reason="taplo is not installed")

GOOD = """title = "Floods"
[[questions]]
prompt = "Which river flooded Passau in June 2013?"
answer = { type = "place", text = "the Danube" }
"""


def _taplo(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [TAPLO, "lint", "--no-auto-config", *arguments],
        capture_output=True,
        check=False,
        text=True,
    )


def _lint(pack: Path) -> subprocess.CompletedProcess[str]:
    return _taplo("--schema", schema_file().as_uri(), pack)


def test_the_schema_that_ships_is_that_of_the_model() -> None:
    build = runpy.run_path(str(BUILDER))["build"]
    assert schema_file().read_text("utf-8") == build()


def _tables(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield schema
    yield from schema["definitions"].values()


def test_every_key_is_explained_and_no_other_key_is_allowed() -> None:
    schema = cast("dict[str, Any]", json.loads(schema_file().read_text("utf-8")))
    for table in _tables(schema):
        assert table["additionalProperties"] is False
        assert all(key["description"] for key in table["properties"].values())


@needs_taplo
@pytest.mark.parametrize(
    "pack", sorted(shipped_folder().glob("*.toml")), ids=lambda path: path.stem
)
def test_taplo_accepts_every_pack_that_ships(pack: Path) -> None:
    done = _lint(pack)
    assert done.returncode == 0, done.stderr


@needs_taplo
def test_taplo_finds_the_schema_by_the_starters_first_line(
    run: Run, tmp_path: Path
) -> None:
    run("schema", "-o", "pack.schema.json")
    (tmp_path / "good.toml").write_text(starter("x"), "utf-8")
    (tmp_path / "bad.toml").write_text(
        starter("x").replace('type = "place"', 'type = "plaza"'), "utf-8"
    )
    assert _taplo(tmp_path / "good.toml").returncode == 0
    assert '"plaza" is not one of' in _taplo(tmp_path / "bad.toml").stderr


@needs_taplo
def test_taplo_accepts_a_pack_that_was_written_by_the_program(
    run: Run, tmp_path: Path
) -> None:
    run("schema", "-o", "pack.schema.json")
    run("export", "perseverance", "--to", "toml", "-o", "written.toml")
    assert (tmp_path / "written.toml").read_text("utf-8").startswith("#:schema ./pack")
    assert _taplo(tmp_path / "written.toml").returncode == 0


@needs_taplo
@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("title", "titel", "'titel' was unexpected"),
        ("prompt", "promt", "'promt' was unexpected"),
        ('"place"', '"plaza"', '"plaza" is not one of'),
        ('"Floods"', "3", '3 is not of type "string"'),
        ('answer = { type = "place", text = "the Danube" }', "", '"answer" is a req'),
        ("[[questions]]", "[[questions]]\ndifficulty = 2", "greater than the maximum"),
    ],
)
def test_taplo_refuses_what_the_program_refuses(
    run: Run, tmp_path: Path, old: str, new: str, complaint: str
) -> None:
    pack = tmp_path / "pack.toml"
    pack.write_text(GOOD, "utf-8")
    assert _lint(pack).returncode == 0
    pack.write_text(GOOD.replace(old, new), "utf-8")
    assert complaint in _lint(pack).stderr
    assert run("lint", pack).code == 1


def test_the_schema_is_data_on_stdout(run: Run) -> None:
    result = run("schema")
    assert (result.code, result.err) == (0, "")
    assert result.out == schema_file().read_text("utf-8")


def test_a_schema_that_is_there_is_kept(run: Run, tmp_path: Path) -> None:
    (tmp_path / "pack.schema.json").write_text("mine", "utf-8")
    result = run("schema", "-o", "pack.schema.json")
    assert result.code == 2
    assert "--force" in result.err
    assert (tmp_path / "pack.schema.json").read_text("utf-8") == "mine"
    assert run("schema", "-o", "pack.schema.json", "--force").code == 0
