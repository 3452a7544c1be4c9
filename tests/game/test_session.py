"""Records of a round."""

from uuid import UUID

import pytest

from quizgen.core.attempt import Attempt, Overrule
from quizgen.core.pack import Pack
from quizgen.game.dealing import deal
from quizgen.game.events import Event, Next, Skip, Submit, Tick
from quizgen.game.events import Overrule as Insist
from quizgen.game.round import Round, advance
from quizgen.game.rules import Rules
from quizgen.game.session import Session, records, score_of

SESSION = Session(round_id="0" * 31 + "7", pack_id="bridges", players=("Ada",))
AT = "2026-03-01T10:00:00+00:00"


def play(state: Round, *events: tuple[Event, float]) -> tuple[list[object], Round]:
    made: list[object] = []
    for event, now in events:
        after = advance(state, event, now)
        made += records(SESSION, state, after, played_at=AT)
        state = after
    return made, state


@pytest.fixture
def speed(pack: Pack) -> Round:
    """A round of one question, whose answer is 50 miles per hour."""
    return deal(pack.questions[1:2], Rules(), 1)


def test_each_answer_is_one_attempt_also_a_close_one(speed: Round) -> None:
    made, _ = play(speed, (Next(), 0), (Submit("50"), 5), (Submit("50 mph"), 15))
    first, second = made
    assert isinstance(first, Attempt)
    assert isinstance(second, Attempt)
    assert (first.given, first.verdict, first.points) == ("50", "close", 0)
    assert (second.given, second.verdict, second.points) == ("50 mph", "correct", 750)
    assert (second.turn, second.asked, second.seconds) == (0, 1, 15.0)
    assert len({UUID(first.id), UUID(second.id)}) == 2


def test_skipping_and_running_out_of_time_are_attempts_with_nothing_given(
    speed: Round,
) -> None:
    for event, now, reason in ((Skip(), 3.0, "skipped"), (Tick(), 31.0, "late")):
        (attempt,), _ = play(speed, (Next(), 0), (event, now))
        assert isinstance(attempt, Attempt)
        assert (attempt.given, attempt.reason) == ("", reason)


def test_an_overrule_is_a_record_of_its_own(speed: Round) -> None:
    made, state = play(speed, (Next(), 0), (Submit("77 mph"), 15), (Insist(), 16))
    attempt, overrule = made
    assert isinstance(attempt, Attempt)
    assert (attempt.verdict, attempt.points) == ("wrong", 0)
    assert overrule == Overrule(attempt_id=attempt.id, points=750, played_at=AT)
    score = score_of(SESSION, state, seat=0, played_at=AT)
    assert (score.points, score.correct, score.overruled) == (750, 1, 1)


def test_insisting_on_a_close_answer_overrules_that_one(speed: Round) -> None:
    made, _ = play(speed, (Next(), 0), (Submit("50"), 15), (Insist(), 16))
    attempt, overrule = made
    assert isinstance(attempt, Attempt)
    assert overrule == Overrule(attempt_id=attempt.id, points=750, played_at=AT)


def test_a_step_that_decides_nothing_makes_no_record(speed: Round) -> None:
    made, _ = play(speed, (Tick(), 0), (Next(), 0), (Tick(), 1), (Insist(), 2))
    assert made == []


def test_ids_follow_from_the_round_so_that_storing_twice_stores_once(
    speed: Round,
) -> None:
    steps: tuple[tuple[Event, float], ...] = ((Next(), 0), (Submit("x"), 1))
    assert play(speed, *steps)[0] == play(speed, *steps)[0]


def test_each_of_several_players_has_a_round_of_their_own(pack: Pack) -> None:
    session = Session(round_id="0" * 32, pack_id="b", players=("Ada", "Bob"))
    before = advance(deal(pack.questions, Rules(), 1, seats=2), Next(), 0)
    after = advance(before, Skip(), 1)
    (first,) = records(session, before, after, played_at=AT)
    asked = advance(after, Next(), 2)
    (second,) = records(session, asked, advance(asked, Skip(), 3), played_at=AT)
    assert isinstance(first, Attempt)
    assert isinstance(second, Attempt)
    assert (first.player, second.player) == ("Ada", "Bob")
    assert first.round_id != second.round_id
    assert first.asked == 3
