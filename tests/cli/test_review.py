"""`quizgen review` where no screen can be drawn, and in a terminal."""

import os
import pty
import select
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.formats.packfile import read_pack, write_pack

Run = Callable[..., Any]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A draft of two questions."""
    questions = tuple(
        Question(prompt=f"What is {name}?", answer=Answer(type="phrase", text=name))
        for name in ("red", "blue")
    )
    file = tmp_path / "draft.toml"
    write_pack(file, Pack(title="Draft", questions=questions))
    return file


def test_without_a_terminal_the_other_ways_are_told(run: Run, path: Path) -> None:
    result = run("review", str(path))
    assert result.code == 2
    assert "needs a terminal" in result.err
    assert "quizgen lint" in result.err


def in_terminal(path: Path) -> tuple[subprocess.Popen[bytes], int]:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "quizgen", "review", str(path)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24"},
        start_new_session=True,
    )
    os.close(theirs)
    return process, ours


def read_until(terminal: int, wanted: bytes) -> bytes:
    seen = b""
    while wanted not in seen and select.select([terminal], [], [], 20)[0]:
        try:
            seen += os.read(terminal, 65536)
        except OSError:
            break
    return seen


def test_a_decision_is_kept_when_the_terminal_is_killed(path: Path) -> None:
    process, terminal = in_terminal(path)
    try:
        read_until(terminal, b"0 of 2 decided")
        os.write(terminal, b"a")
        assert b"1 of 2 decided" in read_until(terminal, b"1 of 2 decided")
    finally:
        process.kill()
        process.wait()
        os.close(terminal)
    assert [q.status for q in read_pack(path).questions] == ["accepted", "draft"]


def test_at_the_end_it_is_told_what_was_decided(path: Path) -> None:
    process, terminal = in_terminal(path)
    try:
        read_until(terminal, b"0 of 2 decided")
        os.write(terminal, b"a")
        read_until(terminal, b"1 of 2 decided")
        os.write(terminal, b"\x1b")
        assert b"1 accepted, 0 rejected, 1 undecided" in read_until(
            terminal, b"1 undecided"
        )
        assert process.wait() == 0
    finally:
        process.kill()
        process.wait()
        os.close(terminal)


def test_a_broken_pack_ends_with_its_place(path: Path) -> None:
    path.write_text("title = \n", encoding="utf-8")
    process, terminal = in_terminal(path)
    try:
        seen = read_until(terminal, b"no such end")
        assert b"draft.toml:1" in seen
        assert process.wait() == 2
    finally:
        process.kill()
        process.wait()
        os.close(terminal)
