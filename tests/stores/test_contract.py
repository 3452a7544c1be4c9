"""What every store promises; a new one is added to `STORES`."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.core.attempt import Attempt, Overrule
from quizgen.errors import InputError
from quizgen.ports import Store
from quizgen.stores.memory import MemoryStore
from quizgen.stores.resilient import open_scores
from quizgen.stores.sqlite import SqliteStore

MakeAttempt = Callable[..., Attempt]


def _unexpected(sentence: str) -> None:
    pytest.fail(sentence)


STORES: dict[str, Callable[[Path], Store]] = {
    "memory": lambda _folder: MemoryStore(),
    "sqlite": lambda folder: SqliteStore(folder / "scores.sqlite"),
    "resilient": lambda folder: open_scores(folder / "scores.sqlite", _unexpected),
}


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    store = STORES[request.param](tmp_path)
    yield store
    store.close()


def _overrule(attempt: Attempt, points: int = 500) -> Overrule:
    return Overrule(attempt_id=attempt.id, points=points, played_at="later")


def test_a_store_starts_empty(store: Store) -> None:
    assert (store.count(), store.attempts(), store.leaderboard()) == (0, [], [])


def test_a_store_gives_back_what_was_added_in_order(
    store: Store, attempt: MakeAttempt
) -> None:
    added = [attempt(played_at="9"), attempt(played_at="1"), attempt(given="")]
    for one in added:
        store.add(one)
    assert store.attempts() == added
    assert store.count() == 3


def test_a_store_stores_the_same_id_once(store: Store, attempt: MakeAttempt) -> None:
    one = attempt()
    store.add(one)
    store.add(one)
    assert store.attempts() == [one]
    assert store.leaderboard()[0].points == 900


def test_a_store_keeps_the_first_overrule_of_an_attempt(
    store: Store, attempt: MakeAttempt
) -> None:
    one = attempt(verdict="wrong", points=0)
    store.add(one)
    store.overrule(_overrule(one))
    store.overrule(_overrule(one, points=999))
    assert store.overrules() == [_overrule(one)]
    assert store.attempts() == [one]
    assert store.leaderboard()[0].points == 500
    assert store.leaderboard()[0].overruled == 1


def test_a_store_refuses_an_overrule_of_nothing(
    store: Store, attempt: MakeAttempt
) -> None:
    with pytest.raises(InputError, match="no attempt"):
        store.overrule(_overrule(attempt()))
    store.add(attempt())
    assert (store.count(), store.overrules()) == (1, [])


def test_a_store_gives_one_row_a_round_the_best_first(
    store: Store, attempt: MakeAttempt
) -> None:
    store.add(attempt(round_id="slow", player="Bo", points=900, seconds=9.0))
    store.add(attempt(round_id="fast", player="Cy", points=900, seconds=1.0))
    store.add(attempt(round_id="best", player="Di", points=800))
    store.add(attempt(round_id="best", player="Di", points=800))
    store.add(attempt(round_id="same", player="Ed", points=900, seconds=9.0))
    players = [score.player for score in store.leaderboard()]
    assert players == ["Di", "Cy", "Bo", "Ed"]


def test_a_store_limits_the_board_and_chooses_a_pack(
    store: Store, attempt: MakeAttempt
) -> None:
    for number in range(4):
        store.add(attempt(round_id=f"a{number}"))
    store.add(attempt(round_id="m", pack_id="moon", mode="choice"))
    assert len(store.leaderboard(limit=2)) == 2
    assert store.leaderboard(limit=-1) == []
    (score,) = store.leaderboard(pack_id="moon")
    assert (score.pack, score.mode) == ("moon", "choice")
    assert store.leaderboard(pack_id="mars") == []


@pytest.mark.parametrize("text", ["", "\0\x1b[31m", "'; DROP TABLE x;", "é\u202e😀"])
def test_a_store_keeps_any_text_as_it_was_typed(
    store: Store, attempt: MakeAttempt, text: str
) -> None:
    one = attempt(given=text, player=text, pack_id=text)
    store.add(one)
    assert store.attempts() == [one]
    assert store.leaderboard()[0].player == text


def test_a_store_survives_half_a_character(store: Store, attempt: MakeAttempt) -> None:
    store.add(attempt(given="a\udcff", round_id="\ud800"))
    assert store.attempts()[0].given.startswith("a")
    assert len(store.leaderboard(pack_id="apples")) == 1
    assert store.leaderboard(pack_id="\udcff") == []


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["r1", "r2"]),
        st.integers(0, 3),
        st.sampled_from(["correct", "close", "wrong"]),
        st.booleans(),
    ),
    max_size=12,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_STEPS)
def test_totals_on_disk_are_those_of_the_attempts(
    tmp_path: Path,
    attempt: MakeAttempt,
    steps: list[tuple[str, int, str, bool]],
) -> None:
    path = tmp_path / "scores.sqlite"
    path.unlink(missing_ok=True)
    disk, memory = SqliteStore(path), MemoryStore()
    for round_id, turn, verdict, is_overruled in steps:
        points = 100 * turn if verdict == "correct" else 0
        one = attempt(round_id=round_id, turn=turn, verdict=verdict, points=points)
        for store in (disk, memory):
            store.add(one)
            if is_overruled:
                store.overrule(_overrule(one))
    kept = disk.leaderboard()
    disk.rebuild()
    assert kept == memory.leaderboard() == disk.leaderboard()
    disk.close()
