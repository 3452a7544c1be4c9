"""The home screen: painted first, filled when the packs have been read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from quizgen.text import safe
from quizgen.tui.colours import KEY, MUTED, NAME, VERDICTS
from quizgen.tui.words import counted, safe_lines

if TYPE_CHECKING:
    from quizgen.core.attempt import Score
    from quizgen.tui.library import Entry


class HomeScreen(Screen[None]):
    """Lists the packs and starts rounds."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "board", "Leaderboard", id="home.board"),
    ]

    @dataclass
    class Chosen(Message):
        """A pack is to be played."""

        entry: "Entry"

    class Board(Message):
        """The leaderboard is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[Entry] = ()
        self._best: Mapping[str, Score] = {}

    def compose(self) -> ComposeResult:
        """Lay out title, list and details."""
        yield Static(
            Content.assemble(
                ("Q U I Z G E N", KEY),
                ("   trivia made from the news", MUTED),
            ),
            id="title",
        )
        with Horizontal(id="shelf"):
            yield OptionList(id="packs")
            with VerticalScroll(id="about", can_focus=False):
                yield Static(Content("Reading the packs ..."), id="details")
        yield Footer()

    def show_shelf(
        self, entries: "Sequence[Entry]", best: "Mapping[str, Score]"
    ) -> None:
        """Fill the list.

        Args:
            entries: The packs, in the order to be shown.
            best: The best score of each pack, by the pack's id.
        """
        self._entries = entries
        self._best = best
        packs = self.query_one("#packs", OptionList)
        packs.clear_options()
        packs.add_options(
            Option(_line(entry), id=str(index)) for index, entry in enumerate(entries)
        )
        if entries:
            packs.highlighted = 0
            packs.focus()
        else:
            self.say("There are no packs yet. Make one: quizgen play ARTICLE.txt")

    def say(self, words: str) -> None:
        """Put one remark where the details are."""
        self.query_one("#details", Static).update(Content(safe(words)))

    def on_option_list_option_highlighted(
        self, event: OptionList.OptionHighlighted
    ) -> None:
        """Tell more of the pack under the cursor."""
        entry = self._entries[event.option_index]
        self.query_one("#details", Static).update(self._details(entry))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Play the pack, if it can be read."""
        entry = self._entries[event.option_index]
        if entry.pack:
            self.post_message(self.Chosen(entry))

    def action_board(self) -> None:
        """Ask for the leaderboard."""
        self.post_message(self.Board())

    def _details(self, entry: "Entry") -> Content:
        if entry.pack is None:
            return Content.assemble(
                ("This pack cannot be read.\n\n", VERDICTS["wrong"]),
                safe_lines(entry.problem),
            )
        pack = entry.pack
        lines: list[Content] = [Content.styled(safe(pack.title), NAME)]
        if pack.description:
            lines.append(Content(safe(pack.description)))
        score = self._best.get(pack.id)
        facts = [counted(len(pack.questions), "question")]
        if pack.sources:
            facts.append(f"from {counted(len(pack.sources), 'article')}")
        lines.append(Content(" ".join(facts)))
        if score:
            best = f"Best: {score.points:,} by {safe(score.player)}"
            lines.append(Content.styled(best, "$text-success"))
        if pack.tags:
            lines.append(Content.styled(safe(", ".join(pack.tags)), MUTED))
        if entry.own:
            lines.append(Content.styled(f"Your own: {safe(entry.path.name)}", MUTED))
        return Content("\n\n").join(lines)


def _line(entry: "Entry") -> Content:
    if entry.pack is None:
        return Content(f"{safe(entry.path.stem)}  (cannot be read)")
    own = ", yours" if entry.own else ""
    return Content(f"{safe(entry.pack.title)}  ({len(entry.pack.questions)}{own})")
