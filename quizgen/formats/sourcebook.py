"""The sources of several packs as one list, each source once."""

from collections.abc import Iterator

from quizgen.core.pack import Pack, Source, slug
from quizgen.core.question import Question

_Key = tuple[str, ...]


class Sourcebook:
    """Collects sources under names that are free."""

    def __init__(self) -> None:
        """Start empty."""
        self._sources: dict[str, Source] = {}
        self._known: dict[_Key, str] = {}

    @property
    def sources(self) -> tuple[Source, ...]:
        """All sources in the order they were first seen."""
        return tuple(self._sources.values())

    def take(self, pack: Pack) -> tuple[Question, ...]:
        """Take a pack's sources in; gives its questions with the sources' new names."""
        names = {source: self._add(source) for source in pack.sources}
        unnamed = ""
        if not pack.sources and any(_needs_source(q) for q in pack.questions):
            # Or the only source of another pack would be taken for theirs.
            unnamed = self._add(Source(id=slug(pack.title)))
        return tuple(
            _renamed(question, names.get(source, "") if source else unnamed)
            for question in pack.questions
            for source in [pack.source_of(question)]
        )

    def _add(self, source: Source) -> str:
        for key in _keys(source):
            name = self._known.get(key)
            if name and not _has_changed(self._sources[name], source):
                self._sources[name] = _united(self._sources[name], source)
                break
        else:
            name = self._free_name(source.id or slug(source.title or source.url))
            self._sources[name] = source.model_copy(update={"id": name})
        for key in _keys(self._sources[name]):
            self._known.setdefault(key, name)
        return name

    def _free_name(self, wanted: str) -> str:
        name, number = wanted, 1
        while name in self._sources:
            number += 1
            name = f"{wanted[:58]}-{number}"
        return name


def _keys(source: Source) -> Iterator[_Key]:
    """Give what a source is known by, the surest first."""
    if source.sha256:
        yield "sha256", source.sha256
    if source.url:
        yield "url", source.url
    if source.title:
        yield "title", source.title, source.publisher, source.published


def _has_changed(known: Source, source: Source) -> bool:
    """Tell whether an article was edited: its quotes stand elsewhere then."""
    return bool(known.sha256 and source.sha256 and known.sha256 != source.sha256)


def _united(known: Source, source: Source) -> Source:
    missing = {
        name: value
        for name, value in source.model_dump(exclude_defaults=True).items()
        if not getattr(known, name)
    }
    return known.model_copy(update=missing)


def _needs_source(question: Question) -> bool:
    return question.evidence is not None and not question.evidence.source


def _renamed(question: Question, name: str) -> Question:
    if question.evidence is None or not name:
        return question
    evidence = question.evidence.model_copy(update={"source": name})
    return question.model_copy(update={"evidence": evidence})
