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


MESS = """# mine, do not touch
title = "Mess"

[[questions]]   # the first
prompt = "Which  river flooded the town of Passau in June 2013 ??"  # spaces
answer = { type = "place", text = "the Danube" }
accept = [
  "Donau",   # German
  "donau",
]
choices = ["the Inn", "Danube"]
id = "wrong"

# About the mayor
[[questions]]
prompt = "Who was the mayor of Passau last year?"
answer = { type = "person", text = "Juergen Dupper" }
"""
MENDED = (
    MESS.replace("Which  river", "Which river")
    .replace("2013 ??", "2013?")
    .replace('  "donau",\n', "")
    .replace(', "Danube"]', "]")
)


@pytest.fixture
def mess(tmp_path: Path) -> Path:
    """Give a pack full of slips, and one that needs judgement."""
    path = tmp_path / "mess.toml"
    path.write_text(MESS, "utf-8")
    return path


def test_slips_are_mended_and_all_else_stays_as_it_was_written(
    run: Run, mess: Path
) -> None:
    result = run("lint", "mess.toml", "--fix")
    assert result.code == 1
    assert 'mess.toml:5: mended prompt: "Which  river' in result.err
    assert 'mess.toml:7: mended accept: - "donau"' in result.err
    assert result.err.endswith("3 slips mended, 1 problem left in 1 pack\n")
    assert result.out.startswith("mess.toml:15: 'last year' means")
    written = mess.read_text("utf-8")
    computed = next(line for line in written.splitlines() if line.startswith("id ="))
    assert written == MENDED.replace('id = "wrong"', computed)


def test_mending_twice_changes_nothing_more(run: Run, mess: Path) -> None:
    run("lint", "mess.toml", "--fix")
    written = mess.read_bytes()
    result = run("lint", "mess.toml", "--fix")
    assert result.err == "0 slips mended, 1 problem left in 1 pack\n"
    assert mess.read_bytes() == written


def test_scripts_get_the_problems_that_are_left(run: Run, mess: Path) -> None:
    result = run("lint", mess, "--fix", "--json")
    rows: list[dict[str, Any]] = json.loads(result.out)
    assert [row["code"] for row in rows] == ["relative-time"]
    assert list(rows[0]) == ["file", "line", "key", "code", "message", "remedy"]


def test_a_pack_that_is_mended_altogether_is_exit_code_0(run: Run, mess: Path) -> None:
    mess.write_text(MESS.replace("last year", "in 2013"), "utf-8")
    assert run("lint", mess, "--fix").code == 0


def test_without_being_asked_nothing_is_mended(run: Run, mess: Path) -> None:
    assert run("lint", mess).code == 1
    assert mess.read_text("utf-8") == MESS


def test_a_question_that_would_repeat_another_is_left_to_the_author(
    run: Run, mess: Path
) -> None:
    question = MENDED.partition("[[questions]]")[2].partition('id = "wrong"')[0]
    mess.write_text(f"{MESS}\n[[questions]]{question}", "utf-8")
    result = run("lint", mess, "--fix")
    assert result.code == 1
    assert "asks the same" in result.err
    assert "[untidy-spaces]" in result.out


@pytest.mark.parametrize(
    ("bad", "code"), [(b'title = "x', 1), (b"\xff", 1), (b'titel = "x"\n', 1)]
)
def test_a_pack_that_cannot_be_read_is_told_and_left_alone(
    run: Run, tmp_path: Path, bad: bytes, code: int
) -> None:
    (tmp_path / "bad.toml").write_bytes(bad)
    assert run("lint", "bad.toml", "--fix").code == code
    assert (tmp_path / "bad.toml").read_bytes() == bad
