"""What every store promises; a new one is added to `STORES`."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.core.attempt import Attempt, Overrule
from quizgen.core.summary import Summary, Tally
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


def test_a_store_gives_so_many_rounds_of_each_board_the_best_first(
    store: Store, attempt: MakeAttempt
) -> None:
    for number in range(4):
        store.add(attempt(round_id=f"a{number}", points=100 * number))
    store.add(attempt(round_id="m", pack_id="moon", points=50))
    store.add(attempt(round_id="c", mode="choice", points=70))
    found = [
        (score.pack, score.mode, score.points) for score in store.best_of_boards(2)
    ]
    pack = store.leaderboard()[0].pack
    assert found == [
        (pack, "typed", 300),
        (pack, "typed", 200),
        (pack, "choice", 70),
        ("moon", "typed", 50),
    ]


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


def test_a_store_gives_the_best_round_of_each_pack_by_these_rules_if_there_is_one(
    store: Store, attempt: MakeAttempt
) -> None:
    store.add(attempt(round_id="a", pack_id="moon", player="Bo", points=100))
    store.add(attempt(round_id="b", pack_id="moon", player="Cy", points=200))
    store.add(attempt(round_id="c", pack_id="moon", points=900, mode="choice"))
    store.add(attempt(round_id="d", pack_id="mars", player="Di", mode="choice"))
    found = store.best_of_packs(scoring="timed", mode="typed", strictness="normal")
    assert {score.pack: score.player for score in found} == {"moon": "Cy", "mars": "Di"}


def test_a_store_sums_up_what_a_player_has_played(
    store: Store, attempt: MakeAttempt
) -> None:
    monday, tuesday = "2024-05-06T23:59:59+00:00", "2024-05-07T00:00:01+00:00"
    store.add(attempt(question_id="z", turn=0, played_at=monday))
    store.add(attempt(question_id="a", turn=1, verdict="close", played_at=monday))
    store.add(attempt(question_id="a", turn=1, played_at=tuesday))
    store.add(attempt(question_id="b", turn=2, verdict="wrong", played_at=tuesday))
    store.add(attempt(question_id="z", turn=2, player="Bo", verdict="wrong"))
    store.add(attempt(question_id="z", round_id="r2", pack_id="moon", verdict="wrong"))
    summary = store.summary("Ada")
    assert summary.rounds == [Tally(2, 3), Tally(0, 1)]
    assert summary.best_streak == 2
    assert summary.days == {"2024-05-06": 1, "2024-05-07": 2, "2024-05-01": 1}
    assert list(summary.packs.items()) == [
        ("apples", Tally(2, 3)),
        ("moon", Tally(0, 1)),
    ]
    assert list(summary.questions.items()) == [
        ("z", Tally(1, 2)),
        ("a", Tally(1, 1)),
        ("b", Tally(0, 1)),
    ]
    assert store.summary("Nobody") == Summary(rounds=[])


def test_an_overruled_answer_is_right_even_if_time_ran_out_after_it(
    store: Store, attempt: MakeAttempt
) -> None:
    one = attempt(turn=0, verdict="close", points=0)
    store.add(one)
    store.add(attempt(turn=0, verdict="wrong", points=0))
    store.overrule(_overrule(one))
    assert store.summary("Ada").rounds == [Tally(1, 1)]


def test_a_store_names_missed_questions_with_a_stamp_that_changes(
    store: Store, attempt: MakeAttempt
) -> None:
    wrong = attempt(question_id="q", verdict="wrong")
    store.add(wrong)
    store.add(attempt(question_id="known"))
    store.add(attempt(question_id="close", verdict="close"))
    store.add(attempt(question_id="q", player="Bo", verdict="wrong"))
    first = store.missed("Ada")
    assert list(first) == ["q"]
    again = attempt(question_id="q", verdict="wrong")
    store.add(again)
    second = store.missed("Ada")
    store.overrule(_overrule(wrong))
    third = store.missed("Ada")
    assert len({first["q"], second["q"], third["q"]}) == 3
    store.overrule(_overrule(again))
    assert store.missed("Ada") == {}


def test_a_store_gives_the_answers_to_a_question_that_decide(
    store: Store, attempt: MakeAttempt
) -> None:
    insisted = attempt(question_id="q", verdict="close", played_at="2")
    for one in (
        attempt(question_id="q", verdict="close", played_at="1"),
        insisted,
        attempt(question_id="q", verdict="wrong", played_at="3"),
        attempt(question_id="q", player="Bo", played_at="4"),
        attempt(question_id="other", played_at="5"),
        attempt(question_id="q", played_at="6"),
    ):
        store.add(one)
    store.overrule(_overrule(insisted))
    found = [(one.played_at, one.is_right) for one in store.reviews("Ada", "q")]
    assert found == [("2", True), ("3", False), ("6", True)]


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["r1", "r2"]),
        st.integers(0, 3),
        st.sampled_from(["correct", "close", "wrong"]),
        st.booleans(),
    ),
    max_size=12,
)
_PACKS = {"r1": "apples", "r2": "moon"}
_READINGS: Sequence[Callable[[Store], object]] = (
    lambda store: store.leaderboard(),
    lambda store: {
        score.pack: score
        for score in store.best_of_packs(
            scoring="timed", mode="typed", strictness="normal"
        )
    },
    lambda store: store.summary("Ada"),
    lambda store: [
        list(tallies.items())
        for tallies in (store.summary("Ada").packs, store.summary("Ada").questions)
    ],
    lambda store: store.missed("Ada"),
    lambda store: [list(store.reviews("Ada", f"q{number}")) for number in range(3)],
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_STEPS)
def test_what_is_kept_on_disk_is_what_the_attempts_come_to(
    tmp_path: Path,
    attempt: MakeAttempt,
    steps: list[tuple[str, int, str, bool]],
) -> None:
    path = tmp_path / "scores.sqlite"
    path.unlink(missing_ok=True)
    disk, memory = SqliteStore(path), MemoryStore()
    for round_id, turn, verdict, is_overruled in steps:
        points = 100 * turn if verdict == "correct" else 0
        one = attempt(
            round_id=round_id,
            turn=turn,
            verdict=verdict,
            points=points,
            pack_id=_PACKS[round_id],
            question_id=f"q{turn % 3}",
        )
        for store in (disk, memory):
            store.add(one)
            if is_overruled:
                store.overrule(_overrule(one))
    for _ in range(2):
        for read in _READINGS:
            assert read(disk) == read(memory)
        disk.rebuild()
    disk.close()
