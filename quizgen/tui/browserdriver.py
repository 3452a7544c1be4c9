"""Textual's driver for browsers, which also ends the game when its server is gone."""

import contextlib

from textual.drivers.web_driver import WebDriver
from textual.messages import ExitApp


class BrowserDriver(WebDriver):
    """Reads packets on the standard input, and takes its end for the player's leave.

    Textual's own driver only stops listening then: the game would go on for ever,
    with nobody to see it.
    """

    def run_input_thread(self) -> None:
        """Listen until the input ends, then end the application."""
        super().run_input_thread()
        if not self.exit_event.is_set():
            self._app.post_message(ExitApp())

    def write(self, data: str) -> None:
        """Draw, if there is still somebody to see it."""
        with contextlib.suppress(BrokenPipeError):
            super().write(data)

    def write_meta(self, data: dict[str, object]) -> None:
        """Tell the server something, if it is still there."""
        with contextlib.suppress(BrokenPipeError):
            super().write_meta(data)
