"""Statistics in lines."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from quizgen.core.attempt import Attempt
from quizgen.formats.packfile import read_pack
from quizgen.settings import Places
from quizgen.stores.sqlite import SqliteStore

Run = Callable[..., Any]

PACK = """
title = "Birds \\u001b[31m"
[[questions]]
prompt = "Which bird lays the largest egg?"
kind = "top_speed"
answer = { type = "phrase", text = "ostrich" }
"""


@pytest.fixture
def played(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Ada miss a question, then know it, in two rounds."""
    monkeypatch.setenv("QUIZGEN_PLAYER", "Ada")
    places.packs.mkdir(parents=True)
    path = places.packs / "birds.toml"
    path.write_text(PACK, encoding="utf-8")
    pack = read_pack(path)
    store = SqliteStore(places.scores)
    for number, verdict in enumerate(("wrong", "correct")):
        store.add(
            Attempt(
                id=f"{number}",
                round_id=f"{number}",
                pack_id=pack.id,
                question_id=pack.questions[0].id,
                player="Ada",
                given="x",
                verdict="correct" if verdict == "correct" else "wrong",
                reason="exact",
                points=0,
                seconds=2.5,
                turn=0,
                asked=1,
                played_at=f"2026-03-1{number}T12:00:00+00:00",
            )
        )
    store.close()


@pytest.mark.usefixtures("played")
def test_people_get_lines(run: Run) -> None:
    out = run("stats").out
    for line in (
        "Ada: 1 of 2 right (50%)",
        "  1 right in a row at best",
        "  2 days in a row, up to the last one played",
        "  last rounds: 0%, 100%",
        "   50%  1 of 2  Birds [31m",
        "   50%  1 of 2  top speed",
        "   50%  1 of 2  Which bird lays the largest egg?",
    ):
        assert line in out.splitlines()
    assert "\x1b" not in out


@pytest.mark.usefixtures("played")
def test_scripts_get_an_object(run: Run) -> None:
    found = json.loads(run("stats", "--json").out)
    assert found["total"] == {"right": 1, "asked": 2}
    assert found["history"] == [0.0, 1.0]
    assert found["days"] == {"2026-03-10": 1, "2026-03-11": 1}
    assert found["by_kind"] == {"top speed": {"right": 1, "asked": 2}}


@pytest.mark.usefixtures("played")
def test_another_player_may_be_named(run: Run) -> None:
    assert run("stats", "--player", "Bo").out.startswith("Bo: nothing played yet")


def test_before_the_first_round_nothing_is_created(run: Run, places: Places) -> None:
    assert "nothing played yet" in run("stats").out
    assert not places.data.exists()
