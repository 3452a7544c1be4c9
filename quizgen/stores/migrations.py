"""The database's shape: one small function a version, each in one transaction."""

import sqlite3
from collections.abc import Callable, Sequence

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


MIGRATIONS: Sequence[Callable[[sqlite3.Connection], None]] = (_attempts,)
"""The n-th function makes version n of version n-1; what was released stays."""
