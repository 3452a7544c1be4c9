"""The order of steps."""

from typing import Any

import pytest

from quizgen.core.answer import AnswerType
from quizgen.core.attempt import Strictness
from quizgen.core.question import Question
from quizgen.judge.decision import decide, judge


def ask(kind: AnswerType, text: str, **more: Any) -> Question:
    """Make a question of an answer and other keys of a pack."""
    answer = {"type": kind, "text": text}
    answer.update(more.pop("answer", {}))
    return Question.model_validate({"prompt": "?", "answer": answer, **more})


def test_an_accepted_spelling_comes_before_every_refusal() -> None:
    question = ask(
        "phrase", "not guilty", contrast=["not guilty"], reject=["Not Guilty"]
    )
    assert judge(question, "NOT GUILTY!").kind == "correct"
    assert judge(ask("title", "What Is Love"), "what is love?").reason == "exact"
    assert judge(ask("phrase", "A"), "a").kind == "correct"


def test_what_the_pack_refuses_is_refused_with_its_reason() -> None:
    question = ask("place", "Hull", contrast=["Leeds"], reject=["York"])
    assert judge(question, "i think leeds").reason == "other_answer"
    assert judge(question, "york?").reason == "rejected"


def test_the_pack_may_ask_back() -> None:
    verdict = judge(
        ask("place", "Hull", prompt_on={"Yorkshire": "Where in it?"}), "yorkshire"
    )
    assert (verdict.kind, verdict.reason, verdict.needs) == (
        "close", "asked_back", "Where in it?",
    )  # fmt: skip


def test_the_question_before_the_answer_is_dropped() -> None:
    question = ask("place", "Hull", prompt="Which city is it?")
    assert judge(question, "which city is it? hull").kind == "correct"
    won = ask("person", "Jane Austen", prompt="Who won?")
    assert judge(won, "who won? jane austen").kind == "correct"
    # Words that begin like the question are not always the question.
    wonder = ask("title", "Who Wonders Why", prompt="Who won?")
    assert judge(wonder, "who wonder why").kind == "correct"
    hull = ask("organisation", "Hull Kingston Rovers", prompt="Hull?")
    assert judge(hull, "hull kingstom rovers").kind == "correct"


def test_hedges_are_dropped_behind_a_correction_too() -> None:
    assert judge(ask("place", "Hull"), "leeds, no wait, i think hull").kind == "correct"


def test_brackets_are_dropped_where_the_answer_has_none() -> None:
    assert judge(ask("title", "Avatar"), "avatar (2009)").kind == "correct"
    assert judge(ask("title", "Avatar (film)"), "avatar").kind == "correct"


@pytest.mark.parametrize("typed", ["hull or leeds", "hull/leeds", "leeds or hull"])
def test_one_answer_only(typed: str) -> None:
    verdict = judge(ask("place", "Hull"), typed)
    assert (verdict.kind, verdict.reason) == ("wrong", "several")


@pytest.mark.parametrize(
    ("kind", "text", "typed"),
    [
        ("person", "Tom Cruise", "Tom Cruise and Brad Pitt"),
        ("person", "Tom Cruise", "Tom Cruise, Brad Pitt"),
        ("person", "Beyoncé", "Beyonce & Jay-Z"),
        ("place", "Hull", "Hull and Leeds"),
        ("title", "Jaws", "Alien; Jaws"),
        ("organisation", "Oxfam", "Oxfam, Unicef, Greenpeace"),
    ],
)
def test_a_list_of_names_is_no_answer(kind: AnswerType, text: str, typed: str) -> None:
    verdict = judge(ask(kind, text), typed)
    assert (verdict.kind, verdict.reason) == ("wrong", "several")


def test_a_name_may_hold_an_and() -> None:
    assert judge(ask("organisation", "Marks & Spencer"), "marks and spencer").kind == (
        "correct"
    )
    nasa = ask("organisation", "NASA")
    assert (
        judge(nasa, "National Aeronautics and Space Administration").kind == "correct"
    )
    assert judge(ask("person", "Tom Cruise"), "Cruise, Tom").kind == "correct"
    assert judge(ask("organisation", "Apple"), "Apple, Inc.").kind == "correct"


def test_a_person_goes_by_the_name_in_quotes_too() -> None:
    question = ask("person", 'Dwayne "The Rock" Johnson')
    for typed in ("The Rock", "Dwayne Johnson", "Johnson"):
        assert judge(question, typed).kind == "correct"


