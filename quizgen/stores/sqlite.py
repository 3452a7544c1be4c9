"""Attempts in a SQLite file: what was acknowledged is on the disk."""

import contextlib
import sqlite3
import sys
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from quizgen.core.attempt import Attempt, Overrule, Score
from quizgen.core.summary import Review, Summary, Tally
from quizgen.stores import queries
from quizgen.stores.memory import unknown_attempt
from quizgen.stores.opening import open_database, outside, transaction
from quizgen.stores.tally import stamp, tally


def _ignore(_sentence: str) -> None:
    pass


class SqliteStore:
    """Keeps attempts in a file; may be used by several threads and programs at once.

    Args:
        path: The database; see `open_database` for what happens to a broken one.
        notice: Told in a sentence what a player should know.
        today: The day of the backup; the clock's when left out.

    Raises:
        OutsideError: The file cannot be opened or created.
    """

    def __init__(
        self,
        path: Path,
        *,
        notice: Callable[[str], None] = _ignore,
        today: date | None = None,
    ) -> None:
        """Open the file."""
        day = today or datetime.now(UTC).date()
        self._path = path
        self._lock = threading.Lock()
        self._connection = open_database(path, today=day, notice=notice)
        self._connection.row_factory = _to_dict

    def add(self, attempt: Attempt) -> None:
        """Store an attempt; when this returns, it is on the disk.

        Raises:
            OutsideError: It could not be stored.
        """
        values = _storable(asdict(attempt))
        with self._used() as connection, transaction(connection):
            if connection.execute(queries.ADD, values).rowcount:
                connection.execute(queries.COUNT_ANSWER, values)
                connection.execute(queries.DECIDE, values)
                _sum_up(connection, values["round_id"])

    def overrule(self, overrule: Overrule) -> None:
        """Store an overrule; the first one about an attempt holds.

        Raises:
            InputError: It is about no stored attempt.
            OutsideError: It could not be stored.
        """
        values = _storable(asdict(overrule))
        with self._used() as connection, transaction(connection):
            row = connection.execute(queries.ATTEMPT, values).fetchone()
            if row is None:
                raise unknown_attempt(overrule)
            if connection.execute(queries.OVERRULE, values).rowcount:
                connection.execute(queries.COUNT_OVERRULE, row)
                connection.execute(queries.DECIDE, row)
                _sum_up(connection, row["round_id"])

    def attempts(self) -> Sequence[Attempt]:
        """Give all attempts in the order they were stored."""
        with self._used() as connection:
            rows = connection.execute(queries.ATTEMPTS)
            return [Attempt(**_shared(row)) for row in rows]

    def overrules(self) -> Sequence[Overrule]:
        """Give all overrules in the order they were stored."""
        with self._used() as connection:
            return [Overrule(**row) for row in connection.execute(queries.OVERRULES)]

    def count(self) -> int:
        """Count the attempts stored."""
        with self._used() as connection:
            return int(connection.execute(queries.COUNT).fetchone()["count(*)"])

    def leaderboard(self, *, pack_id: str = "", limit: int = 100) -> Sequence[Score]:
        """Give the best rounds: more points first, then less time, then the earlier."""
        query = queries.BEST_OF_PACK if pack_id else queries.BEST
        values = _storable({"pack": pack_id, "limit": max(0, limit)})
        with self._used() as connection:
            return [Score(**row) for row in connection.execute(query, values)]

    def best_of_packs(
        self, *, scoring: str, mode: str, strictness: str
    ) -> Sequence[Score]:
        """Give the best round of each pack: one by these rules, if there is any."""
        rules = {"scoring": scoring, "mode": mode, "strictness": strictness}
        with self._used() as connection:
            return [
                Score(**row) for row in connection.execute(queries.BEST_OF_PACKS, rules)
            ]

    def best_of_boards(self, each: int) -> Sequence[Score]:
        """Give the best rounds of each pack by each kind of rules, so many of each."""
        with self._used() as connection:
            found = connection.execute(queries.BEST_OF_BOARDS, {"each": each})
            return [Score(**row) for row in found]

    def summary(self, player: str) -> Summary:
        """Sum up all that a player has played."""
        values = _storable({"player": player})
        with self._used() as connection:

            def read(query: str) -> dict[str, Tally]:
                return {
                    row["name"]: Tally(row["right"], row["asked"])
                    for row in connection.execute(query, values)
                }

            days = read(queries.DAYS)
            streak = connection.execute(queries.BEST_STREAK, values).fetchone()
            return Summary(
                rounds=list(read(queries.ROUNDS_PLAYED).values()),
                best_streak=streak["best"] or 0,
                days={day: tally.asked for day, tally in days.items()},
                packs=read(queries.PACKS),
                questions=read(queries.QUESTIONS),
            )

    def missed(self, player: str) -> Mapping[str, str]:
        """Name the questions that a player has missed, each with a stamp."""
        values = _storable({"player": player})
        with self._used() as connection:
            return {
                row["question_id"]: stamp(row["latest"], row["overruled"])
                for row in connection.execute(queries.MISSED, values)
            }

    def reviews(self, player: str, question_id: str) -> Sequence[Review]:
        """Give a player's answers to one question in the order they were stored."""
        values = _storable({"player": player, "question_id": question_id})
        with self._used() as connection:
            return [
                Review(played_at=row["played_at"], is_right=bool(row["is_right"]))
                for row in connection.execute(queries.REVIEWS, values)
            ]

    def rebuild(self) -> None:
        """Compute all that is kept about rounds and questions anew from the attempts.

        Raises:
            OutsideError: They could not be stored.
        """
        with self._used() as connection, transaction(connection):
            connection.execute(queries.FORGET_TOTALS)
            for row in connection.execute(queries.ROUNDS).fetchall():
                _sum_up(connection, row["round_id"])
            for query in (
                queries.FORGET_ENDINGS,
                queries.FILL_ENDINGS,
                queries.FORGET_QUESTIONS,
                queries.FILL_QUESTIONS,
            ):
                connection.execute(query)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    @contextlib.contextmanager
    def _used(self) -> Generator[sqlite3.Connection]:
        with self._lock, outside(self._path):
            yield self._connection


def _sum_up(connection: sqlite3.Connection, round_id: str) -> None:
    """Write the total of a round; a round has few attempts, so all are summed anew."""
    one = (round_id,)
    attempts = [
        Attempt(**row) for row in connection.execute(queries.ATTEMPTS_OF_ROUND, one)
    ]
    overruled = {
        row["attempt_id"]: Overrule(**row)
        for row in connection.execute(queries.OVERRULES_OF_ROUND, one)
    }
    score = tally(attempts, overruled)
    connection.execute(queries.SUM_UP, {"round_id": round_id, **asdict(score)})


def _to_dict(cursor: sqlite3.Cursor, row: tuple[Any, ...]) -> dict[str, Any]:
    return {
        column[0]: value for column, value in zip(cursor.description, row, strict=True)
    }


_REPEATED = (
    "round_id", "pack_id", "question_id", "player", "verdict", "reason", "mode",
    "strictness", "scoring",
)  # fmt: skip
"""Columns whose texts come again and again."""


def _shared(row: dict[str, Any]) -> dict[str, Any]:
    """Keep one copy of each repeated text: years of answers then take a third."""
    for name in _REPEATED:
        row[name] = sys.intern(row[name])
    return row


def _storable(values: dict[str, Any]) -> dict[str, Any]:
    """Replace what no UTF-8 text can hold: halves of characters from a terminal."""
    return {
        name: value.encode("utf-8", "replace").decode()
        if isinstance(value, str)
        else value
        for name, value in values.items()
    }
