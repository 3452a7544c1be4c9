"""Quotes and articles, from the command line."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quizgen.formats.packfile import read_pack

Run = Callable[..., Any]

TEXT = "It rained. The Danube flooded Passau. The Inn did not."
PACK = """# mine
title = "Floods"

[[sources]]
id = "flood"   # of June

[[questions]]
prompt = "Which river flooded Passau?"
answer = { type = "place", text = "the Danube" }
[questions.evidence]
quote = "The Danube flooded Passau."  # the proof
start = 11
end = 37

[[questions]]
prompt = "Which river did not flood Passau?"
answer = { type = "place", text = "the Inn" }
evidence = { quote = "The Inn did not.", start = 38, end = 54 }
"""


@pytest.fixture(autouse=True)
def files(tmp_path: Path) -> None:
    """Write a pack, its article, and the article as it was corrected."""
    (tmp_path / "pack.toml").write_text(PACK, "utf-8")
    (tmp_path / "old.txt").write_text(TEXT, "utf-8")
    (tmp_path / "new.txt").write_text(f"Corrected. {TEXT}", "utf-8")


def test_quotes_that_stand_are_exit_code_0(run: Run) -> None:
    result = run("verify", "pack.toml", "--article", "old.txt")
    assert (result.code, result.out) == (0, "")
    assert result.err == "2 quotes checked, 0 problems\n"


def test_what_moved_is_told_with_file_and_line(run: Run, tmp_path: Path) -> None:
    result = run("verify", "pack.toml", "--article", "new.txt")
    assert result.code == 1
    assert result.out.splitlines()[:2] == [
        "pack.toml:12: the quote does not stand from 11 to 37 [wrong-offsets]",
        "  write start = 22, end = 48",
    ]
    assert (tmp_path / "pack.toml").read_text("utf-8") == PACK


def test_fixing_changes_the_offsets_and_nothing_else(run: Run, tmp_path: Path) -> None:
    result = run("verify", "pack.toml", "--article", "new.txt", "--fix")
    assert (result.code, result.out) == (0, "")
    assert result.err == "2 quotes checked, 2 put right, 0 problems\n"
    fixed = PACK.replace("start = 11\nend = 37", "start = 22\nend = 48")
    fixed = fixed.replace("start = 38, end = 54", "start = 49, end = 65")
    assert (tmp_path / "pack.toml").read_text("utf-8") == fixed
    again = run("verify", "pack.toml", "--article", "new.txt", "--fix")
    assert (again.code, again.err) == (
        0,
        "2 quotes checked, 0 put right, 0 problems\n",
    )


def test_a_quote_that_is_gone_is_left_to_the_author(run: Run, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text(f"A. {TEXT.replace('Inn', 'Ilz')}", "utf-8")
    result = run("verify", "pack.toml", "--article", "new.txt", "--fix", "--json")
    assert result.code == 1
    rows: list[dict[str, Any]] = json.loads(result.out)
    (row,) = rows
    assert list(row) == ["file", "line", "key", "code", "message", "remedy"]
    assert (row["line"], row["code"]) == (18, "quote-not-in-article")
    assert row["key"] == "questions[1].evidence.quote"
    evidence = read_pack(tmp_path / "pack.toml").questions[0].evidence
    assert evidence is not None
    assert evidence.start == 14


def test_an_article_beside_the_pack_need_not_be_named(run: Run, tmp_path: Path) -> None:
    beside = PACK.replace('id = "flood"', 'id = "flood"\narticle = "old.txt"')
    (tmp_path / "pack.toml").write_text(beside, "utf-8")
    assert run("verify", "pack.toml").code == 0


def test_packs_that_ship_stand_in_their_articles(run: Run) -> None:
    assert run("verify", "perseverance").code == 0


def test_articles_may_be_lines_of_json(run: Run, tmp_path: Path) -> None:
    rows = [{"id": "storm", "text": "x"}, {"id": "flood", "text": TEXT}]
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    (tmp_path / "all.jsonl").write_text(lines, "utf-8")
    result = run("verify", "pack.toml", "--article", "all.jsonl")
    assert result.code == 0
    assert "belongs to no source of the pack" in result.err


def test_several_packs_are_checked_file_by_file(run: Run, tmp_path: Path) -> None:
    moved = PACK.replace("start = 11", "start = 10")
    (tmp_path / "moved.toml").write_text(moved, "utf-8")
    result = run("verify", "pack.toml", "moved.toml", "--article", "old.txt")
    assert result.code == 1
    assert result.out.startswith("moved.toml:12: the quote does not stand from 10")
    assert result.err.splitlines() == [
        "pack.toml: 2 quotes checked, 0 problems",
        "moved.toml: 2 quotes checked, 1 problem",
    ]
    again = run("verify", "pack.toml", "pack.toml", "--article", "old.txt")
    assert (again.code, again.out) == (0, "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["pack.toml"], "no article is at hand"),
        (["pack.toml", "--article", "none.txt"], "none.txt: there is no such file"),
        (["pack.toml", "--article", "."], "is a folder"),
        (["pack.toml", "--article", "bad.txt"], "bad.txt"),
        (["bad.toml", "--article", "old.txt"], "bad.toml"),
        (["unproved.toml", "--article", "old.txt"], "no question has a quote"),
        (["none.toml"], "there is no such pack"),
    ],
)
def test_what_cannot_be_used_is_exit_code_2(
    run: Run, tmp_path: Path, arguments: list[str], said: str
) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\x00\xff\xfe\x00")
    (tmp_path / "bad.toml").write_bytes(b"title = ")
    unproved = PACK.partition("[questions.evidence]")[0]
    (tmp_path / "unproved.toml").write_text(unproved, "utf-8")
    result = run("verify", *arguments)
    assert (result.code, result.out) == (2, "")
    assert said in result.err
