"""What players overruled, as spellings that an author may accept from now on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from quizgen.core.attempt import Attempt, Overrule
from quizgen.core.question import Question
from quizgen.judge import judge
from quizgen.judge.aliases import neared_contrast
from quizgen.judge.forms import make_form
from quizgen.judge.normalisation import LONGEST_ACCEPTED
from quizgen.judge.reference import exact_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A spelling that was refused and that players insisted on."""

    spelling: str
    """As it was typed first, without outer spaces; not safe to print as it is."""
    times: int
    """How often it was overruled, from 1."""
    players: int
    """How many players did so, from 1."""
    reason: str
    """Code of the latest verdict that was overruled."""
    nears: str = ""
    """The entry of `contrast` or `reject` that it could be taken for; mostly empty."""


def suggest_aliases(
    attempts: Iterable[Attempt],
    overrules: Iterable[Overrule],
    questions: Iterable[Question],
) -> Mapping[str, tuple[Suggestion, ...]]:
    """Collect overruled answers by question, the most frequent spelling first.

    Spellings that the judge would take for equal count as one. Those that it accepts
    by now, and picks from options, are left out; so are other packs' questions.

    Args:
        attempts: In the order in which they were stored.
        overrules: In any order.
        questions: As they stand now.

    Returns:
        Id of each question that has suggestions -> one or more of them.
    """
    known = {question.id: question for question in questions}
    overruled = {overrule.attempt_id for overrule in overrules}
    refused: dict[str, dict[str, list[Attempt]]] = {}
    for attempt in attempts:
        question = known.get(attempt.question_id)
        if question and attempt.id in overruled and not _is_pick(attempt):
            form = make_form(attempt.given[:LONGEST_ACCEPTED])
            key = exact_key(question.answer.type, form)
            refused.setdefault(question.id, {}).setdefault(key, []).append(attempt)
    found = {
        name: _suggest(known[name], spellings.values())
        for name, spellings in refused.items()
    }
    return {name: suggestions for name, suggestions in found.items() if suggestions}


def _is_pick(attempt: Attempt) -> bool:
    """Tell whether one of several options was chosen, by its letter or its words."""
    short = len(attempt.given.strip()) <= 1
    return attempt.mode == "choice" or (attempt.mode == "mixed" and short)


def _suggest(
    question: Question, refused: Iterable[list[Attempt]]
) -> tuple[Suggestion, ...]:
    merged = (_merge(attempts) for attempts in refused)
    wrong = (*question.contrast, *question.reject)
    kept = [
        replace(
            suggestion,
            nears=neared_contrast(suggestion.spelling, question.answer, wrong),
        )
        for suggestion in merged
        if suggestion.spelling
        and judge(question, suggestion.spelling).kind != "correct"
    ]
    return tuple(sorted(kept, key=lambda s: (-s.times, -s.players)))


def _merge(attempts: list[Attempt]) -> Suggestion:
    return Suggestion(
        spelling=attempts[0].given[:LONGEST_ACCEPTED].strip(),
        times=len(attempts),
        players=len({attempt.player for attempt in attempts}),
        reason=attempts[-1].reason,
    )
