"""One question as a player would see it, and nothing around it."""

from collections.abc import Mapping

from textual.app import App

from quizgen.tui.desk import Desk
from quizgen.tui.playing import Playing
from quizgen.tui.screens.round import RoundScreen
from quizgen.tui.themes import STAGE, THEMES


class PreviewApp(App[None]):
    """Plays a round that was dealt, then ends.

    Args:
        desk: Clocks, and a ledger that may forget what it is told.
        playing: The round.
        theme: Name of the colours; the usual ones where it is not known.
        keys: Keys by the ids of bindings, as in the settings.
    """

    CSS_PATH = "theme.tcss"
    TITLE = "quizgen preview"

    def __init__(
        self, desk: Desk, playing: Playing, *, theme: str, keys: Mapping[str, str]
    ) -> None:
        super().__init__()
        self.HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-normal"), (100, "-wide")]
        self.VERTICAL_BREAKPOINTS = [(0, "-short"), (18, "-high")]
        self._desk = desk
        self._playing = playing
        for known in THEMES:
            self.register_theme(known)
        self.theme = theme if theme in self.available_themes else STAGE
        self.set_keymap(dict(keys))

    def on_mount(self) -> None:
        """Ask the question."""
        self.push_screen(RoundScreen(self._desk, self._playing))

    def on_round_screen_leaving(self) -> None:
        """Leave at once: there is nothing to lose."""
        self.exit()

    def on_round_screen_done(self) -> None:
        """End: the result of one question is the ruling that was just seen."""
        self.exit()
