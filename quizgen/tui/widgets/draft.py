"""A question as its author sees it: all that will be judged, and what is weak."""

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static

from quizgen.core.question import Question, Status
from quizgen.formats.reviewing import Review
from quizgen.game.suggestions import Suggestion
from quizgen.style import faults
from quizgen.text import safe
from quizgen.tui.colours import KEY, MUTED, NAME, VERDICTS

STATUSES: dict[Status, tuple[str, str]] = {
    "draft": ("? draft", VERDICTS["close"]),
    "accepted": ("+ accepted", VERDICTS["correct"]),
    "rejected": ("x rejected", VERDICTS["wrong"]),
}
"""Sign, word and colour of each status."""


class DraftView(Static):
    """Shows the question in front of a review."""

    def show(self, review: Review, suggestions: Sequence[Suggestion]) -> None:
        """Draw a question.

        Args:
            review: With the question in front.
            suggestions: What players overruled about it.
        """
        question = review.question
        if question is None or not review.shown:
            words = "No question fits the filter: F2, F3 and F5 change it."
            empty = "This pack has no questions yet."
            self.update(Content(words if review.questions else empty))
            return
        blocks = [
            _head(review, question),
            Content.styled(safe(question.prompt), "bold"),
            _answer(question),
        ]
        if question.choices:
            blocks.append(_list("Wrong options", question.choices))
        if suggestions:
            blocks.append(_players(suggestions))
        if question.explanation:
            blocks.append(Content(safe(question.explanation)))
        if question.note:
            blocks.append(Content.assemble(("Note  ", MUTED), safe(question.note)))
        weak = [
            Content.assemble(("! ", VERDICTS["close"]), safe(fault.message))
            for fault in faults(question)
        ]
        if weak:
            blocks.append(Content("\n").join(weak))
        blocks.append(Content.styled(_facts(question), MUTED))
        self.update(Content("\n\n").join(blocks))


def _head(review: Review, question: Question) -> Content:
    word, style = STATUSES[question.status]
    place = f"{review.index + 1} of {len(review.questions)}   "
    return Content.assemble((place, MUTED), (word, style))


def _answer(question: Question) -> Content:
    answer = question.answer
    line = Content.assemble(
        ("Answer  ", MUTED), (safe(answer.text), NAME), (f"  {answer.type}", MUTED)
    )
    lines = [line]
    if question.accept:
        lines.append(_list("Also right", question.accept))
    if answer.items:
        lines.append(_list("Parts", answer.items))
    return Content("\n").join(lines)


def _list(name: str, items: Sequence[str]) -> Content:
    rows = [Content.styled(name, MUTED)]
    rows += [Content(f"  - {safe(item)}") for item in items]
    return Content("\n").join(rows)


def _players(suggestions: Sequence[Suggestion]) -> Content:
    rows = [Content.assemble(("Players insisted on  ", MUTED), ("c", KEY), " decides")]
    rows += [
        Content(f"  - {safe(one.spelling)}  ({one.times} x, {safe(one.reason)})")
        for one in suggestions
    ]
    return Content("\n").join(rows)


def _facts(question: Question) -> str:
    facts = [safe(question.kind.replace("_", " "))]
    if question.difficulty is not None:
        facts.append(f"difficulty {question.difficulty:.2f}")
    if question.confidence is not None:
        facts.append(f"confidence {question.confidence:.2f}")
    if count := len(question.wordings):
        facts.append(f"w: {count} other wording{'s' * (count > 1)}")
    return "   ".join(fact for fact in facts if fact)
