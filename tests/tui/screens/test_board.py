"""Leaderboards on the screen."""

from quizgen.core.attempt import Score
from quizgen.core.pack import Pack
from quizgen.tui.screens.board import BoardScreen
from tests.tui.conftest import Open

ADA = Score(
    player="Ada",
    pack="bridges-and-birds",
    points=5000,
    correct=6,
    asked=10,
    seconds=80.0,
    played_at="2026-03-01T10:00:00+00:00",
    overruled=1,
)


async def test_without_scores_it_says_so(opened: Open) -> None:
    async with opened(None) as stage:
        await stage.press("f3")
        assert isinstance(stage.app.screen, BoardScreen)
        assert "No scores yet" in stage.text


async def test_one_board_at_a_time(opened: Open, pack: Pack) -> None:
    other = Score(
        player="Bob",
        pack="space",
        points=1,
        correct=1,
        asked=1,
        seconds=1.0,
        played_at="2026-03-02",
    )
    async with opened(pack) as stage:
        titles = {"bridges-and-birds": "Bridges and birds"}
        stage.app.push_screen(BoardScreen([ADA, other], titles, "bridges-and-birds"))
        await stage.settle()
        assert "Bridges and birds   timed, typed, normal   board 1 of 2" in stage.text
        assert "6/10 (1 own)" in stage.text
        assert "Bob" not in stage.text
        await stage.press("n")
        assert "Bob" in stage.text
        assert "Ada" not in stage.text
        await stage.press("p")
        assert "Ada" in stage.text
