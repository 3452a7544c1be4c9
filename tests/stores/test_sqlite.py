"""The database: durable, append-only, ours alone."""

import contextlib
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from quizgen.core.attempt import Attempt
from quizgen.errors import OutsideError
from quizgen.stores.sqlite import SqliteStore

MakeAttempt = Callable[..., Attempt]

WRITER = """
import itertools, sys, uuid
from pathlib import Path
from quizgen.core.attempt import Attempt
from quizgen.stores.sqlite import SqliteStore
store = SqliteStore(Path(sys.argv[1]))
for number in itertools.count():
    attempt = Attempt(
        id=uuid.uuid4().hex, round_id=f"{sys.argv[2]}-{number // 10}", pack_id="p",
        question_id="q", player="Ada", given="x", verdict="correct", reason="exact",
        points=1, seconds=1.0, turn=number % 10, asked=10, played_at="",
    )
    store.add(attempt)
    print(attempt.id, flush=True)
"""


def _raw(path: Path) -> contextlib.closing[sqlite3.Connection]:
    return contextlib.closing(sqlite3.connect(path))


def test_the_file_is_private(tmp_path: Path) -> None:
    SqliteStore(tmp_path / "new" / "scores.sqlite").close()
    assert (tmp_path / "new" / "scores.sqlite").stat().st_mode & 0o777 == 0o600


def test_the_file_says_whose_it_is_and_which_version(tmp_path: Path) -> None:
    SqliteStore(tmp_path / "scores.sqlite").close()
    with _raw(tmp_path / "scores.sqlite") as raw:
        assert raw.execute("PRAGMA application_id").fetchone() == (0x5175697A,)
        assert raw.execute("PRAGMA user_version").fetchone() == (2,)


@pytest.mark.parametrize("table", ["attempts", "overrules"])
@pytest.mark.parametrize("change", ["DELETE FROM {}", "UPDATE {} SET points = 7"])
def test_what_was_stored_is_never_changed(
    tmp_path: Path, attempt: MakeAttempt, table: str, change: str
) -> None:
    store = SqliteStore(tmp_path / "scores.sqlite")
    one = attempt()
    store.add(one)
    with _raw(tmp_path / "scores.sqlite") as raw:
        raw.execute("INSERT INTO overrules VALUES (1, ?, 5, '')", (one.id,))
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            raw.execute(change.format(table))
    store.close()


def test_attempts_are_there_when_opened_again(
    tmp_path: Path, attempt: MakeAttempt
) -> None:
    first = SqliteStore(tmp_path / "scores.sqlite")
    first.add(attempt())
    first.close()
    second = SqliteStore(tmp_path / "scores.sqlite")
    assert (second.count(), len(second.leaderboard())) == (1, 1)
    second.close()


def test_two_stores_on_one_file_lose_nothing(
    tmp_path: Path, attempt: MakeAttempt
) -> None:
    attempts = [attempt(round_id=f"r{n % 2}") for n in range(40)]

    def write(mine: list[Attempt]) -> None:
        store = SqliteStore(tmp_path / "scores.sqlite")
        for one in mine:
            store.add(one)
        store.close()

    threads = [threading.Thread(target=write, args=(attempts[n::2],)) for n in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    store = SqliteStore(tmp_path / "scores.sqlite")
    assert store.count() == 40
    assert sum(score.points for score in store.leaderboard()) == 40 * 900
    store.close()


def test_no_acknowledged_answer_is_lost_when_the_writer_is_killed(
    tmp_path: Path,
) -> None:
    path = tmp_path / "scores.sqlite"
    acknowledged: set[str] = set()
    for kill in range(20):
        command = [sys.executable, "-c", WRITER, str(path), str(kill)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            for _ in range(kill + 1):
                acknowledged.add(writer.stdout.readline().strip())
            writer.kill()
            # What it managed to say before it died is acknowledged too, line by line.
            said = writer.stdout.read().split("\n")
            acknowledged.update(said[:-1])
    store = SqliteStore(path)
    stored = {one.id for one in store.attempts()}
    assert acknowledged - {""} <= stored
    kept = store.leaderboard(limit=10_000)
    store.rebuild()
    assert kept == store.leaderboard(limit=10_000)
    store.close()
    with _raw(path) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_full_disk_is_an_outside_error_and_changes_nothing(tmp_path: Path) -> None:
    # A child with a limit on the size of files meets what a full disk does.
    code = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from quizgen.core.attempt import Attempt\n"
        "from quizgen.errors import OutsideError\n"
        "from quizgen.stores.sqlite import SqliteStore\n"
        "store = SqliteStore(Path(sys.argv[1]))\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (80_000, 80_000))\n"
        "try:\n"
        "    for number in range(10_000):\n"
        "        store.add(Attempt(id=str(number), round_id=str(number // 5),\n"
        "            pack_id='p', question_id='q', player='Ada', given='x' * 100,\n"
        "            verdict='wrong', reason='other', points=0, seconds=1.0, turn=0,\n"
        "            asked=1, played_at=''))\n"
        "except OutsideError:\n"
        "    print(number, store.count())\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "scores.sqlite")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    failed_at, stored = done.stdout.split()
    assert int(failed_at) == int(stored) > 0


def test_a_closed_store_is_an_outside_error(
    tmp_path: Path, attempt: MakeAttempt
) -> None:
    store = SqliteStore(tmp_path / "scores.sqlite")
    store.close()
    with pytest.raises(OutsideError):
        store.add(attempt())
