"""The game on a real terminal: bursts of keys, a window that closes, a kill."""

import fcntl
import json
import os
import pty
import select
import shutil
import sqlite3
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path

import pytest

PACK = """
title = "Harbours"
[[questions]]
prompt = "Which harbour is the first?"
answer = { type = "place", text = "Leith" }
[[questions]]
prompt = "Which harbour is the second?"
answer = { type = "place", text = "Oban" }
[[questions]]
prompt = "Which harbour is the third?"
answer = { type = "place", text = "Wick" }
"""
PATIENCE = 30.0
BETWEEN_KEYS = 0.004
"""Seconds: faster than anybody types, as fast as a terminal pastes."""


def environment(folder: Path) -> dict[str, str]:
    # The window tells its size, not what a test runner says of its own.
    other = ("QUIZGEN_", "COLUMNS", "LINES")
    kept = {k: v for k, v in os.environ.items() if not k.startswith(other)}
    places = {
        f"QUIZGEN_{name}_DIR": str(folder / name.lower())
        for name in ("CONFIG", "DATA", "STATE")
    }
    return {**kept, **places, "TERM": "xterm-256color"}


def command(folder: Path, *options: str) -> list[str]:
    pack = folder / "harbours.toml"
    pack.write_text(PACK, encoding="utf-8")
    play = [sys.executable, "-m", "quizgen", "play", str(pack), "--seconds", "0"]
    return [*play, "--seed", "1", *options]


def attempts(folder: Path) -> list[str]:
    """Give the stored answers; none when the database is not sound."""
    with closing(sqlite3.connect(folder / "data" / "scores.sqlite")) as connection:
        (sound,) = connection.execute("PRAGMA integrity_check").fetchone()
        rows = connection.execute("SELECT given FROM attempts ORDER BY number")
        return [given for (given,) in rows] if sound == "ok" else []


class Game:
    """A round in a window of 80 by 24."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.seen = b""
        self.window, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.child = subprocess.Popen(
            command(folder),
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment(folder),
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509 - no threads yet
        )
        os.close(slave)

    def read(self, seconds: float) -> bool:
        """Read what is drawn within some seconds; False when nothing is."""
        if not select.select([self.window], [], [], seconds)[0]:
            return False
        with suppress(OSError):  # the other side has closed
            self.seen += os.read(self.window, 65536)
        return True

    def until(self, words: bytes) -> None:
        """Wait until words are drawn."""
        while words not in self.seen:
            assert self.read(PATIENCE), self.seen[-500:]
            assert self.child.poll() is None
        self.seen = b""

    def type(self, keys: bytes) -> None:
        """Type one key after the other, fast."""
        for key in keys:
            os.write(self.window, bytes([key]))
            end = time.monotonic() + BETWEEN_KEYS
            while (left := end - time.monotonic()) > 0:
                self.read(left)

    def end(self) -> int:
        """Wait for the end, and give the exit code."""
        while self.child.poll() is None:
            self.read(0.1)
        return self.child.returncode


@pytest.fixture
def game(tmp_path: Path) -> Iterator[Game]:
    """A round of three questions that has begun."""
    playing = Game(tmp_path)
    try:
        playing.until(b"Which harbour")
        yield playing
    finally:
        playing.child.kill()
        playing.child.wait()
        with suppress(OSError):
            os.close(playing.window)


def test_three_answers_in_one_burst_reach_three_questions(game: Game) -> None:
    game.type(b"alpha\rbravo\rcharlie\r")
    game.until(b"the result")
    game.type(b"\x11")
    assert game.end() == 0
    assert attempts(game.folder) == ["alpha", "bravo", "charlie"]


def test_a_kill_loses_the_open_question_only(game: Game) -> None:
    game.type(b"alpha\r")
    game.until(b"saved")
    game.type(b"\rbra")
    game.until(b"bra")
    game.child.kill()
    game.child.wait()
    assert attempts(game.folder) == ["alpha"]
    scores = [sys.executable, "-m", "quizgen", "scores", "--json"]
    run = subprocess.run(
        scores, env=environment(game.folder), capture_output=True, check=True
    )
    assert json.loads(run.stdout)["attempts"] == 1


def test_a_window_that_closes_ends_the_game_and_keeps_the_answers(game: Game) -> None:
    game.type(b"alpha\r")
    game.until(b"saved")
    os.close(game.window)
    game.child.wait(PATIENCE)
    assert attempts(game.folder) == ["alpha"]


def test_two_games_at_once_share_one_store(tmp_path: Path) -> None:
    games = [
        subprocess.Popen(
            command(tmp_path, "--plain", "--player", name),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(tmp_path),
        )
        for name in ("Ada", "Bob")
    ]
    for running in games:
        _, words = running.communicate(b"alpha\nbravo\ncharlie\n", timeout=PATIENCE)
        assert not words
    assert sorted(attempts(tmp_path)) == sorted(["alpha", "bravo", "charlie"] * 2)


class Multiplexer:
    """A server of tmux of our own."""

    def __init__(self, folder: Path) -> None:
        self._start = ["tmux", "-S", str(folder / "tmux"), "-f", os.devnull]
        self._environ = environment(folder)

    def run(self, *words: str) -> str:
        """Run one of its commands."""
        return subprocess.run(
            [*self._start, *words],
            capture_output=True,
            check=True,
            encoding="utf-8",
            env=self._environ,
        ).stdout

    def until(self, reached: Callable[[str], bool]) -> str:
        """Look at the pane until it shows what is waited for."""
        end = time.monotonic() + PATIENCE
        while not reached(shown := self.run("capture-pane", "-p")):
            assert time.monotonic() < end, shown
        return shown


@pytest.mark.skipif(not shutil.which("tmux"), reason="tmux is not installed")
@pytest.mark.parametrize("size", [("80", "24"), ("40", "12"), ("120", "40")])
def test_it_plays_in_tmux(tmp_path: Path, size: Sequence[str]) -> None:
    tmux = Multiplexer(tmp_path)
    tmux.run("new-session", "-d", "-x", size[0], "-y", size[1], *command(tmp_path))
    try:
        tmux.until(lambda shown: "1 of 3" in shown and "Which harbour" in shown)
        tmux.run("send-keys", "nowhere", "Enter")
        tmux.until(lambda shown: "x wrong" in shown)
        for number in ("2", "3"):
            tmux.run("send-keys", "Enter")
            tmux.until(lambda shown, n=number: f"{n} of 3" in shown)
            tmux.run("send-keys", "F3")
            tmux.until(lambda shown: "Skipped" in shown)
        tmux.run("send-keys", "Enter")
        tmux.until(lambda shown: "0 of 3 right" in shown)
    finally:
        tmux.run("kill-server")
