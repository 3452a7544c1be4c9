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
        assert "Missed" not in stage.text
        await stage.press("f2")
        assert isinstance(stage.app.screen, ResultScreen)


async def test_sharing_copies_and_writes_what_gives_nothing_away(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, Settings(questions=2)) as stage:
        await play(stage, "ostrich", "leeds")
        await stage.press("f5")
        text = (stage.desk.places.data / "share.txt").read_text(encoding="ascii")
        assert stage.app.clipboard == text.rstrip("\n")
        assert text.endswith("1/2 right, 1,000 points (timed, typed)\n+x\n")
        assert "ostrich" not in text


async def test_sharing_without_a_place_to_write_still_copies(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, Settings(questions=1)) as stage:
        await play(stage, "ostrich")
        (stage.desk.places.data / "share.txt").mkdir()
        await stage.press("f5")
        assert "+" in stage.app.clipboard
        assert "cannot be written" in " ".join(stage.text.split())
