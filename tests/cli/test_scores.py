"""The leaderboard on the command line."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from quizgen.core.attempt import Attempt
from quizgen.settings import Places
from quizgen.stores.sqlite import SqliteStore

Run = Callable[..., Any]


@pytest.fixture
def played(places: Places) -> Places:
    """Give places where two rounds were played."""
    store = SqliteStore(places.scores)
    for number, player in enumerate(["Ada\x1b[31m", "Bo", "Bo"]):
        store.add(
            Attempt(
                id=f"{number}",
                round_id=player,
                pack_id="moon",
                question_id="q",
                player=player,
                given="x",
                verdict="correct",
                reason="exact",
                points=900,
                seconds=2.5,
                turn=number,
                asked=10,
                played_at="2024-05-31T12:00:00+00:00",
            )
        )
    store.close()
    return places


def test_scripts_get_the_promised_object(run: Run, played: Places) -> None:
    del played
    found = json.loads(run("scores", "--json").out)
    assert found["attempts"] == 3
    assert [row["points"] for row in found["leaderboard"]] == [1800, 900]
    keys = {"player", "pack", "points", "correct", "asked", "seconds", "played_at"}
    assert keys <= set(found["leaderboard"][0])


def test_people_get_a_table_that_is_safe(run: Run, played: Places) -> None:
    del played
    result = run("scores")
    lines = result.out.splitlines()
    assert lines[0].split() == ["points", "right", "time", "player", "pack", "played"]
    assert lines[1].split()[:2] == ["1,800", "2/10"]
    assert "\x1b" not in result.out


def test_a_pack_and_a_limit_may_be_chosen(run: Run, played: Places) -> None:
    del played
    board = json.loads(run("scores", "--json", "--limit", "1").out)["leaderboard"]
    assert [row["player"] for row in board] == ["Bo"]
    assert not json.loads(run("scores", "--json", "--pack", "x").out)["leaderboard"]


def test_before_the_first_round_nothing_is_created(run: Run, places: Places) -> None:
    assert json.loads(run("scores", "--json").out) == {"attempts": 0, "leaderboard": []}
    assert "no scores yet" in run("scores").out
    assert not places.data.exists()


def test_a_disk_that_fails_is_exit_code_3(run: Run, places: Places) -> None:
    places.scores.mkdir(parents=True)
    result = run("scores")
    assert result.code == 3
    assert str(places.scores) in result.err
