"""The keys at the foot of a screen that lives long."""

from textual.app import ComposeResult
from textual.widgets import Footer


class KeyBar(Footer):
    """Textual's footer without its leak.

    Textual 8.2 binds each key that it draws to the footer, draws all of them anew
    whenever another one works, and lets go of the old ones only when the footer turns
    compact, which it never does: 20 KiB a key, 450 KiB for each round.
    """

    def compose(self) -> ComposeResult:
        """Let go of the keys that were just removed, and draw those that work now."""
        self.mutate_reactive(Footer.compact)
        yield from super().compose()
