"""Rounds with a host."""

from hypothesis import given
from hypothesis import strategies as st

from quizgen.core.answer import Answer
from quizgen.core.question import Question
from quizgen.game.hosting import HostedRound

START = HostedRound(
    questions=tuple(
        Question(prompt=f"{n}?", answer=Answer(type="phrase", text="it"), id=f"q{n}")
        for n in range(3)
    ),
    teams=("Reds", "Blues"),
)


def test_each_question_is_asked_then_revealed() -> None:
    asked = START.go_on()
    assert (asked.position, asked.is_revealed) == (0, True)
    following = asked.go_on()
    assert (following.question.id, following.is_revealed) == ("q1", False)


def test_going_back_undoes_going_on() -> None:
    state = START
    seen = [state]
    while (state := state.go_on()) != seen[-1]:
        seen.append(state)
    for before in reversed(seen[:-1]):
        state = state.go_back()
        assert state == before
    assert state.go_back() == state


def test_points_are_given_by_hand_and_taken_back() -> None:
    state = START.award(1).award(1).award(0).take_back()
    assert (state.points(0), state.points(1)) == (0, 2)
    assert START.take_back() == START


@given(st.lists(st.integers(-3, 12)))
def test_anything_pressed_in_any_order_gives_a_round(keys: list[int]) -> None:
    state = START
    for key in keys:
        state = state.award(key).go_on() if key % 2 else state.go_back()
        assert 0 <= state.position < len(state.questions)
        assert all(0 <= team < len(state.teams) for team in state.awards)