def test_two_spellings_of_the_answer_are_one_answer() -> None:
    question = ask("organisation", "World Health Organization")
    assert judge(question, "WHO or World Health Organisation").kind == "correct"
    assert judge(ask("count", "six"), "6 or six").kind == "correct"
    assert judge(ask("phrase", "war or peace"), "war or peace").kind == "correct"
    assert judge(ask("title", "Dead or Alive"), "dead or alife").kind == "correct"


def test_or_more_is_a_bound_and_no_second_answer() -> None:
    assert judge(ask("quantity", "50 miles"), "50 miles or more").reason == "range"
    assert judge(ask("quantity", "50 miles"), "50 miles or so").kind == "correct"


def test_as_near_to_another_answer_asks_back_and_nearer_is_wrong() -> None:
    question = ask("place", "Braxton", contrast=["Broxton"])
    assert judge(question, "Broxtan").kind == "wrong"
    assert judge(question, "Bruxton").reason == "shared_name"
    assert judge(question, "Braxtan").kind == "correct"
    # One letter from the other answer, two from ours.
    longer = ask("place", "Braxtonville", contrast=["Broxtonville"])
    assert judge(longer, "Broxtonvile").reason == "other_answer"


def test_a_near_miss_that_is_another_answer_is_wrong() -> None:
    question = ask("quantity", "120 miles", contrast=["118 miles"])
    assert judge(question, "a hundred and eighteen miles").reason == "other_answer"
    assert judge(question, "119 miles").kind == "close"


def test_a_part_of_our_answer_that_is_all_of_another_is_wrong() -> None:
    farm = ask("place", "Hartley Mill Farm", contrast=["Hartley Mill"])
    assert judge(farm, "Hartly Mill").reason == "other_answer"


def test_required_words_must_be_there() -> None:
    question = ask("person", "Sarah Hartley", answer={"required": "Sarah Hartley"})
    assert judge(question, "Hartley").kind == "close"
    assert judge(question, "Hartley, Sarah").kind == "correct"


def test_a_word_of_the_question_is_no_part_of_the_answer() -> None:
    question = ask("place", "Hartley Mill Farm", prompt="Which Hartley landmark?")
    assert judge(question, "Hartley").reason == "fragment"


def test_the_best_accepted_spelling_counts() -> None:
    question = ask("organisation", "Alphabet", accept=["Google"])
    verdict = judge(question, "gogle")
    assert (verdict.kind, verdict.matched) == ("correct", "Google")
    alike = ask("place", "Glasgow City", accept=["Glasgow Town"])
    assert judge(alike, "glascow").matched == "Glasgow City"


@pytest.mark.parametrize(
    ("strictness", "typed", "kind"),
    [
        ("strict", "glascow", "wrong"),
        ("normal", "glascow", "correct"),
        ("normal", "glxscow", "wrong"),
        ("lenient", "glxscow", "correct"),
    ],
)
def test_strictness_counts_letters(
    strictness: Strictness, typed: str, kind: str
) -> None:
    verdict = judge(ask("place", "Glasgow"), typed, strictness=strictness)
    assert verdict.kind == kind


def test_strictness_never_softens_numbers() -> None:
    cases: tuple[tuple[AnswerType, str, str], ...] = (
        ("quantity", "50 mph", "60 mph"),
        ("date", "July 12", "July 21"),
        ("person", "Louis XIV", "Louis XVI"),
        ("place", "North Korea", "South Korea"),
    )
    for kind, text, typed in cases:
        assert judge(ask(kind, text), typed, strictness="lenient").kind == "wrong"


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("Hull", "exact"),
        ("idk", "guard"),
        ("hull or york", "several"),
        ("hul", "comparison"),
        ("Huddersfield", "comparison"),
    ],
)
def test_authors_learn_which_step_decided(typed: str, step: str) -> None:
    decision = decide(ask("place", "Hull"), typed)
    assert (decision.step, decision.against) == (step, "Hull")


def test_authors_see_what_was_taken_to_be_the_answer() -> None:
    assert decide(ask("place", "Hull"), "I think it's HULL?").read == "hull"
    question = ask("place", "Braxton", contrast=["Broxton"])
    assert decide(question, "Bruxton").step == "contrast"


def test_signs_beside_an_answer_are_no_second_answer() -> None:
    assert judge(ask("person", "Jane Austen"), "0\xb1").kind == "wrong"
    assert judge(ask("person", "Jane Austen"), "Austen / -").kind == "correct"
