"""Rules and players of the next round."""

from quizgen.core.pack import Pack
from quizgen.settings import Settings
from quizgen.tui.screens.home import HomeScreen
from quizgen.tui.screens.round import RoundScreen
from quizgen.tui.screens.setup import SetupScreen
from tests.tui.conftest import Open


async def test_left_and_right_change_a_rule_and_enter_plays_by_it(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack) as stage:
        await stage.press("f2")
        assert isinstance(stage.app.screen, SetupScreen)
        await stage.press("down", "right", "down", "left", "left", "enter")
        screen = stage.app.screen
        assert isinstance(screen, RoundScreen)
        assert screen.state
        rules = screen.state.rules
        assert (rules.mode, rules.seconds) == ("choice", 0)


async def test_rules_stay_for_the_rounds_after(opened: Open, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("f2", "left", "enter", "escape", "enter", "enter")
        screen = stage.app.screen
        assert isinstance(screen, RoundScreen)
        assert screen.state
        assert screen.state.rules.questions == 5


async def test_a_value_of_the_settings_that_is_not_offered_is_shown(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, Settings(questions=7)) as stage:
        await stage.press("f2")
        assert "Questions     < 7 >" in stage.text
        await stage.press("right")
        assert "Questions     < 5 >" in stage.text


async def test_going_back_changes_nothing(opened: Open, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("f2", "left", "escape")
        assert isinstance(stage.app.screen, HomeScreen)
        await stage.press("f2")
        assert "Questions     < 10 >" in stage.text


async def test_several_players_take_turns_and_have_scores_of_their_own(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack) as stage:
        await stage.press("f2", "tab", "end")
        await stage.type(",bo,bo,")
        await stage.press("enter")
        assert "Question 1 of 4 for ada" in stage.text
        await stage.answer("ostrich")
        assert "Enter: bo is next" in stage.text
        await stage.press("enter")
        assert "Question 2 of 4 for bo" in stage.text
        await stage.press("f3", "enter", "f3", "enter", "f3", "enter")
        assert "ada   1 of 2 right" in stage.text
        assert "bo   0 of 2 right" in stage.text
        players = [(a.player, a.asked) for a in stage.store.attempts()]
        assert players == [("ada", 2), ("bo", 2), ("ada", 2), ("bo", 2)]


async def test_the_rules_fit_a_small_window(opened: Open, pack: Pack) -> None:
    async with opened(pack, size=(40, 12)) as stage:
        await stage.press("f2")
        assert "Questions" in stage.text
        assert "Players" in stage.text
