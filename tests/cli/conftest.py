"""Run commands in this process, in folders of their own."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from quizgen.cli import main
from quizgen.settings import Places, find_places


@dataclass(frozen=True)
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    """Give folders that commands of this test use."""
    folders = {
        f"QUIZGEN_{name}_DIR": str(tmp_path / f"user-{name.lower()}")
        for name in ("CONFIG", "DATA", "STATE")
    }
    for variable, folder in folders.items():
        monkeypatch.setenv(variable, folder)
    monkeypatch.delenv("QUIZGEN_DEBUG", raising=False)
    monkeypatch.chdir(tmp_path)
    return find_places(folders)


@pytest.fixture
def run(
    places: Places,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> Run:
    """Give a function that runs a command with standard input."""
    del places

    def go(*arguments: str | Path, stdin: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main([str(argument) for argument in arguments])
        sys.stdout.flush()
        sys.stderr.flush()
        said = capfdbinary.readouterr()
        return Result(code, said.out.decode(), said.err.decode())

    return go
