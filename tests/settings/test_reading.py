"""Settings from flag, environment, file and default."""

from pathlib import Path

import pytest

import quizgen.settings
from quizgen.errors import InputError
from quizgen.settings import (
    Places,
    Settings,
    load_settings,
    resolve_for_play,
    resolve_settings,
)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(config=tmp_path, data=tmp_path / "data", state=tmp_path / "state")


def test_without_anything_the_defaults_hold(places: Places) -> None:
    assert load_settings(places, {}, {}) == Settings()


def test_flag_beats_environment_beats_file_beats_default(places: Places) -> None:
    places.config_file.write_text(
        'player = "file"\nquestions = 5\nseconds = 7\n', "utf-8"
    )
    environ = {"QUIZGEN_PLAYER": "environment", "QUIZGEN_QUESTIONS": "6"}
    resolved = resolve_settings(places, environ, {"player": "flag", "theme": None})
    assert resolved.settings.player == "flag"
    assert resolved.settings.questions == 6
    assert resolved.settings.seconds == 7
    assert resolved.origins["player"] == "command line"
    assert resolved.origins["questions"] == "QUIZGEN_QUESTIONS"
    assert resolved.origins["seconds"] == str(places.config_file)
    assert resolved.origins["theme"] == "default"


def test_an_unknown_key_is_an_error_that_names_the_nearest(places: Places) -> None:
    places.config_file.write_text("question = 5\n", "utf-8")
    with pytest.raises(InputError, match="did you mean questions"):
        load_settings(places, {}, {})


def test_all_problems_are_named_at_once(places: Places) -> None:
    places.config_file.write_text('question = 5\nstrictness = "hard"\n', "utf-8")
    with pytest.raises(InputError) as caught:
        load_settings(places, {"QUIZGEN_SECONDS": "soon"}, {})
    for part in ("3 settings", "question", "strictness", "hard", "QUIZGEN_SECONDS"):
        assert part in str(caught.value)


def test_folders_and_the_debug_switch_are_no_settings(places: Places) -> None:
    environ = {"QUIZGEN_DATA_DIR": "/nowhere", "QUIZGEN_DEBUG": "1"}
    assert load_settings(places, environ, {}) == Settings()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"player = \n", "not TOML"),
        (b'player = "\xff"\n', "not UTF-8"),
        (b"#" * 1_000_001, "too large"),
    ],
)
def test_a_broken_file_is_named(places: Places, content: bytes, message: str) -> None:
    places.config_file.write_bytes(content)
    with pytest.raises(InputError, match=message) as caught:
        load_settings(places, {}, {})
    assert caught.value.where == str(places.config_file)


def test_a_folder_in_the_files_place_is_named(places: Places) -> None:
    places.config_file.mkdir()
    with pytest.raises(InputError, match="is a folder"):
        load_settings(places, {}, {})


def test_every_setting_is_documented() -> None:
    assert all(field.description for field in Settings.model_fields.values())


def test_an_unknown_attribute_of_the_room_is_an_attribute_error() -> None:
    assert not hasattr(quizgen.settings, "Setting")


def test_a_game_starts_with_defaults_when_the_file_is_wrong(places: Places) -> None:
    places.config_file.write_text("question = 5\nseconds = -1\n", "utf-8")
    resolved = resolve_for_play(places, {"QUIZGEN_MODE": "sung"}, {"questions": 3})
    assert resolved.settings == Settings(questions=3)
    for part in ("question", "seconds", "QUIZGEN_MODE"):
        assert part in resolved.problem


def test_a_game_does_not_start_with_wrong_flags(places: Places) -> None:
    with pytest.raises(InputError, match="command line"):
        resolve_for_play(places, {}, {"questions": 0})
