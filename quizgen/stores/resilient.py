"""A store that never stops a game: what cannot be written waits in memory."""

import contextlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from quizgen.core.attempt import Attempt, Overrule, Score
from quizgen.core.summary import Review, Summary
from quizgen.errors import InputError, OutsideError
from quizgen.ports import Store
from quizgen.stores.memory import MemoryStore
from quizgen.stores.sqlite import SqliteStore


class ResilientStore:
    """Passes records on to another store, and keeps those that it refuses.

    Waiting records are tried again, in order, before each new one and on closing.

    Args:
        open_store: Opens the real store; called again when that failed.
        warn: Told once, in a sentence, when records begin to wait.
    """

    def __init__(
        self, open_store: Callable[[], Store], warn: Callable[[str], None]
    ) -> None:
        """Try to open the real store."""
        self._open_store = open_store
        self._warn = warn
        self._store: Store | None = None
        self._waiting: list[Attempt | Overrule] = []
        self._warned = False
        self._flush()

    @property
    def waiting(self) -> int:
        """How many records are not on the disk."""
        return len(self._waiting)

    def add(self, attempt: Attempt) -> None:
        """Store an attempt, or keep it until it can be stored."""
        self._waiting.append(attempt)
        self._flush()

    def overrule(self, overrule: Overrule) -> None:
        """Store an overrule, or keep it until it can be stored.

        Raises:
            InputError: It is about no stored attempt.
        """
        self._waiting.append(overrule)
        self._flush()

    def attempts(self) -> Sequence[Attempt]:
        """Give all attempts, those that wait last."""
        return self._all().attempts()

    def overrules(self) -> Sequence[Overrule]:
        """Give all overrules, those that wait last."""
        return self._all().overrules()

    def count(self) -> int:
        """Count the attempts, with those that wait."""
        return self._all().count()

    def leaderboard(self, *, pack_id: str = "", limit: int = 100) -> Sequence[Score]:
        """Give the best rounds, with those that wait."""
        return self._all().leaderboard(pack_id=pack_id, limit=limit)

    def best_of_packs(
        self, *, scoring: str, mode: str, strictness: str
    ) -> Sequence[Score]:
        """Give the best round of each pack, with those that wait."""
        return self._all().best_of_packs(
            scoring=scoring, mode=mode, strictness=strictness
        )

    def best_of_boards(self, each: int) -> Sequence[Score]:
        """Give the best rounds of each pack and rules, with those that wait."""
        return self._all().best_of_boards(each)

    def summary(self, player: str) -> Summary:
        """Sum up all that a player has played, with what waits."""
        return self._all().summary(player)

    def missed(self, player: str) -> Mapping[str, str]:
        """Name the questions that were missed, with those that wait."""
        return self._all().missed(player)

    def reviews(self, player: str, question_id: str) -> Sequence[Review]:
        """Give a player's answers to one question, with those that wait."""
        return self._all().reviews(player, question_id)

    def close(self) -> None:
        """Try once more to store what waits, then let go."""
        self._flush()
        if self._store is not None:
            self._store.close()

    def _flush(self) -> None:
        try:
            if self._store is None:
                self._store = self._open_store()
            while self._waiting:
                match self._waiting[0]:
                    case Attempt() as attempt:
                        self._store.add(attempt)
                    case Overrule() as overrule:
                        self._store.overrule(overrule)
                self._waiting.pop(0)
        except InputError:
            del self._waiting[0]  # it can never be stored, and others wait behind it
            raise
        except OutsideError as error:
            if not self._warned:
                self._warned = True
                self._warn(f"scores wait in memory and are tried again: {error}")

    def _all(self) -> Store:
        """Give the real store, or a copy of it in memory with what waits."""
        if self._store is not None and not self._waiting:
            return self._store
        merged = MemoryStore()
        for record in [*self._stored(), *self._waiting]:
            match record:
                case Attempt():
                    merged.add(record)
                case Overrule():
                    with contextlib.suppress(InputError):
                        merged.overrule(record)
        return merged

    def _stored(self) -> list[Attempt | Overrule]:
        with contextlib.suppress(OutsideError):
            if self._store is not None:
                return [*self._store.attempts(), *self._store.overrules()]
        return []


def open_scores(path: Path, warn: Callable[[str], None]) -> ResilientStore:
    """Open the scores for a game; whatever is wrong with the disk, it can be played."""
    return ResilientStore(lambda: SqliteStore(path, notice=warn), warn)
