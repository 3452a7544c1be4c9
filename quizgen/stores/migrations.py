"""The database's shape: one small function a version, each in one transaction."""

import sqlite3
from collections.abc import Callable, Sequence

from quizgen.stores import queries

APPLICATION_ID = 0x5175697A
"""Marks the file as ours ("Quiz"), so that a foreign one is never written to."""


def _attempts(connection: sqlite3.Connection) -> None:
    """Version 1: attempts and overrules, append-only, and the totals of rounds."""
    connection.execute(
        """
        CREATE TABLE attempts (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            round_id TEXT NOT NULL,
            pack_id TEXT NOT NULL,
            question_id TEXT NOT NULL,
            player TEXT NOT NULL,
            given TEXT NOT NULL,
            verdict TEXT NOT NULL CHECK (verdict IN ('correct', 'close', 'wrong')),
            reason TEXT NOT NULL,
            points INTEGER NOT NULL,
            seconds REAL NOT NULL,
            turn INTEGER NOT NULL,
            asked INTEGER NOT NULL,
            played_at TEXT NOT NULL,
            mode TEXT NOT NULL,
            strictness TEXT NOT NULL,
            scoring TEXT NOT NULL
        ) STRICT
        """
    )
    connection.execute("CREATE INDEX attempts_of_round ON attempts (round_id)")
    connection.execute(
        """
        CREATE TABLE overrules (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            attempt_id TEXT NOT NULL UNIQUE REFERENCES attempts (id),
            points INTEGER NOT NULL,
            played_at TEXT NOT NULL
        ) STRICT
        """
    )
    connection.execute(
        """
        CREATE TABLE rounds (
            round_id TEXT PRIMARY KEY,
            first INTEGER NOT NULL,
            player TEXT NOT NULL,
            pack TEXT NOT NULL,
            points INTEGER NOT NULL,
            correct INTEGER NOT NULL,
            asked INTEGER NOT NULL,
            seconds REAL NOT NULL,
            played_at TEXT NOT NULL,
            overruled INTEGER NOT NULL,
            scoring TEXT NOT NULL,
            mode TEXT NOT NULL,
            strictness TEXT NOT NULL
        ) STRICT
        """
    )
    order = "points DESC, seconds, first"
    connection.execute(f"CREATE INDEX best_rounds ON rounds ({order})")
    connection.execute(f"CREATE INDEX best_rounds_of_pack ON rounds (pack, {order})")
    for table in ("attempts", "overrules"):
        for action in ("UPDATE", "DELETE"):
            connection.execute(
                f"""
                CREATE TRIGGER {table}_refuse_{action.lower()}
                BEFORE {action} ON {table}
                BEGIN SELECT RAISE(ABORT, '{table} are never changed'); END
                """
            )


def _sums(connection: sqlite3.Connection) -> None:
    """Version 2: how questions ended, and which were missed, kept as attempts come."""
    connection.execute(
        "CREATE INDEX attempts_of_question ON attempts (player, question_id)"
    )
    connection.execute(
        """
        CREATE VIEW decided AS
        SELECT player, round_id, turn, first, pack_id, question_id, day, is_right
        FROM (
            SELECT
                *,
                min(number) OVER (PARTITION BY player, round_id, turn) AS first,
                row_number() OVER (
                    PARTITION BY player, round_id, turn
                    ORDER BY is_right DESC, number DESC
                ) AS place
            FROM (
                SELECT
                    player, round_id, turn, attempts.number, pack_id, question_id,
                    substr(attempts.played_at, 1, 10) AS day,
                    verdict = 'correct' OR attempt_id IS NOT NULL AS is_right
                FROM attempts LEFT JOIN overrules ON attempt_id = attempts.id
            )
        )
        WHERE place = 1
        """
    )
    connection.execute(
        """
        CREATE TABLE endings (
            player TEXT NOT NULL,
            first INTEGER NOT NULL,
            round_id TEXT NOT NULL,
            pack_id TEXT NOT NULL,
            question_id TEXT NOT NULL,
            day TEXT NOT NULL,
            is_right INTEGER NOT NULL,
            PRIMARY KEY (player, first)
        ) STRICT, WITHOUT ROWID
        """
    )
    connection.execute(
        """
        CREATE TABLE questions (
            player TEXT NOT NULL,
            question_id TEXT NOT NULL,
            latest TEXT NOT NULL,
            overruled INTEGER NOT NULL,
            missed INTEGER NOT NULL,
            PRIMARY KEY (player, question_id)
        ) STRICT, WITHOUT ROWID
        """
    )
    connection.execute(queries.FILL_ENDINGS)
    connection.execute(queries.FILL_QUESTIONS)


MIGRATIONS: Sequence[Callable[[sqlite3.Connection], None]] = (_attempts, _sums)
"""The n-th function makes version n of version n-1; what was released stays."""
