"""The result of a round."""

from quizgen.core.pack import Pack
from quizgen.settings import Settings
from quizgen.tui.screens.result import ResultScreen
from quizgen.tui.screens.round import RoundScreen
from tests.tui.conftest import Open, Stage


async def play(stage: Stage, *answers: str) -> None:
    await stage.press("enter")
    for text in answers:
        await stage.answer(text)
        await stage.press("enter")


async def test_score_and_every_question_are_shown(opened: Open, pack: Pack) -> None:
    async with opened(pack, Settings(questions=2), size=(80, 40)) as stage:
        await play(stage, "ostrich", "leeds")
        assert "1 of 2 right. Well read." in stage.text
        assert "+ correct  1,000   1. Which bird" in stage.text
        assert "x wrong   2. In which city" in stage.text
        assert "Answer  Glasgow    you  leeds" in stage.text


async def test_playing_again_deals_the_pack_anew(opened: Open, pack: Pack) -> None:
    async with opened(pack, Settings(questions=1)) as stage:
        await play(stage, "ostrich")
        await stage.press("enter")
        assert isinstance(stage.app.screen, RoundScreen)
        assert len(stage.app.screen_stack) == 2


async def test_what_was_missed_can_be_played_alone(opened: Open, pack: Pack) -> None:
    async with opened(pack, Settings(questions=2)) as stage:
        await play(stage, "ostrich", "leeds")
        await stage.press("f2")
        screen = stage.app.screen
        assert isinstance(screen, RoundScreen)
        assert screen.state
        prompts = [turn.prompt for turn in screen.state.turns]
        assert prompts == [pack.questions[0].prompt]


async def test_nothing_missed_nothing_to_repeat(opened: Open, pack: Pack) -> None:
    async with opened(pack, Settings(questions=1)) as stage:
        await play(stage, "ostrich")
        assert "Every single one!" in stage.text
        assert "What I missed" not in stage.text
        await stage.press("f2")
        assert isinstance(stage.app.screen, ResultScreen)
