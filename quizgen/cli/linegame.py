"""Line mode: the same game without a screen, for pipes and screen readers.

Every typed answer is answered by one line that begins `+ `, `~ ` or `x `, after the
store has committed it; every other line begins with a word or with spaces.
"""

from typing import Final, TextIO

from quizgen.cli.lines import LineReader, Silence
from quizgen.game.events import (
    Event,
    Extend,
    Hint,
    Next,
    Overrule,
    Pause,
    Resume,
    Skip,
    Submit,
    Tick,
)
from quizgen.game.hints import hidden_options, hint_text
from quizgen.game.options import option_keys
from quizgen.game.round import Asking, Finished, Round, Ruled
from quizgen.game.turn import Try
from quizgen.text import safe
from quizgen.tui.desk import Desk
from quizgen.tui.playing import Playing, step
from quizgen.tui.words import MARKS, counted, source_line

_ORDERS: Final[dict[str, Event]] = {
    "!hint": Hint(),
    "!skip": Skip(),
    "!right": Overrule(),
    "!more": Extend(),
    "!pause": Pause(),
}
_QUIT = "!quit"
_ANNOUNCED = (10.0, 5.0)
"""Seconds left that are said; every second would be a nag."""
_INDENT = "    "


class LineGame:
    """Plays one round by lines.

    Args:
        desk: Clocks and the ledger.
        playing: The round as it was dealt.
        lines: Where answers come from.
        out: Where the game is written.
    """

    def __init__(
        self, desk: Desk, playing: Playing, lines: LineReader, out: TextIO
    ) -> None:
        self._desk = desk
        self._playing = playing
        self._lines = lines
        self._out = out
        self._state = playing.start
        self._has_ended = False

    def play(self) -> Round:
        """Play to the end of round or input; gives the round as it ended."""
        self._introduce()
        self._send(Next())
        while not self._has_ended and not isinstance(self._state.phase, Finished):
            self._ask()
            while not self._has_ended and isinstance(self._state.phase, Asking):
                self._listen(self._state.phase)
            if isinstance(self._state.phase, Ruled):
                self._prove()
                if len(self._state.played) == len(self._state.turns):
                    self._listen_once_more()
                self._send(Next())
        self._conclude()
        return self._state

    def _send(self, event: Event) -> None:
        after, made = step(self._desk, self._playing, self._state, event)
        if made:
            self._desk.ledger.write(made).result()  # on the disk before it is said
        self._state = after

    # Listening

    def _listen(self, asking: Asking) -> None:
        left = asking.clock.left(self._desk.monotonic())
        if asking.clock.paused is not None:
            left = None
        announced = [m for m in _ANNOUNCED if left is not None and m < left]
        wait = left if left is None else left - max(announced, default=0.0)
        heard = self._lines.read(wait)
        match heard:
            case Silence.END:
                self._has_ended = True
            case Silence.LATE:
                self._send(Tick())
                if isinstance(self._state.phase, Ruled):
                    self._lines.forget()
                    self._say(self._state.played[-1].tries[-1].message)
                elif announced:
                    self._say(f"{_INDENT}{announced[0]:.0f} seconds left.")
            case str():
                self._take(heard)

    def _take(self, line: str) -> None:
        word = line.strip().lower()
        if word == _QUIT:
            self._has_ended = True
        elif word in _ORDERS:
            self._obey(_ORDERS[word])
        else:
            self._send(Submit(line))
            self._rule()

    def _obey(self, order: Event) -> None:
        before = self._state
        if isinstance(order, Pause) and self._is_paused():
            order = Resume()
        self._send(order)
        if self._state is before:
            self._say(f"{_INDENT}That changes nothing now.")
            return
        match order:
            case Hint():
                self._hint()
            case Overrule():
                points = counted(self._state.played[-1].points, "point")
                self._say(f"Counted by your own word: {points}.")
            case Extend():
                self._say(f"{_INDENT}More time.")
            case Pause():
                self._say(f"{_INDENT}Paused. !pause goes on, and so does an answer.")
            case _:
                if isinstance(self._state.phase, Ruled):
                    self._say(self._state.played[-1].tries[-1].message)

    def _listen_once_more(self) -> None:
        """Let the last ruling be overruled: a person is waited for, a pipe is not."""
        lines = self._lines
        if self._state.played[-1].overrulable < 0:
            return
        if lines.is_terminal:
            self._say("Press Enter for the result, or type !right.")
        heard = lines.read(None if lines.is_terminal else 0.0)
        if isinstance(heard, str) and heard.strip().lower() == "!right":
            self._obey(Overrule())

    def _is_paused(self) -> bool:
        asking = self._state.phase
        return isinstance(asking, Asking) and asking.clock.paused is not None

    # Speaking

    def _say(self, words: str) -> None:
        self._out.write(f"{words}\n")
        self._out.flush()

    def _introduce(self) -> None:
        state = self._state
        many = counted(len(state.turns), "question")
        limit = state.rules.limit
        clock = f"{limit:g} seconds each" if limit else "no clock"
        self._say(f"{safe(self._playing.pack.title)}: {many}, {clock}.")
        self._say(
            "Type an answer and press Enter. Orders: !hint, !skip, !more (time), "
            "!pause, !right (I was right, about the last answer), !quit."
        )

    def _ask(self) -> None:
        state = self._state
        where = f"Question {state.position + 1} of {len(state.turns)}"
        self._say(f"\n{where}: {safe(state.turn.prompt)}")
        self._list_options()

    def _list_options(self) -> None:
        turn, asking = self._state.turn, self._state.phase
        hints = asking.hints if isinstance(asking, Asking) else 0
        gone = hidden_options(turn, hints)
        keys = option_keys(turn.options)
        for index, (key, option) in enumerate(zip(keys, turn.options, strict=True)):
            if index not in gone:
                self._say(f"{_INDENT}{key}  {safe(option)}")

    def _hint(self) -> None:
        if isinstance(self._state.phase, Asking):
            self._list_options()
            if hint := hint_text(self._state.turn, self._state.phase.hints):
                self._say(f"{_INDENT}Hint: {safe(hint)}.")

    def _rule(self) -> None:
        """Answer the answer: the one line that begins with a mark."""
        if isinstance(self._state.phase, Asking):
            self._mark(self._state.phase.tries[-1])
        else:
            self._mark(self._state.played[-1].tries[-1])

    def _mark(self, tried: Try) -> None:
        points = (
            f" {counted(tried.points, 'point')}." if tried.kind == "correct" else ""
        )
        words = tried.needs or tried.message
        self._say(f"{MARKS[tried.kind]}: {safe(words)}{points}")

    def _prove(self) -> None:
        turn = self._state.turn
        question = turn.question
        self._say(f"{_INDENT}Answer: {safe(question.answer.text)}")
        if question.evidence:
            self._say(f'{_INDENT}"{safe(question.evidence.quote)}"')
        if question.explanation:
            self._say(f"{_INDENT}{safe(question.explanation)}")
        if source := self._playing.pack.source_of(question):
            for line in (source_line(source), safe(source.url)):
                if line:
                    self._say(f"{_INDENT}{line}")

    def _conclude(self) -> None:
        state = self._state
        right = f"{state.correct()} of {counted(state.asked(), 'question')} right"
        self._say(f"\nResult: {right}, {counted(state.points(), 'point')}.")
        if kept := self._playing.kept:
            where = "is kept" if self._playing.is_kept else "lies in a temporary file"
            self._say(f"This quiz {where}: {safe(str(kept))}")
            self._say(f"Export it: quizgen export {safe(str(kept))} --to FORMAT")
