"""The round as a state machine."""

from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from quizgen.core.answer import Answer
from quizgen.core.attempt import Mode
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.game.dealing import deal
from quizgen.game.events import (
    Event,
    Extend,
    Hint,
    Next,
    Overrule,
    Pause,
    Resume,
    Skip,
    Submit,
    Tick,
)
from quizgen.game.round import Asking, Finished, Ready, Round, Ruled, advance
from quizgen.game.rules import Rules


@pytest.fixture
def city(pack: Pack) -> Round:
    """A round of one question, begun at 0: the answer is Glasgow."""
    return advance(deal(pack.questions[:1], Rules(), 1), Next(), 0.0)


@pytest.fixture
def speed(pack: Pack) -> Round:
    """A round of one question, begun at 0: the answer is 50 miles per hour."""
    return advance(deal(pack.questions[1:2], Rules(), 1), Next(), 0.0)


def after(state: Round, *events: tuple[Event, float]) -> Round:
    for event, now in events:
        state = advance(state, event, now)
    return state


def test_a_right_answer_ends_the_turn_with_its_points(city: Round) -> None:
    ended = after(city, (Submit("glasgow"), 15.0))
    assert isinstance(ended.phase, Ruled)
    assert (ended.points(), ended.correct(), ended.streak()) == (750, 1, 1)
    assert ended.asked() == 1


def test_a_wrong_answer_ends_the_turn_with_nothing(city: Round) -> None:
    ended = after(city, (Submit("Leeds"), 1.0))
    assert isinstance(ended.phase, Ruled)
    assert (ended.points(), ended.correct()) == (0, 0)


def test_close_gives_one_more_try_inside_the_same_clock(speed: Round) -> None:
    retry = after(speed, (Submit("50"), 10.0))
    assert isinstance(retry.phase, Asking)
    assert retry.phase.tries[0].kind == "close"
    assert retry.phase.clock.left(10.0) == 20.0
    again = after(retry, (Submit("50"), 11.0))
    assert isinstance(again.phase, Ruled)
    assert [tried.kind for tried in again.played[0].tries] == ["close", "wrong"]


def test_the_deadline_ends_the_turn(city: Round) -> None:
    ended = after(city, (Tick(), 29.9))
    assert isinstance(ended.phase, Asking)
    ended = after(ended, (Tick(), 30.0))
    assert ended.played[0].tries[0].reason == "late"


def test_an_answer_after_the_deadline_is_kept_but_late(city: Round) -> None:
    (tried,) = after(city, (Submit("Glasgow"), 30.0)).played[0].tries
    assert (tried.given, tried.kind, tried.reason) == ("Glasgow", "wrong", "late")


def test_the_clock_stands_during_a_pause(city: Round) -> None:
    paused = after(city, (Pause(), 10.0), (Tick(), 999.0))
    assert isinstance(paused.phase, Asking)
    ended = after(paused, (Resume(), 1000.0), (Submit("Glasgow"), 1005.0))
    assert ended.points() == 750


def test_an_answer_during_a_pause_counts_with_the_time_before_it(speed: Round) -> None:
    ended = after(speed, (Pause(), 15.0), (Submit("50 mph"), 999.0))
    assert ended.points() == 750
    retry = after(speed, (Pause(), 15.0), (Submit("50"), 999.0))
    assert isinstance(retry.phase, Asking)
    assert retry.phase.clock.left(1000.0) == 14.0


def test_an_extended_question_ends_later_for_half_the_points(city: Round) -> None:
    ended = after(city, (Extend(), 1.0), (Submit("Glasgow"), 45.0))
    assert ended.points() == 500


def test_hints_cost_points_and_run_out(city: Round) -> None:
    once = after(city, (Hint(), 0.0), (Submit("Glasgow"), 0.0))
    assert once.points() == 800
    hinted = after(city, (Hint(), 0.0), (Hint(), 0.0), (Hint(), 0.0))
    assert after(hinted, (Submit("Glasgow"), 0.0)).points() == 600


def test_skipping_ends_the_turn_and_the_streak(city: Round) -> None:
    ended = after(city, (Skip(), 3.0))
    assert ended.played[0].tries[0].reason == "skipped"
    assert ended.streak() == 0


def test_an_overruled_answer_counts_as_it_would_have(city: Round) -> None:
    ended = after(city, (Submit("Leeds"), 15.0), (Overrule(), 99.0))
    assert (ended.points(), ended.correct()) == (750, 1)
    assert ended.played[0].tries[0].kind == "wrong"


@pytest.mark.parametrize(("event", "now"), [(Skip(), 1.0), (Tick(), 31.0)])
def test_what_was_never_typed_cannot_be_overruled(
    city: Round, event: Event, now: float
) -> None:
    ended = after(city, (event, now))
    assert after(ended, (Overrule(), 40.0)) == ended


