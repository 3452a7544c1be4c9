"""Practice of missed questions."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from quizgen.core.attempt import Attempt, Overrule, VerdictKind
from quizgen.core.summary import Review
from quizgen.stores.memory import MemoryStore
from quizgen.tui import practice
from quizgen.tui.practice import Schedule


def attempt(question: str, verdict: VerdictKind, at: str, number: int = 0) -> Attempt:
    return Attempt(
        id=f"{question}-{at}-{number}",
        round_id="r",
        pack_id="p",
        question_id=question,
        player="Ada",
        given="x",
        verdict=verdict,
        reason="other",
        points=0,
        seconds=1.0,
        turn=0,
        asked=1,
        played_at=at,
    )


class CountingStore(MemoryStore):
    """A store that knows how often it was asked for a question's answers."""

    def __init__(self, *attempts: Attempt) -> None:
        super().__init__()
        self.replayed: list[str] = []
        for one in attempts:
            self.add(one)

    def reviews(self, player: str, question_id: str) -> Sequence[Review]:
        """Give the answers, and remember whose."""
        self.replayed.append(question_id)
        return super().reviews(player, question_id)


MISSED = attempt("q", "wrong", "2026-03-01T10:00:00+00:00")
NEXT_DAY = "2026-03-02T10:00:00+00:00"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "practice.json"


@pytest.fixture
def schedule(file: Path) -> Schedule:
    return Schedule(file)


def test_a_missed_question_comes_back_and_one_known_from_the_start_does_not(
    schedule: Schedule,
) -> None:
    known = attempt("known", "correct", "2026-03-01T10:00:00+00:00")
    store = CountingStore(MISSED, known)
    assert schedule.due(store, "Ada", now="2026-03-01T10:00:30+00:00") == []
    assert schedule.due(store, "Ada", now=NEXT_DAY) == ["q"]
    assert schedule.due(store, "Bo", now=NEXT_DAY) == []


def test_a_question_that_was_learnt_stays_away_for_longer(schedule: Schedule) -> None:
    store = CountingStore(
        MISSED,
        attempt("q", "correct", "2026-03-01T10:05:00+00:00"),
        attempt("q", "correct", "2026-03-01T10:20:00+00:00"),
    )
    assert schedule.due(store, "Ada", now="2026-03-01T20:00:00+00:00") == []
    assert schedule.due(store, "Ada", now="2026-05-01T10:00:00+00:00") == ["q"]


def test_the_longest_overdue_comes_first(schedule: Schedule) -> None:
    later = attempt("later", "wrong", "2026-03-01T12:00:00+00:00")
    store = CountingStore(later, MISSED)
    assert schedule.due(store, "Ada", now=NEXT_DAY) == ["q", "later"]


def test_close_answers_and_overruled_ones_are_not_missed(schedule: Schedule) -> None:
    store = CountingStore(attempt("c", "close", "2026-03-01T10:00:00+00:00"), MISSED)
    store.overrule(Overrule(attempt_id=MISSED.id, points=1, played_at=NEXT_DAY))
    assert schedule.due(store, "Ada", now=NEXT_DAY) == []


def test_clocks_set_back_and_broken_times_do_no_harm(schedule: Schedule) -> None:
    store = CountingStore(
        MISSED,
        attempt("q", "wrong", "2020-01-01T00:00:00"),
        attempt("q", "wrong", "yesterday"),
    )
    assert schedule.due(store, "Ada", now=NEXT_DAY) == ["q"]


def test_only_answers_to_questions_with_a_new_one_are_read_again(
    schedule: Schedule,
) -> None:
    other = attempt("other", "wrong", "2026-03-01T12:00:00+00:00")
    store = CountingStore(MISSED, other)
    schedule.due(store, "Ada", now=NEXT_DAY)
    store.add(attempt("q", "correct", "2026-03-01T14:00:00+00:00"))
    schedule.due(store, "Ada", now=NEXT_DAY)
    assert sorted(store.replayed) == ["other", "q", "q"]


def test_the_next_game_does_not_read_them_again(
    file: Path, schedule: Schedule, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(practice, "_WORTH_SAVING", 1)
    store = CountingStore(MISSED)
    assert schedule.due(store, "Ada", now=NEXT_DAY) == ["q"]
    assert Schedule(file).due(store, "Ada", now=NEXT_DAY) == ["q"]
    assert store.replayed == ["q"]


def test_a_file_that_cannot_be_used_is_made_anew(
    file: Path, schedule: Schedule, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(practice, "_WORTH_SAVING", 1)
    schedule.due(CountingStore(MISSED), "Ada", now=NEXT_DAY)
    good = file.read_text(encoding="utf-8")
    due = "2026-03-01T10:01:00"
    assert f"{due}Z" in good
    for bad in ("{", good.replace("fsrs", "xyz"), good.replace(f"{due}Z", due)):
        file.write_text(bad, encoding="utf-8")
        store = CountingStore(MISSED)
        assert Schedule(file).due(store, "Ada", now=NEXT_DAY) == ["q"]
        assert store.replayed == ["q"]


def test_a_name_that_no_file_can_hold_is_no_problem(
    schedule: Schedule, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(practice, "_WORTH_SAVING", 0)
    assert schedule.due(CountingStore(MISSED), "\ud800", now=NEXT_DAY) == []
