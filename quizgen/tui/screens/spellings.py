"""Accepted spellings, wrong options and what players insisted on, one by one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Input, OptionList, Static
from textual.widgets.option_list import Option

from quizgen.core.question import Question
from quizgen.game.suggestions import Suggestion
from quizgen.judge import judge
from quizgen.text import safe
from quizgen.tui.colours import MUTED, NAME, VERDICTS

Change = Callable[[Question, str], Question]
"""Keeps a changed question, and gives the one that stands now."""
Open = Callable[[Question], Sequence[Suggestion]]
"""Gives the suggestions about a question that are not decided."""


@dataclass(frozen=True, slots=True)
class _Row:
    field: Literal["accept", "choices", "suggestion"]
    text: str
    shown: Content


class SpellingsScreen(ModalScreen[None]):
    """Takes spellings and options out, and puts them in; each change is kept at once.

    Args:
        question: What it is about.
        change: Keeps a change.
        suggestions: Gives what players insisted on.
    """

    HELP = """\
Spellings and options, one by one
What is listed counts as right, is offered as wrong, or was typed by players who \
insisted on it. Remove takes it out; of what players typed, Enter accepts it and \
Remove answers that it is wrong. Each change is in the file at once."""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("x,delete", "drop", "Remove", id="spellings.drop"),
        Binding("f2", "add('accept')", "Add spelling", id="spellings.accept"),
        Binding("f3", "add('choices')", "Add wrong option", id="spellings.choice"),
        Binding("escape", "back", "Back", id="spellings.back"),
    ]
    AUTO_FOCUS = "OptionList"

    def __init__(self, question: Question, change: Change, suggestions: Open) -> None:
        super().__init__()
        self._question = question
        self._change = change
        self._suggestions = suggestions
        self._rows: list[_Row] = []
        self._adding: Literal["", "accept", "choices"] = ""

    def compose(self) -> ComposeResult:
        """Lay out the rows and a line for new ones."""
        with Vertical(classes="dialog"):
            yield Static(Content.styled(safe(self._question.answer.text), NAME))
            yield OptionList(id="spellings")
            yield Input(id="spelling")
            yield Static(id="remark")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Fill the list."""
        self.query_one("#spelling").display = False
        self._draw(0)

    def check_action(
        self,
        action: str,
        parameters: tuple[object, ...],  # noqa: ARG002 - Textual's signature
    ) -> bool | None:
        """Leave letters to the line while something is typed."""
        return not self._adding or action != "drop"

    def action_drop(self) -> None:
        """Take the row out; what players insisted on counts as wrong from now on."""
        row = self._row()
        if row is None:
            return
        if row.field == "suggestion":
            self._set("reject", (*self._question.reject, row.text), "answered players")
            return
        kept = list(getattr(self._question, row.field))
        kept.remove(row.text)
        self._set(row.field, tuple(kept), "took a spelling from")

    def on_option_list_option_selected(self) -> None:
        """Accept what players insisted on."""
        row = self._row()
        if row and row.field == "suggestion":
            words = "accepted a spelling for"
            self._set("accept", (*self._question.accept, row.text), words)

    def action_add(self, field: Literal["accept", "choices"]) -> None:
        """Open the line for a new spelling or option."""
        self._adding = field
        line = self.query_one("#spelling", Input)
        line.placeholder = "also right" if field == "accept" else "wrong option"
        line.clear()
        line.display = True
        line.focus()
        self.refresh_bindings()

    def on_input_submitted(self, message: Input.Submitted) -> None:
        """Put in what was typed."""
        text, field = message.value.strip(), self._adding
        if not text or not field:
            self._close_line()
            return
        if field == "choices" and judge(self._question, text).kind == "correct":
            self._say("The judge would take that for right.")
            return
        known: tuple[str, ...] = getattr(self._question, field)
        if text in known:
            self._say("It is there already.")
            return
        self._close_line()
        self._set(field, (*known, text), "gave a spelling to")

    def action_back(self) -> None:
        """Close the line, or the screen."""
        if self._adding:
            self._close_line()
        else:
            self.dismiss()

    def _close_line(self) -> None:
        self._adding = ""
        self.query_one("#spelling").display = False
        self.query_one(OptionList).focus()
        self._say("")
        self.refresh_bindings()

    def _set(self, field: str, items: tuple[str, ...], words: str) -> None:
        place = self.query_one(OptionList).highlighted or 0
        changed = self._question.model_copy(update={field: items})
        self._question = self._change(changed, words)
        self._draw(place)

    def _row(self) -> _Row | None:
        place = self.query_one(OptionList).highlighted
        return None if place is None or not self._rows else self._rows[place]

    def _draw(self, place: int) -> None:
        question = self._question
        self._rows = [
            *(
                _Row("accept", t, _line("+ right", "correct", t))
                for t in question.accept
            ),
            *(
                _Row("choices", t, _line("x wrong", "wrong", t))
                for t in question.choices
            ),
            *(
                _Row("suggestion", one.spelling, _suggested(one))
                for one in self._suggestions(question)
            ),
        ]
        rows = self.query_one(OptionList)
        rows.clear_options()
        rows.add_options([Option(row.shown) for row in self._rows])
        if self._rows:
            rows.highlighted = min(place, len(self._rows) - 1)
        else:
            self._say("No other spelling and no wrong option yet: F2 and F3 add one.")

    def _say(self, words: str) -> None:
        self.query_one("#remark", Static).update(Content(words))


def _line(word: str, kind: Literal["correct", "wrong"], text: str) -> Content:
    return Content.assemble((f"{word:<9}", VERDICTS[kind]), safe(text))


def _suggested(one: Suggestion) -> Content:
    near = f", near {safe(one.nears)}" if one.nears else ""
    times = f"   players, {one.times} x, {safe(one.reason)}{near}"
    return Content.assemble(
        (f"{'? players':<9}", VERDICTS["close"]),
        " ",
        safe(one.spelling),
        (f"{times}   Enter accepts, x refuses", MUTED),
    )
