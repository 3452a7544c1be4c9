"""One question as a player would see it."""

from textual.widgets import Input

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.game.rules import Rules
from quizgen.settings import Resolved, find_places
from quizgen.stores.memory import MemoryStore
from quizgen.tui.desk import Desk
from quizgen.tui.ledger import Ledger
from quizgen.tui.playing import begin
from quizgen.tui.preview import PreviewApp
from quizgen.tui.screens.round import RoundScreen
from quizgen.tui.themes import STAGE


def _unused() -> Resolved:
    message = "a preview is given its settings"
    raise AssertionError(message)


def _app(ledger: Ledger, *, theme: str = STAGE) -> PreviewApp:
    desk = Desk(
        places=find_places({}),
        ledger=ledger,
        load_settings=_unused,
        login="ada",
        monotonic=lambda: 0.0,
        utc=lambda: "2026-01-01T00:00:00+00:00",
        fresh_id=lambda: "0" * 32,
        seed=lambda: 1,
        generate=(),
    )
    question = Question(
        prompt="Which river flooded [b]Passau[/b]?",
        answer=Answer(type="place", text="the Danube"),
    )
    pack = Pack(title="Floods", questions=(question,))
    playing = begin(desk, pack, Rules(seconds=0), ["ada"])
    return PreviewApp(desk, playing, theme=theme, keys={})


async def test_a_question_is_asked_ruled_and_then_the_preview_ends() -> None:
    store = MemoryStore()
    ledger = Ledger(lambda _warn: store)
    app = _app(ledger)
    async with app.run_test() as pilot:
        assert isinstance(app.screen, RoundScreen)
        app.screen.query_one(Input).value = "Danube"
        await pilot.press("enter")
        await pilot.press("enter")
        await pilot.pause()
    ledger.close()
    assert app.return_code == 0
    assert [attempt.verdict for attempt in store.attempts()] == ["correct"]


async def test_leaving_is_not_asked_about() -> None:
    ledger = Ledger(lambda _warn: MemoryStore())
    app = _app(ledger)
    async with app.run_test() as pilot:
        await pilot.press("escape")
        await pilot.pause()
    ledger.close()
    assert app.return_code == 0


async def test_unknown_colours_are_no_reason_not_to_look() -> None:
    ledger = Ledger(lambda _warn: MemoryStore())
    app = _app(ledger, theme="no such theme")
    async with app.run_test():
        assert app.theme == STAGE
    ledger.close()
