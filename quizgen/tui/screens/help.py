"""Help: the keys that work here, and what they are about."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from quizgen.tui.colours import KEY, NAME

RULES = """\
How the game counts
A right answer is worth 1,000 points at once and 500 at the deadline; right answers \
in a row earn up to 500 more. Without a clock every right answer is worth 1,000. \
Each hint costs 200.

~ close  is one more try inside the same clock: the question tells what is missing.

I was right  counts your answer after all; the score says so.

The clock stands while the game is covered or its window is not in use."""


class HelpScreen(ModalScreen[None]):
    """Shows keys and words about them.

    Args:
        keys: (key, what it does) pairs, in the order to be shown.
        texts: Each with a heading as its first line, in the order to be shown.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f1,enter", "dismiss", "Close", id="help.close"),
    ]

    def __init__(
        self, keys: Sequence[tuple[str, str]], texts: Sequence[str] = (RULES,)
    ) -> None:
        super().__init__()
        self._keys = keys
        self._texts = texts

    def compose(self) -> ComposeResult:
        """Lay out keys, then texts."""
        width = max((len(key) for key, _ in self._keys), default=0)
        rows = [
            Content.assemble((f"{key:<{width}}", KEY), f"  {does}")
            for key, does in self._keys
        ]
        with VerticalScroll(classes="dialog"):
            yield Static(Content.styled("Keys", NAME))
            yield Static(Content("\n").join(rows))
            for text in self._texts:
                heading, _, words = text.partition("\n")
                yield Static(Content.styled(f"\n{heading}", NAME))
                yield Static(Content(words))
        yield Footer()
