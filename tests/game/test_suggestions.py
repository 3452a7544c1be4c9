"""Overruled answers become suggestions."""

from dataclasses import replace

from quizgen.core.answer import Answer
from quizgen.core.attempt import Attempt, Overrule
from quizgen.core.question import Question
from quizgen.game.suggestions import Suggestion, suggest_aliases

PILOT = Question(
    id="pilot",
    prompt="Who flew the plane?",
    answer=Answer(type="person", text="Sarah Hartley"),
    contrast=("James Moreau",),
    reject=("Amelia Earhart",),
)
SPEED = Question(
    id="speed",
    prompt="How heavy is it?",
    answer=Answer(type="quantity", text="1.2 tonnes"),
)
TEMPLATE = Attempt(
    id="",
    round_id="r",
    pack_id="p",
    question_id="pilot",
    player="Ada",
    given="",
    verdict="wrong",
    reason="other_name",
    points=0,
    seconds=1.0,
    turn=0,
    asked=1,
    played_at="2026-03-01T10:00:00+00:00",
)


def type_in(*given: str, changes: dict[str, str] | None = None) -> list[Attempt]:
    return [
        replace(TEMPLATE, id=f"{n}", given=text, **(changes or {}))
        for n, text in enumerate(given)
    ]


def suggest(attempts: list[Attempt], *ids: str) -> dict[str, tuple[Suggestion, ...]]:
    overrules = [
        Overrule(attempt_id=name, points=1, played_at="")
        for name in ids or [attempt.id for attempt in attempts]
    ]
    return dict(suggest_aliases(attempts, overrules, (PILOT, SPEED)))


def spellings(attempts: list[Attempt]) -> list[str]:
    return [s.spelling for s in suggest(attempts).get("pilot", ())]


def test_only_what_was_overruled_is_suggested() -> None:
    found = suggest(type_in("Captain Sally", "The Falcon", "nobody"), "1")
    assert found == {
        "pilot": (
            Suggestion(
                spelling="The Falcon", times=1, players=1, reason="other_name", nears=""
            ),
        )
    }


def test_equal_spellings_count_as_one_as_typed_first_with_the_latest_reason() -> None:
    attempts = type_in(" The Falcon ", "falcon!", "FALCON")
    attempts[1] = replace(attempts[1], player="Bob")
    attempts[2] = replace(attempts[2], reason="other")
    [one] = suggest(attempts)["pilot"]
    assert (one.spelling, one.times, one.players) == ("The Falcon", 3, 2)
    assert one.reason == "other"


def test_the_most_frequent_spelling_comes_first_then_that_of_more_players() -> None:
    attempts = type_in("Eagle", "Falcon", "Hawk", "Hawk", "Kite", "Kite")
    attempts[5] = replace(attempts[5], player="Bob")
    assert spellings(attempts) == ["Kite", "Hawk", "Eagle", "Falcon"]


def test_decimal_points_tell_numbers_apart() -> None:
    attempts = type_in("21", "2.1", changes={"question_id": "speed"})
    assert [s.spelling for s in suggest(attempts)["speed"]] == ["21", "2.1"]


def test_what_the_judge_accepts_by_now_is_left_out() -> None:
    assert spellings(type_in("Hartley", "Sara Hartley")) == []


def test_what_nears_another_answer_names_it() -> None:
    found = suggest(type_in("Moreau", "Earhart", "Falcon"))["pilot"]
    assert [s.nears for s in found] == ["James Moreau", "Amelia Earhart", ""]


def test_nothing_typed_and_other_packs_questions_are_left_out() -> None:
    assert spellings(type_in("", "  \n")) == []
    assert suggest(type_in("Falcon", changes={"question_id": "elsewhere"})) == {}


def test_picked_options_are_no_spellings() -> None:
    assert spellings(type_in("Falcon", changes={"mode": "choice"})) == []
    assert spellings(type_in("b", "Falcon", changes={"mode": "mixed"})) == ["Falcon"]


def test_hostile_spellings_are_cut_and_kept_apart() -> None:
    attempts = type_in("\ud800" * 5, "x" * 1_000_000, "\u200b")
    found = suggest(attempts)["pilot"]
    assert max(len(s.spelling) for s in found) == 200
