"""Open the database of attempts, whatever lies in its place."""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Generator
from datetime import date
from pathlib import Path

from quizgen.errors import OutsideError
from quizgen.stores.backups import Backups, is_sound
from quizgen.stores.migrations import APPLICATION_ID, MIGRATIONS

_PATIENCE = 5.0
"""Seconds to wait for another program that is writing."""

_WAL_IS_SAFE = (3, 51, 3)
"""SQLite before this version can corrupt a database in WAL mode, rarely, when several
connections checkpoint at once; see "The WAL-reset bug" in SQLite's list of versions."""

_SOON = 16_000_000
"""Bytes up to which a file is looked through each time it is opened, not once a day."""

_CACHE = 512
"""KiB of pages kept in memory. SQLite's usual 2,000 made nothing quicker on 200,000
attempts, and an evening's play would go on filling them."""

_BROKEN = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class _UnusableError(Exception):
    """What lies in the database's place is damaged or not ours."""


def open_database(
    path: Path, *, today: date, notice: Callable[[str], None]
) -> sqlite3.Connection:
    """Open, and create, migrate, back up or restore as needed.

    A damaged or foreign file is moved aside, never written to, and the newest good
    backup takes its place.

    Args:
        path: The database; its folder is made when missing.
        today: Names the day's backup.
        notice: Told in a sentence what a player should know.

    Raises:
        OutsideError: The file cannot be opened, or a newer version has written it.
    """
    with outside(path):
        try:
            return _open(path, today, notice)
        except _UnusableError as error:
            _replace(path, str(error), notice)
            return _open(path, today, notice)


@contextlib.contextmanager
def outside(path: Path) -> Generator[None]:
    """Turn failures of disk and SQLite into ours.

    Raises:
        OutsideError: In place of `OSError` and `sqlite3.Error`.
    """
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise OutsideError(
            f"scores cannot be kept here: {reason}",
            where=str(path),
            mend="make room or give the right to write, or set QUIZGEN_DATA_DIR",
        ) from error


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Generator[None]:
    """Run a block as one transaction that has the right to write from its start on.

    Reading first and asking for that right later fails when another was quicker.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _open(path: Path, today: date, notice: Callable[[str], None]) -> sqlite3.Connection:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Created by us first, since SQLite would let others read it.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    connection = sqlite3.connect(
        path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
    )
    try:
        due = _inspect(connection, path, today)
        _configure(connection)
        if due:
            _back_up(connection, path, today, notice)
        _migrate(connection, path, today)
    except sqlite3.DatabaseError as error:
        connection.close()
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _BROKEN:
            raise _UnusableError("is damaged") from error
        raise
    except BaseException:
        connection.close()
        raise
    return connection


def _inspect(connection: sqlite3.Connection, path: Path, today: date) -> bool:
    """Refuse what is not ours or damaged; tell whether a backup is due."""
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if not tables:
        return False
    if _number(connection, "application_id") != APPLICATION_ID:
        raise _UnusableError("belongs to another program")
    if _number(connection, "user_version") > len(MIGRATIONS):
        raise OutsideError(
            "these scores were written by a newer quizgen",
            where=str(path),
            mend="update quizgen, or set QUIZGEN_DATA_DIR to another folder",
        )
    due = not Backups(path).has(today)
    if (due or path.stat().st_size <= _SOON) and not is_sound(connection):
        raise _UnusableError("is damaged")
    return due


def _configure(connection: sqlite3.Connection) -> None:
    wal = sqlite3.sqlite_version_info >= _WAL_IS_SAFE
    connection.execute(f"PRAGMA journal_mode = {'WAL' if wal else 'DELETE'}")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute(f"PRAGMA cache_size = -{_CACHE}")


def _back_up(
    connection: sqlite3.Connection,
    path: Path,
    today: date,
    notice: Callable[[str], None],
) -> None:
    try:
        Backups(path).make(connection, today)
    except (OSError, sqlite3.Error) as error:
        notice(f"scores are kept, but today's backup could not be made: {error}")


def _migrate(connection: sqlite3.Connection, path: Path, today: date) -> None:
    is_fresh = not _number(connection, "user_version")
    for version, step in enumerate(MIGRATIONS, 1):
        if _number(connection, "user_version") >= version:
            continue
        if not is_fresh:
            Backups(path).make(connection, today)
        with transaction(connection):
            # Another program may have done it while we waited.
            if _number(connection, "user_version") < version:
                step(connection)
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {version}")


def _replace(path: Path, reason: str, notice: Callable[[str], None]) -> None:
    """Move a file aside with what belongs to it, and put a backup in its place."""
    number = 1
    while os.path.lexists(aside := path.with_name(f"{path.name}.aside-{number}")):
        number += 1
    path.rename(aside)
    for ending in ("-journal", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + ending).rename(
                aside.with_name(aside.name + ending)
            )
    said = f"the file of scores {reason}; it was kept as {aside}"
    restored = Backups(path).restore(path)
    if restored:
        notice(f"{said}, and the scores of {restored.stem[-10:]} were brought back")
    else:
        notice(f"{said}, and new scores begin, since there is no backup")


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])
