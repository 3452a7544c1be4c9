"""The round: keys become events, the state is drawn, answers go to the ledger."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.screen import Screen
from textual.widgets import Static

from quizgen.core.attempt import Attempt, Overrule
from quizgen.errors import QuizgenError
from quizgen.game.events import (
    Event,
    Extend,
    Hint,
    Next,
    Pause,
    Resume,
    Skip,
    Submit,
    Tick,
)
from quizgen.game.events import (
    Overrule as Insist,
)
from quizgen.game.options import option_keys
from quizgen.game.round import Asking, Finished, Round, Ruled
from quizgen.text import safe
from quizgen.tui.colours import KEY, MUTED
from quizgen.tui.desk import Desk
from quizgen.tui.playing import Playing, step
from quizgen.tui.widgets.answer import AnswerInput
from quizgen.tui.widgets.clockbar import ClockBar
from quizgen.tui.widgets.keybar import KeyBar
from quizgen.tui.widgets.question import QuestionView
from quizgen.tui.widgets.ruling import RulingView
from quizgen.tui.words import MARKS

_TICKS = 8
"""A second: 30 of them cost 14 % of a core, 4-10 cost 2-4 %."""

_LADDER = 20
"""Questions up to which each has its sign in the top line."""
_TIGHT = 18
"""Lines of the window below which nothing is spent on empty ones; as in the styles."""
_LOW = 12
"""Lines below which a ruling is scrolled to the top, else just into sight."""


class RoundScreen(Screen[None]):
    """Plays one round."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "send('hint')", "Hint", id="round.hint"),
        Binding("f3", "send('skip')", "Skip", id="round.skip"),
        Binding("f4", "send('insist')", "I was right", id="round.insist"),
        Binding("f5", "pause", "Pause", id="round.pause"),
        Binding("f6", "send('extend')", "Longer", id="round.extend"),
        Binding("escape", "leave", "Leave", id="round.leave"),
        Binding("up", "scroll(-1)", "Up", id="round.up", show=False),
        Binding("down", "scroll(1)", "Down", id="round.down", show=False),
        Binding("pageup", "scroll(-8)", "Page up", id="round.page_up", show=False),
        Binding("pagedown", "scroll(8)", "Page down", id="round.page_down", show=False),
    ]
    AUTO_FOCUS = "AnswerInput"

    state: reactive[Round | None] = reactive[Round | None](None, init=False)

    @dataclass
    class Leaving(Message):
        """The player wants to leave; `answer` is told whether that is sure."""

        answer: Callable[[bool | None], None]

    @dataclass
    class Done(Message):
        """The round has ended, or was left with at least one question played."""

        playing: Playing
        state: Round

    def __init__(self, desk: Desk, playing: Playing) -> None:
        super().__init__()
        self._desk = desk
        self._playing = playing
        self._events: dict[str, Event] = {
            "hint": Hint(),
            "skip": Skip(),
            "insist": Insist(),
            "extend": Extend(),
        }
        self._stopped_for_you = False
        self._unsaved = 0

    def compose(self) -> ComposeResult:
        """Lay out clock on top, question between, one input below."""
        with Horizontal(id="place"):
            yield Static(id="where")
            yield Static(id="points")
        yield ClockBar()
        with VerticalScroll(id="stage", can_focus=False):
            yield QuestionView(id="question")
            yield RulingView(id="ruling")
        yield AnswerInput(id="answer", max_length=400)
        yield KeyBar(show_command_palette=False)

    def on_mount(self) -> None:
        """Ask the first question and start the timer."""
        if not self.children:  # the game was ended before anything was laid out
            return
        self.state = self._playing.start
        self.set_interval(1 / _TICKS, self.tick)
        self.send(Next())

    def send(self, event: Event) -> None:
        """Let one thing happen, store what it made, and draw."""
        if self.state is None:
            return
        before = self.state
        self.state, made = step(self._desk, self._playing, before, event)
        if made:
            self._store(made)
        if self.state is not before:
            self._draw(before)

    # Keys

    def action_send(self, name: str) -> None:
        """Send the event of a key."""
        self.send(self._events[name])

    def action_pause(self) -> None:
        """Stop the clock, or let it run on."""
        self.send(Resume() if self._is_paused() else Pause())

    def action_scroll(self, lines: int) -> None:
        """Scroll the question; the input keeps the focus."""
        self.query_one("#stage", VerticalScroll).scroll_relative(y=lines, animate=False)

    def action_leave(self) -> None:
        """Ask whether the round is to end here; the clock stands meanwhile."""
        self.post_message(self.Leaving(self._leave))

    def _leave(self, wanted: bool | None, /) -> None:  # noqa: FBT001 - a dialog's result
        if not wanted or self.state is None:
            return
        if self.state.played:
            self.post_message(self.Done(self._playing, self.state))
        else:
            self.dismiss()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Show only the keys that would do something now."""
        state = self.state
        if action not in {"send", "pause"} or state is None:
            return True
        asking = isinstance(state.phase, Asking)
        match parameters:
            case ("insist",):
                if isinstance(state.phase, Asking):
                    return bool(state.phase.tries)
                return bool(state.played) and state.played[-1].overrulable >= 0
            case ("extend",):
                return asking and state.rules.limit is not None
            case _:
                return asking

    # Input

    def on_answer_input_given(self, message: AnswerInput.Given) -> None:
        """Go on if a ruling is shown; answer, unless the line is empty."""
        if self._is_ruled():
            self.send(Next())
        if message.text.strip():
            self.send(Submit(message.text))

    def on_answer_input_begun(self) -> None:
        """Go on as soon as the next answer is begun."""
        if self._is_ruled():
            self.send(Next())
            if self.state and self.state.turn.options:
                # A key pressed to go on must not choose what was not yet seen.
                self.query_one(AnswerInput).clear()

    def _is_ruled(self) -> bool:
        return self.state is not None and isinstance(self.state.phase, Ruled)

    # Time

    def tick(self) -> None:
        """Look at the clock."""
        self.send(Tick())
        self._draw_clock()

    def on_screen_suspend(self) -> None:
        """Stop the clock while another screen covers this one."""
        self._stop_for_you()

    def on_screen_resume(self) -> None:
        """Let the clock run on."""
        self._go_on_for_you()

    def on_app_blur(self) -> None:
        """Stop the clock while the terminal has lost the focus."""
        self._stop_for_you()

    def on_app_focus(self) -> None:
        """Let the clock run on."""
        self._go_on_for_you()

    def _stop_for_you(self) -> None:
        if not self._is_paused():
            self._stopped_for_you = True
            self.send(Pause())

    def _go_on_for_you(self) -> None:
        if self._stopped_for_you:
            self._stopped_for_you = False
            self.send(Resume())

    def _is_paused(self) -> bool:
        asking = self.state.phase if self.state else None
        return isinstance(asking, Asking) and asking.clock.paused is not None

    # Drawing

    def on_resize(self) -> None:
        """Draw the question for a window of another height."""
        if self.state and not isinstance(self.state.phase, Finished):
            self._draw_question(self.state)

    def _draw(self, before: Round) -> None:
        state = self.state
        if state is None:
            return
        if isinstance(state.phase, Finished):
            self.post_message(self.Done(self._playing, state))
            return
        self._draw_place(state)
        self._draw_question(state)
        ruling = self.query_one(RulingView)
        ruling.display = isinstance(state.phase, Ruled)
        if ruling.display:
            ruling.show(self._playing.pack, state.turn, state.played[-1])
        self._draw_input(state)
        self._draw_clock()
        self.refresh_bindings()
        if type(state.phase) is not type(before.phase):
            self.call_after_refresh(self._scroll_to_news)

    def _draw_question(self, state: Round) -> None:
        covered = self._is_paused() and not self._stopped_for_you
        is_tight = self.size.height < _TIGHT
        question = self.query_one(QuestionView)
        question.show(state, hidden=covered, is_tight=is_tight)
        self.call_after_refresh(self._make_room)

    def _make_room(self) -> None:
        """Give up the top line where it would push options out of sight."""
        if not self.is_current:  # another one covers it, or it is being taken down
            return
        place = self.query_one("#place")
        room = self.query_one("#stage").size.height - (not place.display)
        tall = self.query_one(QuestionView).size.height > room
        asked = self.state and self.state.turn.options and not self._is_ruled()
        place.display = not (self.size.height < _TIGHT and tall and asked)

    def _draw_place(self, state: Round) -> None:
        seat = state.turn.seat
        where = f"Question {state.position + 1} of {len(state.turns)}"
        if state.seats > 1:
            where += f" for {safe(self._playing.session.players[seat])}"
        signs = [MARKS["correct" if p.is_correct else "wrong"][0] for p in state.played]
        signs += "." * (len(state.turns) - len(signs))
        ladder = " ".join(signs) if len(signs) <= _LADDER else ""
        streak = state.streak(seat)
        row = f"{streak} in a row   " if streak > 1 else ""
        self.query_one("#where", Static).update(
            Content.assemble((where, "bold"), ("   ", ""), (ladder, MUTED))
        )
        self.query_one("#points", Static).update(
            Content.assemble((row, "$text-success"), (f"{state.points(seat):,}", KEY))
        )

    def _draw_input(self, state: Round) -> None:
        answer = self.query_one(AnswerInput)
        turn = state.turn
        asking = isinstance(state.phase, Asking)
        answer.keys = option_keys(turn.options) if turn.options and asking else ""
        if isinstance(state.phase, Ruled):
            answer.placeholder = f"Enter: {self._what_is_next(state)}"
        elif self._is_paused():
            answer.placeholder = "F5: go on"
        elif turn.options:
            answer.placeholder = f"Press one of {', '.join(answer.keys)}"
        else:
            answer.placeholder = "Type your answer"

    def _what_is_next(self, state: Round) -> str:
        if len(state.played) == len(state.turns):
            return "the result"
        if state.seats == 1:
            return "next question"
        player = self._playing.session.players[state.turns[len(state.played)].seat]
        return f"{safe(player)} is next"

    def _draw_clock(self) -> None:
        asking = self.state.phase if self.state else None
        # None is left when a timer or a saved answer comes after the end.
        for bar in self.query(ClockBar):
            if isinstance(asking, Asking) and self.state:
                left = asking.clock.left(self._desk.monotonic())
                paused = asking.clock.paused is not None
                bar.show(left, self.state.rules.limit, paused=paused)
            else:
                bar.remark = "saving ..." if self._unsaved else "saved"

    def _scroll_to_news(self) -> None:
        ruling = self.query_one(RulingView)
        stage = self.query_one("#stage", VerticalScroll)
        if ruling.display:
            ruling.scroll_visible(animate=False, top=stage.size.height < _LOW)
        else:
            stage.scroll_home(animate=False)

    # Saving

    def _store(self, made: Sequence[Attempt | Overrule]) -> None:
        self._unsaved += 1
        self.run_worker(self._wait(self._desk.ledger.write(made)), group="ledger")

    async def _wait(self, saving: "Future[None]") -> None:
        try:
            # Shielded: a screen that closes must not call off what is not yet written.
            await asyncio.shield(asyncio.wrap_future(saving))
        except QuizgenError as error:
            self.notify(safe(str(error)), severity="warning", markup=False)
        else:
            self._unsaved -= 1
            self._draw_clock()
