"""Who said, thanked or hoped something: names that a story quotes and drops again.

The gates that look at a person asked for as speaker stand with the other gates; these
look at who else answers for what is said.
"""

import re
from collections.abc import Iterator

from quizgen.facts.clauses import SPEECH
from quizgen.writing.shapes import Draft
from quizgen.writing.trimming import holds

_SPEAKING = SPEECH | {"decline", "refuse", "respond", "reply", "comment"}
_COURTEOUS = re.compile(
    r"\b(?:tributes?|thank(?:s|ed)|congratulate[sd]|welcome[sd]|hail(?:s|ed)"
    r"|salute[sd]|upbeat|(?<!and )content|hopeful|optimistic|pessimistic|stunned|surprised|shocked"
    r"|saddened|looking forward|no comment)\b"
)
"""What anybody says on such a day: of 10 judged drafts with these words none was good."""


def only_voices(draft: Draft) -> Iterator[tuple[bool, str]]:
    """Give each gate: whether it is closed, and why."""
    yield _is_source(draft), "only who is cited for it"
    yield _is_affiliation(draft), "only where somebody works who said so"
    yield _is_left_out_of_speech(draft), "only who said so"
    yield _is_courtesy(draft), "only who was polite or in what mood"
    yield _is_where_said(draft), "only where it was said"


def _is_where_said(draft: Draft) -> bool:
    """Tell whether a place is asked for where somebody only spoke: "told a paper in Rome"."""
    clause, slot = draft.fact.clause, draft.fact.slot
    if slot.sort != "place" or clause.verb.lemma_ not in _SPEAKING:
        return False
    top = clause.sentence.doc[slot.end - 1]
    while top.head not in (top, clause.verb):
        if top.pos_ == "VERB":
            return False  # inside what was said
        top = top.head
    before = next((t for t in top.subtree if t.dep_ == "prep"), top)
    return before.lower_ in {"in", "at", "near"} and holds(clause.predicate, slot)


def _is_source(draft: Draft) -> bool:
    """Tell whether "according to" stands right before what is asked."""
    slot, doc = draft.fact.slot, draft.fact.clause.sentence.doc
    start = slot.start
    if start > 2 and doc[start - 1].lower_ in {"the", "a", "an"}:
        start -= 1
    return start > 1 and [t.lower_ for t in doc[start - 2 : start]] == [
        "according",
        "to",
    ]


def _is_left_out_of_speech(draft: Draft) -> bool:
    """Tell whether a statement leaves out the person who said the rest of it.

    Without a role to go by: one of eight judged drafts was good.
    """
    is_speaker = draft.fact.kind in {"speaker", "quotation_speaker"}
    return bool(draft.statement) and is_speaker and draft.fact.slot.sort == "person"


def _is_affiliation(draft: Draft) -> bool:
    """Tell whether a speaker's firm or town is asked for: "a lecturer at which college"."""
    clause, slot = draft.fact.clause, draft.fact.slot
    if slot.sort not in {"organisation", "place"} or not holds(clause.subject, slot):
        return False
    if slot.start <= clause.subject_head.i < slot.end:
        return False
    is_passive = any(c.dep_ == "auxpass" for c in clause.verb.children)
    return clause.verb.lemma_ in _SPEAKING and not is_passive


def _is_courtesy(draft: Draft) -> bool:
    """Tell whether a person is asked for by a mood or a courtesy alone."""
    clause, slot = draft.fact.clause, draft.fact.slot
    if slot.sort != "person" or not holds(clause.subject, slot):
        return False
    said = "".join(t.text_with_ws for t in clause.predicate)
    return bool(_COURTEOUS.search(re.sub(r'"[^"]*"', "", said)))
