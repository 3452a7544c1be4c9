"""Making a pack out of an article: a child process, so the game stays small.

The language model needs 150 MB and a second; the game needs neither.
"""

import contextlib
import re
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from quizgen.errors import InputError, OutsideError
from quizgen.text import safe

ARTICLE_SUFFIXES = frozenset({".txt", ".md", ".markdown", ".jsonl", ".html", ".htm"})

_PROGRESS = re.compile(r"progress: (\d{1,3}) ?(.*)")
_LINES_KEPT = 20
_PATIENCE = 3.0
"""Seconds that a cancelled child has to end by itself."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the child has come."""

    percent: int
    words: str


def is_article(source: str) -> bool:
    """Tell an article from a pack by its name: a known ending, or an address."""
    return is_address(source) or Path(source).suffix.lower() in ARTICLE_SUFFIXES


def is_address(source: str) -> bool:
    """Tell an address on the web from a file."""
    return source.startswith(("http://", "https://"))


class Making:
    """One run of the generator.

    Args:
        command: What to start; reports `progress: <0-100> <words>` lines on its
            standard error, and everything else there is for people.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._child: subprocess.Popen[bytes] | None = None
        self._cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """True once `cancel` has been called."""
        return self._cancelled.is_set()

    def run(self, report: Callable[[Progress], None]) -> None:
        """Wait for the child and report how far it is.

        Raises:
            InputError: The article cannot be used; the child's own words.
            OutsideError: The child could not start, was stopped, or failed.
        """
        try:
            child = subprocess.Popen(  # noqa: S603 - our own command, no shell
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
        except (OSError, ValueError) as error:
            raise OutsideError(f"the generator cannot be started: {error}") from error
        self._child = child
        if self.is_cancelled:
            child.terminate()
        said: deque[str] = deque(maxlen=_LINES_KEPT)
        with child:
            for line in child.stderr or ():
                text = safe(line.decode("utf-8", "replace")).strip()
                if found := _PROGRESS.fullmatch(text):
                    report(Progress(min(100, int(found[1])), found[2]))
                elif text:
                    said.append(text)
        self._judge(child.returncode, said)

    def cancel(self) -> None:
        """Stop the child; `run` then ends with an error, which may be dropped."""
        self._cancelled.set()
        if self._child is None:
            return
        with contextlib.suppress(ProcessLookupError):
            self._child.terminate()
        try:
            self._child.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._child.kill()

    def _judge(self, code: int, said: Sequence[str]) -> None:
        if self.is_cancelled:
            raise OutsideError("making the pack was cancelled")
        words = "\n  ".join(said)
        if code < 0:
            raise OutsideError(f"the generator was stopped by signal {-code}")
        if code == InputError.exit_code:
            raise InputError(words or "the article gave no questions")
        if code:
            raise OutsideError(words or f"the generator ended with code {code}")
