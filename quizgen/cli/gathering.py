"""From what an engine made of articles to one pack."""

from dataclasses import dataclass

from quizgen.core.article import Article
from quizgen.core.pack import Pack, Source, slug
from quizgen.core.question import Question, question_id
from quizgen.editing.agreement import compare
from quizgen.ports import Outcome


@dataclass(frozen=True, slots=True)
class Contradiction:
    """One fact that two articles tell differently."""

    prompt: str
    answers: tuple[str, str]
    articles: tuple[str, str]
    """Names of the sources, in the order of the answers."""


class Gathering:
    """Collects the questions of several articles, each fact once.

    What two articles tell alike is asked once and cites both; what they tell
    differently is not asked.
    """

    def __init__(self) -> None:
        """Start empty."""
        self.contradictions: list[Contradiction] = []
        self._sources: dict[str, Source] = {}
        self._questions: dict[str, tuple[str, Question]] = {}
        self._contested: list[tuple[str, Question]] = []
        self._titles: list[str] = []

    @property
    def count(self) -> int:
        """Give how many questions the pack has so far."""
        return len(self._questions)

    def add(self, outcome: Outcome) -> int:
        """Take an article's questions in, in their order; give how many were new.

        Fewer than none were new when the article contests more than it adds.
        """
        before = len(self._questions)
        article = outcome.article
        name = self._free_name(slug(article.id))
        self._sources[name] = _source(article, name)
        self._titles.append(article.title or article.id)
        for question in outcome.questions:
            content = question_id(question.prompt, question.answer)
            if not self._is_told(content, name, question):
                self._questions[content] = (name, question)
        return len(self._questions) - before

    def pack(self) -> Pack:
        """Give all that was taken in, as one pack that is named after the first."""
        first, *others = self._titles
        several = bool(others)
        questions = (
            _named(question, name) if several else question
            for name, question in self._questions.values()
        )
        return Pack(
            title=f"{first} and {len(others)} more" if several else first,
            sources=tuple(self._sources.values()),
            questions=tuple(questions),
        )

    def _is_told(self, content: str, name: str, question: Question) -> bool:
        """Fold a question into an earlier one, or strike both; tell whether it was."""
        if content in self._questions:
            return True
        for key, (source, earlier) in self._questions.items():
            if source == name:
                continue
            match compare(earlier, question):
                case "same":
                    self._questions[key] = (source, self._cited(earlier, name))
                    return True
                case "contrary":
                    del self._questions[key]
                    self._strike(source, earlier, name, question)
                    return True
                case "apart":
                    pass
        for source, earlier in self._contested:
            if source != name and compare(earlier, question) != "apart":
                self._strike(source, earlier, name, question)
                return True
        return False

    def _cited(self, question: Question, name: str) -> Question:
        """Name a second article that tells the same, in the words after the answer."""
        source = self._sources[name]
        told = f'"{source.title}"' if source.title else name
        where = ", ".join(part for part in (source.publisher, source.published) if part)
        note = f"Also told by {told}" + (f" ({where})." if where else ".")
        whole = f"{question.explanation} {note}".strip()
        return question.model_copy(update={"explanation": whole})

    def _strike(
        self, source: str, earlier: Question, name: str, later: Question
    ) -> None:
        self._contested += [(source, earlier), (name, later)]
        self.contradictions.append(
            Contradiction(
                earlier.prompt, (earlier.answer.text, later.answer.text), (source, name)
            )
        )

    def _free_name(self, wanted: str) -> str:
        name, number = wanted, 1
        while name in self._sources:
            number += 1
            name = f"{wanted[:58]}-{number}"
        return name


def _source(article: Article, name: str) -> Source:
    return Source(
        id=name,
        title=article.title,
        publisher=article.publisher,
        url=article.url,
        published=article.published,
        sha256=article.sha256,
    )


def _named(question: Question, source: str) -> Question:
    """Say which of several sources proves the answer."""
    evidence = question.evidence
    if evidence is None:
        return question
    named = evidence.model_copy(update={"source": source})
    return question.model_copy(update={"evidence": named})
