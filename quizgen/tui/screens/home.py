"""The home screen: painted first, filled when the packs have been read."""

import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Input, OptionList, ProgressBar, Static
from textual.widgets.option_list import Option

from quizgen.text import safe
from quizgen.tui.colours import KEY, MUTED, NAME, VERDICTS
from quizgen.tui.making import is_article
from quizgen.tui.widgets.keybar import KeyBar
from quizgen.tui.words import counted, safe_lines

if TYPE_CHECKING:
    from quizgen.core.attempt import Score
    from quizgen.tui.library import Entry


class HomeScreen(Screen[None]):
    """Lists the packs and starts rounds."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "rules", "Rules", id="home.rules"),
        Binding("f3", "ask('board')", "Scores", id="home.board"),
        Binding("f4", "ask('daily')", "Daily", id="home.daily"),
        Binding("f5", "ask('practice')", "Practice", id="home.practice"),
        Binding("f6", "mix", "Mix", id="home.mix"),
        Binding("f7", "ask('statistics')", "Statistics", id="home.statistics"),
        Binding("f8", "ask('settings')", "Settings", id="home.settings", show=False),
        Binding("f9", "host", "Host a quiz", id="home.host", show=False),
        Binding("up", "move('up')", "Up", id="home.up", show=False),
        Binding("down", "move('down')", "Down", id="home.down", show=False),
        Binding("pageup", "move('page_up')", "Page up", id="home.page_up", show=False),
        Binding(
            "pagedown",
            "move('page_down')",
            "Page down",
            id="home.page_down",
            show=False,
        ),
        Binding("escape", "clear", "Clear the search", id="home.clear", show=False),
    ]
    AUTO_FOCUS = "Input"

    @dataclass
    class Chosen(Message):
        """A pack is to be played."""

        entry: "Entry"

    @dataclass
    class Named(Message):
        """A pack or an article is to be opened by its path."""

        source: str

    @dataclass
    class Rules(Message):
        """Rules are to be chosen, then a pack played by them."""

        entry: "Entry"

    @dataclass
    class Host(Message):
        """A pack is to be shown to a room."""

        entry: "Entry"

    @dataclass
    class Mix(Message):
        """A round across all packs that the search has left."""

        entries: "Sequence[Entry]"
        search: str

    @dataclass
    class Asked(Message):
        """Another thing is wanted: `board`, `daily`, `settings` ..."""

        what: str

    @dataclass
    class Reading(Message):
        """Packs are being read: how many are done, of how many."""

        done: int
        total: int

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[Entry] = ()
        self._listed: Sequence[Entry] = ()
        self._best: Mapping[str, Score] = {}
        self._last_visit = math.inf
        self._is_listed = False
        self._is_entered = False

    def compose(self) -> ComposeResult:
        """Lay out title, search, list and details."""
        yield Static(
            Content.assemble(
                ("Q U I Z G E N", KEY),
                ("   trivia made from the news", MUTED),
            ),
            id="title",
        )
        yield Input(placeholder="Search, or the path of a pack or article", id="search")
        yield ProgressBar(show_eta=False, id="reading")
        with Horizontal(id="shelf"):
            packs = OptionList(id="packs")
            packs.can_focus = False
            yield packs
            with VerticalScroll(id="about", can_focus=False):
                yield Static(Content("Reading the packs ..."), id="details")
        yield KeyBar(show_command_palette=False)

    def report(self, done: int, total: int) -> None:
        """Take progress, on any thread."""
        self.post_message(self.Reading(done, total))

    def on_home_screen_reading(self, message: Reading) -> None:
        """Show how many packs have been read."""
        bar = self.query_one("#reading", ProgressBar)
        bar.display = True
        bar.update(progress=message.done, total=message.total)

    def show_shelf(
        self,
        entries: "Sequence[Entry]",
        best: "Mapping[str, Score]",
        due: int,
        last_visit: float,
    ) -> None:
        """Fill the list.

        Args:
            entries: The packs, in the order to be shown.
            best: The best score of each pack, by the pack's id.
            due: How many missed questions are due for practice.
            last_visit: When the list was shown before, in seconds since 1970.
        """
        self._entries = entries
        self._best = best
        self._last_visit = last_visit
        waiting = f"   {counted(due, 'question')} to practise" if due else ""
        title = Content.assemble(
            ("Q U I Z G E N", KEY),
            ("   trivia made from the news", MUTED),
            (waiting, VERDICTS["close"]),
        )
        self.query_one("#title", Static).update(title)
        self.query_one("#reading").display = False
        self._list()
        self._is_listed = True
        if self._is_entered:
            self._is_entered = False
            if (entry := self._current()) and entry.outline:
                self.post_message(self.Chosen(entry))

    def on_input_changed(self) -> None:
        """Leave only what fits the search."""
        self._list()

    def on_input_submitted(self, message: Input.Submitted) -> None:
        """Play the pack under the cursor, or open a path."""
        typed = message.value.strip()
        if _is_path(typed):
            message.input.clear()
            self.post_message(self.Named(os.path.expanduser(typed)))  # noqa: PTH111 - an address is no Path
        elif not self._is_listed:
            self._is_entered = True  # the packs are not there yet: do not lose the key
        elif (entry := self._current()) and entry.outline:
            self.post_message(self.Chosen(entry))

    def on_option_list_option_highlighted(self) -> None:
        """Tell more of the pack under the cursor."""
        if entry := self._current():
            self.query_one("#details", Static).update(self._details(entry))

    def on_option_list_option_selected(self) -> None:
        """Play the pack that was clicked."""
        if (entry := self._current()) and entry.outline:
            self.post_message(self.Chosen(entry))

    def action_rules(self) -> None:
        """Choose rules for the pack under the cursor."""
        if (entry := self._current()) and entry.outline:
            self.post_message(self.Rules(entry))

    def action_host(self) -> None:
        """Show the pack under the cursor to a room."""
        if (entry := self._current()) and entry.outline:
            self.post_message(self.Host(entry))

    def action_mix(self) -> None:
        """Play across all packs that are listed."""
        if any(entry.outline for entry in self._listed):
            search = self.query_one(Input).value.strip()
            self.post_message(self.Mix(self._listed, search))

    def action_ask(self, what: str) -> None:
        """Ask the application for something else."""
        self.post_message(self.Asked(what))

    def action_move(self, where: str) -> None:
        """Move the cursor of the list; the search keeps the focus."""
        packs = self.query_one("#packs", OptionList)
        moves = {
            "up": packs.action_cursor_up,
            "down": packs.action_cursor_down,
            "page_up": packs.action_page_up,
            "page_down": packs.action_page_down,
        }
        moves[where]()

    def action_clear(self) -> None:
        """Show all packs again."""
        self.query_one(Input).clear()

    def _current(self) -> "Entry | None":
        index = self.query_one("#packs", OptionList).highlighted
        return None if index is None else self._listed[index]

    def _list(self) -> None:
        wanted = self.query_one(Input).value.casefold().split()
        self._listed = [e for e in self._entries if all(w in _words(e) for w in wanted)]
        packs = self.query_one("#packs", OptionList)
        packs.clear_options()
        packs.add_options([Option(self._line(entry)) for entry in self._listed])
        details = self.query_one("#details", Static)
        if self._listed:
            packs.highlighted = 0
            details.update(self._details(self._listed[0]))
        elif self._entries:
            details.update(Content("Nothing fits. Enter opens a path; Esc clears."))
        else:
            words = "There are no packs yet. Make one: quizgen play ARTICLE.txt"
            details.update(Content(words))

    def _details(self, entry: "Entry") -> Content:
        if entry.outline is None:
            return Content.assemble(
                ("This pack cannot be read.\n\n", VERDICTS["wrong"]),
                safe_lines(entry.problem),
            )
        outline = entry.outline
        lines: list[Content] = [Content.styled(safe(outline.title), NAME)]
        if outline.description:
            lines.append(Content(safe(outline.description)))
        score = self._best.get(outline.id)
        facts = [counted(outline.questions, "question")]
        if outline.sources:
            facts.append(f"from {counted(outline.sources, 'article')}")
        lines.append(Content(" ".join(facts)))
        if news := self._news(entry):
            lines.append(Content.styled(f"{news.capitalize()} since last time", KEY))
        if score:
            best = f"Best: {score.points:,} by {safe(score.player)}"
            lines.append(Content.styled(best, "$text-success"))
        else:
            lines.append(Content.styled("Not played yet", MUTED))
        if outline.tags:
            lines.append(Content.styled(safe(", ".join(outline.tags)), MUTED))
        if entry.own:
            lines.append(Content.styled(f"Your own: {safe(entry.path.name)}", MUTED))
        return Content("\n\n").join(lines)

    def _news(self, entry: "Entry") -> str:
        """Tell whether a pack is `new` or `changed` since last time, or neither."""
        if entry.outline is None or entry.changed <= self._last_visit:
            return ""
        return "changed" if entry.outline.id in self._best else "new"

    def _line(self, entry: "Entry") -> Content:
        if entry.outline is None:
            return Content(f"{safe(entry.path.stem)}  (cannot be read)")
        own = "yours" if entry.own else ""
        facts = [str(entry.outline.questions), own, self._news(entry)]
        return Content(
            f"{safe(entry.outline.title)}  ({', '.join(filter(None, facts))})"
        )


def _is_path(typed: str) -> bool:
    return bool(typed) and (typed.endswith(".toml") or is_article(typed))


def _words(entry: "Entry") -> str:
    found = [entry.path.stem]
    if outline := entry.outline:
        found += [outline.title, outline.description, *outline.tags]
    return " ".join(found).casefold()
