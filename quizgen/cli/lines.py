"""Lines from a file descriptor, each with a time to wait for it."""

import contextlib
import os
import select
import time
from enum import Enum
from typing import Final

_LONGEST = 4096
"""Bytes of a line that are kept; a judge looks at 256 characters."""
_CHUNK = 65536


class Silence(Enum):
    """Why there is no line."""

    LATE = "nothing came in time"
    END = "nothing will come any more"


class LineReader:
    """Reads lines as they come, with a buffer of its own.

    Python's buffered files cannot be waited for: a line may lie in their buffer while
    the descriptor is silent.

    Args:
        descriptor: Where lines come from, in UTF-8; negative for nowhere.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor: Final = descriptor
        self._buffer = b""
        self._ended = descriptor < 0

    @property
    def is_terminal(self) -> bool:
        """True when a person types the lines."""
        return self._descriptor >= 0 and os.isatty(self._descriptor)

    def read(self, wait: float | None) -> str | Silence:
        """Give the next line without its ending.

        Args:
            wait: Seconds until `Silence.LATE`; None to wait for ever.
        """
        until = None if wait is None else time.monotonic() + wait
        while b"\n" not in self._buffer:
            if self._ended:
                return self._take(len(self._buffer)) if self._buffer else Silence.END
            left = None if until is None else max(0.0, until - time.monotonic())
            if not self._is_ready(left):
                return Silence.LATE
            self._fill()
        return self._take(self._buffer.index(b"\n"))

    def forget(self) -> None:
        """Drop what a person has typed so far: it came too late."""
        if self.is_terminal:
            with contextlib.suppress(ImportError, OSError):
                import termios  # noqa: PLC0415 - only where there are terminals

                termios.tcflush(self._descriptor, termios.TCIFLUSH)

    def _is_ready(self, wait: float | None) -> bool:
        try:
            return bool(select.select([self._descriptor], [], [], wait)[0])
        except (OSError, ValueError):
            # Windows waits for sockets only: there the line itself ends the waiting.
            return True

    def _fill(self) -> None:
        try:
            chunk = os.read(self._descriptor, _CHUNK)
        except OSError:
            chunk = b""
        self._ended = not chunk
        self._buffer += chunk
        if b"\n" not in self._buffer:
            self._buffer = self._buffer[:_LONGEST]

    def _take(self, length: int) -> str:
        line, self._buffer = self._buffer[:length], self._buffer[length + 1 :]
        return line[:_LONGEST].decode("utf-8", "replace").rstrip("\r")
