"""From a typed answer to a try: options by their keys, everything else by the judge."""

from quizgen.core.attempt import Strictness
from quizgen.game.options import chosen
from quizgen.game.turn import Try, Turn
from quizgen.judge import judge


def rule(
    turn: Turn, text: str, strictness: Strictness, *, may_retry: bool, seconds: float
) -> Try:
    """Rule on an answer given in time; points are none of its business.

    A second `close` is wrong: there is one more try, not a conversation.
    """
    if (index := chosen(turn.options, text)) >= 0:
        return _choose(turn, index, text, seconds)
    verdict = judge(turn.question, text, strictness=strictness)
    if verdict.kind == "close" and not may_retry:
        return Try(
            given=text,
            kind="wrong",
            reason=verdict.reason,
            message="Near, but one more try was all there was.",
            seconds=seconds,
        )
    return Try(
        given=text,
        kind=verdict.kind,
        reason=verdict.reason,
        message=verdict.message,
        needs=verdict.needs,
        seconds=seconds,
    )


def late(given: str, seconds: float) -> Try:
    """Rule that the deadline has passed."""
    return Try(
        given=given, kind="wrong", reason="late", message="Time is up.", seconds=seconds
    )


def skipped(seconds: float) -> Try:
    """Rule that the player has given up."""
    return Try(
        given="", kind="wrong", reason="skipped", message="Skipped.", seconds=seconds
    )


def _choose(turn: Turn, index: int, text: str, seconds: float) -> Try:
    right = turn.options[index] == turn.question.answer.text
    return Try(
        given=text,
        kind="correct" if right else "wrong",
        reason="exact" if right else "other_answer",
        message="Right." if right else f"Not {turn.options[index]}.",
        seconds=seconds,
    )
