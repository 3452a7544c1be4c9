"""The daily quiz on the command line."""

import dataclasses
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import pytest

from quizgen.cli.play import make_desk
from quizgen.core.attempt import Attempt
from quizgen.settings import Places
from quizgen.stores.sqlite import SqliteStore
from quizgen.tui.desk import Desk

Run = Callable[..., Any]
Day = Callable[[str], None]


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch, places: Places) -> Day:
    """Give a function that sets the date."""
    del places
    monkeypatch.setenv("QUIZGEN_SECONDS", "0")
    monkeypatch.setenv("QUIZGEN_PLAYER", "Ada")

    def desk_on(day: str, flags: Mapping[str, object]) -> Desk:
        return dataclasses.replace(
            make_desk(flags), utc=lambda: f"{day}T10:00:00+00:00"
        )

    def choose(day: str) -> None:
        monkeypatch.setattr("quizgen.cli.daily.make_desk", partial(desk_on, day))

    return choose


def test_it_is_the_same_for_everybody_on_one_day(run: Run, on: Day) -> None:
    on("2026-03-14")
    ada, bo = (run("daily", "--plain", "--player", name).out for name in ("Ada", "Bo"))
    assert "Daily quiz, 14 March 2026: 10 questions" in ada
    assert ada == bo
    on("2026-03-15")
    assert run("daily", "--plain").out.splitlines()[3:] != ada.splitlines()[3:]


def test_once_a_day_is_all(run: Run, on: Day, places: Places) -> None:
    on("2026-03-14")
    store = SqliteStore(places.scores)
    store.add(
        Attempt(
            id="1",
            round_id="r",
            pack_id="daily-2026-03-14",
            question_id="q",
            player="Ada",
            given="x",
            verdict="correct",
            reason="exact",
            points=900,
            seconds=2.5,
            turn=0,
            asked=10,
            played_at="2026-03-14T09:00:00+00:00",
        )
    )
    store.close()
    again = run("daily", "--plain")
    assert again.code == 0
    assert again.out.startswith("You have played today's quiz: 1 of 10 questions right")
    assert "900 points" in again.out
    assert "Question 1" in run("daily", "--plain", "--player", "Bo").out
    on("2026-03-15")
    assert "Question 1" in run("daily", "--plain").out


def test_settings_change_neither_its_length_nor_its_mode(
    run: Run, on: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    on("2026-03-14")
    usual = run("daily", "--plain", "--player", "Ada").out
    monkeypatch.setenv("QUIZGEN_QUESTIONS", "3")
    monkeypatch.setenv("QUIZGEN_MODE", "choice")
    assert run("daily", "--plain", "--player", "Bo").out == usual
