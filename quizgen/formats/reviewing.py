"""The state of a review: decisions, position, filter, and what can be undone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, TypeVar, get_args

from quizgen.core.question import Question, Status
from quizgen.formats.manuscript import Manuscript

Option = TypeVar("Option")
Level = Literal["", "easy", "medium", "hard"]
_EASY, _HARD = 1 / 3, 2 / 3
"""Bounds of a difficulty from 0 to 1, cut in three."""

_STATUSES: tuple[Status | Literal[""], ...] = ("", *get_args(Status))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sieve:
    """Which questions are shown; empty for all."""

    status: Status | Literal[""] = ""
    kind: str = ""
    level: Level = ""

    def lets_through(self, question: Question) -> bool:
        """Tell whether a question is shown."""
        return (
            self.status in ("", question.status)
            and self.kind in ("", question.kind)
            and self.level in ("", level_of(question))
        )

    def turned(self, what: str, questions: Iterable[Question]) -> "Sieve":
        """Give the next sieve: of another `status`, `kind` or `level`, then of any."""
        match what:
            case "status":
                return replace(self, status=_after(_STATUSES, self.status))
            case "kind":
                kinds = sorted({question.kind for question in questions} - {""})
                return replace(self, kind=_after(("", *kinds), self.kind))
            case _:
                return replace(self, level=_after(get_args(Level), self.level))


def _after(options: Sequence[Option], present: Option) -> Option:
    place = options.index(present) + 1 if present in options else 0
    return options[place % len(options)]


def level_of(question: Question) -> Level:
    """Tell how hard a question is; empty when nobody has guessed."""
    if question.difficulty is None:
        return ""
    if question.difficulty < _EASY:
        return "easy"
    return "hard" if question.difficulty >= _HARD else "medium"


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done, with what stood before it."""

    did: str
    """What was done: `accepted`."""
    place: int
    """To which question, from 0."""
    manuscript: Manuscript
    index: int
    """Place of the question in front."""

    @property
    def words(self) -> str:
        """Tell what was done: `accepted question 3`."""
        return f"{self.did} question {self.place + 1}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A pack under review; each decision gives a new review."""

    manuscript: Manuscript
    index: int = 0
    """Place of the question in front, from 0."""
    sieve: Sieve = field(default_factory=Sieve)
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
    """What was undone; its manuscripts are those after each step."""

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions of the pack."""
        return self.manuscript.pack.questions

    @property
    def shown(self) -> tuple[int, ...]:
        """Places of the questions that the sieve lets through."""
        lets = self.sieve.lets_through
        return tuple(n for n, question in enumerate(self.questions) if lets(question))

    @property
    def question(self) -> Question | None:
        """The question in front; None when there is none."""
        return self.questions[self.index] if self.index < len(self.questions) else None

    @property
    def decided(self) -> int:
        """How many questions are accepted or rejected."""
        return sum(question.status != "draft" for question in self.questions)

    def accept(self) -> "Review":
        """Accept the question in front, and go to the next that is undecided."""
        return self._decide("accepted", {"status": "accepted"})

    def reject(self, reason: str) -> "Review":
        """Reject the question in front, and go to the next that is undecided.

        Args:
            reason: Kept as the question's note, unless it is empty.
        """
        note = {"note": reason} if reason else {}
        return self._decide("rejected", {"status": "rejected", **note})

    def change(self, question: Question, words: str) -> "Review":
        """Write the question in front anew.

        Raises:
            InputError: Another question is the same, or it cannot be edited in place.
        """
        return self.take(self.manuscript.replace(self.index, question), words)

    def take(self, manuscript: Manuscript, words: str) -> "Review":
        """Go on with a changed manuscript; a change of nothing is none."""
        if manuscript.text() == self.manuscript.text():
            return self
        step = Step(words, self.index, self.manuscript, self.index)
        return replace(self, manuscript=manuscript, past=(*self.past, step), future=())

    def add(self, question: Question) -> "Review":
        """Put a question in behind the one in front, and show it.

        Raises:
            InputError: Another question is the same, or the file has no place for it.
        """
        place = min(self.index + 1, len(self.questions))
        step = Step("added", place, self.manuscript, self.index)
        return replace(
            self,
            manuscript=self.manuscript.insert(place, question),
            index=place,
            past=(*self.past, step),
            future=(),
        )

    def undo(self) -> "Review":
        """Take back the last change, and show what it was about."""
        if not self.past:
            return self
        *past, step = self.past
        undone = replace(step, manuscript=self.manuscript, index=self.index)
        return replace(
            self,
            manuscript=step.manuscript,
            index=step.index,
            past=tuple(past),
            future=(*self.future, undone),
        )

    def redo(self) -> "Review":
        """Do again what was undone last."""
        if not self.future:
            return self
        *future, step = self.future
        done = replace(step, manuscript=self.manuscript, index=self.index)
        return replace(
            self,
            manuscript=step.manuscript,
            index=step.index,
            past=(*self.past, done),
            future=tuple(future),
        )

    def go(self, step: int) -> "Review":
        """Show the next (1) or the previous (-1) question that is let through."""
        ahead = [
            n for n in self.shown if (n > self.index if step > 0 else n < self.index)
        ]
        if not ahead:
            return self
        return replace(self, index=ahead[0] if step > 0 else ahead[-1])

    def sift(self, sieve: Sieve) -> "Review":
        """Show other questions; the one in front stays when it still may."""
        sifted = replace(self, sieve=sieve)
        shown = sifted.shown
        if not shown or self.index in shown:
            return sifted
        place = next((n for n in shown if n > self.index), shown[0])
        return replace(sifted, index=place)

    def seek(self) -> "Review":
        """Show the next undecided question, from here on and then from the start."""
        shown = self.sieve.lets_through
        waiting = [
            n
            for n, question in enumerate(self.questions)
            if question.status == "draft" and shown(question)
        ]
        if not waiting:
            return self.sift(self.sieve)
        place = next((n for n in waiting if n >= self.index), waiting[0])
        return replace(self, index=place)

    def _decide(self, words: str, fields: dict[str, str]) -> "Review":
        if self.question is None:
            return self
        changed = self.question.model_copy(update=fields)
        return self.change(changed, words).seek()


def begin(manuscript: Manuscript) -> Review:
    """Open a review at the first undecided question."""
    return Review(manuscript=manuscript).seek()
