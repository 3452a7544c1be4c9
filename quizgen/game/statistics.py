"""What a player's attempts add up to: history, accuracy, hardest questions, streaks."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from quizgen.core.attempt import Attempt


@dataclass(frozen=True, slots=True)
class Tally:
    """Right answers out of asked questions."""

    right: int
    asked: int

    @property
    def share(self) -> float:
        """Right ones of all, from 0 to 1; 0 of nothing."""
        return self.right / self.asked if self.asked else 0.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one question of one round ended."""

    attempt: Attempt
    is_right: bool


def outcomes(attempts: Iterable[Attempt], overruled: Collection[str]) -> list[Outcome]:
    """Give the last word on each question that was played, in the order of play.

    Args:
        attempts: In the order in which they were stored.
        overruled: Ids of attempts that count by the player's own word.
    """
    last: dict[tuple[str, int], Outcome] = {}
    for attempt in attempts:
        key = (attempt.round_id, attempt.turn)
        known = last.get(key)
        right = attempt.verdict == "correct" or attempt.id in overruled
        if known is None or right or not known.is_right:
            last[key] = Outcome(attempt, right)
    return list(last.values())


def total(ended: Iterable[Outcome]) -> Tally:
    """Count everything."""
    rights = [outcome.is_right for outcome in ended]
    return Tally(sum(rights), len(rights))


def by(ended: Iterable[Outcome], key: Callable[[Attempt], str]) -> dict[str, Tally]:
    """Count by pack, by kind or by whatever a key tells, the most asked first.

    Args:
        ended: How questions ended.
        key: What an attempt is counted under; empty for not at all.
    """
    asked, right = Counter[str](), Counter[str]()
    for outcome in ended:
        if name := key(outcome.attempt):
            asked[name] += 1
            right[name] += outcome.is_right
    return {name: Tally(right[name], many) for name, many in asked.most_common()}


def history(ended: Iterable[Outcome]) -> list[float]:
    """Give the share of right answers of each round, in the order of play."""
    return [tally.share for tally in _rounds(ended).values()]


def hardest(ended: Iterable[Outcome], *, most: int) -> list[tuple[str, Tally]]:
    """Name the questions that were missed most often, by id."""
    counted = by(ended, lambda attempt: attempt.question_id).items()
    missed = [(name, tally) for name, tally in counted if tally.right < tally.asked]
    return sorted(missed, key=lambda row: (row[1].right - row[1].asked, row[0]))[:most]


def days_in_a_row(days: Collection[str], yesterday_of: Callable[[str], str]) -> int:
    """Count the days played in a row up to the last one.

    Args:
        days: ISO 8601 dates, in any order.
        yesterday_of: Gives the date before; the calendar is not the game's business.
    """
    played, count = set(days), 0
    day = max(played, default="")
    while day in played:
        count += 1
        day = yesterday_of(day)
    return count


def best_streak(ended: Sequence[Outcome]) -> int:
    """Count the longest run of right answers, across rounds."""
    best = run = 0
    for outcome in ended:
        run = run + 1 if outcome.is_right else 0
        best = max(best, run)
    return best


def _rounds(ended: Iterable[Outcome]) -> dict[str, Tally]:
    rounds: dict[str, list[bool]] = {}
    for outcome in ended:
        rounds.setdefault(outcome.attempt.round_id, []).append(outcome.is_right)
    return {name: Tally(sum(rights), len(rights)) for name, rights in rounds.items()}
