"""What attempts come to: pure functions, so whatever is kept of it can be rebuilt."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from quizgen.core.attempt import Attempt, Overrule, Score
from quizgen.core.summary import Review, Summary, Tally


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


def best_of_boards(scores: Iterable[Score], each: int) -> list[Score]:
    """Keep so many rounds, in the order given, of each pack by each kind of rules."""
    kept: list[Score] = []
    seen: Counter[tuple[str, str, str, str]] = Counter()
    for score in scores:
        board = score.pack, score.scoring, score.mode, score.strictness
        seen[board] += 1
        if seen[board] <= each:
            kept.append(score)
    return kept


def best_of_packs(
    scores: Iterable[Score], *, scoring: str, mode: str, strictness: str
) -> list[Score]:
    """Give the best score of each pack, by these rules if there is one.

    Args:
        scores: The better ones first.
        scoring: As in a score, like the others.
        mode: The same.
        strictness: The same.
    """
    chosen: dict[str, Score] = {}
    same: set[str] = set()
    for score in scores:
        kind = (score.scoring, score.mode, score.strictness)
        is_same = kind == (scoring, mode, strictness)
        if score.pack not in chosen or (is_same and score.pack not in same):
            chosen[score.pack] = score
            if is_same:
                same.add(score.pack)
    return list(chosen.values())


def summarise(attempts: Iterable[Attempt], overruled: Collection[str]) -> Summary:
    """Sum up a player's history.

    Args:
        attempts: Of one player, in the order in which they were stored.
        overruled: Ids of attempts that count by the player's own word.
    """
    ended: dict[tuple[str, int], tuple[Attempt, bool]] = {}
    for attempt in attempts:
        key = (attempt.round_id, attempt.turn)
        is_right = _is_right(attempt, overruled)
        if key not in ended or is_right or not ended[key][1]:
            ended[key] = attempt, is_right
    rounds: dict[str, Tally] = {}
    days: dict[str, int] = {}
    packs: dict[str, Tally] = {}
    questions: dict[str, Tally] = {}
    best = run = 0
    for attempt, is_right in ended.values():
        day = attempt.played_at[:10]
        days[day] = days.get(day, 0) + 1
        for counted, name in (
            (rounds, attempt.round_id),
            (packs, attempt.pack_id),
            (questions, attempt.question_id),
        ):
            counted[name] = counted.get(name, Tally(0, 0)) + Tally(int(is_right), 1)
        run = run + 1 if is_right else 0
        best = max(best, run)
    return Summary(
        rounds=list(rounds.values()),
        best_streak=best,
        days=days,
        packs=packs,
        questions=questions,
    )


def missed(attempts: Iterable[Attempt], overruled: Collection[str]) -> dict[str, str]:
    """Name the questions that were missed, each with a stamp of its answers.

    Args:
        attempts: Of one player, in the order in which they were stored.
        overruled: Ids of attempts that count by the player's own word.
    """
    latest: dict[str, str] = {}
    insisted: dict[str, int] = {}
    wrong: set[str] = set()
    for attempt in attempts:
        name, by_own_word = attempt.question_id, attempt.id in overruled
        latest[name] = attempt.id
        insisted[name] = insisted.get(name, 0) + by_own_word
        if attempt.verdict == "wrong" and not by_own_word:
            wrong.add(name)
    return {name: stamp(latest[name], insisted[name]) for name in wrong}


def stamp(latest: str, overruled: int) -> str:
    """Tell the state of a question's answers: none of them ever changes or goes.

    Args:
        latest: Id of the last attempt about it.
        overruled: How many of its attempts were overruled.
    """
    return f"{latest} {overruled}"


def reviews(attempts: Iterable[Attempt], overruled: Collection[str]) -> list[Review]:
    """Give the attempts that decide something, in their order."""
    return [
        Review(played_at=attempt.played_at, is_right=_is_right(attempt, overruled))
        for attempt in attempts
        if attempt.verdict != "close" or attempt.id in overruled
    ]


def _is_right(attempt: Attempt, overruled: Collection[str]) -> bool:
    return attempt.verdict == "correct" or attempt.id in overruled
