"""The ledger."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.core.attempt import Attempt, Overrule
from quizgen.errors import OutsideError
from quizgen.ports import Store
from quizgen.stores.memory import MemoryStore
from quizgen.tui.ledger import Ledger

ATTEMPT = Attempt(
    id="0" * 32,
    round_id="1" * 32,
    pack_id="birds",
    question_id="q",
    player="Ada",
    given="owl",
    verdict="wrong",
    reason="other",
    points=0,
    seconds=1.0,
    turn=0,
    asked=1,
    played_at="2026-03-01T10:00:00+00:00",
)


def test_records_are_stored_in_order_on_one_other_thread() -> None:
    store, threads = MemoryStore(), set[str]()

    def opening(_: Callable[[str], None]) -> Store:
        threads.add(threading.current_thread().name)
        return store

    ledger = Ledger(opening)
    attempts = [replace(ATTEMPT, id=f"{n:032x}") for n in range(50)]
    for attempt in attempts:
        ledger.write([attempt])
    overrule = Overrule(attempt_id=attempts[0].id, points=9, played_at="2026-03-01")
    ledger.write([overrule]).result()
    assert list(store.attempts()) == attempts
    assert list(store.overrules()) == [overrule]
    assert threads == {"ledger_0"}
    ledger.close()


def test_questions_see_all_that_was_written_before() -> None:
    ledger = Ledger(lambda _: MemoryStore())
    ledger.write([ATTEMPT])
    assert ledger.ask(lambda store: store.count()).result() == 1
    ledger.close()


def test_closing_writes_what_waits_and_closes_the_store() -> None:
    gate, closed = threading.Event(), list[int]()

    class Slow(MemoryStore):
        def add(self, attempt: Attempt) -> None:
            gate.wait(10)
            super().add(attempt)

        def close(self) -> None:
            closed.append(self.count())

    ledger = Ledger(lambda _: Slow())
    ledger.write([ATTEMPT])
    ledger.write([replace(ATTEMPT, id="2" * 32)])
    gate.set()
    ledger.close()
    assert closed == [2]


def test_a_ledger_that_was_never_needed_opens_nothing() -> None:
    def opening(_: Callable[[str], None]) -> Store:
        raise AssertionError

    Ledger(opening).close()


def test_a_store_that_fails_is_told_through_the_future() -> None:
    class Full(MemoryStore):
        def add(self, attempt: Attempt) -> None:
            raise OutsideError(f"the disk is full: {attempt.id}")

    ledger = Ledger(lambda _: Full())
    with pytest.raises(OutsideError):
        ledger.write([ATTEMPT]).result()
    ledger.close()


def test_warnings_reach_whoever_listens_now() -> None:
    heard: list[str] = []

    def opening(warn: Callable[[str], None]) -> Store:
        warn("first")
        return MemoryStore()

    ledger = Ledger(opening)
    ledger.on_warning = heard.append
    ledger.ask(lambda store: store.count()).result()
    assert heard == ["first"]
    ledger.close()
