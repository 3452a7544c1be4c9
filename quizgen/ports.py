"""All seams on one page: what can be exchanged, and what each part promises.

Families of facts are exchangeable too; their protocol lives in `quizgen.facts`, because
it speaks of spaCy's documents, which nothing outside the newsroom may know.
"""

from collections.abc import (
    Callable,
    Collection,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from dataclasses import dataclass
from typing import ClassVar, Protocol, runtime_checkable

from quizgen.core.article import Article
from quizgen.core.attempt import Attempt, Overrule, Score
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.core.summary import Review, Summary
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Losses:
    """What of a pack a format does not carry, as paths of its fields.

    `description`, `sources.url`, `questions.answer.type`; a table stands for all that
    is in it.
    """

    written: tuple[str, ...] = ()
    """Fields that are not in the file."""
    read: tuple[str, ...] = ()
    """Fields that are in the file, for people, but do not come back when it is read."""
    also: tuple[str, ...] = ()
    """What no path can name, a phrase each: `line breaks in texts`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What a file says and a pack cannot take, told while the rest of it is read."""

    where: str
    """`file:line`, or the file alone."""
    what: str
    mend: str = ""
    is_left_out: bool = True
    """Whether a whole question is missing; else only a part of one."""


Tell = Callable[[Remark], None]


class Format(Protocol):
    """A file format of other programs, or our own."""

    suffix: ClassVar[str]
    """Usual ending of the file's name, with its dot."""
    is_binary: ClassVar[bool]
    """Whether the file is nothing for a terminal."""
    options: ClassVar[tuple[str, ...]]
    """What it can be made with, each a keyword that is true or false: `choices`."""
    losses: ClassVar[Losses]

    def dump(self, pack: Pack, questions: Collection[Question]) -> Iterator[bytes]:
        """Write a pack piece by piece, so that no large file is held in memory.

        The same pack and questions give the same bytes.

        Args:
            pack: What is said of it as a whole; which of its own questions are written
                has been decided before, see `quizgen.formats.selection`.
            questions: What to write, in this order; gone through as often as needed.

        Yields:
            The file in order, at most some questions at a time.
        """
        ...


@runtime_checkable
class ReadableFormat(Format, Protocol):
    """A format that can be read as well as written."""

    def load(self, data: bytes, *, where: str, tell: Tell | None = None) -> Pack:
        """Read a pack back.

        Args:
            data: The whole file.
            where: Its name, for messages.
            tell: Hears of each question or part that is left out; without it, one bad
                question is an error.

        Raises:
            InputError: The data is not of this format.
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

    def best_of_packs(
        self, *, scoring: str, mode: str, strictness: str
    ) -> Sequence[Score]:
        """Give the best round of each pack: one by these rules, if there is any."""
        ...

    def best_of_boards(self, each: int) -> Sequence[Score]:
        """Give the best rounds of each pack by each kind of rules, so many of each."""
        ...

    def summary(self, player: str) -> Summary:
        """Sum up all that a player has played."""
        ...

    def missed(self, player: str) -> Mapping[str, str]:
        """Name the questions that a player has missed at least once.

        Returns:
            Id of each question -> a stamp, which is another one after each answer and
            each overrule of one.
        """
        ...

    def reviews(self, player: str, question_id: str) -> Sequence[Review]:
        """Give a player's answers to one question in the order they were stored.

        Those ruled `close` decide nothing, since another one follows: they are left
        out, unless they were overruled.
        """
        ...

    def close(self) -> None:
        """Let go of file or connection."""
        ...
