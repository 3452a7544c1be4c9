"""What a command says: data on stdout or in a file, words about it on stderr."""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

import click

from quizgen.errors import OutsideError, UsageError
from quizgen.text import safe

Item = TypeVar("Item")

STDOUT = "-"
_LONGEST = 60
"""Characters of a foreign text that are quoted in a sentence."""
_MOST = 20
"""Things that are said one by one; the rest is counted."""


def say(words: str) -> None:
    """Write to stderr, line by line, nothing that could steer a terminal."""
    lines = "\n".join(safe(line) for line in words.split("\n"))
    stream = sys.stderr
    encoding = getattr(stream, "encoding", None) or "utf-8"
    click.echo(lines.encode(encoding, "replace").decode(encoding), file=stream)


def show(words: str) -> None:
    """Write to stdout for people, line by line, as `say` does."""
    lines = "\n".join(safe(line) for line in words.split("\n"))
    emit(f"{lines}\n".encode("utf-8", "replace"))


def emit(data: bytes | Iterable[bytes]) -> None:
    """Write data to stdout and flush it: as it is, or safely to a terminal.

    Raises:
        OutsideError: It cannot be written, for example to a full disk.
        BrokenPipeError: Nobody reads it any more.
    """
    pieces = (data,) if isinstance(data, bytes) else data
    if sys.stdout.isatty():
        # Whole, since what is not safe can begin in one piece and end in the next.
        lines = b"".join(pieces).decode("utf-8", "replace").split("\n")
        pieces = ("\n".join(map(safe, lines)).encode("utf-8"),)
    try:
        sys.stdout.buffer.writelines(pieces)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        silence_stdout()
        raise OutsideError(
            f"cannot be written: {error.strerror or error}",
            where="standard output",
            mend="choose another place, or make room there",
        ) from error


def counted(number: int, noun: str) -> str:
    """Write a number with its noun: `1 question`, `1,200 questions`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def excerpt(text: str) -> str:
    """Quote the beginning of a text, as much as fits on a line with other words."""
    cut = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3].rstrip()}..."
    return f'"{cut}"'


def say_first(items: Sequence[Item], words: Callable[[Item], str]) -> None:
    """Say the first of many things, and how many more there are."""
    for item in items[:_MOST]:
        say(words(item))
    if len(items) > _MOST:
        say(f"and {len(items) - _MOST:,} more")


def check_free(output: str, *, force: bool) -> None:
    """Make sure that writing would overwrite nothing.

    Raises:
        UsageError: The file exists, and `--force` was not given.
    """
    if output not in {"", STDOUT} and not force and Path(output).is_file():
        raise UsageError(
            "exists already",
            where=output,
            mend="choose another name, or replace it with --force",
        )


def write(data: bytes | Iterable[bytes], output: str, *, force: bool) -> None:
    """Write data to a file, whole or not at all, or to stdout.

    Args:
        data: What to write, at once or piece by piece.
        output: A path; empty or `-` for stdout.
        force: Whether a file that exists may be replaced.

    Raises:
        UsageError: The file exists, and `force` is false.
        OutsideError: The file cannot be written.
    """
    if output in {"", STDOUT}:
        emit(data)
        return
    check_free(output, force=force)
    from quizgen.formats.saving import save  # noqa: PLC0415 - not for stdout

    save(Path(output), data)


def silence_stdout() -> None:
    """Let what is still buffered for a closed pipe or a full disk go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
