"""A round's score from its attempts: a pure function, so totals can be rebuilt."""

from collections.abc import Iterable, Mapping, Sequence

from quizgen.core.attempt import Attempt, Overrule, Score


def tally(attempts: Sequence[Attempt], overruled: Mapping[str, Overrule]) -> Score:
    """Sum up one round.

    A question counts once: with the most points of its attempts, an overruled attempt
    being worth what the overrule says, and with the time of its last attempt.

    Args:
        attempts: All attempts of one round, at least one, in the order they were given.
        overruled: Id of an attempt -> the overrule; others than this round's may be in.
    """
    points: dict[int, int] = {}
    seconds: dict[int, float] = {}
    right: set[int] = set()
    by_own_word: set[int] = set()
    for attempt in attempts:
        overrule = overruled.get(attempt.id)
        worth = overrule.points if overrule else attempt.points
        points[attempt.turn] = max(points.get(attempt.turn, worth), worth)
        seconds[attempt.turn] = max(seconds.get(attempt.turn, 0.0), attempt.seconds)
        if attempt.verdict == "correct":
            right.add(attempt.turn)
        elif overrule:
            by_own_word.add(attempt.turn)
    first = attempts[0]
    return Score(
        player=first.player,
        pack=first.pack_id,
        points=sum(points.values()),
        correct=len(right | by_own_word),
        asked=first.asked,
        seconds=round(sum(seconds.values()), 3),
        played_at=first.played_at,
        overruled=len(by_own_word - right),
        scoring=first.scoring,
        mode=first.mode,
        strictness=first.strictness,
    )


def by_round(attempts: Iterable[Attempt]) -> dict[str, list[Attempt]]:
    """Group attempts, rounds and attempts in the order they were given."""
    rounds: dict[str, list[Attempt]] = {}
    for attempt in attempts:
        rounds.setdefault(attempt.round_id, []).append(attempt)
    return rounds


def best(scores: Iterable[Score], *, pack_id: str, limit: int) -> list[Score]:
    """Give the best: more points first, then less time, then as they were given."""
    wanted = (score for score in scores if pack_id in ("", score.pack))
    ranked = sorted(wanted, key=lambda score: (-score.points, score.seconds))
    return ranked[: max(0, limit)]
