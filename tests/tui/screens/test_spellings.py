"""Spellings and options, one by one."""

from quizgen.core.attempt import Attempt, Overrule
from quizgen.core.pack import Pack
from quizgen.tui.screens.spellings import SpellingsScreen
from tests.tui.screens.conftest import Reviewed


async def test_spellings_go_and_come_one_by_one(reviewed: Reviewed) -> None:
    async with reviewed() as desk:
        await desk.press("c")
        assert isinstance(desk.stage.app.screen, SpellingsScreen)
        await desk.press("x")
        assert desk.questions[0].choices == ("Cardiff", "Dundee")
        await desk.press("f2", *"Glesga", "enter")
        await desk.press("f3", *"York", "enter")
        assert desk.questions[0].accept == ("Glesga",)
        assert desk.questions[0].choices == ("Cardiff", "Dundee", "York")
        await desk.press("f3", *"glasgow", "enter")
        assert "take that for right" in desk.stage.text
        await desk.press("escape", "escape", "u", "u", "u")
        assert desk.questions[0].choices == ("Leeds", "Cardiff", "Dundee")


def insisted(pack: Pack, given: str, number: int) -> tuple[Attempt, Overrule]:
    attempt = Attempt(
        id=f"{number:032x}",
        round_id="0" * 32,
        pack_id=pack.id,
        question_id=pack.questions[0].id,
        player="bo",
        given=given,
        verdict="wrong",
        reason="other_name",
        points=0,
        seconds=2.0,
        turn=0,
        asked=1,
        played_at="2026-03-14T10:00:00+00:00",
    )
    overrule = Overrule(attempt_id=attempt.id, points=500, played_at=attempt.played_at)
    return attempt, overrule


async def test_what_players_insisted_on_is_accepted_or_refused(
    reviewed: Reviewed, pack: Pack
) -> None:
    records = (*insisted(pack, "Dear Green Place", 1), *insisted(pack, "Paris", 2))
    async with reviewed(records=records) as desk:
        assert "Dear Green Place" in desk.stage.text
        await desk.press("c", "end", "x", "end", "enter")
        assert desk.questions[0].accept == ("Dear Green Place",)
        assert desk.questions[0].reject == ("Paris",)
        await desk.press("escape")
        assert "insisted" not in desk.stage.text
