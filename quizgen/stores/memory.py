"""A store that forgets when the program ends."""

from collections.abc import Iterator, Mapping, Sequence

from quizgen.core.attempt import Attempt, Overrule, Score
from quizgen.core.summary import Review, Summary
from quizgen.errors import InputError
from quizgen.stores import tally


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
        rounds = tally.by_round(self._attempts.values()).values()
        scores = (tally.tally(attempts, self._overrules) for attempts in rounds)
        return tally.best(scores, pack_id=pack_id, limit=limit)

    def best_of_packs(
        self, *, scoring: str, mode: str, strictness: str
    ) -> Sequence[Score]:
        """Give the best round of each pack: one by these rules, if there is any."""
        return tally.best_of_packs(
            self.leaderboard(limit=self.count()),
            scoring=scoring,
            mode=mode,
            strictness=strictness,
        )

    def best_of_boards(self, each: int) -> Sequence[Score]:
        """Give the best rounds of each pack by each kind of rules, so many of each."""
        return tally.best_of_boards(self.leaderboard(limit=self.count()), each)

    def summary(self, player: str) -> Summary:
        """Sum up all that a player has played."""
        return tally.summarise(self._of(player), self._overrules)

    def missed(self, player: str) -> Mapping[str, str]:
        """Name the questions that a player has missed, each with a stamp."""
        return tally.missed(self._of(player), self._overrules)

    def reviews(self, player: str, question_id: str) -> Sequence[Review]:
        """Give a player's answers to one question in the order they were kept."""
        mine = (one for one in self._of(player) if one.question_id == question_id)
        return tally.reviews(mine, self._overrules)

    def close(self) -> None:
        """Do nothing: there is no file."""

    def _of(self, player: str) -> Iterator[Attempt]:
        return (one for one in self._attempts.values() if one.player == player)


def unknown_attempt(overrule: Overrule) -> InputError:
    """Say that an overrule is about an attempt which was never stored."""
    return InputError(f"no attempt {overrule.attempt_id!r} is stored to be overruled")
