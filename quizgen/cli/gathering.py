"""From what an engine made of articles to one pack."""

from quizgen.core.article import Article
from quizgen.core.pack import Pack, Source, slug
from quizgen.core.question import Question, question_id
from quizgen.ports import Outcome


class Gathering:
    """Collects the questions of several articles, each question once."""

    def __init__(self) -> None:
        """Start empty."""
        self._sources: dict[str, Source] = {}
        self._questions: dict[str, tuple[str, Question]] = {}
        self._titles: list[str] = []

    def add(self, outcome: Outcome) -> int:
        """Take an article's questions in, in their order; give how many were new."""
        before = len(self._questions)
        article = outcome.article
        name = self._free_name(slug(article.id))
        self._sources[name] = _source(article, name)
        self._titles.append(article.title or article.id)
        for question in outcome.questions:
            content = question_id(question.prompt, question.answer)
            self._questions.setdefault(content, (name, question))
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
