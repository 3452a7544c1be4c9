"""The table of commands and the boundary around them."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest

from quizgen import __version__
from quizgen.cli import COMMANDS, CommandTable, group, main
from quizgen.errors import InputError, OutsideError

Run = Callable[..., Any]


def _fail_with(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Let `quizgen paths` end in an error."""

    def invoke(_command: click.Command, _context: click.Context) -> None:
        raise error

    monkeypatch.setattr(CommandTable, "invoke", invoke)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_tables_summary_is_the_commands_own(name: str) -> None:
    command = group.get_command(click.Context(group), name)
    assert command is not None
    assert command.name == name
    assert (command.help or "").splitlines()[0] == COMMANDS[name][1]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(run: Run, name: str) -> None:
    result = run(name, "--help")
    assert result.code == 0
    assert COMMANDS[name][1] in result.out


def test_help_lists_all_commands_with_their_summaries(run: Run) -> None:
    out = " ".join(run("--help").out.split())
    assert all(f"{name} {row[1]}" in out for name, row in COMMANDS.items())


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").out == f"quizgen {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [["nothing"], ["--nothing"], ["scores", "--nothing"], ["lint"], ["export", "x"]],
)
def test_wrong_usage_is_told_on_stderr_with_exit_code_2(
    run: Run, arguments: list[str]
) -> None:
    result = run(*arguments)
    assert (result.code, result.out) == (2, "")
    assert "--help" in result.err


def test_hostile_arguments_are_never_printed_raw(run: Run) -> None:
    for arguments in (
        ["a\x1b[31m\u202e"],
        ["lint", "a\x1b[31m\u202e"],
        ["-\x1b]0;x\x07"],
    ):
        assert not {"\x1b", "\u202e", "\x07"} & set(run(*arguments).err)


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (InputError("is odd", where="a.txt", mend="make it even"), 2, "a.txt: is odd"),
        (OutsideError("the disk is full"), 3, "the disk is full"),
        (KeyboardInterrupt(), 130, ""),
        (click.Abort(), 130, ""),
        (BrokenPipeError(), 0, ""),
        (ZeroDivisionError("secret"), 3, "ZeroDivisionError"),
        (RecursionError(), 3, "RecursionError"),
    ],
)
def test_every_failure_is_a_sentence_and_an_exit_code(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    code: int,
    said: str,
) -> None:
    _fail_with(monkeypatch, error)
    monkeypatch.setattr("quizgen.cli.silence_stdout", lambda: None)
    result = run("paths")
    assert result.code == code
    assert said in result.err
    assert "Traceback" not in result.err


def test_debugging_shows_the_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    _fail_with(monkeypatch, ZeroDivisionError())
    monkeypatch.setenv("QUIZGEN_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        main(["paths"])


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "quizgen", *arguments]


def test_a_reader_who_has_seen_enough_is_no_failure() -> None:
    with subprocess.Popen(
        _command("--help"), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        said = child.stderr.read()
    assert (child.returncode, said) == (0, b"")


def test_an_interrupt_ends_with_130_and_without_a_traceback(tmp_path: Path) -> None:
    environ = os.environ | {"QUIZGEN_DATA_DIR": str(tmp_path)}
    with subprocess.Popen(
        _command("generate", "-", "--progress"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environ,
    ) as child:
        assert child.stderr is not None
        assert child.stderr.readline().startswith(b"progress: 0")
        child.send_signal(signal.SIGINT)
        said = child.stderr.read()
    assert child.returncode == 130
    assert b"Traceback" not in said


def test_without_a_terminal_the_home_screen_says_what_to_do() -> None:
    done = subprocess.run(
        _command(), stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr
    assert b"Traceback" not in done.stderr


def test_words_that_a_stream_cannot_write_do_not_end_a_command() -> None:
    done = subprocess.run(
        _command("lint", "caf\u00e9"),
        capture_output=True,
        check=False,
        env=os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert done.returncode == 2
    assert b"no pack named 'caf?'" in done.stderr
