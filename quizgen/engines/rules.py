"""The offline engine: rules on spaCy's small English model, the same every time."""

import re
from collections.abc import Iterable, Iterator

from quizgen.core.article import Article
from quizgen.core.question import Question
from quizgen.editing.choice import Candidate
from quizgen.editing.desk import GRIM, Desk, edit
from quizgen.editing.difficulty import guess_difficulty
from quizgen.editing.ranking import THRESHOLD
from quizgen.editing.report import explain
from quizgen.ports import Outcome
from quizgen.reading import Reading, read
from quizgen.reading.parsing import MODEL
from quizgen.writing.specification import specify

SHORTEST_ARTICLE = 25
"""Words below which an article tells too little to ask about."""

_COMMON = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "a",
        "in",
        "that",
        "is",
        "was",
        "for",
        "on",
        "it",
        "with",
        "as",
        "at",
        "by",
        "from",
        "he",
        "his",
        "be",
        "has",
        "had",
        "are",
        "were",
        "an",
        "have",
        "not",
        "this",
        "which",
        "but",
        "they",
        "said",
        "will",
        "its",
        "their",
        "who",
        "been",
        "would",
        "more",
        "after",
    ]
)
_ENGLISH = 0.15
"""Share of the commonest words in English prose; half of what news articles have."""


class RulesEngine:
    """Reads, finds facts, words and edits; no network, no chance, no clock."""

    def __init__(
        self, *, threshold: float = THRESHOLD, model: str = MODEL, family: bool = False
    ) -> None:
        """Set the least confidence of a printed question, 0 to 1, and the model.

        With `family`, nothing is asked about death and crime.
        """
        self.threshold = threshold
        self.model = model
        self.family = family

    def outcomes(
        self, articles: Iterable[Article], *, limit: int, fill: bool
    ) -> Iterator[Outcome]:
        """Work through articles in order; see `quizgen.ports.Engine`."""
        for article in articles:
            reason = unreadable(article)
            if reason:
                yield Outcome(article, (), reason)
                continue
            reading = next(read([article], model=self.model))
            desk = self._edit(reading, limit=limit, fill=fill)
            questions = tuple(_question(reading, desk, c) for c in desk.chosen)
            yield Outcome(
                article, questions, "" if questions else _why_none(reading, desk)
            )

    def explain(self, article: Article, *, limit: int, fill: bool) -> Iterator[str]:
        """Give a report, line by line, of what became of each fact of an article."""
        reason = unreadable(article)
        if reason:
            yield reason
            return
        reading = next(read([article], model=self.model))
        desk = self._edit(reading, limit=limit, fill=fill)
        yield from explain(reading, desk)

    def _edit(self, reading: Reading, *, limit: int, fill: bool) -> Desk:
        return edit(
            reading,
            limit=limit,
            fill=fill,
            threshold=self.threshold,
            family=self.family,
        )


WORDINGS = 3
"""Other wordings that an author is offered."""


def _question(reading: Reading, desk: Desk, candidate: Candidate) -> Question:
    question = specify(
        candidate.draft,
        reading,
        difficulty=guess_difficulty(candidate.draft.fact.slot),
        confidence=candidate.confidence,
    )
    others = sorted(
        (c for c in desk.candidates if c is not candidate and _is_same(c, candidate)),
        key=lambda c: -c.confidence,
    )
    prompts = dict.fromkeys(c.draft.prompt for c in others)
    prompts.pop(question.prompt, None)
    return question.model_copy(update={"wordings": tuple(prompts)[:WORDINGS]})


def _is_same(one: Candidate, other: Candidate) -> bool:
    """Tell whether two candidates ask for the same words of the same sentence."""
    first, second = one.draft.fact, other.draft.fact
    return (
        first.clause.sentence.index == second.clause.sentence.index
        and first.slot.start == second.slot.start
        and first.slot.answer == second.slot.answer
    )


def unreadable(article: Article) -> str:
    """Say why an article is not worth parsing; empty when it is."""
    words = re.findall(r"[^\W\d_]+", article.text[article.body :])
    if len(words) < SHORTEST_ARTICLE:
        return f"the article is too short to ask about: {len(words)} words"
    small = sum(1 for word in words if word.lower() in _COMMON)
    if small / len(words) < _ENGLISH:
        return "the text does not read like English prose"
    return ""


def _why_none(reading: Reading, desk: Desk) -> str:
    """Say why an article that could be read gave no question."""
    askable = [s for s in reading.sentences if s.is_askable]
    if not askable:
        return "no complete sentences to ask about: only headings, lists or fragments"
    tokens = [s.key(t) for s in askable for t in s.span]
    if sum(1 for key in tokens if key in reading.quoted) > 0.7 * len(tokens):
        return "nearly all of it is quotation, and quotations are not asked about"
    if not desk.candidates and any(r.reason == GRIM for r in desk.remarks):
        return "nothing was left for the family table"
    if not desk.candidates:
        return "no fact was found that stands on its own: no names, numbers or dates"
    advice = "ask for the best of them with --fill"
    if not reading.article.title:
        advice += ", or give the article its headline"
    count = len(desk.candidates)
    return f"{count} questions were written, none sure enough to print; {advice}"
