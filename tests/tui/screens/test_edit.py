"""The form that edits a question."""

from textual.widgets import Input, TextArea

from quizgen.core.question import question_id
from quizgen.tui.screens.edit import EditScreen
from tests.tui.conftest import Snapshot
from tests.tui.screens.conftest import Reviewed


async def test_edit_in_place_writes_what_was_changed_and_nothing_else(
    reviewed: Reviewed,
) -> None:
    async with reviewed() as desk:
        before = desk.path.read_text(encoding="utf-8").split("\n")
        await desk.press("e")
        screen = desk.stage.app.screen
        assert isinstance(screen, EditScreen)
        screen.query_one("#prompt", TextArea).text = "Where is the Clyde Arc?"
        screen.query_one("#choices", TextArea).text = "Leeds\nDundee\n\nHull"
        screen.query_one("#note", Input).value = "shorter"
        await desk.press("f3", "f4", "f2")
        question = desk.questions[0]
        assert question.prompt == "Where is the Clyde Arc?"
        assert question.choices == ("Leeds", "Dundee", "Hull")
        assert question.answer.type == "place"
        assert question.id == question_id(question.prompt, question.answer)
        after = desk.path.read_text(encoding="utf-8").split("\n")
        assert len(set(before) - set(after)) == 2
        assert len(set(after) - set(before)) == 3


async def test_an_empty_prompt_is_told_and_the_form_stays(reviewed: Reviewed) -> None:
    async with reviewed() as desk:
        await desk.press("e")
        desk.stage.app.screen.query_one("#prompt", TextArea).text = " "
        await desk.press("f2")
        assert isinstance(desk.stage.app.screen, EditScreen)
        await desk.press("escape")
        assert desk.statuses == "dddd"


async def test_the_same_question_twice_is_refused(reviewed: Reviewed) -> None:
    async with reviewed() as desk:
        other = desk.questions[1]
        await desk.press("e")
        screen = desk.stage.app.screen
        screen.query_one("#prompt", TextArea).text = other.prompt
        screen.query_one("#answer", Input).value = other.answer.text
        await desk.press("f3", "f3", "f3", "f3", "f3", "f3", "f2")
        assert "asks the same" in desk.words
        assert desk.questions[0].prompt != other.prompt


async def test_edit_picture(reviewed: Reviewed, snapshot: Snapshot) -> None:
    async with reviewed() as desk:
        await desk.press("e")
        for area in desk.stage.app.screen.query(TextArea):
            area.cursor_blink = False
        snapshot(desk.stage.app, "review_edit")
