"""Behind the curtain: all that is too slow to import or do before the first painting.

Importing this module brings pydantic, tomli and the judge. Methods that read or write
files block, and are called off the loop.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from quizgen.core.attempt import Score
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.game.round import Round
from quizgen.tui.desk import Desk
from quizgen.tui.library import Entry, Workshop, open_pack, read_shelf, rules_of
from quizgen.tui.making import Progress
from quizgen.tui.playing import Playing, begin
from quizgen.tui.screens.board import BoardScreen
from quizgen.tui.screens.export import ExportScreen
from quizgen.tui.screens.result import ResultScreen, missed, questions_of
from quizgen.tui.screens.round import RoundScreen


class Backstage:
    """Opens packs, deals rounds and makes the screens that show them.

    Args:
        desk: Everything from outside.

    Raises:
        InputError: The settings cannot be used.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.settings = desk.load_settings()
        self.rules = rules_of(self.settings)
        self._shelf: Sequence[Entry] = ()

    def read_shelf(self) -> Sequence[Entry]:
        """Read all packs; blocks."""
        self._shelf = read_shelf(self._desk.places)
        return self._shelf

    def best_scores(self) -> Mapping[str, Score]:
        """Give the best score of each pack; blocks."""
        best: dict[str, Score] = {}
        for score in self.scores():
            known = best.get(score.pack)
            if known is None or score.points > known.points:
                best[score.pack] = score
        return best

    def scores(self) -> Sequence[Score]:
        """Give all scores; blocks."""
        return self._desk.ledger.ask(lambda store: store.leaderboard()).result()

    def open(self, name_or_path: str) -> Playing:
        """Open a pack and deal a round; blocks.

        Raises:
            InputError: There is no such pack, or it cannot be used.
        """
        return self.deal(open_pack(name_or_path, self._desk.places))

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

    def deal(self, pack: Pack) -> Playing:
        """Deal a round of a pack.

        Raises:
            InputError: The pack has no question that can be asked.
        """
        player = self.settings.player or self._desk.login
        return begin(self._desk, pack, self.rules, [player])

    def again(self, playing: Playing, questions: Sequence[Question]) -> Playing:
        """Deal another round of some of a pack's questions."""
        pack = playing.pack.model_copy(update={"questions": tuple(questions)})
        dealt = begin(self._desk, pack, playing.start.rules, playing.session.players)
        return replace(
            dealt, pack=playing.pack, kept=playing.kept, is_kept=playing.is_kept
        )

    def round_screen(self, playing: Playing) -> RoundScreen:
        """Make the screen of a round."""
        return RoundScreen(self._desk, playing)

    def result_screen(self, playing: Playing, state: Round) -> ResultScreen:
        """Make the screen of a round's result."""
        return ResultScreen(playing, state)

    def board_screen(self, scores: Sequence[Score], pack_id: str) -> BoardScreen:
        """Make the screen of the leaderboards."""
        titles = {e.pack.id: e.pack.title for e in self._shelf if e.pack}
        return BoardScreen(scores, titles, pack_id)

    def export_screen(self, playing: Playing, state: Round) -> ExportScreen:
        """Make the screen that exports a round's questions."""
        chosen = [
            ("this round", questions_of(state)),
            ("missed", missed(state)),
            ("the whole pack", playing.pack.questions),
        ]
        selections = [(name, questions) for name, questions in chosen if questions]
        return ExportScreen(playing.pack, selections, Path.cwd())
