"""The input of a round."""

from textual.app import App, ComposeResult

from quizgen.tui.widgets.answer import AnswerInput


class Form(App[None]):
    """Only an input."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self.given: list[str] = []
        self._keys_of_options = keys

    def compose(self) -> ComposeResult:
        """Lay it out."""
        field = AnswerInput()
        field.keys = self._keys_of_options
        yield field

    def on_answer_input_given(self, message: AnswerInput.Given) -> None:
        """Note what was handed over."""
        self.given.append(message.text)


async def test_enter_hands_the_text_over_and_empties_the_line() -> None:
    app = Form("")
    async with app.run_test() as pilot:
        await pilot.press("o", "w", "l", "enter", "x")
        assert app.given == ["owl"]
        assert app.query_one(AnswerInput).value == "x"


async def test_the_key_of_an_option_is_handed_over_at_once() -> None:
    app = Form("123")
    async with app.run_test() as pilot:
        await pilot.press("2", "o", "2", "enter")
        assert app.given == ["2", "o2"]
