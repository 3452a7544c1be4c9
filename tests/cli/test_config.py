"""The settings and their origin."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from quizgen.settings import Places, Settings

Run = Callable[..., Any]


def test_each_setting_is_shown_with_its_origin(
    run: Run, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    places.config.mkdir()
    places.config_file.write_text("questions = 5\n", "utf-8")
    monkeypatch.setenv("QUIZGEN_PLAYER", "Ada")
    rows = json.loads(run("config", "show", "--json").out)
    assert list(rows) == list(Settings.model_fields)
    assert rows["questions"] == {"value": 5, "origin": str(places.config_file)}
    assert rows["player"] == {"value": "Ada", "origin": "QUIZGEN_PLAYER"}
    assert rows["theme"]["origin"] == "default"


def test_people_get_lines(run: Run) -> None:
    result = run("config", "show")
    assert "strictness" in result.out
    assert "from default" in result.out


def test_a_wrong_setting_is_told(run: Run, places: Places) -> None:
    places.config.mkdir()
    places.config_file.write_text("question = 5\n", "utf-8")
    result = run("config", "show")
    assert result.code == 2
    assert "did you mean questions?" in result.err


def test_a_setting_is_changed_in_the_file(run: Run, places: Places) -> None:
    places.config.mkdir()
    places.config_file.write_text("# mine\nquestions = 5\n", "utf-8")
    assert run("config", "set", "questions", "7").code == 0
    assert run("config", "set", "streak", "off").code == 0
    text = places.config_file.read_text("utf-8")
    assert text == "# mine\nquestions = 7\nstreak = false\n"


def test_what_cannot_be_is_told_and_nothing_written(run: Run, places: Places) -> None:
    result = run("config", "set", "questions", "none")
    assert result.code == 2
    assert "questions cannot be 'none'" in result.err
    assert not places.config_file.exists()


def test_a_variable_that_wins_over_the_file_is_named(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUIZGEN_SECONDS", "3")
    assert "QUIZGEN_SECONDS wins" in run("config", "set", "seconds", "60").err
