"""A store that never stops a game."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from quizgen.core.attempt import Attempt, Overrule
from quizgen.errors import InputError
from quizgen.stores.resilient import ResilientStore, open_scores
from quizgen.stores.sqlite import SqliteStore

MakeAttempt = Callable[..., Attempt]


@pytest.fixture
def blocked(tmp_path: Path) -> Path:
    """Give a path that cannot be opened until the file before it is removed."""
    (tmp_path / "folder").write_bytes(b"a file in the folder's place")
    return tmp_path / "folder" / "scores.sqlite"


def test_without_a_disk_scores_are_in_memory_with_one_warning(
    blocked: Path, attempt: MakeAttempt
) -> None:
    warnings: list[str] = []
    store = open_scores(blocked, warnings.append)
    one = attempt(verdict="wrong", points=0)
    store.add(one)
    store.add(attempt())
    store.overrule(Overrule(attempt_id=one.id, points=300, played_at=""))
    assert (store.count(), store.waiting) == (2, 3)
    assert store.leaderboard()[0].points == 1200
    assert len(store.overrules()) == 1
    assert len(warnings) == 1
    store.close()


def test_what_waited_is_stored_when_the_disk_is_back(
    blocked: Path, attempt: MakeAttempt
) -> None:
    store = open_scores(blocked, lambda _: None)
    first, second = attempt(), attempt()
    store.add(first)
    blocked.parent.unlink()
    store.add(second)
    assert store.waiting == 0
    store.close()
    disk = SqliteStore(blocked)
    assert disk.attempts() == [first, second]
    disk.close()


def test_closing_tries_once_more(blocked: Path, attempt: MakeAttempt) -> None:
    store = open_scores(blocked, lambda _: None)
    store.add(attempt())
    blocked.parent.unlink()
    store.close()
    disk = SqliteStore(blocked)
    assert disk.count() == 1
    disk.close()


def test_a_failure_in_the_middle_of_a_round_keeps_both_halves(
    tmp_path: Path, attempt: MakeAttempt
) -> None:
    path = tmp_path / "scores.sqlite"
    store = open_scores(path, lambda _: None)
    store.add(attempt())
    blocker = sqlite3.connect(path)
    # Refuses new rows as a full disk would, but at once.
    blocker.execute(
        "CREATE TRIGGER full BEFORE INSERT ON attempts"
        " BEGIN SELECT RAISE(ABORT, 'disk is full'); END"
    )
    store.add(attempt())
    assert (store.waiting, store.count()) == (1, 2)
    assert store.leaderboard()[0].correct == 2
    blocker.execute("DROP TRIGGER full")
    blocker.close()
    store.add(attempt())
    assert (store.waiting, store.count()) == (0, 3)
    store.close()


def test_a_record_that_can_never_be_stored_does_not_block_the_others(
    blocked: Path, attempt: MakeAttempt
) -> None:
    store = ResilientStore(lambda: SqliteStore(blocked), lambda _: None)
    store.overrule(Overrule(attempt_id="unknown", points=1, played_at=""))
    store.add(attempt())
    assert (store.count(), store.overrules()) == (1, [])
    blocked.parent.unlink()
    with pytest.raises(InputError, match="no attempt"):
        store.add(attempt())
    store.add(attempt())
    assert (store.waiting, store.count()) == (0, 3)
    store.close()
