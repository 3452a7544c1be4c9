"""Statistics on the screen."""

from quizgen.core.pack import Pack
from quizgen.settings import Settings
from tests.tui.conftest import Open


async def test_before_the_first_round_it_says_so(opened: Open, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("f7")
        assert "Nothing played yet" in stage.text


async def test_what_was_played_is_counted(opened: Open, pack: Pack) -> None:
    kinds = tuple(q.model_copy(update={"kind": "top_speed"}) for q in pack.questions)
    kinded = pack.model_copy(update={"questions": kinds})
    async with opened(kinded, Settings(questions=2), size=(80, 50)) as stage:
        await stage.press("enter")
        await stage.answer("ostrich")
        await stage.press("enter")
        await stage.answer("leeds")
        await stage.press("enter", "escape", "f7")
        assert "Share of right answers, 1 round" in stage.text
        assert "Days played" in stage.text
        assert "     . . . . . . . . . . . . . . . -" in stage.text
        assert "50%  1 of 2  Bridges and birds" in stage.text
        assert "50%  1 of 2  top speed" in stage.text
        assert "0 of 1  In which city does the Clyde Arc" in stage.text


async def test_other_players_are_not_counted(opened: Open, pack: Pack) -> None:
    async with opened(pack, Settings(questions=1)) as stage:
        await stage.press("enter")
        await stage.answer("ostrich")
        await stage.press("enter", "escape", "f2", "tab", "home", "b", "o", "enter")
        await stage.press("escape", "enter", "f7")
        assert "boada" in stage.text
        assert "Nothing played yet" in stage.text
