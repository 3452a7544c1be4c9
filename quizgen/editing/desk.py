"""The editor's desk: every fact of an article worded, judged, ranked and chosen."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from quizgen.editing.choice import Candidate, choose
from quizgen.editing.features import features
from quizgen.editing.gates import leaks, refuse
from quizgen.editing.ranking import THRESHOLD, confidence
from quizgen.editing.taste import is_grim
from quizgen.facts import find_facts
from quizgen.facts.kinds import Fact
from quizgen.reading.document import Reading, Sentence
from quizgen.writing.headings import Heading, heading_of, is_digest
from quizgen.writing.lead_ins import LeadIn, LeadIns
from quizgen.writing.rendering import Refused
from quizgen.writing.shapes import Draft, write_questions


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
    before = _Before(LeadIns(reading), heading_of(reading))
    for sentence in reading.sentences:
        if sentence.is_askable:
            for remark, candidate in _candidates(
                reading, sentence, before, family=family
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


@dataclass(frozen=True, slots=True)
class _Before:
    """What may stand before an article's questions to tell the story."""

    lead_ins: LeadIns
    heading: Heading | None

    def of(self, sentence: Sentence) -> list[LeadIn | Heading]:
        if self.heading is not None:
            return [self.heading]
        if is_digest(self.lead_ins.reading):
            return []
        return list(self.lead_ins.before(sentence))


def _candidates(
    reading: Reading, sentence: Sentence, before: _Before, *, family: bool
) -> Iterator[tuple[Remark, Candidate | None]]:
    scenes: list[LeadIn | Heading] | None = None
    for fact in find_facts(reading, sentence):
        scenes = before.of(sentence) if scenes is None else scenes
        for draft in write_questions(reading, fact, scenes):
            match draft:
                case Refused(reason):
                    yield Remark(sentence, fact, "", reason), None
                case Draft():
                    reason = refuse(draft)
                    if not reason and family and _is_grim(draft):
                        reason = GRIM
                    if reason:
                        yield Remark(sentence, fact, draft.prompt, reason), None
                        continue
                    found = tuple(features(draft, reading))
                    sure = confidence(found)
                    yield (
                        Remark(sentence, fact, draft.prompt, "", sure),
                        Candidate(draft, sure, found),
                    )


def _is_grim(draft: Draft) -> bool:
    quote = draft.fact.clause.sentence.quote
    return is_grim(f"{draft.prompt} {draft.fact.slot.answer} {quote}")
