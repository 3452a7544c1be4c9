"""All seams on one page: what can be exchanged, and what each part promises.

Families of facts are exchangeable too; their protocol lives in `quizgen.facts`, because
it speaks of spaCy's documents, which nothing outside the newsroom may know.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

from quizgen.core.article import Article
from quizgen.core.attempt import Attempt, Overrule, Score
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.errors import InputError


class Loader(Protocol):
    """Brings articles from one kind of source; order kept, nothing cleaned."""

    def load(self, source: str) -> Iterator[Article | InputError]:
        """Read the articles of a source, one at a time.

        A bad article among good ones is an error in the stream, not an exception.

        Raises:
            InputError: The source is missing, too large, binary or not what it says.
        """
        ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an engine made of one article."""

    article: Article
    questions: tuple[Question, ...]
    """Best first; each with evidence, difficulty and confidence."""
    reason: str = ""
    """Why there are none, as a sentence for the author; empty when there are some."""


class Engine(Protocol):
    """Turns articles into candidate questions."""

    def outcomes(
        self, articles: Iterable[Article], *, limit: int, fill: bool
    ) -> Iterator[Outcome]:
        """Work through articles in order; one outcome each, never an exception for one.

        Args:
            articles: Any number; read lazily.
            limit: At most so many questions an article.
            fill: Go on below the threshold of confidence until `limit` is reached.
        """
        ...

    def explain(self, article: Article, *, limit: int, fill: bool) -> Iterator[str]:
        """Say line by line what became of each fact of an article, and why."""
        ...


class Format(Protocol):
    """A file format of other programs, or our own."""

    suffix: ClassVar[str]
    """Usual ending of the file's name, with its dot."""
    losses: ClassVar[tuple[str, ...]]
    """What a pack loses on the way there and back, a phrase each; empty for nothing."""

    def dump(self, pack: Pack) -> bytes:
        """Write a pack; the same pack gives the same bytes."""
        ...

    def load(self, data: bytes, *, where: str) -> Pack:
        """Read a pack back.

        Raises:
            InputError: The data is not of this format, or the format cannot be read.
        """
        ...


class Store(Protocol):
    """Keeps attempts for ever; everything else about scores is computed from them."""

    def add(self, attempt: Attempt) -> None:
        """Store an attempt; when this returns, it is on the disk.

        Raises:
            OutsideError: The attempt could not be stored.
        """
        ...

    def overrule(self, overrule: Overrule) -> None:
        """Store a player's overrule; the attempt itself stays as it is.

        Raises:
            InputError: It is about no attempt that was stored.
            OutsideError: The overrule could not be stored.
        """
        ...

    def attempts(self) -> Sequence[Attempt]:
        """Give all attempts in the order they were stored."""
        ...

    def overrules(self) -> Sequence[Overrule]:
        """Give all overrules in the order they were stored."""
        ...

    def count(self) -> int:
        """Count the attempts stored."""
        ...

    def leaderboard(self, *, pack_id: str = "", limit: int = 100) -> Sequence[Score]:
        """Give the best rounds, one row a round, most points first."""
        ...

    def close(self) -> None:
        """Let go of file or connection."""
        ...
