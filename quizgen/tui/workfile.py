"""A pack on the desk of its author: its file, and the articles it was made from."""

from collections.abc import Sequence
from pathlib import Path

from quizgen.core.article import Article
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.errors import InputError, QuizgenError
from quizgen.formats.articles import find_article
from quizgen.formats.manuscript import Manuscript
from quizgen.settings import Places


class Workfile:
    """A pack's file while it is reviewed: written whole, never over another's change.

    Args:
        path: The file.

    Raises:
        InputError: It cannot be read, is not a pack, or may not be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        if path.is_file() and not path.stat().st_mode & 0o222:
            raise InputError(
                "is read-only, so no decision could be kept",
                where=str(path),
                mend="review a copy, or allow writing: chmod u+w",
            )
        self.saved = Manuscript.open(path)

    @property
    def is_changed(self) -> bool:
        """True when the file is not what was read or written here last."""
        return not self.saved.stands_in(self.path)

    def write(self, manuscript: Manuscript) -> None:
        """Write the file, whole or not at all.

        Raises:
            OutsideError: It cannot be written.
        """
        manuscript.save(self.path)
        self.saved = manuscript

    def reload(self) -> Manuscript:
        """Read the file again.

        Raises:
            InputError: It cannot be read, or is no pack any more.
        """
        self.saved = Manuscript.open(self.path)
        return self.saved


class Bookcase:
    """Finds the article of a question.

    Args:
        path: The pack.
        places: Where articles may be kept.
        given: Texts that the author named.
    """

    def __init__(self, path: Path, places: Places, given: Sequence[str]) -> None:
        self._path = path
        self._places = places
        self._given = {Article(id="", text=text).sha256: text for text in given}
        self._found: dict[str, str | None] = {}

    def article_of(self, pack: Pack, question: Question) -> str | None:
        """Give the text that a question was made from; None when it is not at hand."""
        source = pack.source_of(question)
        if source and source.sha256 in self._given:
            return self._given[source.sha256]
        quote = question.evidence.quote if question.evidence else ""
        for text in self._given.values():
            if quote and quote in text:
                return text
        if len(self._given) == 1 and len(pack.sources) <= 1:
            return next(iter(self._given.values()))
        if source is None:
            return None
        if source.id not in self._found:
            try:
                self._found[source.id] = find_article(source, self._path, self._places)
            except QuizgenError:
                self._found[source.id] = None  # the quote alone will do
        return self._found[source.id]
