"""The editor's desk: every fact of an article worded, judged, ranked and chosen."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from quizgen.editing.choice import Candidate, choose
from quizgen.editing.features import features
from quizgen.editing.gates import leaks, refuse
from quizgen.editing.preference import preferred
from quizgen.editing.ranking import THRESHOLD, confidence
from quizgen.editing.taste import is_grim
from quizgen.facts import find_facts
from quizgen.facts.kinds import Fact
from quizgen.reading.document import Reading, Sentence
from quizgen.writing.headings import Heading, heading_of
from quizgen.writing.rendering import Refused
from quizgen.writing.shapes import Draft, write_questions, write_statements


@dataclass(frozen=True, slots=True)
class Remark:
    """What became of one fact in one shape, for those who ask why."""

    sentence: Sentence
    fact: Fact
    prompt: str
    """Empty when nothing could be worded."""
    reason: str
    """Why it fell; empty when it was ranked."""
    confidence: float = 0.0


@dataclass(slots=True)
class Desk:
    """An article's questions before and after the choice."""

    chosen: list[Candidate] = field(default_factory=list[Candidate])
    candidates: list[Candidate] = field(default_factory=list[Candidate])
    remarks: list[Remark] = field(default_factory=list[Remark])


GRIM = "nothing for the family table"
"""The reason of a question on death or crime, where those are not wanted."""


def edit(
    reading: Reading,
    *,
    limit: int,
    fill: bool = False,
    threshold: float = THRESHOLD,
    family: bool = False,
) -> Desk:
    """Word and rank everything askable, then choose up to `limit` questions.

    Args:
        reading: The article.
        limit: At most so many questions.
        fill: Go on below the threshold until `limit` is reached.
        threshold: Least confidence, 0 to 1, of a question that is printed.
        family: Leave out what speaks of death or crime, in prompt, answer or proof.
    """
    desk = Desk()
    heading = heading_of(reading)
    for sentence in reading.sentences:
        if sentence.is_askable:
            for remark, candidate in _outcomes(
                reading, sentence, heading, family=family
            ):
                desk.remarks.append(remark)
                if candidate is not None:
                    desk.candidates.append(candidate)
    desk.chosen = choose(
        desk.candidates,
        limit=limit,
        threshold=0.0 if fill else threshold,
        is_answer=lambda one, other: leaks(one.draft.prompt, other.draft.fact.slot),
    )
    return desk


_Outcome = tuple[Remark, Candidate | None]


def _outcomes(
    reading: Reading, sentence: Sentence, heading: Heading | None, *, family: bool
) -> Iterator[_Outcome]:
    """Word the facts of a sentence behind the heading; alone where that fails."""
    statements: set[str] = set()
    for fact in find_facts(reading, sentence):
        for write in (write_questions, write_statements):
            for before in (heading, None) if heading else (None,):
                drafts = [
                    draft
                    for draft in write(reading, fact, before)
                    if isinstance(draft, Refused) or draft.prompt not in statements
                ]
                statements.update(
                    d.prompt for d in drafts if isinstance(d, Draft) and d.statement
                )
                found = _weighed(
                    [_judged(reading, fact, d, family=family) for d in drafts]
                )
                yield from found
                if any(candidate is not None for _, candidate in found):
                    break


def _weighed(outcomes: list[_Outcome]) -> list[_Outcome]:
    """Of a fact's wordings that passed, leave the one out that a plainer one replaces."""
    kept = {id(c.draft): c for c in preferred([c for _, c in outcomes if c])}
    weighed: list[_Outcome] = []
    for remark, candidate in outcomes:
        better = None if candidate is None else kept.get(id(candidate.draft))
        if better is not None:
            weighed.append((replace(remark, confidence=better.confidence), better))
        elif candidate is None:
            weighed.append((remark, None))
        else:
            reason = "another wording asks more plainly"
            weighed.append((replace(remark, reason=reason, confidence=0.0), None))
    return weighed


def _judged(
    reading: Reading, fact: Fact, draft: Draft | Refused, *, family: bool
) -> _Outcome:
    """Try a draft at the gates, and rank it."""
    sentence = fact.clause.sentence
    if isinstance(draft, Refused):
        return Remark(sentence, fact, "", draft.reason), None
    reason = refuse(draft)
    if not reason and family and _is_grim(draft):
        reason = GRIM
    if reason:
        return Remark(sentence, fact, draft.prompt, reason), None
    found = tuple(features(draft, reading))
    sure = confidence(found)
    return (
        Remark(sentence, fact, draft.prompt, "", sure),
        Candidate(draft, sure, found),
    )


def _is_grim(draft: Draft) -> bool:
    quote = draft.fact.clause.sentence.quote
    return is_grim(f"{draft.prompt} {draft.fact.slot.answer} {quote}")
