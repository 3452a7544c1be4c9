"""Changing the settings file."""

from pathlib import Path

import pytest

from quizgen.errors import InputError
from quizgen.settings import Places, Settings
from quizgen.settings.editing import change_file, parse_setting, write_text

FILE = """\
# How I play
questions = 5  # short ones

[keys]
"home.board" = "f12"  # next to F11
"""


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(config=tmp_path, data=tmp_path / "data", state=tmp_path / "state")


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("questions", " 7 ", 7),
        ("seconds", "7.5", 7.5),
        ("streak", "off", False),
        ("streak", "on", True),
        ("player", "Ada", "Ada"),
        ("strictness", "lenient", "lenient"),
        ("threshold", "0.5", 0.5),
        ("keys", "home.board=f12, round.hint = f9", None),
        ("questions", "  ", None),
    ],
)
def test_what_is_typed_becomes_a_value(name: str, text: str, value: object) -> None:
    wanted = {"home.board": "f12", "round.hint": "f9"} if name == "keys" else value
    assert parse_setting(name, text) == wanted


@pytest.mark.parametrize("name", Settings.model_fields)
def test_what_is_shown_can_be_typed(name: str) -> None:
    value = getattr(Settings(), name)
    assert parse_setting(name, write_text(value)) in (value, None)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("questions", "0", "questions cannot be '0'"),
        ("questions", "many", "valid integer"),
        ("seconds", "nan", "finite"),
        ("mode", "sung", "'typed', 'choice'"),
        ("question", "1", "did you mean questions"),
    ],
)
def test_what_cannot_be_is_refused(name: str, text: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        parse_setting(name, text)


def test_comments_and_order_stay(places: Places) -> None:
    places.config_file.write_text(FILE, "utf-8")
    changed = change_file(places, "questions", 7).decode()
    assert changed == FILE.replace("= 5", "= 7")


def test_a_new_key_stands_before_the_first_table(places: Places) -> None:
    places.config_file.write_text(FILE, "utf-8")
    changed = change_file(places, "streak", value=False).decode()
    assert changed.index("streak = false") < changed.index("[keys]")


def test_a_value_is_taken_out(places: Places) -> None:
    places.config_file.write_text("questions = 5\n", "utf-8")
    assert change_file(places, "questions", None) == b""
    assert change_file(places, "seconds", None) == b"questions = 5\n"


def test_a_file_that_is_not_toml_is_left_alone(places: Places) -> None:
    places.config_file.write_text("questions = = 5\n", "utf-8")
    with pytest.raises(InputError, match="not TOML"):
        change_file(places, "seconds", 3.0)
