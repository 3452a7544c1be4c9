"""The settings on the screen: shown, changed, refused."""

from pathlib import Path

import pytest
from textual.widgets import Input, Select

from quizgen.core.pack import Pack
from quizgen.settings import Settings
from quizgen.tui.screens.home import HomeScreen
from tests.tui.conftest import Open, Stage


class File:
    """The settings file, in the folder that the application uses."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._path = folder / "config.toml"

    def write(self, text: str) -> None:
        """Write it by hand."""
        self._path.write_text(text, encoding="utf-8")

    def read(self) -> str:
        """Read it; empty if there is none."""
        return self._path.read_text("utf-8") if self._path.exists() else ""


@pytest.fixture
def file(tmp_path: Path) -> File:
    """Give the settings file."""
    return File(tmp_path / "config")


@pytest.fixture
def hindrance(tmp_path: Path) -> None:
    """Put a file where the settings' folder would be."""
    (tmp_path / "config").write_text("in the way", encoding="utf-8")


async def put(stage: Stage, name: str, value: str) -> None:
    """Type or choose a value."""
    field = stage.app.screen.query_one(f"#{name}")
    field.focus()
    if isinstance(field, Input):
        field.value = value
        await stage.press("enter")
    elif isinstance(field, Select):
        field.value = value
        await stage.settle()


async def test_each_setting_is_shown_with_meaning_and_origin(opened: Open) -> None:
    settings = Settings(player="Ada [x]", seconds=45)
    async with opened(None, settings, size=(200, 60)) as stage:
        await stage.press("f8")
        assert "player         Ada [x]" in stage.text
        assert "seconds        45" in stage.text
        assert "Seconds for each question; 0 for no clock.  From default." in stage.text
        assert all(f"{name} " in stage.text for name in Settings.model_fields)
        assert "config.toml" in stage.text


async def test_a_change_is_kept_with_the_files_comments(
    opened: Open, pack: Pack, file: File
) -> None:
    file.write("# mine\nquestions = 3 # a few\n")
    async with opened(pack) as stage:
        await stage.press("f8")
        await put(stage, "questions", "2")
        await put(stage, "player", "Bo")
        assert "Questions in a round.  From the file." in stage.text
        assert file.read() == ('# mine\nquestions = 2 # a few\nplayer = "Bo"\n')
        await stage.press("escape", "enter")
        assert "Question 1 of 2" in stage.text
        await stage.press("f3")
        assert [attempt.player for attempt in stage.store.attempts()] == ["Bo"]


async def test_a_theme_is_seen_at_once(opened: Open, file: File) -> None:
    async with opened(None) as stage:
        await stage.press("f8")
        await put(stage, "theme", "quizgen-paper")
        assert stage.app.theme == "quizgen-paper"
        assert file.read() == 'theme = "quizgen-paper"\n'


async def test_a_switch_is_a_word(opened: Open, file: File) -> None:
    async with opened(None, size=(80, 60)) as stage:
        await stage.press("f8")
        await put(stage, "streak", "off")
        assert "streak         off" in stage.text
        assert file.read() == "streak = false\n"


async def test_what_cannot_be_is_told_beside_the_field(
    opened: Open, file: File
) -> None:
    async with opened(None) as stage:
        await stage.press("f8")
        await put(stage, "questions", "900")
        assert "x questions cannot be '900'" in stage.text
        assert not file.read()
        await put(stage, "questions", "9")
        assert "cannot be" not in stage.text


async def test_a_setting_goes_back_to_its_default(opened: Open, file: File) -> None:
    file.write("questions = 3\n")
    async with opened(None) as stage:
        await stage.press("f8")
        stage.app.screen.query_one("#questions").focus()
        await stage.press("f2")
        assert "questions      10" in stage.text
        assert not file.read()


async def test_a_variable_that_wins_is_named(opened: Open, file: File) -> None:
    environ = {"QUIZGEN_QUESTIONS": "7"}
    async with opened(None, environ=environ) as stage:
        await stage.press("f8")
        assert "From QUIZGEN_QUESTIONS, which wins over the file." in stage.text
        await put(stage, "questions", "3")
        assert "questions      7" in stage.text
        assert file.read() == "questions = 3\n"


async def test_a_file_with_errors_is_told_and_the_game_starts_with_defaults(
    opened: Open, pack: Pack, file: File
) -> None:
    file.write('questions = 0\nthem = "nord"\nplayer = "Bo"\n')
    async with opened(pack, size=(120, 40)) as stage:
        assert isinstance(stage.app.screen, HomeScreen)
        shown = " ".join(stage.text.replace("\u258c", " ").split())  # the toast's edge
        assert "usual settings" in shown
        assert "questions cannot be 0" in shown
        assert "did you mean theme?" in shown
        await stage.press("f8")
        shown = " ".join(stage.text.replace("\u258c", " ").split())
        assert "there is no setting 'them'" in shown  # long paths wrap it
        await stage.press("escape", "enter")
        assert "Question 1 of 4" in stage.text


@pytest.mark.usefixtures("hindrance")
async def test_a_disk_that_fails_is_told_beside_the_field(opened: Open) -> None:
    async with opened(None) as stage:
        await stage.press("f8")
        await put(stage, "questions", "3")
        assert "cannot be written" in " ".join(stage.text.split())


async def test_in_a_browser_nothing_can_be_changed(opened: Open) -> None:
    async with opened(None, is_served=True) as stage:
        await stage.press("f8")
        assert "read, not changed" in stage.text
        fields = stage.app.screen.query("Input, Select")
        assert len(fields) == len(Settings.model_fields)
        assert all(field.disabled for field in fields)
