"""How far a review has come: a line and a bar."""

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import ProgressBar, Static

from quizgen.formats.reviewing import Review
from quizgen.text import safe
from quizgen.tui.colours import MUTED, NAME


class ReviewedBar(Horizontal):
    """Shows how many questions are decided, and which are shown."""

    def compose(self) -> ComposeResult:
        """Lay out words and bar."""
        yield Static(id="reviewed-words")
        yield ProgressBar(show_eta=False, id="reviewed-bar")

    def show(self, review: Review) -> None:
        """Draw the progress."""
        sieve, many = review.sieve, len(review.questions)
        named = (sieve.status, sieve.kind.replace("_", " "), sieve.level)
        only = ", ".join(word for word in named if word)
        decided = f"{review.decided} of {many} decided"
        words = Content.assemble(
            ("All decided" if many == review.decided else decided, "bold"),
            (f"   only {safe(only)}: {len(review.shown)}" if only else "", NAME),
            (f"   {safe(review.manuscript.pack.title)}", MUTED),
        )
        self.query_one("#reviewed-words", Static).update(words)
        bar = self.query_one(ProgressBar)
        bar.update(total=max(many, 1), progress=review.decided)
