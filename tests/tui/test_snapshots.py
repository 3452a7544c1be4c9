"""A picture of every screen state at 80 x 24."""

from pathlib import Path

import pytest

from quizgen.core.pack import Pack
from quizgen.settings import Settings
from quizgen.tui.making import Progress
from quizgen.tui.screens.making import MakingScreen
from tests.tui.conftest import Open, Snapshot


@pytest.fixture
def speed(pack: Pack) -> Pack:
    """Only the question whose answer is 70 km/h."""
    return pack.model_copy(update={"questions": pack.questions[2:3]})


async def test_home(opened: Open, snapshot: Snapshot, pack: Pack) -> None:
    async with opened(pack) as stage:
        snapshot(stage.app, "home")


async def test_home_without_packs(opened: Open, snapshot: Snapshot) -> None:
    async with opened(None) as stage:
        snapshot(stage.app, "home_empty")


async def test_asking(opened: Open, snapshot: Snapshot, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("enter")
        stage.wait(6)
        await stage.tick()
        snapshot(stage.app, "round_asking")


async def test_hints_in_the_last_seconds(
    opened: Open, snapshot: Snapshot, pack: Pack
) -> None:
    async with opened(pack) as stage:
        await stage.press("enter", "f2", "f2")
        stage.wait(26)
        await stage.tick()
        snapshot(stage.app, "round_hints")


async def test_paused(opened: Open, snapshot: Snapshot, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("enter", "f5")
        snapshot(stage.app, "round_paused")


@pytest.mark.parametrize(
    ("given", "name"),
    [("70", "round_close"), ("70 kmh", "round_correct"), ("90 mph", "round_wrong")],
)
async def test_answered(
    opened: Open, snapshot: Snapshot, speed: Pack, given: str, name: str
) -> None:
    async with opened(speed) as stage:
        await stage.press("enter")
        stage.wait(3)
        await stage.answer(given)
        snapshot(stage.app, name)


async def test_overruled(opened: Open, snapshot: Snapshot, speed: Pack) -> None:
    async with opened(speed) as stage:
        await stage.press("enter")
        await stage.answer("90 mph")
        await stage.press("f4")
        snapshot(stage.app, "round_overruled")


async def test_choice(opened: Open, snapshot: Snapshot, speed: Pack) -> None:
    async with opened(speed, Settings(mode="choice")) as stage:
        await stage.press("enter", "f2")
        snapshot(stage.app, "round_choice")
        await stage.answer("70 km/h")
        snapshot(stage.app, "round_chosen")


async def test_leaving(opened: Open, snapshot: Snapshot, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("enter", "escape")
        snapshot(stage.app, "leave")


async def test_result_board_and_export(
    opened: Open, snapshot: Snapshot, pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizgen.tui.backstage.Path.cwd", lambda: Path("/home/ada"))
    async with opened(pack) as stage:
        await stage.press("enter")
        await stage.answer("ostrich")
        await stage.press("enter", "f3", "enter", "f3", "enter", "f3", "enter")
        snapshot(stage.app, "result")
        await stage.press("f3")
        snapshot(stage.app, "board")
        await stage.press("escape", "f4")
        snapshot(stage.app, "export")


async def test_help(opened: Open, snapshot: Snapshot, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("enter", "f1")
        snapshot(stage.app, "help")


async def test_setup(opened: Open, snapshot: Snapshot, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("f2")
        snapshot(stage.app, "setup")


async def test_settings(
    opened: Open, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = property(lambda _: Path("/home/ada/config.toml"))
    monkeypatch.setattr("quizgen.settings.Places.config_file", place)
    async with opened(None) as stage:
        await stage.press("f8")
        snapshot(stage.app, "settings")


async def test_hosting(opened: Open, snapshot: Snapshot, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("f9", "enter", "1", "2", "1")
        snapshot(stage.app, "hosting")


async def test_statistics(opened: Open, snapshot: Snapshot, pack: Pack) -> None:
    async with opened(pack, Settings(questions=2)) as stage:
        await stage.press("enter")
        for text in ("ostrich", "leeds"):
            await stage.answer(text)
            await stage.press("enter")
        await stage.press("escape", "f7")
        snapshot(stage.app, "statistics")


async def test_two_players(opened: Open, snapshot: Snapshot, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("f2", "tab", "end")
        await stage.type(",bo")
        await stage.press("enter")
        await stage.answer("ostrich")
        snapshot(stage.app, "round_two_players")


async def test_making(opened: Open, snapshot: Snapshot, pack: Pack) -> None:
    async with opened(pack) as stage:
        screen = MakingScreen("story.txt")
        stage.app.push_screen(screen)
        screen.report(Progress(40, "looking for facts"))
        await stage.settle()
        snapshot(stage.app, "making")


async def test_too_small(opened: Open, snapshot: Snapshot, pack: Pack) -> None:
    async with opened(pack, size=(30, 8)) as stage:
        snapshot(stage.app, "too_small")


async def test_the_picture_in_the_readme(
    opened: Open, snapshot: Snapshot, pack: Pack
) -> None:
    async with opened(pack, size=(80, 20)) as stage:
        await stage.press("enter")
        await stage.answer("ostritch")
        await stage.press("enter")
        stage.wait(4)
        await stage.answer("glasgow")
        snapshot(stage.app, "readme")
