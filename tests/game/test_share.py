"""Results to send to friends."""

from quizgen.core.pack import Pack
from quizgen.game.dealing import deal
from quizgen.game.events import Event, Next, Overrule, Skip, Submit
from quizgen.game.round import advance
from quizgen.game.rules import Rules
from quizgen.game.share import share_text


def test_it_tells_how_it_went_and_nothing_of_the_questions(pack: Pack) -> None:
    state = deal(pack.questions[1:2], Rules(seconds=0), 1)
    events: tuple[Event, ...] = (Next(), Submit("50"), Submit("50 mph"))
    for event in events:
        state = advance(state, event, 0)
    text = share_text(state, "Br\u00fccken")
    assert text == "quizgen: Br?cken\n1/1 right, 1,000 points (accuracy, typed)\n~"


def test_each_ending_has_its_sign(pack: Pack) -> None:
    state = deal(pack.questions, Rules(questions=3), 1)
    right = state.turns[0].question.answer.text
    events: tuple[Event, ...] = (
        *(Next(), Submit(right)),
        *(Next(), Submit("no idea at all"), Overrule()),
        *(Next(), Skip()),
    )
    for event in events:
        state = advance(state, event, 0)
    text = share_text(state, "Birds")
    assert text.endswith("\n+!x")
    assert text.isascii()
    assert not any(turn.prompt in text for turn in state.turns)
    assert "Glasgow" not in text
