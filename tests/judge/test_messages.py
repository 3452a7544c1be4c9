"""What the judge says."""

from typing import get_args

import pytest

from quizgen.judge.messages import put_into_words
from quizgen.judge.verdict import CloseReason, CorrectReason, Ruling, WrongReason


@pytest.mark.parametrize("reason", get_args(CorrectReason))
def test_every_right_answer_is_told_so(reason: CorrectReason) -> None:
    verdict = put_into_words(Ruling("correct", reason), "Glasgow")
    assert verdict.message.startswith("Right")
    assert (verdict.matched, verdict.needs) == ("Glasgow", "")


@pytest.mark.parametrize("reason", get_args(WrongReason))
def test_every_wrong_answer_is_told_why(reason: WrongReason) -> None:
    verdict = put_into_words(Ruling("wrong", reason, 0, "typed"), "Glasgow")
    assert verdict.message.endswith(".")
    assert (verdict.matched, verdict.needs) == ("", "")
    assert "Glasgow" not in verdict.message


@pytest.mark.parametrize("reason", get_args(CloseReason))
def test_every_close_answer_is_asked_back_without_the_answer(
    reason: CloseReason,
) -> None:
    verdict = put_into_words(Ruling("close", reason, 1, "typed"), "Glasgow")
    assert verdict.message
    assert verdict.needs
    assert "Glasgow" not in verdict.message + verdict.needs + verdict.matched


def test_a_misspelling_is_shown_right() -> None:
    verdict = put_into_words(Ruling("correct", "spelling", 1), "Glasgow")
    assert verdict.message == "Right! It is spelled Glasgow."
    assert verdict.matched == "Glasgow"


@pytest.mark.parametrize(
    ("ruling", "needs"),
    [
        (Ruling("close", "unit_missing", 0, "50"), "50 what?"),
        (Ruling("close", "unit_missing", 0, "1,500.5"), "1,500.5 what?"),
        (Ruling("close", "number_missing"), "Which one?"),
        (Ruling("close", "near", 0, "50"), "Can you get nearer?"),
        (Ruling("close", "given_name", 0, "sarah"), "Which Sarah?"),
        (Ruling("close", "shared_name", 0, "hartley"), "Which Hartley?"),
        (Ruling("close", "number_missing", 0, "louis"), "Which Louis?"),
        (
            Ruling("close", "between", 0, "north or south"),
            "Check the spelling: North or South?",
        ),
        (Ruling("close", "partial_date", 0, "day"), "Which day?"),
        (Ruling("close", "partial_date", 0, "half"), "Morning or afternoon?"),
        (Ruling("close", "partial_date", 0, "part"), "Which date exactly?"),
        (Ruling("close", "asked_back", 0, "Which water?"), "Which water?"),
    ],
)
def test_a_second_try_is_directed(ruling: Ruling, needs: str) -> None:
    assert put_into_words(ruling, "").needs == needs


def test_hostile_text_is_never_repeated_raw_or_at_length() -> None:
    needs = put_into_words(
        Ruling("close", "given_name", 0, "\x1b" + "a" * 500), ""
    ).needs
    assert "\x1b" not in needs
    assert len(needs) < 60
    message = put_into_words(Ruling("correct", "spelling"), "\u202eGlasgow").message
    assert "\u202e" not in message


def test_a_sentence_ends_in_one_stop() -> None:
    message = put_into_words(Ruling("correct", "equal"), "3:55 p.m.").message
    assert message == "Right: 3:55 p.m."
