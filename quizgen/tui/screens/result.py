"""The result of a round: the score, every question again, and what to do next."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Digits, Static

from quizgen.core.question import Question
from quizgen.game.round import Round
from quizgen.game.share import share_text
from quizgen.game.turn import Played, Turn
from quizgen.text import safe
from quizgen.tui.colours import MUTED, NAME, VERDICTS
from quizgen.tui.playing import Playing
from quizgen.tui.widgets.keybar import KeyBar
from quizgen.tui.widgets.ruling import proof
from quizgen.tui.words import MARKS

_ON = "   F4 exports it; quizgen review, with this path, edits it."


class ResultScreen(Screen[None]):
    """Shows how a round went.

    Args:
        playing: The round as it was dealt.
        state: The round as it ended.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "again", "Play again", id="result.again"),
        Binding("f2", "missed", "Missed", id="result.missed"),
        Binding("f3", "board", "Scores", id="result.board"),
        Binding("f4", "export", "Export", id="result.export"),
        Binding("f5", "share", "Share", id="result.share"),
        Binding("escape", "dismiss", "Home", id="result.home"),
    ]

    @dataclass
    class Again(Message):
        """Another round is wanted, of these questions."""

        playing: Playing
        questions: Sequence[Question]

    @dataclass
    class Board(Message):
        """The leaderboard of this round's pack is wanted."""

        pack_id: str

    @dataclass
    class Share(Message):
        """The result is to be sent to friends."""

        text: str

    @dataclass
    class Export(Message):
        """The questions are to be written to a file."""

        playing: Playing
        state: Round

    def __init__(self, playing: Playing, state: Round) -> None:
        super().__init__()
        self._playing = playing
        self._state = state

    def compose(self) -> ComposeResult:
        """Lay out score, place of the pack, and review."""
        with VerticalScroll(id="review"):
            for seat, player in enumerate(self._playing.session.players):
                yield Digits(f"{self._state.points(seat):,}", classes="score")
                yield Static(self._summary(seat, player), classes="summary")
            if self._playing.kept:
                yield Static(self._kept(), classes="kept")
            for number, turn in enumerate(self._state.turns, 1):
                if number <= len(self._state.played):
                    ended = self._state.played[number - 1]
                    yield Static(self._card(number, turn, ended), classes="card")
        yield KeyBar(show_command_palette=False)

    def on_mount(self) -> None:
        """Let the arrows scroll."""
        self.query_one("#review").focus()

    def check_action(
        self,
        action: str,
        parameters: tuple[object, ...],  # noqa: ARG002 - Textual's signature
    ) -> bool | None:
        """Offer what was missed only when something was."""
        return bool(missed(self._state)) if action == "missed" else True

    def action_again(self) -> None:
        """Play the pack again, newly dealt."""
        self.post_message(self.Again(self._playing, self._playing.pack.questions))

    def action_missed(self) -> None:
        """Play the questions that were missed."""
        self.post_message(self.Again(self._playing, missed(self._state)))

    def action_board(self) -> None:
        """Show the leaderboard."""
        self.post_message(self.Board(self._playing.session.pack_id))

    def action_share(self) -> None:
        """Make a text for friends."""
        title = safe(self._playing.pack.title)
        seats = range(self._state.seats)
        texts = [share_text(self._state, title, seat=seat) for seat in seats]
        self.post_message(self.Share("\n\n".join(texts)))

    def action_export(self) -> None:
        """Write the questions to a file."""
        self.post_message(self.Export(self._playing, self._state))

    def _summary(self, seat: int, player: str) -> Content:
        state = self._state
        asked, right = state.asked(seat), state.correct(seat)
        own = sum(p.overruled >= 0 for p in state.played)
        parts = [Content(f"{right} of {asked} right. {_praise(right, asked)}")]
        if own:
            parts.append(Content(f"{own} by your own word"))
        if len(self._playing.session.players) > 1 or player:
            parts.insert(0, Content.styled(safe(player), "bold"))
        parts.append(Content.styled(safe(self._playing.pack.title), MUTED))
        return Content("   ").join(parts)

    def _kept(self) -> Content:
        if self._playing.is_kept:
            words = f"This quiz is kept: {self._playing.kept}"
        else:
            words = (
                "Your data folder cannot be written. "
                f"This quiz lies in a temporary file: {self._playing.kept}"
            )
        return Content.assemble(safe(words), (_ON, MUTED))

    def _card(self, number: int, turn: Turn, ended: Played) -> Content:
        kind = "correct" if ended.is_correct else "wrong"
        given = next((t.given for t in reversed(ended.tries) if t.given), "")
        reason = {"skipped": "skipped", "late": "out of time"}
        said = safe(given) or reason.get(ended.tries[-1].reason, "nothing")
        head = Content.assemble(
            (f"{MARKS[kind]}", VERDICTS[kind]),
            (f"  {ended.points:,}" if ended.points else "", "bold"),
            f"   {number}. ",
            (safe(turn.prompt), "bold"),
        )
        answer = Content.assemble(
            ("Answer  ", MUTED),
            (safe(turn.question.answer.text), NAME),
            ("    you  ", MUTED),
            said,
        )
        return Content("\n").join([head, answer, *proof(self._playing.pack, turn)])


def missed(state: Round) -> tuple[Question, ...]:
    """Give the questions of a round that were not answered right."""
    ended = zip(state.turns, state.played, strict=False)
    return tuple(turn.question for turn, played in ended if not played.is_correct)


def questions_of(state: Round) -> tuple[Question, ...]:
    """Give all questions that a round dealt."""
    return tuple(turn.question for turn in state.turns)


def _praise(right: int, asked: int) -> str:
    if right == asked:
        return "Every single one!"
    share = right / asked
    words = ((0.8, "Splendid."), (0.5, "Well read."), (0.01, "A start."))
    return next((said for least, said in words if share >= least), "Next time.")
