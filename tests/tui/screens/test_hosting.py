"""A round with a host on the screen."""

import pytest

from quizgen.core.pack import Pack
from quizgen.settings import Settings
from quizgen.tui.screens.home import HomeScreen
from quizgen.tui.screens.hosting import HostingScreen
from tests.tui.conftest import Open


async def test_the_answer_waits_for_a_key(opened: Open, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("f9")
        assert isinstance(stage.app.screen, HostingScreen)
        assert "Which bird lays the largest egg" in stage.text
        assert "ostrich lays" not in stage.text
        await stage.press("enter")
        assert "ostrich lays" in stage.text
        assert "Field Notes" in stage.text
        await stage.press("enter")
        assert "Question 2 of 4" in stage.text
        await stage.press("left")
        assert "ostrich lays" in stage.text


async def test_points_are_given_by_number_and_undone(opened: Open, pack: Pack) -> None:
    async with opened(pack, Settings(player="Reds")) as stage:
        await stage.press("f9", "1", "1", "2")
        assert "1 Reds" in stage.text
        screen = stage.app.screen
        assert isinstance(screen, HostingScreen)
        assert [screen.hosted.points(team) for team in (0, 1)] == [2, 1]
        await stage.press("backspace")
        assert screen.hosted.points(1) == 0
        await stage.press("8", "escape")
        assert isinstance(stage.app.screen, HomeScreen)
        assert stage.store.count() == 0


@pytest.mark.parametrize("size", [(40, 12), (120, 40)])
async def test_question_and_teams_are_seen_at_every_size(
    opened: Open, pack: Pack, size: tuple[int, int]
) -> None:
    async with opened(pack, size=size) as stage:
        await stage.press("f9")
        assert "Which bird lays" in stage.text
        await stage.press("2")
        assert "2 Team 2  1 point" in stage.text
