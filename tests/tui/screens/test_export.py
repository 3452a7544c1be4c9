"""Export of a round's questions."""

from pathlib import Path

import pytest
from textual.widgets import Input

from quizgen.core.pack import Pack
from quizgen.formats.packfile import read_pack
from quizgen.settings import Settings
from quizgen.tui.screens.export import ExportScreen
from quizgen.tui.screens.result import ResultScreen
from tests.tui.conftest import Open, Stage


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder of its own."""
    place = tmp_path / "work"
    place.mkdir()
    monkeypatch.chdir(place)
    return place


async def open_export(stage: Stage) -> ExportScreen:
    await stage.press("enter")
    for text in ("ostrich", "leeds"):
        await stage.answer(text)
        await stage.press("enter")
    await stage.press("f4")
    assert isinstance(stage.app.screen, ExportScreen)
    return stage.app.screen


async def test_the_questions_of_the_round_are_written(
    opened: Open, pack: Pack, folder: Path
) -> None:
    async with opened(pack, Settings(questions=2)) as stage:
        await open_export(stage)
        await stage.press("enter")
        assert isinstance(stage.app.screen, ResultScreen)
        written = read_pack(folder / "bridges-and-birds.toml")
        assert written.title == pack.title
        assert {q.id for q in written.questions} == {
            pack.questions[3].id,
            pack.questions[0].id,
        }


async def test_only_what_was_missed(opened: Open, pack: Pack, folder: Path) -> None:
    async with opened(pack, Settings(questions=2)) as stage:
        await open_export(stage)
        await stage.press("f2")
        assert "missed: 1 question" in stage.text
        await stage.press("enter")
        (question,) = read_pack(folder / "bridges-and-birds.toml").questions
        assert question == pack.questions[0]


async def test_only_what_its_author_has_accepted(
    opened: Open, pack: Pack, folder: Path
) -> None:
    accepted = pack.questions[2].model_copy(update={"status": "accepted"})
    questions = (*pack.questions[:2], accepted, pack.questions[3])
    reviewed = pack.model_copy(update={"questions": questions})
    async with opened(reviewed, Settings(questions=2)) as stage:
        await open_export(stage)
        await stage.press("f2", "f2")
        assert "accepted: 1 question" in stage.text
        await stage.press("enter")
        assert read_pack(folder / "bridges-and-birds.toml").questions == (accepted,)


async def test_another_format_changes_the_ending(opened: Open, pack: Pack) -> None:
    async with opened(pack, Settings(questions=2)) as stage:
        screen = await open_export(stage)
        before = screen.query_one(Input).value
        await stage.press("f3")
        assert screen.query_one(Input).value.rpartition(".")[2] != "toml"
        assert before.endswith("bridges-and-birds.toml")


async def test_a_file_that_exists_is_replaced_at_the_second_enter_only(
    opened: Open, pack: Pack, folder: Path
) -> None:
    path = folder / "bridges-and-birds.toml"
    path.write_text("mine", encoding="utf-8")
    async with opened(pack, Settings(questions=2)) as stage:
        await open_export(stage)
        await stage.press("enter")
        assert path.read_text(encoding="utf-8") == "mine"
        assert "Enter again replaces it." in stage.text
        await stage.press("enter")
        assert len(read_pack(path).questions) == 2


async def test_a_place_that_cannot_be_written_is_told(
    opened: Open, pack: Pack, folder: Path
) -> None:
    (folder / "file").write_text("", encoding="utf-8")
    async with opened(pack, Settings(questions=2)) as stage:
        screen = await open_export(stage)
        screen.query_one(Input).value = str(folder / "file" / "x.toml")
        await stage.press("enter")
        assert isinstance(stage.app.screen, ExportScreen)
        assert "cannot be written" in stage.text
