"""Authors try answers."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]

PACK = """
title = "Try"

[[questions]]
prompt = "How fast was it?"
answer = { type = "quantity", text = "50 miles per hour" }
accept = ["fifty"]
contrast = ["30 mph"]

[[questions]]
id = "second"
prompt = "Which city?"
answer = { type = "place", text = "Glasgow" }
"""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Write a pack of two questions."""
    path = tmp_path / "try.toml"
    path.write_text(PACK, encoding="utf-8")
    return path


def test_authors_see_verdict_reason_step_and_both_readings(
    run: Run, pack: Path
) -> None:
    result = run("try", pack.name, stdin=b"80 km/h\n50\n")
    assert result.code == 0
    assert result.out.splitlines() == [
        "How fast was it?",
        "answer: 50 miles per hour [quantity]",
        "accepted too: fifty",
        "never: 30 mph",
        "+ 80 km/h",
        "  correct (converted): Right, you even converted it: 50 miles per hour.",
        "  decided by: comparison, against 50 miles per hour",
        "  typed, as the judge reads it: 80 kilometre per hour",
        "  answer, as the judge reads it: 50 mile per hour",
        "+ 50",
        "  correct (equal): Right: fifty.",
        "  decided by: comparison, against fifty",
        "  typed, as the judge reads it: 50 without a unit",
        "  answer, as the judge reads it: 50 without a unit",
    ]


@pytest.mark.parametrize("name", ["2", "second"])
def test_a_question_is_chosen_by_number_or_id(run: Run, pack: Path, name: str) -> None:
    result = run("try", pack.name, name, "--strictness", "strict", stdin=b"glascow\n")
    assert result.out.startswith("Which city?\n")
    assert "\nx glascow\n" in result.out


def test_a_close_answer_shows_what_is_asked_back(run: Run, pack: Path) -> None:
    (pack.parent / "two.toml").write_text(PACK.replace('"fifty"', ""), encoding="utf-8")
    result = run("try", "two.toml", stdin=b"50\n")
    assert "  asks back: 50 what?" in result.out.splitlines()


def test_an_unknown_question_is_named(run: Run, pack: Path) -> None:
    result = run("try", pack.name, "9")
    assert result.code == 2
    assert "there is no question 9" in result.err
    assert "1 to 2" in result.err


def test_hostile_answers_are_never_printed_raw(run: Run, pack: Path) -> None:
    result = run("try", pack.name, stdin=b"\x1b[31m\xff\n")
    assert "\x1b" not in result.out
