"""A store that forgets when the program ends."""

from collections.abc import Sequence

from quizgen.core.attempt import Attempt, Overrule, Score
from quizgen.errors import InputError
from quizgen.stores.tally import best, by_round, tally


class MemoryStore:
    """Keeps attempts in memory."""

    def __init__(self) -> None:
        """Start empty."""
        self._attempts: dict[str, Attempt] = {}
        self._overrules: dict[str, Overrule] = {}

    def add(self, attempt: Attempt) -> None:
        """Keep an attempt; the same id twice is kept once."""
        self._attempts.setdefault(attempt.id, attempt)

    def overrule(self, overrule: Overrule) -> None:
        """Keep an overrule; the first one about an attempt holds.

        Raises:
            InputError: It is about no attempt that is kept here.
        """
        if overrule.attempt_id not in self._attempts:
            raise unknown_attempt(overrule)
        self._overrules.setdefault(overrule.attempt_id, overrule)

    def attempts(self) -> Sequence[Attempt]:
        """Give all attempts in the order they were kept."""
        return list(self._attempts.values())

    def overrules(self) -> Sequence[Overrule]:
        """Give all overrules in the order they were kept."""
        return list(self._overrules.values())

    def count(self) -> int:
        """Count the attempts."""
        return len(self._attempts)

    def leaderboard(self, *, pack_id: str = "", limit: int = 100) -> Sequence[Score]:
        """Give the best rounds, most points first."""
        rounds = by_round(self._attempts.values()).values()
        scores = (tally(attempts, self._overrules) for attempts in rounds)
        return best(scores, pack_id=pack_id, limit=limit)

    def close(self) -> None:
        """Do nothing: there is no file."""


def unknown_attempt(overrule: Overrule) -> InputError:
    """Say that an overrule is about an attempt which was never stored."""
    return InputError(f"no attempt {overrule.attempt_id!r} is stored to be overruled")
