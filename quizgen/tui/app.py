"""The application: which screen follows which; everything slow comes after painting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.events import AppBlur, AppFocus, Resize
from textual.message import Message
from textual.screen import Screen

from quizgen.errors import QuizgenError
from quizgen.tui.making import is_article
from quizgen.tui.palette import key_commands
from quizgen.tui.screens.help import RULES, HelpScreen
from quizgen.tui.screens.home import HomeScreen
from quizgen.tui.screens.leave import LeaveScreen
from quizgen.tui.screens.making import MakingScreen
from quizgen.tui.screens.small import HEIGHT, WIDTH, SmallScreen
from quizgen.tui.themes import STAGE, THEMES
from quizgen.tui.words import safe_lines

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.tui.backstage import Backstage
    from quizgen.tui.desk import Desk
    from quizgen.tui.library import Entry, Workshop
    from quizgen.tui.playing import Playing
    from quizgen.tui.screens.result import ResultScreen
    from quizgen.tui.screens.round import RoundScreen
    from quizgen.tui.screens.settings import SettingsScreen
    from quizgen.tui.screens.setup import Setup

THREADS = 2
"""For what waits for the disk; each keeps memory of its own for good."""


class QuizgenApp(App[None]):
    """The game.

    Args:
        desk: Everything from outside.
        source: A pack or an article to begin with; empty for the home screen.
        is_daily: Whether to begin with the daily quiz.
    """

    CSS_PATH = "theme.tcss"
    TITLE = "quizgen"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "Help", id="help", priority=True),  # in dialogs too
        Binding("ctrl+q", "quit", "Quit", id="quit", show=False, priority=True),
    ]

    class Warned(Message):
        """Something outside fails; the game goes on."""

        def __init__(self, words: str) -> None:
            super().__init__()
            self.words = words

    def __init__(self, desk: Desk, source: str = "", *, is_daily: bool = False) -> None:
        super().__init__()
        self.HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-normal"), (100, "-wide")]
        self.VERTICAL_BREAKPOINTS = [(0, "-short"), (18, "-high")]
        self.failure: QuizgenError | None = None
        """Why the application ended before a game began; None if it did not."""
        self._desk = desk
        self._home = HomeScreen()
        self._source = source
        self._is_daily = is_daily
        self._backstage: Backstage | None = None
        self._workshop: Workshop | None = None
        self._is_listed = False
        self._asked_early: HomeScreen.Asked | None = None
        # Before the first painting: a change of theme later parses all styles again.
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = STAGE
        desk.ledger.on_warning = lambda words: self.post_message(self.Warned(words))

    def on_mount(self) -> None:
        """Read packs and settings once the home screen is painted."""
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(THREADS))
        self.call_after_refresh(self._load)

    def get_default_screen(self) -> Screen[None]:
        """Begin with the home screen."""
        return self._home

    def on_unmount(self) -> None:
        """Stop the generator, if it is at work."""
        if self._workshop:
            self._workshop.cancel()
        if self._backstage:
            self._backstage.stop()

    def on_resize(self, event: Resize) -> None:
        """Cover everything while the window is too small."""
        small = event.size.width < WIDTH or event.size.height < HEIGHT
        covered = isinstance(self.screen, SmallScreen)
        if small and not covered:
            self.push_screen(SmallScreen())
        elif covered and not small:
            self.pop_screen()

    def on_app_blur(self) -> None:
        """Let the screen in front know that the terminal has lost the focus."""
        self.screen.post_message(AppBlur())

    def on_app_focus(self) -> None:
        """Let the screen in front know that the terminal has the focus again."""
        self.screen.post_message(AppFocus())

    def action_help(self) -> None:
        """Show the keys of the screen in front, and what they are about.

        What has the focus comes first; where nothing tells of itself, the game does.
        """
        if isinstance(self.screen, HelpScreen):
            self.screen.dismiss()
            return
        if isinstance(self.screen, SmallScreen):
            return
        bound = self.screen.active_bindings.values()
        keys = [
            (self.get_key_display(one.binding), one.binding.description)
            for one in bound
            if one.binding.id and one.binding.description and one.enabled
        ]
        keys.append(("^p", "All actions, by name"))
        inmost = self.focused or self.screen
        texts = [node.HELP for node in inmost.ancestors_with_self if node.HELP]
        self.push_screen(HelpScreen(keys, texts or [RULES]))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Put every key of the screen in front into the command palette."""
        yield from key_commands(self, screen)
        yield SystemCommand("Theme", "Change the colours", self.action_change_theme)

    # What screens ask for

    def on_home_screen_chosen(self, message: HomeScreen.Chosen) -> None:
        """Play a pack off the shelf."""
        if stage := self._backstage:
            self._begin(partial(stage.deal_entry, message.entry))

    def on_home_screen_named(self, message: HomeScreen.Named) -> None:
        """Open a pack or an article by its path."""
        if not self._is_refused("Files and addresses are opened"):
            self._open(message.source)

    def on_home_screen_mix(self, message: HomeScreen.Mix) -> None:
        """Play across packs."""
        if stage := self._backstage:
            self._begin(partial(stage.mixed, message.entries, message.search))

    def on_home_screen_host(self, message: HomeScreen.Host) -> None:
        """Show a pack to a room."""
        if stage := self._backstage:
            self._host(stage, message.entry)

    def on_home_screen_rules(self, message: HomeScreen.Rules) -> None:
        """Choose rules, then play a pack by them."""
        stage = self._backstage
        if stage is None:
            return

        def play(setup: Setup | None) -> None:
            if setup:
                stage.take(setup)
                self._begin(partial(stage.deal_entry, message.entry))

        self.push_screen(stage.setup_screen(), play)

    def on_home_screen_asked(self, message: HomeScreen.Asked) -> None:
        """Show or play something else."""
        stage = self._backstage
        if stage is None or not self._is_listed:
            self._asked_early = message
            return
        match message.what:
            case "daily":
                self._begin_daily(stage)
            case "practice":
                self._begin(stage.practice)
            case "settings":
                self.push_screen(stage.settings_screen(list(self.available_themes)))
            case "statistics":
                self._show_statistics()
            case _:
                self._show_board("")

    def on_settings_screen_changed(self, message: SettingsScreen.Changed) -> None:
        """Keep a setting, and let it take effect."""
        if stage := self._backstage:
            self._change(stage, message)

    def on_round_screen_leaving(self, message: RoundScreen.Leaving) -> None:
        """Ask whether the round is to end here."""
        self.push_screen(LeaveScreen(), message.answer)

    def on_round_screen_done(self, message: RoundScreen.Done) -> None:
        """Show the result in place of the round."""
        if self._backstage:
            self.pop_screen()
            result = self._backstage.result_screen(message.playing, message.state)
            self.push_screen(result)
            self._read_shelf()

    def on_result_screen_again(self, message: ResultScreen.Again) -> None:
        """Play again in place of the result."""
        if self._backstage:
            self.pop_screen()
            again = self._backstage.again
            self._begin(partial(again, message.playing, message.questions))

    def on_result_screen_board(self, message: ResultScreen.Board) -> None:
        """Show the leaderboard of a pack."""
        self._show_board(message.pack_id)

    def on_result_screen_share(self, message: ResultScreen.Share) -> None:
        """Copy the result, and write it to a file for terminals that cannot."""
        self.copy_to_clipboard(message.text)
        self._share(message.text)

    def on_result_screen_export(self, message: ResultScreen.Export) -> None:
        """Ask where the questions go."""
        if self._backstage and not self._is_refused("Questions are exported"):
            screen = self._backstage.export_screen(message.playing, message.state)
            self.push_screen(screen, self._exported)

    def _is_refused(self, what: str) -> bool:
        if self._desk.is_served:
            self.post_message(self.Warned(f"{what} in a terminal, not in a browser."))
        return self._desk.is_served

    def _exported(self, path: Path | None) -> None:
        if path:
            self.notify(safe_lines(f"Written: {path}"), markup=False)

    def on_making_screen_cancelled(self) -> None:
        """Stop the generator; the screen closes when it has ended."""
        if self._workshop:
            self._workshop.cancel()

    def on_quizgen_app_warned(self, message: Warned) -> None:
        """Tell the player once; the game goes on."""
        words = safe_lines(message.words)
        self.notify(words, severity="warning", markup=False, timeout=10)

    # Off the loop

    @work(group="load")
    async def _load(self) -> None:
        try:
            self._backstage = await asyncio.to_thread(_open_backstage, self._desk)
            self._take_settings(self._backstage)
            if problem := self._backstage.resolved.problem:
                words = f"Playing with the usual settings:\n{problem}"
                self.post_message(self.Warned(words))
            if self._is_daily:
                await self._play_daily(self._backstage)
            if self._source:
                await self._play_source(self._backstage, self._source)
        except QuizgenError as error:
            self.failure = error
            self.exit(return_code=error.exit_code)
        else:
            self._read_shelf()

    def _take_settings(self, stage: Backstage) -> None:
        settings = stage.settings
        if settings.theme in self.available_themes:
            self.theme = settings.theme
        else:
            known = ", ".join(self.available_themes)
            words = f"there is no theme {settings.theme!r}; known: {known}"
            self.post_message(self.Warned(words))
        self.set_keymap(settings.keys)

    @work(group="daily", exclusive=True)
    async def _begin_daily(self, stage: Backstage) -> None:
        if words := await asyncio.to_thread(stage.played_today):
            self.notify(safe_lines(words), markup=False)
        else:
            self._begin(stage.daily)

    async def _play_daily(self, stage: Backstage) -> None:
        await asyncio.to_thread(stage.read_shelf)
        self._begin(stage.daily)

    @work(group="settings")
    async def _change(self, stage: Backstage, wanted: SettingsScreen.Changed) -> None:
        name, text = wanted.name, wanted.text
        try:
            resolved = await asyncio.to_thread(stage.change_setting, name, text)
        except QuizgenError as error:
            wanted.screen.complain(name, str(error))
        else:
            self._take_settings(stage)
            wanted.screen.show(resolved)

    @work(group="begin", exclusive=True)
    async def _open(self, source: str) -> None:
        if stage := self._backstage:
            try:
                await self._play_source(stage, source)
            except QuizgenError as error:
                self.post_message(self.Warned(str(error)))

    async def _play_source(self, stage: Backstage, source: str) -> None:
        if is_article(source):
            playing = await self._make(stage, source)
        else:
            playing = await asyncio.to_thread(stage.open, source)
        if playing:
            self.push_screen(stage.round_screen(playing))

    async def _make(self, stage: Backstage, source: str) -> Playing | None:
        screen = MakingScreen(source)
        await self.push_screen(screen)
        workshop = await asyncio.to_thread(stage.workshop, source)
        self._workshop = workshop
        try:
            return await asyncio.to_thread(stage.make, workshop, screen.report)
        except QuizgenError:
            if workshop.is_cancelled:
                return None
            raise
        finally:
            screen.dismiss()

    @work(group="begin", exclusive=True)
    async def _begin(self, deal: Callable[[], Playing]) -> None:
        try:
            playing = await asyncio.to_thread(deal)
        except QuizgenError as error:
            self.post_message(self.Warned(str(error)))
        else:
            if self._backstage:
                self.push_screen(self._backstage.round_screen(playing))

    @work(group="begin", exclusive=True)
    async def _host(self, stage: Backstage, entry: Entry) -> None:
        try:
            pack, hosted = await asyncio.to_thread(stage.host, entry)
        except QuizgenError as error:
            self.post_message(self.Warned(str(error)))
        else:
            self.push_screen(stage.hosting_screen(pack, hosted))

    @work(group="board", exclusive=True)
    async def _show_board(self, pack_id: str) -> None:
        if stage := self._backstage:
            scores = await asyncio.to_thread(stage.scores)
            titles = await asyncio.to_thread(stage.titles)
            self.push_screen(stage.board_screen(scores, titles, pack_id))

    @work(group="board", exclusive=True)
    async def _show_statistics(self) -> None:
        if stage := self._backstage:
            figures = await asyncio.to_thread(stage.figures)
            self.push_screen(stage.statistics_screen(figures))

    @work(group="share")
    async def _share(self, text: str) -> None:
        if stage := self._backstage:
            try:
                path = await asyncio.to_thread(stage.share, text)
            except QuizgenError as error:
                self.post_message(self.Warned(str(error)))
            else:
                self.notify(f"{text}\n\nCopied, and written to {path}", markup=False)

    @work(group="shelf", exclusive=True)
    async def _read_shelf(self) -> None:
        if stage := self._backstage:
            report = self._home.report
            entries = await asyncio.to_thread(stage.read_shelf, report)
            best = await asyncio.to_thread(stage.best_scores)
            due = await asyncio.to_thread(stage.due_count)
            self._home.show_shelf(entries, best, due, stage.last_visit)
            self._is_listed = True
            if early := self._asked_early:
                self._asked_early = None
                self.post_message(early)


def _open_backstage(desk: Desk) -> Backstage:
    # Brings pydantic and the judge: 200 ms that the first painting need not wait.
    from quizgen.tui.backstage import Backstage  # noqa: PLC0415 - see above

    return Backstage(desk)