def test_a_close_answer_can_be_overruled_when_time_ran_out(speed: Round) -> None:
    ended = after(speed, (Submit("50"), 15.0), (Tick(), 30.0), (Overrule(), 31.0))
    assert ended.points() == 750


def test_overruling_twice_counts_once(city: Round) -> None:
    ended = after(city, (Submit("Leeds"), 15.0), (Overrule(), 16.0))
    assert after(ended, (Overrule(), 17.0)) == ended


def test_the_question_before_can_still_be_overruled(pack: Pack) -> None:
    state = deal(pack.questions, Rules(questions=2), 1)
    state = after(state, (Next(), 0), (Submit("no idea"), 15), (Next(), 20))
    assert state.points() == 0
    state = after(state, (Overrule(), 21))
    assert state.points() == 750
    assert isinstance(state.phase, Asking)


def test_next_leads_through_all_questions_to_the_end(pack: Pack) -> None:
    state = deal(pack.questions, Rules(questions=2), 1)
    assert isinstance(state.phase, Ready)
    state = after(state, (Next(), 0), (Skip(), 1), (Next(), 2))
    assert state.position == 1
    state = after(state, (Skip(), 3), (Next(), 4))
    assert isinstance(state.phase, Finished)
    assert state.position == 1


def test_players_have_points_and_streaks_of_their_own(pack: Pack) -> None:
    state = deal(pack.questions, Rules(scoring="timed"), 1, seats=2)
    for _ in range(4):
        state = advance(state, Next(), 0)
        right = state.turn.question.answer.text if state.turn.seat else "pass"
        state = advance(state, Submit(right), 0)
    assert (state.points(0), state.points(1)) == (0, 2100)
    assert (state.streak(0), state.streak(1)) == (0, 2)


QUESTIONS = tuple(
    Question(
        id=f"q{n}",
        prompt=f"How long is bridge {n}?",
        answer=Answer(type="quantity", text=f"{n}0 metres"),
        choices=(f"{n}1 metres", f"{n}2 metres", f"{n}3 metres"),
    )
    for n in range(1, 6)
)


class AnyPlay(RuleBasedStateMachine):
    """Any events at any times: always a round, points never negative, replayable."""

    state: Round
    now: float

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.history: list[tuple[Event, float]] = []
        self.start = deal(QUESTIONS, Rules(), 0)
        self.state = self.start

    def _happen(self, event: Event) -> None:
        before = self.state
        self.history.append((event, self.now))
        self.state = advance(before, event, self.now)
        if len(self.state.played) >= len(before.played) > 0:
            kept = self.state.played[: len(before.played) - 1]
            assert kept == before.played[:-1]

    @precondition(lambda self: not self.history)
    @rule(
        seconds=st.sampled_from([0, 5, 30]),
        seed=st.integers(),
        mode=st.sampled_from(["typed", "choice", "gap", "mixed"]),
        seats=st.integers(1, 3),
    )
    def begin(self, seconds: int, seed: int, mode: Mode, seats: int) -> None:
        """Deal a round by any rules."""
        rules = Rules(seconds=seconds, mode=mode, hint_cost=700)
        self.start = deal(QUESTIONS, rules, seed, seats=seats)
        self.state = self.start

    @rule(seconds=st.floats(-5, 60))
    def wait(self, seconds: float) -> None:
        """Let time pass, or a clock be set back."""
        self.now += seconds

    @rule(text=st.sampled_from(["10 metres", "20", "30 feet", "", "1", "b", "idk"]))
    def submit(self, text: str) -> None:
        """Type something."""
        self._happen(Submit(text))

    @rule()
    def answer(self) -> None:
        """Type the right answer."""
        self._happen(Submit(self.state.turn.question.answer.text))

    @rule(
        event=st.sampled_from(
            [Hint(), Skip(), Overrule(), Tick(), Pause(), Resume(), Extend()]
        )
    )
    def other(self, event: Event) -> None:
        """Press any other key."""
        self._happen(event)

    @rule()
    def go_on(self) -> None:
        """Go on."""
        self._happen(Next())

    @invariant()
    def points_are_never_negative_and_phases_fit(self) -> None:
        """Check what must always be true."""
        state = self.state
        assert all(state.points(seat) >= 0 for seat in range(state.seats))
        assert len(state.played) <= len(state.turns)
        assert all(1 <= len(ended.tries) <= 2 for ended in state.played)
        if isinstance(state.phase, Asking):
            assert len(state.phase.tries) <= 1
            assert len(state.played) < len(state.turns)
        if isinstance(state.phase, Finished):
            assert len(state.played) == len(state.turns)

    def teardown(self) -> None:
        """Play the same events again: the same round comes out."""
        assert after(self.start, *self.history) == self.state
        assert replace(self.state, phase=Ready()).turns == self.start.turns


TestAnyPlay = AnyPlay.TestCase
TestAnyPlay.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
