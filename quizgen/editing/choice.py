"""Which questions are printed: the likeliest first, and no two of one kind of dull."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from quizgen.writing.shapes import Draft

ANSWER_LIMIT = 2
"""Questions of one pack that may share an answer: an archive quiz with seven of ten
answers the same is the classic failure of generated quizzes."""

ALIKE = 0.7
"""Share of common plain words from which two questions ask the same."""
CONSIDERED = 150
"""The best so many are weighed against each other: that work grows with the square."""
SPOILING = 0.5
"""What a question loses for giving up all others of its article."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A draft that passed the gates, with what the ranking thinks of it."""

    draft: Draft
    confidence: float
    features: tuple[str, ...]


def choose(
    candidates: Iterable[Candidate],
    *,
    limit: int,
    threshold: float,
    is_answer: Callable[[Candidate, Candidate], bool],
) -> list[Candidate]:
    """Pick up to `limit` candidates, best first, none that spoils another.

    Args:
        candidates: In any order; equal confidence is broken by place, then words.
        limit: At most so many.
        threshold: None below this confidence.
        is_answer: Whether the first one's prompt gives away the second one's answer.
    """
    chosen: list[Candidate] = []
    answers: Counter[str] = Counter()
    rest = sorted(candidates, key=_order)[: max(CONSIDERED, 5 * limit)]
    spoiled = {id(c): _spoiled(c, rest, is_answer) for c in rest}
    while rest and len(chosen) < limit:
        best = max(rest, key=lambda c: _value(c, chosen) - SPOILING * spoiled[id(c)])
        rest.remove(best)
        if best.confidence < threshold:
            continue
        key = best.draft.fact.slot.answer.lower()
        if answers[key] >= ANSWER_LIMIT or _repeats(best, chosen):
            continue
        if any(is_answer(best, other) or is_answer(other, best) for other in chosen):
            continue
        answers[key] += 1
        chosen.append(best)
    return chosen


def _spoiled(
    candidate: Candidate,
    others: Sequence[Candidate],
    is_answer: Callable[[Candidate, Candidate], bool],
) -> float:
    """Give the share of the other sentences' questions that tell this one's answer.

    The hero of a story is in most of its questions: asked for once, all of them go.
    """
    sentence = candidate.draft.fact.clause.sentence.index
    apart = [o for o in others if o.draft.fact.clause.sentence.index != sentence]
    if not apart:
        return 0.0
    return sum(is_answer(other, candidate) for other in apart) / len(apart)


def _order(candidate: Candidate) -> tuple[float, int, str]:
    sentence = candidate.draft.fact.clause.sentence.index
    return -candidate.confidence, sentence, candidate.draft.prompt


def _value(candidate: Candidate, chosen: Sequence[Candidate]) -> float:
    """Lower a candidate's confidence for what the chosen ones have already asked."""
    value = candidate.confidence
    fact = candidate.draft.fact
    for other in chosen:
        if other.draft.fact.kind == fact.kind:
            value -= 0.03
        if other.draft.statement and candidate.draft.statement:
            value -= 0.04
        if other.draft.fact.slot.answer == fact.slot.answer:
            value -= 0.08
        if other.draft.fact.clause.sentence.index == fact.clause.sentence.index:
            value -= 0.06
    return value


def _repeats(candidate: Candidate, chosen: Sequence[Candidate]) -> bool:
    """Tell whether the same slot, or the same answer to a like question, is chosen."""
    fact = candidate.draft.fact
    own = _plain_words(candidate.draft.asked)
    for other in chosen:
        theirs = other.draft.fact
        same_sentence = theirs.clause.sentence.index == fact.clause.sentence.index
        if same_sentence and theirs.slot.answer == fact.slot.answer:
            return True
        others = _plain_words(other.draft.asked)
        if len(own & others) > ALIKE * min(len(own), len(others)):
            return True
    return False


def _plain_words(prompt: str) -> set[str]:
    """Give the words that are no names: all questions of a story share its names."""
    return {w.strip('",?') for w in prompt.split() if w[0].islower()}
