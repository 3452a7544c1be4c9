"""Behind the curtain: all that is too slow to import or do before the first painting.

Importing this module brings pydantic, tomli and the judge. Methods that read or write
files block, and are called off the loop.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Event, Lock

from quizgen.core.attempt import Score
from quizgen.core.pack import Pack, slug
from quizgen.core.question import Question
from quizgen.errors import InputError
from quizgen.formats.packfile import read_pack
from quizgen.formats.saving import save
from quizgen.game.hosting import HostedRound
from quizgen.game.mixing import mix
from quizgen.game.round import Round
from quizgen.ports import Store
from quizgen.settings import Resolved
from quizgen.settings.editing import change_file, parse_setting
from quizgen.tui.daily import daily_score, daily_words, deal_daily
from quizgen.tui.desk import Desk
from quizgen.tui.figures import Figures, count_figures
from quizgen.tui.index import Outline, PackIndex
from quizgen.tui.library import (
    Entry,
    Workshop,
    draw_packs,
    find_questions,
    open_pack,
    read_shelf,
    rules_of,
)
from quizgen.tui.making import Progress
from quizgen.tui.playing import Playing, begin
from quizgen.tui.practice import Schedule
from quizgen.tui.screens.board import BoardScreen
from quizgen.tui.screens.export import ExportScreen
from quizgen.tui.screens.hosting import HostingScreen
from quizgen.tui.screens.result import ResultScreen, missed, questions_of
from quizgen.tui.screens.round import RoundScreen
from quizgen.tui.screens.settings import SettingsScreen
from quizgen.tui.screens.setup import Setup, SetupScreen
from quizgen.tui.screens.statistics import StatisticsScreen
from quizgen.tui.visits import visit

PLACES = 100
"""Rounds that a board shows: the next one is of no interest to anybody."""
_SOON = 1.0
"""Seconds after which the reading of packs is worth a bar."""
_OFTEN = 0.25
"""Seconds between two drawings of that bar."""


class Backstage:
    """Opens packs, deals rounds and makes the screens that show them.

    Args:
        desk: Everything from outside.

    Raises:
        InputError: The settings cannot be used.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.resolved = desk.load_settings()
        self.settings = self.resolved.settings
        self.rules = rules_of(self.settings)
        self.players: Sequence[str] = [self.settings.player or desk.login]
        self._shelf: Sequence[Entry] = ()
        self._index = PackIndex(desk.places.state / "packs.json", self._seconds)
        self._schedule = Schedule(desk.places.state / "practice.json")
        self.last_visit = visit(desk.places.state / "visit", self._seconds())
        self._looking = Lock()
        self._stopped = Event()

    def stop(self) -> None:
        """End the reading of packs, which would keep the application from ending."""
        self._stopped.set()

    def read_shelf(
        self, report: Callable[[int, int], object] = lambda _done, _total: None
    ) -> Sequence[Entry]:
        """List all packs, and read those that have changed; blocks.

        Args:
            report: Told how many packs are done, of how many: a few times a second,
                once it has taken a second.
        """
        due = self._desk.monotonic() + _SOON

        def tell(done: int, total: int) -> None:
            nonlocal due
            if (now := self._desk.monotonic()) >= due:
                due = now + _OFTEN
                report(done, total)

        with self._looking:
            places, is_stopped = self._desk.places, self._stopped.is_set
            self._shelf = read_shelf(self._index, places, tell, is_stopped)
            return self._shelf

    def _entries(self) -> list[Entry]:
        """Give the packs that can be opened, once all are listed."""
        with self._looking:
            return [entry for entry in self._shelf if entry.outline]

    def _seconds(self) -> float:
        return datetime.fromisoformat(self._desk.utc()).timestamp()

    def best_scores(self) -> Mapping[str, Score]:
        """Give the best score of each pack, by today's rules if there is one; blocks.

        Scores of other rules are never compared with those of today's.
        """
        rules = self.rules

        def read(store: Store) -> Sequence[Score]:
            return store.best_of_packs(
                scoring=rules.board, mode=rules.mode, strictness=rules.strictness
            )

        return {score.pack: score for score in self._desk.ledger.ask(read).result()}

    def scores(self) -> Sequence[Score]:
        """Give the scores that boards show; blocks."""
        ask = self._desk.ledger.ask
        return ask(lambda store: store.best_of_boards(PLACES)).result()

    def due_count(self) -> int:
        """Count the questions on the shelf that are due for practice; blocks."""
        return len(self._due())

    def open(self, name_or_path: str) -> Playing:
        """Open a pack and deal a round; blocks.

        Raises:
            InputError: There is no such pack, or it cannot be used.
        """
        return self.deal(open_pack(name_or_path, self._desk.places))

    def daily(self) -> Playing:
        """Deal today's quiz: the same for everybody with the same packs.

        The packs that ship are mixed, or all packs where none ships; the day is that
        of UTC.

        Raises:
            InputError: There is nothing to ask.
        """
        return deal_daily(self._desk, self._entries(), self.rules, self.players)

    def played_today(self) -> str:
        """Say how today's quiz went; empty while it has not been played. Blocks."""
        ask, player = self._desk.ledger.ask, self.players[0]
        score = ask(lambda store: daily_score(store, self._desk, player)).result()
        return daily_words(score) if score else ""

    def practice(self) -> Playing:
        """Deal missed questions that are due, the longest overdue; blocks.

        Raises:
            InputError: None is due.
        """
        due = self._due()
        if not due:
            raise InputError(
                "nothing is due for practice",
                mend="questions that you miss come back here",
            )
        packs = find_questions(self._entries(), due[: self.rules.questions])
        pack = mix(packs, pack_id="practice", title="Practice")
        return begin(self._desk, pack, self.rules, self.players[:1])

    def mixed(self, entries: Sequence[Entry], search: str) -> Playing:
        """Deal a round across packs.

        Args:
            entries: The packs.
            search: What they have in common; names the mix.

        Raises:
            InputError: There is nothing to ask.
        """
        seed = self._desk.seed()
        title = f"Mix: {search}" if search else "Mix of all packs"
        pack = mix(draw_packs(entries, f"{seed}"), pack_id=slug(title), title=title)
        return begin(self._desk, pack, self.rules, self.players, seed=seed)

    def figures(self) -> Figures:
        """Count a player's statistics; blocks."""
        player, today = self.players[0], self._desk.utc()[:10]
        summary = self._desk.ledger.ask(lambda store: store.summary(player)).result()
        return count_figures(player, summary, self._entries(), today=today)

    def _outlines(self) -> Iterator[Outline]:
        return (entry.outline for entry in self._entries() if entry.outline)

    def titles(self) -> dict[str, str]:
        """Tell what packs are called, by id; blocks."""
        return {outline.id: outline.title for outline in self._outlines()}

    def _due(self) -> list[str]:
        player, now, due = self.players[0], self._desk.utc(), self._schedule.due
        names = self._desk.ledger.ask(
            lambda store: due(store, player, now=now)
        ).result()
        known = {name for outline in self._outlines() for name, _ in outline.asked()}
        return [name for name in names if name in known]

    def workshop(self, source: str) -> Workshop:
        """Prepare to make a pack from an article; blocks for a moment."""
        desk = self._desk
        return Workshop(source, self.settings, desk.places, desk.generate)

    def make(self, workshop: Workshop, report: Callable[[Progress], None]) -> Playing:
        """Make a pack and deal a round; blocks for as long as it takes.

        Raises:
            InputError: The article cannot be used.
            OutsideError: The generator failed.
        """
        made = workshop.make(report)
        dealt = self.deal(made.pack)
        return replace(dealt, kept=made.path, is_kept=made.is_kept)

    def deal_entry(self, entry: Entry) -> Playing:
        """Open a pack off the shelf and deal a round; blocks.

        Raises:
            InputError: It has vanished or changed, or has no question to ask.
        """
        return self.deal(read_pack(entry.path))

    def deal(self, pack: Pack) -> Playing:
        """Deal a round of a pack.

        Raises:
            InputError: The pack has no question that can be asked.
        """
        return begin(self._desk, pack, self.rules, self.players)

    def again(self, playing: Playing, questions: Sequence[Question]) -> Playing:
        """Deal another round of some of a pack's questions."""
        pack = playing.pack.model_copy(update={"questions": tuple(questions)})
        dealt = begin(self._desk, pack, playing.start.rules, playing.session.players)
        return replace(
            dealt, pack=playing.pack, kept=playing.kept, is_kept=playing.is_kept
        )

    def share(self, text: str) -> Path:
        """Write a result to a file, for terminals that cannot copy; blocks.

        Raises:
            OutsideError: The data folder cannot be written.
        """
        path = self._desk.places.data / "share.txt"
        save(path, f"{text}\n".encode("ascii"))
        return path

    def round_screen(self, playing: Playing) -> RoundScreen:
        """Make the screen of a round."""
        return RoundScreen(self._desk, playing)

    def result_screen(self, playing: Playing, state: Round) -> ResultScreen:
        """Make the screen of a round's result."""
        return ResultScreen(playing, state)

    def board_screen(
        self, scores: Sequence[Score], titles: dict[str, str], pack_id: str
    ) -> BoardScreen:
        """Make the screen of the leaderboards."""
        return BoardScreen(scores, titles, pack_id)

    def setup_screen(self) -> SetupScreen:
        """Make the screen that chooses rules and players."""
        return SetupScreen(self.rules, self.players)

    def host(self, entry: Entry) -> tuple[Pack, HostedRound]:
        """Deal a round with a host; the players are its teams. Blocks.

        Raises:
            InputError: The pack cannot be read, or has no question to ask.
        """
        pack = read_pack(entry.path)
        dealt = begin(self._desk, pack, self.rules, self.players[:1])
        teams = [*self.players, "Team 2"][: max(2, len(self.players))]
        questions = tuple(turn.question for turn in dealt.start.turns)
        return pack, HostedRound(questions=questions, teams=tuple(teams))

    def hosting_screen(self, pack: Pack, hosted: HostedRound) -> HostingScreen:
        """Make the screen of a round with a host."""
        return HostingScreen(pack, hosted)

    def settings_screen(self, themes: Sequence[str]) -> SettingsScreen:
        """Make the screen that shows and changes the settings."""
        file, is_fixed = self._desk.places.config_file, self._desk.is_served
        return SettingsScreen(self.resolved, file, themes, is_fixed=is_fixed)

    def change_setting(self, name: str, text: str) -> Resolved:
        """Keep a setting in the file, and play by it from now on; blocks.

        Raises:
            InputError: It cannot be that.
            OutsideError: The file cannot be written.
        """
        places = self._desk.places
        data = change_file(places, name, parse_setting(name, text))
        save(places.config_file, data)
        before = self.settings
        self.resolved = self._desk.load_settings()
        self.settings = self.resolved.settings
        if rules_of(before) != rules_of(self.settings):
            self.rules = rules_of(self.settings)
        if before.player != self.settings.player:
            self.players = [self.settings.player or self._desk.login]
        return self.resolved

    def take(self, setup: Setup) -> None:
        """Play by other rules from now on."""
        self.rules = setup.rules
        self.players = setup.players or self.players

    def statistics_screen(self, figures: Figures) -> StatisticsScreen:
        """Make the screen of a player's statistics."""
        return StatisticsScreen(figures)

    def export_screen(self, playing: Playing, state: Round) -> ExportScreen:
        """Make the screen that exports a round's questions."""
        whole = playing.pack.questions
        chosen = [
            ("this round", questions_of(state)),
            ("missed", missed(state)),
            ("accepted", tuple(q for q in whole if q.status == "accepted")),
            ("the whole pack", whole),
        ]
        selections = [(name, questions) for name, questions in chosen if questions]
        return ExportScreen(playing.pack, selections, Path.cwd())
