"""Rounds across packs: several packs as one, each question with its own source."""

from collections.abc import Iterable

from quizgen.core.pack import Pack, Source
from quizgen.core.question import Question


def mix(packs: Iterable[Pack], *, pack_id: str, title: str) -> Pack:
    """Put packs together; a question that several of them hold is taken once.

    Args:
        packs: In the order in which their questions are taken.
        pack_id: What scores of the mix are kept under.
        title: What players see.
    """
    sources: list[Source] = []
    questions: dict[str, Question] = {}
    for pack in packs:
        first = len(sources)
        sources += [
            source.model_copy(update={"id": f"s{first + number}"})
            for number, source in enumerate(pack.sources)
        ]
        for question in pack.questions:
            found = pack.source_of(question)
            name = f"s{first + pack.sources.index(found)}" if found else "none"
            questions.setdefault(question.id, _from(question, name))
    return Pack(
        id=pack_id,
        title=title,
        sources=tuple(sources),
        questions=tuple(questions.values()),
    )


def _from(question: Question, source: str) -> Question:
    if question.evidence is None:
        return question
    evidence = question.evidence.model_copy(update={"source": source})
    return question.model_copy(update={"evidence": evidence})
