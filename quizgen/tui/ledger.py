"""The ledger: one thread that commits records in order, off the screen's loop.

A database connection belongs to one thread, a commit takes 4 ms at the median and 100
at worst, and an answer must not be overtaken by the next: so one thread does it all.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from quizgen.core.attempt import Attempt, Overrule

if TYPE_CHECKING:
    from quizgen.ports import Store

Found = TypeVar("Found")


class Ledger:
    """Writes to a store and asks it, on a thread of its own.

    Args:
        open_store: Called once, on that thread, when the store is first needed; it is
            given a function that takes warnings for the player.
    """

    on_warning: Callable[[str], object]
    """Takes the store's warnings, on the ledger's thread; must not wait."""

    def __init__(self, open_store: "Callable[[Callable[[str], None]], Store]") -> None:
        self.on_warning = _ignore
        self._open = open_store
        self._store: Store | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="ledger")

    def write(self, records: Sequence[Attempt | Overrule]) -> "Future[None]":
        """Commit records in order; the future is done when they are on the disk."""
        return self._thread.submit(self._write, tuple(records))

    def ask(self, question: "Callable[[Store], Found]") -> "Future[Found]":
        """Let a function read the store, after all that was written before."""
        return self._thread.submit(lambda: question(self._opened()))

    def close(self) -> None:
        """Commit what is waiting, close the store, end the thread."""
        self._thread.submit(self._close)
        self._thread.shutdown(wait=True)

    def _write(self, records: tuple[Attempt | Overrule, ...]) -> None:
        store = self._opened()
        for record in records:
            match record:
                case Attempt():
                    store.add(record)
                case Overrule():
                    store.overrule(record)

    def _opened(self) -> "Store":
        if self._store is None:
            self._store = self._open(self._warn)
        return self._store

    def _warn(self, words: str) -> None:
        self.on_warning(words)

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()


def _ignore(_words: str) -> None:
    pass
