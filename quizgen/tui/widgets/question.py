"""The question as it is asked: words, options, hints, and what to say more exactly."""

from textual.content import Content
from textual.widgets import Static

from quizgen.game.hints import hidden_options, hint_text
from quizgen.game.options import option_keys
from quizgen.game.round import Asking, Round, Ruled
from quizgen.game.turn import Turn
from quizgen.text import safe
from quizgen.tui.colours import KEY, MUTED, VERDICTS
from quizgen.tui.words import MARKS


class QuestionView(Static):
    """Shows the question of a round."""

    def show(
        self, state: Round, *, hidden: bool = False, is_tight: bool = False
    ) -> None:
        """Draw the question; without its words while the player has paused.

        Args:
            state: The round.
            hidden: Whether the words are covered.
            is_tight: Whether options follow the words without an empty line.
        """
        if hidden:
            words = "Paused. The clock stands, and the question is covered."
            self.update(Content.styled(words, MUTED))
            return
        blocks = [Content.styled(safe(state.turn.prompt), "bold")]
        asking = state.phase if isinstance(state.phase, Asking) else None
        hints = asking.hints if asking else 0
        if state.turn.options:
            blocks.append(_options(state, hints))
        if hint := hint_text(state.turn, hints):
            blocks.append(Content.styled(f"Hint: {safe(hint)}", "$secondary"))
        if asking and asking.tries:
            blocks.append(_retry(asking))
        gap = "\n" if is_tight and state.turn.options else "\n\n"
        self.update(Content(gap).join(blocks))


def _retry(asking: Asking) -> Content:
    tried = asking.tries[-1]
    question = safe(tried.needs or tried.message)
    return Content.assemble(
        (MARKS["close"], VERDICTS["close"]),
        f"   {safe(tried.given)}\n",
        (question, "bold"),
        ("  One more try, same clock.", MUTED),
    )


def _options(state: Round, hints: int) -> Content:
    turn = state.turn
    gone = hidden_options(turn, hints)
    keys = option_keys(turn.options)
    ruled = isinstance(state.phase, Ruled)
    lines = [
        _option(turn, key, option, ruled=ruled, gone=index in gone)
        for index, (key, option) in enumerate(zip(keys, turn.options, strict=True))
    ]
    return Content("\n").join(lines)


def _option(turn: Turn, key: str, option: str, *, ruled: bool, gone: bool) -> Content:
    if gone:
        return Content.styled(f"   {key}  -", "$foreground 40%")
    is_right = option == turn.question.answer.text
    sign, style = ("+", VERDICTS["correct"]) if ruled and is_right else (" ", "")
    return Content.assemble(
        (f" {sign} ", style), (key, KEY), "  ", (safe(option), style)
    )
