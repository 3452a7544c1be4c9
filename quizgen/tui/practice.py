"""Practice: missed questions come back when they are about to be forgotten.

The schedule is FSRS, replayed over the stored attempts; nothing else is kept. Every
card id and time is passed in: left out, the package reads the clock and sleeps.
"""

from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime, timedelta

from fsrs import Card, Rating, Scheduler

from quizgen.core.attempt import Attempt


def due_questions(
    attempts: Iterable[Attempt], overruled: Collection[str], *, now: str
) -> list[str]:
    """Name the missed questions that are due, the longest overdue first, by id.

    A question belongs to practice once it was missed. Answers ruled `close` decide
    nothing, since another one follows.

    Args:
        attempts: Of one player, in the order in which they were stored.
        overruled: Ids of attempts that count by the player's own word.
        now: ISO 8601.
    """
    scheduler = Scheduler(enable_fuzzing=False)
    cards: dict[str, Card] = {}
    missed: set[str] = set()
    for attempt in attempts:
        right = attempt.verdict == "correct" or attempt.id in overruled
        if attempt.verdict == "close" and not right:
            continue
        when = _time(attempt.played_at)
        card = cards.get(attempt.question_id)
        if card is None:
            card = Card(card_id=len(cards) + 1, due=when)
        if card.last_review is not None:
            when = max(when, card.last_review)  # a clock may have been set back
        rating = Rating.Good if right else Rating.Again
        card, _ = scheduler.review_card(card, rating, review_datetime=when)
        cards[attempt.question_id] = card
        if not right:
            missed.add(attempt.question_id)
    limit = _time(now)
    waiting = [
        (card.due, name)
        for name, card in cards.items()
        if name in missed and card.due <= limit
    ]
    return [name for _, name in sorted(waiting)]


def day_before(day: str) -> str:
    """Give the date before an ISO 8601 date; empty if it is none."""
    try:
        return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return ""


def _time(iso: str) -> datetime:
    try:
        when = datetime.fromisoformat(iso)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
