"""A question edited in place: prompt, answer and its lists, one item a line."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Input, Static, TextArea

from quizgen.core.answer import ANSWER_TYPES, Answer
from quizgen.core.question import Question
from quizgen.text import safe
from quizgen.tui.colours import KEY, MUTED, NAME, VERDICTS

_LISTS = (
    ("accept", "Also right, one a line"),
    ("choices", "Wrong options, one a line"),
)


class EditScreen(ModalScreen[Question | None]):
    """Gives the edited question; None when it stays as it is.

    Args:
        heading: What is done.
        question: What to begin with.
        prompt: In place of the question's own.
    """

    HELP = """\
Editing a question
Tab goes from field to field. Each line of a list is one item: a spelling that \
counts as right too, or an option that is wrong. What you leave as it is stays in \
the file as its author wrote it, remarks too. Esc changes nothing."""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "save", "Save", id="edit.save"),
        Binding("f3", "type(1)", "Type", id="edit.type"),
        Binding("f4", "type(-1)", "Type back", id="edit.type_back", show=False),
        Binding("escape", "dismiss(None)", "Cancel", id="edit.cancel"),
    ]
    AUTO_FOCUS = "#prompt"

    def __init__(self, heading: str, question: Question, prompt: str = "") -> None:
        super().__init__()
        self._heading = heading
        self._question = question
        self._prompt = prompt
        self._type = question.answer.type
        self._warned = False

    def compose(self) -> ComposeResult:
        """Lay out the fields."""
        question = self._question
        answer = question.answer
        with VerticalScroll(classes="dialog", can_focus=False):
            yield Static(
                Content.assemble(
                    (self._heading, NAME),
                    ("   F2", KEY),
                    " saves",
                    ("   Esc", KEY),
                    " cancels",
                )
            )
            yield Static(Content.styled("Prompt", MUTED), classes="label")
            yield _area("prompt", self._prompt or safe(question.prompt))
            yield Static(id="type", classes="label")
            yield Input(safe(answer.text), id="answer", select_on_focus=False)
            parts = Content.styled("Parts of the answer, one a line", MUTED)
            yield Static(parts, id="items-label", classes="label")
            yield _area("items", _lines(answer.items))
            for name, label in _LISTS:
                yield Static(Content.styled(label, MUTED), classes="label")
                yield _area(name, _lines(getattr(question, name)))
            yield Static(Content.styled("Note", MUTED), classes="label")
            yield Input(safe(question.note), id="note", select_on_focus=False)
            yield Static(id="remark")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Put the cursor behind the prompt."""
        area = self.query_one("#prompt", TextArea)
        area.move_cursor(area.document.end)
        self._draw()

    def action_type(self, step: int) -> None:
        """Choose another type of answer."""
        place = ANSWER_TYPES.index(self._type) + step
        self._type = ANSWER_TYPES[place % len(ANSWER_TYPES)]
        self._draw()

    def on_input_submitted(self) -> None:
        """Save."""
        self.action_save()

    def action_save(self) -> None:
        """Give the question, unless something is missing."""
        question = self._question
        prompt = " ".join(self._text("prompt").split())
        text = self.query_one("#answer", Input).value.strip()
        if not prompt or not text:
            self._say("A question needs a prompt and an answer.")
            return
        changes: dict[str, object] = {
            "prompt": _kept(question.prompt, prompt),
            "answer": self._answer(text),
            "note": _kept(question.note, self.query_one("#note", Input).value.strip()),
        }
        for name, _ in _LISTS:
            changes[name] = self._items(name, getattr(question, name))
        self.dismiss(question.model_copy(update=changes))

    def _answer(self, text: str) -> Answer:
        old = self._question.answer
        text = _kept(old.text, text)
        items = self._items("items", old.items) if self._type == "list" else ()
        required = old.required if old.required in text else ""
        changes = {
            "text": text,
            "type": self._type,
            "required": required,
            "items": items,
        }
        return old.model_copy(update=changes)

    def _items(self, name: str, old: tuple[str, ...]) -> tuple[str, ...]:
        """Read a list; an item that was not touched stays as it is in the file."""
        stored = {safe(item): item for item in old}
        lines = (line.strip() for line in self._text(name).split("\n"))
        if self._text(name) == _lines(old):
            return old
        return tuple(stored.get(line, line) for line in lines if line)

    def _text(self, name: str) -> str:
        return self.query_one(f"#{name}", TextArea).text

    def _draw(self) -> None:
        line = Content.assemble(
            ("Answer  ", MUTED), (self._type, "bold"), ("   F3 ", KEY), "another type"
        )
        self.query_one("#type", Static).update(line)
        is_list = self._type == "list"
        for part in ("#items", "#items-label"):
            self.query_one(part).display = is_list

    def _say(self, words: str) -> None:
        remark = self.query_one("#remark", Static)
        remark.update(Content.styled(words, VERDICTS["wrong"]))
        remark.scroll_visible(animate=False)


def _area(name: str, text: str) -> TextArea:
    area = TextArea(text, id=name, soft_wrap=True, tab_behavior="focus")
    area.cursor_blink = False
    return area


def _lines(items: tuple[str, ...]) -> str:
    return "\n".join(safe(item) for item in items)


def _kept(stored: str, typed: str) -> str:
    """Keep a text as the file has it when its safe form was not touched."""
    same = " ".join(safe(stored).split()) == " ".join(typed.split())
    return stored if same else typed
