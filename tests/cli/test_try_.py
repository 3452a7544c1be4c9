"""Authors try answers."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quizgen.core.attempt import Attempt, Overrule
from quizgen.settings import Places
from quizgen.stores.sqlite import SqliteStore

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


@pytest.fixture
def overruled(places: Places) -> None:
    """Store answers that players insisted on."""
    store = SqliteStore(places.scores)
    for number, given in enumerate(["Dear\x1b Green Place", "dear green place"]):
        store.add(
            Attempt(
                id=f"{number}",
                round_id=f"round {number}",
                pack_id="try",
                question_id="second",
                player="Ada",
                given=given,
                verdict="wrong",
                reason="other",
                points=0,
                seconds=2.5,
                turn=0,
                asked=1,
                played_at="2024-05-31T12:00:00+00:00",
            )
        )
        store.overrule(Overrule(attempt_id=f"{number}", points=1, played_at=""))
    store.close()


@pytest.mark.usefixtures("overruled")
def test_authors_see_what_players_overruled(run: Run, pack: Path) -> None:
    result = run("try", pack.name, "--suggestions")
    assert result.code == 0
    assert result.out.splitlines() == [
        "2. Which city?",
        "   answer: Glasgow; to accept more, add to accept = [...]",
        "   Dear Green Place (2 times, 1 player; other)",
    ]


@pytest.mark.usefixtures("overruled")
def test_a_suggestion_that_nears_another_answer_says_so(run: Run, pack: Path) -> None:
    text = f'{PACK}contrast = ["The Dear Green Place"]\n'
    (pack.parent / "near.toml").write_text(text, encoding="utf-8")
    out = run("try", "near.toml", "--suggestions").out
    assert "other; nears the other answer The Dear Green Place)" in out


def test_without_overrules_authors_are_told_and_nothing_is_created(
    run: Run, pack: Path, places: Places
) -> None:
    result = run("try", pack.name, "--suggestions")
    assert result.out == (
        "no player has overruled the judge on a question of this pack\n"
    )
    assert not places.scores.exists()
