"""Whether the asked fits the words beside it.

Like the gates for its place, these look at the article's own words, not at the question.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from quizgen.editing.placement import head_of
from quizgen.writing.shapes import Draft

_TIMES = frozenset({"year", "month", "date"})
_JOINTS = frozenset(
    "after before as since until while because though although whether if".split()
)
_TURNED = re.compile(
    r"^(?!how |by |in |on |more |about )[\w' -]+ (?:of|lasting|worth) "
)
_CLAIMING = frozenset({"suggest", "indicate", "claim", "believe", "think", "say"})
"""Verbs whose object is a claim, not a number or a name."""
_IN_FRONT = {"how", "which", "what", "whom", "who", "whose"}


def badly_fitted(draft: Draft) -> Iterator[tuple[bool, str]]:
    """Give each gate: whether it is closed, and why."""
    yield _reads_as_relative(draft), "reads as a relative clause"
    yield _is_behind_noun(draft), "asks behind a noun, as if it were one thing"
    yield _is_behind_joint(draft), "reads as a relative clause"
    yield _is_doing(draft), "asks for a doer who is only doing"
    yield _is_turned_in_front(draft), "a size in front of its question"
    yield _is_torn_out(draft), "torn out of a side clause"
    yield _is_aside_time(draft), "a time in the middle of an aside"
    yield _is_half_of_two(draft), "one of two labels of one person"
    yield _owns_a_name(draft), "a country or club before a name"
    yield _is_parted(draft), "a comma before the verb"
    yield _is_unsaid(draft), "leaves out what is claimed"


def _is_unsaid(draft: Draft) -> bool:
    """Tell of "Polls suggest what percentage of voters?", with its claim cut off."""
    verb = draft.fact.clause.verb
    head = head_of(draft.fact.slot, draft)
    return (
        verb.lemma_.lower() in _CLAIMING and head.dep_ == "dobj" and head.head == verb
    )


def _reads_as_relative(draft: Draft) -> bool:
    """Tell whether ", which speaker pledged" would be read as more about the noun before."""
    slot, doc = draft.fact.slot, draft.fact.clause.sentence.doc
    if draft.shape != "in_place" or slot.start == 0 or doc[slot.start - 1].text != ",":
        return False
    return doc[slot.end - 1].dep_ in {"nsubj", "nsubjpass"}


def _before(draft: Draft) -> Token | None:
    """Give the word before the asked, where the question says it there, too."""
    slot, doc = draft.fact.slot, draft.fact.clause.sentence.doc
    if not slot.start or draft.shape in {"own", "told"}:
        return None
    word = doc[slot.start - 1]
    if word.text in {'"', "'", "''"} and slot.start > 1:
        word = doc[slot.start - 2]
    beside = rf"(?<!\w){re.escape(word.text)}[\"']* {re.escape(slot.ask)}"
    return word if re.search(beside, draft.prompt, re.IGNORECASE) else None


def _is_behind_noun(draft: Draft) -> bool:
    """Tell whether a bare "which" stands behind a noun: "civil group which foundation"."""
    slot = draft.fact.slot
    first = slot.ask.partition(" ")[0]
    if first not in {"which", "what", "who", "where", "when"}:
        return False
    before = _before(draft)
    if before is None or (first in {"where", "when"} and _is_last(draft)):
        return False
    head = head_of(slot, draft)
    if head.dep_ == "dobj" and head.head == before:
        return False  # a verb taken for a noun: "if it handles which country"
    if before.pos_ == "ADJ":
        return before.dep_ in {"amod", "compound", "nmod"}
    return before.pos_ in {"NOUN", "PROPN", "NUM"}


def _is_last(draft: Draft) -> bool:
    return draft.prompt.rstrip("?").endswith(draft.fact.slot.ask)


def _is_behind_joint(draft: Draft) -> bool:
    """Tell whether the doer of a side clause is asked for: "after which player fell"."""
    if not draft.fact.slot.ask.startswith(("which", "what ")):
        return False
    before, head = _before(draft), head_of(draft.fact.slot, draft)
    is_joint = before is not None and before.lower_ in _JOINTS
    return is_joint and head.dep_ in {"nsubj", "nsubjpass", "poss"}


def _is_doing(draft: Draft) -> bool:
    """Tell of "with which coordinator accusing him"."""
    slot, doc = draft.fact.slot, draft.fact.clause.sentence.doc
    before = _before(draft)
    if before is None or before.lower_ != "with" or slot.end >= len(doc):
        return False
    return slot.entity is not None and doc[slot.end].tag_ == "VBG"


def _is_turned_in_front(draft: Draft) -> bool:
    """Tell of "a ban of how many years is she serving": it reads well in its place only."""
    return draft.shape == "fronted" and bool(_TURNED.match(draft.fact.slot.ask))


def _is_torn_out(draft: Draft) -> bool:
    """Tell whether an object in front is another verb's: "how much did it pay fines totalling"."""
    slot, clause = draft.fact.slot, draft.fact.clause
    if draft.shape != "fronted" or slot.ask.split()[0] not in _IN_FRONT:
        return False
    if slot.start and clause.sentence.doc[slot.start - 1].pos_ == "ADP":
        return False
    between = clause.sentence.doc[clause.verb.i + 1 : slot.start]
    return any(
        t.dep_ in {"acl", "relcl", "advcl"} or (t.tag_ == "VBG" and t.dep_ != "xcomp")
        for t in between
    )


def _is_aside_time(draft: Draft) -> bool:
    """Tell of "a promise made in which year to stand down"."""
    slot, clause = draft.fact.slot, draft.fact.clause
    if slot.sort not in _TIMES or draft.shape not in {"in_place", "subject"}:
        return False
    top = head_of(slot, draft)
    while top not in (top.head, clause.verb) and top.dep_ != "acl":
        top = top.head
    if top.dep_ != "acl" or top.tag_ != "VBN":
        return False
    after = clause.sentence.doc[slot.end : top.right_edge.i + 1]
    return any(not t.is_punct for t in after)


def _is_half_of_two(draft: Draft) -> bool:
    """Tell of "footballer and which record boss": the labels are one person's."""
    slot, before = draft.fact.slot, _before(draft)
    if slot.entity is None or before is None or before.lower_ != "and" or not before.i:
        return False
    label = before.nbor(-1)
    is_bare = not any(c.dep_ in {"det", "poss", "nummod"} for c in label.children)
    return label.tag_ == "NN" and label.head.dep_ != "dobj" and is_bare


def _owns_a_name(draft: Draft) -> bool:
    """Tell of "she beat which country's Ann Low": printable in one case of four."""
    slot, doc = draft.fact.slot, draft.fact.clause.sentence.doc
    if slot.sort not in {"place", "organisation"} or draft.shape == "subject":
        return False
    if slot.end + 1 >= len(doc):
        return False
    owner, owned = doc[slot.end], doc[slot.end + 1]
    return owner.tag_ == "POS" and owned.ent_type_ == "PERSON"


def _is_parted(draft: Draft) -> bool:
    """Tell whether an aside was taken for the deed: "Low, ranked ninth, sank" of "Low"."""
    clause = draft.fact.clause
    words = [t for t in clause.subject if not t.is_punct]
    if not words or not clause.predicate or len(words) < len(clause.subject) - 1:
        return False
    behind = words[-1].i + 1
    is_next = 0 <= clause.predicate[0].i - behind <= 1
    return is_next and clause.sentence.doc[behind].text == ","
