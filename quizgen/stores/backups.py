"""Copies of the database: one a day and one before each migration, the last seven."""

import contextlib
import os
import re
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

KEPT = 7

_NAME = re.compile(r"-(\d{6})-(\d{4}-\d\d-\d\d)\.sqlite")


class Backups:
    """The copies of one database, in a folder beside it.

    Copies are numbered, and the number is their order: a clock that was set back must
    not make an old copy the newest.

    Args:
        database: The file that is copied.
    """

    def __init__(self, database: Path) -> None:
        """Name the folder; nothing is created."""
        self.folder = database.parent / "backups"
        self._stem = database.stem

    def files(self) -> list[Path]:
        """List the copies, the newest first."""
        found = self.folder.glob(f"{self._stem}-*.sqlite")
        return sorted((p for p in found if self._number(p)), reverse=True)

    def has(self, day: date) -> bool:
        """Tell whether a copy was made on a day."""
        return any(path.stem.endswith(day.isoformat()) for path in self.files())

    def make(self, connection: sqlite3.Connection, day: date) -> None:
        """Copy a database, then let go of the oldest copies.

        Raises:
            OSError: The folder or the copy cannot be written.
            sqlite3.Error: The same, as SQLite sees it.
        """
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        number = max(map(self._number, self.files()), default=0) + 1
        path = self.folder / f"{self._stem}-{number:06}-{day.isoformat()}.sqlite"
        temporary = path.with_suffix(".tmp")
        os.close(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        try:
            with contextlib.closing(sqlite3.connect(temporary)) as copy:
                connection.backup(copy)
            with temporary.open("rb+") as file:
                os.fsync(file.fileno())
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
        for old in self.files()[KEPT:]:
            old.unlink(missing_ok=True)

    def restore(self, database: Path) -> Path | None:
        """Put the newest good copy in the database's place; None when there is none.

        Raises:
            OSError: The copy cannot be written.
            sqlite3.Error: The same, as SQLite sees it.
        """
        for path in self._good():
            temporary = database.with_suffix(".restoring")
            os.close(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
            with temporary.open("rb+") as file:
                file.write(path.read_bytes())
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(database)
            return path
        return None

    def _good(self) -> Iterator[Path]:
        for path in self.files():
            with (
                contextlib.suppress(sqlite3.Error),
                contextlib.closing(sqlite3.connect(path)) as connection,
            ):
                if is_sound(connection):
                    yield path

    @staticmethod
    def _number(path: Path) -> int:
        match = _NAME.search(path.name)
        return int(match[1]) if match else 0


def is_sound(connection: sqlite3.Connection) -> bool:
    """Let SQLite look through the whole file; 0.1 second for 100,000 attempts.

    Raises:
        sqlite3.Error: The file is so broken that it cannot be looked through.
    """
    return connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
