"""Dealing."""

import pytest

from quizgen.core.pack import Pack
from quizgen.errors import InputError
from quizgen.game.dealing import daily_seed, deal, turn_of
from quizgen.game.rules import Rules


def test_the_same_seed_deals_the_same_round(pack: Pack) -> None:
    rules = Rules(questions=4, mode="mixed")
    assert deal(pack.questions, rules, 7) == deal(pack.questions, rules, 7)


def test_other_seeds_deal_other_rounds(pack: Pack) -> None:
    rounds = {deal(pack.questions, Rules(), n).turns[0].prompt for n in range(40)}
    assert len(rounds) == len(pack.questions)


def test_the_order_of_the_pack_does_not_matter(pack: Pack) -> None:
    turned = tuple(reversed(pack.questions))
    assert deal(turned, Rules(), 3) == deal(pack.questions, Rules(), 3)


def test_no_more_questions_than_there_are(pack: Pack) -> None:
    assert len(deal(pack.questions, Rules(questions=50), 1).turns) == 6


def test_rejected_questions_are_left_out(pack: Pack) -> None:
    rejected = pack.questions[0].model_copy(update={"status": "rejected"})
    dealt = deal([rejected, *pack.questions[1:]], Rules(), 1)
    assert rejected.id not in {turn.question.id for turn in dealt.turns}


def test_players_take_turns_and_are_asked_as_many(pack: Pack) -> None:
    dealt = deal(pack.questions, Rules(), 1, seats=4)
    assert [turn.seat for turn in dealt.turns] == [0, 1, 2, 3]


@pytest.mark.parametrize("seats", [1, 3])
def test_nothing_to_ask_is_said(seats: int) -> None:
    with pytest.raises(InputError):
        deal([], Rules(), 1, seats=seats)


def test_each_mode_asks_in_its_form_or_falls_back_to_typing(pack: Pack) -> None:
    city, _, _, _, _, bird = pack.questions
    assert len(turn_of(city, "choice", "1").options) == 4
    assert turn_of(city, "gap", "1").prompt == "The Clyde Arc opened in _____ in 2006."
    assert turn_of(city, "typed", "1").prompt == city.prompt
    assert turn_of(bird, "choice", "1").options == ()
    assert turn_of(bird, "gap", "1").prompt == bird.prompt


def test_mixed_uses_every_form(pack: Pack) -> None:
    city = pack.questions[0]
    turns = [turn_of(city, "mixed", str(seed)) for seed in range(40)]
    forms = {(bool(turn.options), "_____" in turn.prompt) for turn in turns}
    assert forms == {(False, False), (True, False), (False, True)}


def test_a_days_quiz_is_the_same_for_all_and_new_tomorrow(pack: Pack) -> None:
    ids = [question.id for question in pack.questions]
    assert daily_seed("2026-03-01", ids) == daily_seed("2026-03-01", reversed(ids))
    assert daily_seed("2026-03-01", ids) != daily_seed("2026-03-02", ids)
