"""The text beside a question."""

from textual.app import App, ComposeResult

from quizgen.formats.passages import Passage
from quizgen.tui.widgets.passage import PassageView

TEXT = "One two three.\n\nFour five six seven eight nine ten eleven twelve thirteen."


class Shelf(App[None]):
    """Holds one passage."""

    def __init__(self) -> None:
        super().__init__()
        self.marked: list[str] = []

    def compose(self) -> ComposeResult:
        """Lay it out."""
        yield PassageView(id="passage")

    def on_passage_view_marked(self, message: PassageView.Marked) -> None:
        """Keep what was marked."""
        self.marked.append(TEXT[message.start : message.end])


async def mark(*keys: str) -> list[str]:
    app = Shelf()
    async with app.run_test(size=(24, 10)) as pilot:
        view = app.query_one(PassageView)
        view.show(Passage(TEXT, 0, (16, 25)))
        await pilot.pause()
        assert view.begin()
        await pilot.press(*keys)
        await pilot.pause()
    return app.marked


async def test_marking_begins_at_the_quote_and_goes_word_by_word() -> None:
    assert await mark("space", "right", "space") == ["Four five"]


async def test_words_can_be_marked_backwards() -> None:
    assert await mark("right", "right", "enter", "left", "enter") == ["five six"]


async def test_the_arrows_stop_at_both_ends() -> None:
    ups, downs = ["up"] * 9, ["down"] * 9
    assert await mark(*ups, "left", "left", "left", "enter", "enter") == ["One"]
    keys = [*downs, *["right"] * 9, "enter", "enter"]
    assert await mark(*keys) == ["thirteen."]


async def test_escape_lets_go_of_the_words() -> None:
    assert await mark("space", "escape", "space") == []


async def test_there_is_nothing_to_mark_without_a_text() -> None:
    app = Shelf()
    async with app.run_test():
        view = app.query_one(PassageView)
        view.show(None)
        assert not view.begin()
        view.show(Passage("\u202e \x1b", 0, None))
        assert not view.begin()
