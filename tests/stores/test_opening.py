"""Whatever lies in the database's place."""

import contextlib
import sqlite3
from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest

from quizgen.core.attempt import Attempt, Overrule
from quizgen.errors import OutsideError
from quizgen.stores import opening, queries
from quizgen.stores.memory import MemoryStore
from quizgen.stores.migrations import MIGRATIONS
from quizgen.stores.sqlite import SqliteStore

MakeAttempt = Callable[..., Attempt]
MONDAY, TUESDAY = date(2024, 5, 6), date(2024, 5, 7)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "scores.sqlite"


def _fill(path: Path, attempt: Attempt, day: date = MONDAY) -> None:
    store = SqliteStore(path, today=day)
    store.add(attempt)
    store.close()


def _open(path: Path, day: date = MONDAY) -> tuple[SqliteStore, list[str]]:
    notices: list[str] = []
    return SqliteStore(path, notice=notices.append, today=day), notices


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b"\0" * 8192])
def test_a_file_that_is_no_database_is_kept_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    store, notices = _open(path)
    assert store.count() == 0
    store.close()
    assert path.with_name("scores.sqlite.aside-1").read_bytes() == content
    assert "no backup" in notices[0]


def test_another_programs_database_is_kept_aside_unchanged(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE bookmarks (url)")
    before = path.read_bytes()
    store, notices = _open(path)
    store.close()
    assert path.with_name("scores.sqlite.aside-1").read_bytes() == before
    assert "another program" in notices[0]


def test_a_damaged_file_gives_way_to_the_newest_good_backup(
    path: Path, attempt: MakeAttempt
) -> None:
    for day in (6, 7, 8):
        _fill(path, attempt(), date(2024, 5, day))
    backups = sorted((path.parent / "backups").iterdir())
    assert len(backups) == 2
    backups[-1].write_bytes(b"broken too" * 1000)
    path.write_bytes(path.read_bytes()[:5000] + b"\xff" * 20_000)
    store, notices = _open(path, date(2024, 5, 8))
    assert store.count() == 1
    store.close()
    assert "2024-05-07 were brought back" in notices[0]


def test_a_second_damaged_file_does_not_overwrite_the_first(path: Path) -> None:
    for content in (b"first" * 100, b"second" * 100):
        path.write_bytes(content)
        _open(path)[0].close()
    aside = [path.with_name(f"scores.sqlite.aside-{n}") for n in (1, 2)]
    assert [file.read_bytes()[:5] for file in aside] == [b"first", b"secon"]


def test_a_newer_versions_file_is_left_alone(path: Path, attempt: MakeAttempt) -> None:
    _fill(path, attempt())
    with contextlib.closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(OutsideError, match="newer quizgen"):
        SqliteStore(path)
    assert path.read_bytes() == before


def test_one_backup_a_day_is_made_and_seven_are_kept(
    path: Path, attempt: MakeAttempt
) -> None:
    for day in range(1, 12):
        _fill(path, attempt(), date(2024, 5, day))
        _fill(path, attempt(), date(2024, 5, day))
    names = [file.name for file in sorted((path.parent / "backups").iterdir())]
    assert len(names) == 7
    assert names[-1].endswith("2024-05-11.sqlite")


def test_a_clock_set_back_does_not_make_an_old_backup_the_newest(
    path: Path, attempt: MakeAttempt
) -> None:
    for day in (date(2024, 5, 2), date(2024, 5, 3), date(2001, 1, 1)):
        _fill(path, attempt(), day)
    path.write_bytes(b"broken" * 100)
    store, notices = _open(path)
    assert store.count() == 2
    assert "2001-01-01" in notices[0]
    store.close()


def test_a_backup_that_cannot_be_made_is_told_and_hinders_nobody(
    path: Path, attempt: MakeAttempt
) -> None:
    _fill(path, attempt())
    (path.parent / "backups").write_bytes(b"a file in the folder's place")
    store, notices = _open(path, TUESDAY)
    store.add(attempt())
    assert store.count() == 2
    assert "backup could not be made" in notices[0]
    store.close()


def test_a_place_without_a_folder_is_an_outside_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutsideError, match="cannot be kept here"):
        SqliteStore(tmp_path / "file" / "scores.sqlite")


def test_a_migration_keeps_the_attempts_and_makes_a_backup(
    path: Path, attempt: MakeAttempt, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = attempt()
    _fill(path, one)

    def remember_place(connection: sqlite3.Connection) -> None:
        connection.execute("ALTER TABLE rounds ADD COLUMN place TEXT")

    monkeypatch.setattr(opening, "MIGRATIONS", (*MIGRATIONS, remember_place))
    store, _ = _open(path)
    assert store.attempts() == [one]
    store.close()
    assert len(list((path.parent / "backups").iterdir())) == 2
    with contextlib.closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (3,)
        assert raw.execute("SELECT place FROM rounds").fetchall() == [(None,)]


def test_a_first_versions_file_gets_the_sums_of_its_attempts(
    path: Path, attempt: MakeAttempt, monkeypatch: pytest.MonkeyPatch
) -> None:
    played = [
        attempt(turn=0, verdict="close", points=0),
        attempt(turn=0, verdict="wrong", points=0),
        attempt(turn=1, verdict="wrong", points=0),
        attempt(turn=2, round_id="r2"),
    ]
    overrule = Overrule(attempt_id=played[1].id, points=500, played_at="later")
    with monkeypatch.context() as patched:
        patched.setattr(opening, "MIGRATIONS", MIGRATIONS[:1])
        SqliteStore(path).close()
    with contextlib.closing(sqlite3.connect(path)) as raw, raw:
        for one in played:
            raw.execute(queries.ADD, asdict(one))
        raw.execute(queries.OVERRULE, asdict(overrule))
    memory = MemoryStore()
    for one in played:
        memory.add(one)
    memory.overrule(overrule)
    store = SqliteStore(path)
    assert store.summary("Ada") == memory.summary("Ada")
    assert store.missed("Ada") == memory.missed("Ada")
    store.close()


def test_a_migration_that_fails_changes_nothing(
    path: Path, attempt: MakeAttempt, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fill(path, attempt())

    def stumble(connection: sqlite3.Connection) -> None:
        connection.execute("ALTER TABLE rounds ADD COLUMN place TEXT")
        connection.execute("SELECT absent FROM nowhere")

    with monkeypatch.context() as patched:
        patched.setattr(opening, "MIGRATIONS", (*MIGRATIONS, stumble))
        with pytest.raises(OutsideError, match="nowhere"):
            SqliteStore(path, today=MONDAY)
    store, notices = _open(path)
    assert (store.count(), notices) == (1, [])
    store.close()
