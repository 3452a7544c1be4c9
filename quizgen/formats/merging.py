"""Several packs as one: what is asked twice is folded, what contradicts is named."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quizgen.core.pack import Pack
from quizgen.core.question import Question, Status, question_id
from quizgen.errors import InputError
from quizgen.formats.likeness import is_right
from quizgen.formats.sameness import folded, is_same_answer
from quizgen.formats.sourcebook import Sourcebook
from quizgen.judge import judge

_RIVALS = 20
"""Questions with one prompt whose answers are compared with a new one's: in a pack that
asks the same ten thousand times, all pairs would be 50 million judgements."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question was, both counted from 0."""

    pack: int
    question: int


@dataclass(frozen=True, slots=True)
class Folding:
    """A question that went into one that was there already."""

    kept: Place
    folded: Place


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two questions of which an author must choose."""

    first: Place
    second: Place
    message: str


@dataclass(frozen=True, slots=True)
class Merger:
    """One pack, and what became of the questions that went into it."""

    pack: Pack
    foldings: tuple[Folding, ...]
    contradictions: tuple[Contradiction, ...]


def merge(packs: Sequence[Pack], *, title: str = "") -> Merger:
    """Put packs together, in order.

    Questions with the same id or prompt become one when their answers agree: the first
    one's words stay, and all that the others know besides is added. When the answers
    differ, both are kept and named.

    Args:
        packs: At least one.
        title: Of the merged pack; made of the packs' own when empty.

    Raises:
        InputError: The packs are in different languages.
    """
    languages = _distinct(pack.language for pack in packs)
    if len(languages) > 1:
        raise InputError(
            f"the packs are in different languages: {', '.join(languages)}",
            mend="merge those of one language",
        )
    sourcebook = Sourcebook()
    table = _Table()
    for number, pack in enumerate(packs):
        for index, question in enumerate(sourcebook.take(pack)):
            table.add(question, Place(number, index))
    first = packs[0]
    merged = Pack(
        title=title or _joined_title(_distinct(pack.title for pack in packs)),
        id=first.id if len(packs) == 1 and not title else "",
        description=" ".join(_distinct(pack.description for pack in packs)),
        language=first.language,
        licence=" and ".join(_distinct(pack.licence for pack in packs)),
        author=", ".join(_distinct(pack.author for pack in packs)),
        tags=_distinct(tag for pack in packs for tag in pack.tags),
        sources=sourcebook.sources,
        questions=tuple(table.questions),
    )
    return Merger(merged, tuple(table.foldings), tuple(table.contradictions))


class _Table:
    """The questions so far, found by id and by prompt."""

    def __init__(self) -> None:
        self.questions: list[Question] = []
        self.foldings: list[Folding] = []
        self.contradictions: list[Contradiction] = []
        self._places: list[Place] = []
        self._by_id: dict[str, int] = {}
        self._by_prompt: dict[str, list[int]] = {}

    def add(self, question: Question, place: Place) -> None:
        rivals = list(self._by_prompt.get(folded(question.prompt), ()))
        twin = self._by_id.get(question.id)
        if twin is not None and twin not in rivals:
            rivals.append(twin)
        for index in rivals[:_RIVALS]:
            if is_same_answer(self.questions[index], question):
                self._fold(index, question, place)
                return
        if rivals:
            known = self.questions[rivals[0]].answer.text
            message = (
                f"the answers are {known[:60]!r} and {question.answer.text[:60]!r}"
            )
            self._contradict(rivals[0], place, message)
        if twin is not None:
            content = question_id(question.prompt, question.answer)
            question = question.model_copy(update={"id": content})
        self._by_id[question.id] = len(self.questions)
        self._by_prompt.setdefault(folded(question.prompt), []).append(
            len(self.questions)
        )
        self.questions.append(question)
        self._places.append(place)

    def _fold(self, index: int, question: Question, place: Place) -> None:
        known = self.questions[index]
        self.foldings.append(Folding(self._places[index], place))
        united = _united(known, question)
        self.questions[index] = united
        for message in _quarrels(known, question, united):
            self._contradict(index, place, message)

    def _contradict(self, index: int, place: Place, message: str) -> None:
        self.contradictions.append(Contradiction(self._places[index], place, message))


def _united(known: Question, other: Question) -> Question:
    """Add to a question all that another one knows besides."""
    own = {folded(known.answer.text)}
    spellings = known.accept
    if judge(known, other.answer.text).kind != "correct":
        spellings = (*spellings, other.answer.text)
    accept = tuple(
        text
        for text in _distinct((*spellings, *other.accept))
        if folded(text) not in own
    )
    lists = {
        name: _distinct((*getattr(known, name), *getattr(other, name)))
        for name in ("contrast", "reject", "tags", "wordings")
    }
    united = known.model_copy(
        update={
            "accept": accept,
            **lists,
            "prompt_on": {**other.prompt_on, **known.prompt_on},
            "evidence": known.evidence or other.evidence,
            "explanation": known.explanation or other.explanation,
            "kind": known.kind or other.kind,
            "note": known.note or other.note,
            "difficulty": _first(known.difficulty, other.difficulty),
            "confidence": _first(known.confidence, other.confidence),
            "status": _decided(known.status, other.status),
        }
    )
    options = _distinct((*known.choices, *other.choices))
    wrong = (text for text in options if not is_right(united, text))
    return united.model_copy(update={"choices": tuple(wrong)})


def _quarrels(known: Question, other: Question, united: Question) -> Iterator[str]:
    if {known.status, other.status} == {"accepted", "rejected"}:
        yield "one is accepted, the other rejected"
    right = {folded(text) for text in (united.answer.text, *united.accept)}
    for text in (*united.contrast, *united.reject):
        if folded(text) in right:
            yield f"{text[:60]!r} is right in one and wrong in the other"


def _decided(known: Status, other: Status) -> Status:
    """Keep what a reviewer decided; what two decided differently is open again."""
    if "draft" in {known, other}:
        return other if known == "draft" else known
    return known if known == other else "draft"


def _first(known: float | None, other: float | None) -> float | None:
    return other if known is None else known


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    """Give each text once, as it was first written; empty ones never."""
    found: dict[str, str] = {}
    for text in texts:
        found.setdefault(folded(text), text)
    return tuple(text for key, text in found.items() if key)


def _joined_title(titles: Sequence[str]) -> str:
    return titles[0] if len(titles) == 1 else f"{titles[0]} and {len(titles) - 1} more"
