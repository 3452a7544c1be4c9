"""Practice: missed questions come back when they are about to be forgotten.

The schedule is FSRS, replayed over a question's stored answers. When each question is
due is kept in a file, since replaying the answers of years takes seconds; a question is
replayed again only after another answer. The file is a cache: one that is broken or of
another version is made anew without a word. Every card id and time is passed in: left
out, the package reads the clock and sleeps.
"""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from importlib.metadata import version
from pathlib import Path

from fsrs import Card, Rating, Scheduler
from pydantic import AwareDatetime, TypeAdapter, ValidationError

from quizgen.core.summary import Review
from quizgen.errors import InputError, OutsideError
from quizgen.formats.saving import save
from quizgen.ports import Store
from quizgen.settings.files import read_bytes

_VERSION = f"1 with fsrs {version('fsrs')}"
"""Another version of the package may find other times."""
_LARGEST = 64_000_000
"""Bytes; a player's 100,000 questions take about 10 MB."""
_WORTH_SAVING = 100
"""Questions replayed after which the file is written: about a tenth of a second."""


@dataclass(frozen=True, slots=True)
class _Due:
    """When a question is due, while its answers have a stamp."""

    stamp: str
    at: AwareDatetime


@dataclass(slots=True)
class _Kept:
    """What lies in the file."""

    version: str = _VERSION
    players: dict[str, dict[str, _Due]] = field(
        default_factory=dict[str, dict[str, _Due]]
    )
    """Player -> id of a question that was missed -> when it is due."""


_FORM = TypeAdapter(_Kept)


class Schedule:
    """Tells which missed questions are due.

    Args:
        file: Where the times are kept; need not exist, nor be writable.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._kept: _Kept | None = None

    def due(self, store: Store, player: str, *, now: str) -> list[str]:
        """Name the missed questions that are due, the longest overdue first, by id.

        A question belongs to practice once it was missed.

        Args:
            store: Where the answers are; blocks while it is read.
            player: Whose.
            now: ISO 8601.

        Raises:
            OutsideError: The store cannot be read.
        """
        if self._kept is None:
            self._kept = _load(self._file)
        known = self._kept.players.get(player, {})
        times: dict[str, _Due] = {}
        replayed = 0
        for name, stamp in store.missed(player).items():
            due = known.get(name)
            if due is None or due.stamp != stamp:
                due = _Due(stamp, due_at(store.reviews(player, name)))
                replayed += 1
            times[name] = due
        self._kept.players[player] = times
        if replayed >= _WORTH_SAVING:
            self._save()
        limit = _time(now)
        waiting = [(due.at, name) for name, due in times.items() if due.at <= limit]
        return [name for _, name in sorted(waiting)]

    def _save(self) -> None:
        # Without the file, the next game replays the answers again. A player's name
        # may be what no file of text can hold.
        with contextlib.suppress(OutsideError, ValueError):
            save(self._file, _FORM.dump_json(self._kept or _Kept()))


def due_at(reviews: Iterable[Review]) -> datetime:
    """Tell when a question is due again.

    Args:
        reviews: All its answers, at least one, in the order in which they were stored.
    """
    card = Card(card_id=1, due=_BEGINNING)
    for review in reviews:
        when = _time(review.played_at)
        if card.last_review is not None:
            when = max(when, card.last_review)  # a clock may have been set back
        rating = Rating.Good if review.is_right else Rating.Again
        card, _ = _SCHEDULER.review_card(card, rating, review_datetime=when)
    return card.due


_BEGINNING = datetime.fromtimestamp(0, UTC)
_SCHEDULER = Scheduler(enable_fuzzing=False)


def day_before(day: str) -> str:
    """Give the date before an ISO 8601 date; empty if it is none."""
    try:
        return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return ""


def _load(file: Path) -> _Kept:
    """Read the times; none when there is no file that can be used."""
    try:
        kept = _FORM.validate_json(read_bytes(file, largest=_LARGEST))
    except (InputError, ValidationError):
        return _Kept()
    return kept if kept.version == _VERSION else _Kept()


def _time(iso: str) -> datetime:
    try:
        when = datetime.fromisoformat(iso)
    except ValueError:
        return _BEGINNING
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
