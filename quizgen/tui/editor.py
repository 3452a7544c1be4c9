"""The author's own editor: which one, and a text sent through it."""

import os
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from quizgen.errors import InputError, OutsideError
from quizgen.settings.files import read_bytes

_USUAL = ("nano", "vim", "vi")
_LARGEST = 1_000_000


def find_editor(environ: Mapping[str, str]) -> Sequence[str]:
    """Give the command of the editor: `$VISUAL`, `$EDITOR`, or a usual one.

    Raises:
        InputError: There is none.
    """
    for name in ("VISUAL", "EDITOR"):
        try:
            if command := shlex.split(environ.get(name, "")):
                return command
        except ValueError as error:  # a quote is not closed
            raise InputError(f"${name} cannot be read: {error}") from error
    for name in _USUAL:
        if found := shutil.which(name):
            return [found]
    raise InputError("no editor is named", mend="set EDITOR, for example to nano")


def edit_text(command: Sequence[str], text: str) -> str:
    """Let an editor change a text; blocks until it ends.

    Raises:
        OutsideError: The editor cannot be started, or failed.
        InputError: What it left is no text.
    """
    number, name = tempfile.mkstemp(prefix="quizgen-", suffix=".toml")
    path = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(text.encode())
        try:
            done = subprocess.run([*command, name], check=False)  # noqa: S603 - the author's own editor
        except OSError as error:
            raise OutsideError(
                f"the editor cannot be started: {error.strerror}",
                where=command[0],
                mend="set EDITOR to another one",
            ) from error
        if done.returncode:
            raise OutsideError(f"the editor ended with {done.returncode}")
        try:
            return read_bytes(path, largest=_LARGEST).decode()
        except UnicodeDecodeError as error:
            raise InputError("what the editor left is not UTF-8") from error
    finally:
        path.unlink(missing_ok=True)
