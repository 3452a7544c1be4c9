"""The review screen: a question beside its source, and a decision about each."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from textual import work
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from quizgen.core.question import Question
from quizgen.errors import QuizgenError
from quizgen.formats.passages import Passage, own_question, passage_of
from quizgen.formats.rebasing import rebase
from quizgen.formats.reviewing import Review, begin
from quizgen.game.suggestions import Suggestion
from quizgen.tui.colours import KEY
from quizgen.tui.screens.changed import ChangedScreen
from quizgen.tui.screens.edit import EditScreen
from quizgen.tui.screens.reject import RejectScreen
from quizgen.tui.screens.snippet import edit_snippet
from quizgen.tui.screens.spellings import SpellingsScreen
from quizgen.tui.widgets.draft import DraftView
from quizgen.tui.widgets.keybar import KeyBar
from quizgen.tui.widgets.passage import PassageView, origin
from quizgen.tui.widgets.reviewed import ReviewedBar
from quizgen.tui.words import safe_lines
from quizgen.tui.workfile import Bookcase, Workfile

Suggestions = Mapping[str, Sequence[Suggestion]]


class ReviewScreen(Screen[None]):
    """Reviews a pack question by question; each decision is on the disk at once.

    Args:
        file: The pack's file.
        bookcase: Finds articles.
        suggestions: What players overruled, by the question's id.
    """

    HELP = """\
How a review goes
Each decision is in the file at once. Undo takes back as many as you like, one by \
one.

Accept  marks the question as good and goes on to the next undecided one.

Reject  asks why and goes on. The question stays in the file with your reason as its \
note, but it is not played any more.

Edit  changes its words, answer, spellings and options; in $EDITOR, all that the \
file says of it. Choices  takes spellings and wrong options one by one, and shows \
what players insisted on.

Next wording  asks the same in other words, where the file has some. The present \
wording is kept and comes round again.

Ask  makes a question of your own: mark its answer in the source.

