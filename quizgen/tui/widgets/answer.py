"""The one input of a round: it keeps the focus and empties itself."""

from dataclasses import dataclass

from textual.events import Key
from textual.message import Message
from textual.widgets import Input


class AnswerInput(Input):
    """An input that hands its text over and is empty again in the same step.

    A screen that cleared it later would lose what was typed in between: three answers
    typed ahead arrive as one burst of keys.
    """

    keys: str = ""
    """Letters and digits that are whole answers at once: the keys of options."""

    class Begun(Message):
        """The first letter of an answer was typed.

        Unlike `Input.Changed`, which comes when the line is drawn, this never comes
        after the `Given` of the same line.
        """

    @dataclass
    class Given(Message):
        """Enter was pressed, or the key of an option."""

        text: str

    def key_enter(self, event: Key) -> None:
        """Take Enter in its turn among the letters.

        As a binding it would first travel up to the application, and be overtaken by
        every letter that waits there.
        """
        event.stop()
        self._give()

    async def action_submit(self) -> None:
        """Hand the text over, where something else than Enter asks for it."""
        self._give()

    def _give(self) -> None:
        text = self.value
        self.value = ""
        self.post_message(self.Given(text))

    def insert_text_at_cursor(self, text: str) -> None:
        """Insert what was typed, unless it is the key of an option."""
        if not self.value and len(text) == 1 and text.lower() in self.keys:
            self.post_message(self.Given(text))
            return
        if not self.value:
            self.post_message(self.Begun())
        super().insert_text_at_cursor(text)
