"""Rulings."""

from quizgen.core.pack import Pack
from quizgen.game.dealing import turn_of
from quizgen.game.ruling import rule


def test_an_option_is_ruled_by_its_key(pack: Pack) -> None:
    turn = turn_of(pack.questions[0], "choice", "1")
    for index, option in enumerate(turn.options):
        tried = rule(turn, str(index + 1), "normal", may_retry=True, seconds=1.0)
        assert (tried.kind == "correct") == (option == "Glasgow")


def test_words_that_are_no_option_go_to_the_judge(pack: Pack) -> None:
    turn = turn_of(pack.questions[0], "choice", "1")
    tried = rule(turn, "glasgwo", "normal", may_retry=True, seconds=1.0)
    assert tried.kind == "correct"


def test_a_second_close_answer_is_wrong(pack: Pack) -> None:
    turn = turn_of(pack.questions[1], "typed", "1")
    first = rule(turn, "50", "normal", may_retry=True, seconds=1.0)
    second = rule(turn, "50", "normal", may_retry=False, seconds=1.0)
    assert (first.kind, second.kind) == ("close", "wrong")
    assert first.needs
    assert second.reason == first.reason