Filter  leaves only drafts, then only accepted ones, and so on, then all again; by \
kind and by difficulty likewise. Next and Previous keep to what is shown."""
    CSS_PATH = "review.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "accept", "Accept", id="review.accept"),
        Binding("r", "reject", "Reject", id="review.reject"),
        Binding("e", "edit", "Edit", id="review.edit"),
        Binding("E,f4", "editor", "Edit in $EDITOR", id="review.editor", show=False),
        Binding("u", "undo", "Undo", id="review.undo"),
        Binding("y", "redo", "Redo", id="review.redo", show=False),
        Binding("n,right", "go(1)", "Next", id="review.next"),
        Binding("p,left", "go(-1)", "Previous", id="review.previous", show=False),
        Binding("c", "spellings", "Choices", id="review.spellings"),
        Binding("m", "mark", "Ask", id="review.mark"),
        Binding("w", "wording", "Next wording", id="review.wording", show=False),
        Binding("s", "split", "Source on or off", id="review.split", show=False),
        Binding("f2", "filter('status')", "Filter", id="review.status", show=False),
        Binding("f3", "filter('kind')", "Filter by kind", id="review.kind", show=False),
        Binding(
            "f5",
            "filter('level')",
            "Filter by difficulty",
            id="review.level",
            show=False,
        ),
        Binding("escape", "dismiss", "Done", id="review.done"),
    ]
    AUTO_FOCUS = "#draft"

    def __init__(
        self, file: Workfile, bookcase: Bookcase, suggestions: Suggestions
    ) -> None:
        super().__init__()
        self._file = file
        self._bookcase = bookcase
        self._suggestions = dict(suggestions)
        self._review = begin(file.saved)
        self._passage: Passage | None = None
        self._text = PassageView(id="passage")

    @property
    def review(self) -> Review:
        """The review as it stands; the file holds the same."""
        return self._review

    @property
    def _front(self) -> "App[None]":
        front: Any = self.app  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] - Textual's App is generic, its property is not
        return front

    def compose(self) -> ComposeResult:
        """Lay out progress, question and source."""
        yield ReviewedBar()
        with Horizontal(id="halves"):
            with VerticalScroll(id="draft"):
                yield DraftView()
            with Vertical(id="source"):
                yield Static(id="source-line")
                yield self._text
        yield KeyBar(show_command_palette=False)

    def on_mount(self) -> None:
        """Show the first undecided question."""
        self._draw()

    def check_action(
        self,
        action: str,
        parameters: tuple[object, ...],  # noqa: ARG002 - Textual's signature
    ) -> bool | None:
        """Offer only what can be done with the question in front."""
        review = self._review
        question = review.question if review.shown else None
        if self._text.is_marking:
            return False  # a letter typed there is no decision
        match action:
            case "accept" | "reject" | "edit" | "editor" | "spellings":
                return question is not None
            case "wording":
                return question is not None and bool(question.wordings)
            case "undo":
                return bool(review.past)
            case "redo":
                return bool(review.future)
            case _:
                return True

    # Decisions

    def action_accept(self) -> None:
        """Accept the question and go on."""
        self.apply(self._review.accept)

    def action_reject(self) -> None:
        """Ask for a reason, reject and go on."""

        def reject(reason: str | None) -> None:
            if reason is not None:
                self.apply(lambda: self._review.reject(reason))

        self._front.push_screen(RejectScreen(), reject)

    def action_edit(self) -> None:
        """Edit the question in place."""
        if question := self._review.question:
            screen = EditScreen("Edit the question", question)
            self._front.push_screen(screen, self._edited)

    def action_wording(self) -> None:
        """Show the next wording; the present one becomes the last of them."""
        if (question := self._review.question) and question.wordings:
            first, *others = question.wordings
            changes = {"prompt": first, "wordings": (*others, question.prompt)}
            self._edited(question.model_copy(update=changes), "reworded")

    @work(group="editor", exclusive=True)
    async def action_editor(self) -> None:
        """Edit the question's table in the author's own editor."""
        place = self._review.index
        manuscript = await edit_snippet(self._front, self._review.manuscript, place)
        if manuscript:
            self.apply(lambda: self._review.take(manuscript, "edited"))

    def action_spellings(self) -> None:
        """Decide on options and spellings one by one."""
        if question := self._review.question:

            def change(changed: Question, words: str) -> Question:
                self.apply(lambda: self._review.change(changed, words))
                return self._review.question or changed

            self._front.push_screen(SpellingsScreen(question, change, self._open))

    def action_undo(self) -> None:
        """Take the last change back."""
        words = self._review.past[-1].words if self._review.past else ""
        if words and self.apply(self._review.undo):
            self._tell(f"Undone: {words}")

    def action_redo(self) -> None:
        """Do again what was undone."""
        words = self._review.future[-1].words if self._review.future else ""
        if words and self.apply(self._review.redo):
            self._tell(f"Done again: {words}")

    # An own question

    def action_mark(self) -> None:
        """Let the arrows walk through the passage."""
        self.remove_class("-alone").add_class("-turned")
        if self._text.begin():
            # Above the text: a notice would cover the words to be marked.
            words = "Arrows to the answer's first word, space; its last, space."
            self.query_one("#source-line", Static).update(Content.styled(words, KEY))
        else:
            self._tell("There is no text to mark: give it with --article FILE.")

    def on_passage_view_marked(self, message: PassageView.Marked) -> None:
        """Ask for the prompt of the marked answer."""
        passage = self._passage
        self._end_marking()
        if passage is None:
            return
        front = self._review.question
        new = own_question(passage, message.start, message.end, front)

        def add(asked: Question | None) -> None:
            if asked:
                own = asked.model_copy(update={"id": ""})
                self.apply(lambda: self._review.add(own))

        self._front.push_screen(EditScreen("Your own question", new, " "), add)

    def on_passage_view_stopped(self) -> None:
        """Go back to the question."""
        self._end_marking()

    def _end_marking(self) -> None:
        self.remove_class("-turned")
        self._draw_origin()
        self.query_one("#draft").focus()

    # Ways through the pack

    def action_go(self, step: int) -> None:
        """Show another question."""
        self.apply(lambda: self._review.go(step))

    def action_split(self) -> None:
        """Show or hide the source."""
        self.toggle_class("-turned" if self.size.width < _NARROW else "-alone")

    def action_filter(self, what: str) -> None:
        """Show only questions of the next status, kind or difficulty."""
        questions = self._review.questions
        sieve = self._review.sieve.turned(what, questions)
        self.apply(lambda: self._review.sift(sieve))

    # Keeping and drawing

    def apply(self, change: Callable[[], Review]) -> bool:
        """Let something happen, and keep it; False when it could not be kept."""
        try:
            after = change()
            if after.manuscript is not self._review.manuscript:
                if self._file.is_changed:
                    name = self._file.path.name
                    self._front.push_screen(ChangedScreen(name), self._reload)
                    return False
                self._file.write(after.manuscript)
        except QuizgenError as error:
            self._tell(str(error), is_error=True)
            return False
        self._review = after
        self._draw()
        return True

    def _reload(self, wanted: object) -> None:
        if wanted:
            try:
                rebased = rebase(self._review, self._file.reload())
            except QuizgenError as error:
                self._tell(str(error), is_error=True)
                return
            self._review = rebased.review
            self._draw()
            if rebased.lost:
                self._tell(_told(rebased.lost))

    def _edited(self, question: Question | None, words: str = "edited") -> None:
        if question and self._review.question:
            old = self._review.question.id
            if self.apply(lambda: self._review.change(question, words)):
                new = self._review.question.id
                if found := self._suggestions.get(old):
                    self._suggestions[new] = found

    def _open(self, question: Question) -> list[Suggestion]:
        decided = {*question.accept, *question.reject, *question.contrast}
        found = self._suggestions.get(question.id, ())
        return [one for one in found if one.spelling not in decided]

    def _draw(self) -> None:
        review = self._review
        question = review.question if review.shown else None
        pack = review.manuscript.pack
        article = self._bookcase.article_of(pack, question) if question else None
        self._passage = passage_of(question, article) if question else None
        suggestions = self._open(question) if question else []
        self.query_one(DraftView).show(review, suggestions)
        self.query_one("#draft").scroll_home(animate=False)
        self._text.show(self._passage)
        self._draw_origin()
        self.query_one(ReviewedBar).show(review)
        self.refresh_bindings()

    def _draw_origin(self) -> None:
        review = self._review
        question = review.question if review.shown else None
        source = review.manuscript.pack.source_of(question) if question else None
        self.query_one("#source-line", Static).update(origin(source, self._passage))

    def _tell(self, words: str, *, is_error: bool = False) -> None:
        self._front.clear_notifications()  # a pile of them would cover the source
        severity = "error" if is_error else "information"
        self.notify(safe_lines(words), severity=severity, markup=False)


def _told(lost: Sequence[str]) -> str:
    """Say what cannot be undone any more."""
    first = ", ".join(lost[:_SAID])
    more = f", and {len(lost) - _SAID} more" if len(lost) > _SAID else ""
    return f"Can no longer be undone, since the file was changed there: {first}{more}"


_SAID = 3
"""Steps that are named one by one."""
_NARROW = 60
"""Columns below which question and source do not stand side by side."""
