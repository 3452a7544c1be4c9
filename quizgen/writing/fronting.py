"""Move what is asked to the front: whole phrases only, then inversion or "did"."""

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from quizgen.facts.clauses import Clause
from quizgen.facts.slots import Slot

_DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}
_CONTRACTED = {"n't", "'s", "'ll", "'d", "'ve", "'re"}
_NESTED = {"relcl", "acl", "advcl", "conj", "appos"}
_MOVABLE = {"dobj", "prep", "npadvmod", "attr", "agent", "dative"}
_BEFORE_SLOT = {"quantmod", "prep", "agent", "advmod", "amod", "det"}


@dataclass(frozen=True, slots=True)
class Front:
    """A clause with one phrase moved to its front."""

    moved: Sequence[Token]
    auxiliary: Sequence[Token] | str
    """The inverted auxiliary, or a form of "do"."""
    rest: Sequence[Token]

    @property
    def needs_base(self) -> bool:
        """Tell whether the verb must be written in its base form."""
        return isinstance(self.auxiliary, str)


def move_to_front(
    clause: Clause, slot: Slot, predicate: Sequence[Token]
) -> Front | None:
    """Move object or adjunct to the front; none when the clause does not allow it.

    Verbs that are joined by "and" would need two changes, relative clauses have their
    own front, contracted auxiliaries do not invert.
    """
    if clause.form == "relative":
        return None
    moved = _phrase(clause, slot, predicate)
    if moved is None:
        return None
    inside = {t.i for t in moved}
    rest = [t for t in predicate if t.i not in inside]
    return invert(clause, moved, rest)


def _phrase(
    clause: Clause, slot: Slot, predicate: Sequence[Token]
) -> list[Token] | None:
    """Give the whole phrase around a slot that hangs on the verb itself."""
    doc = clause.sentence.doc
    top = doc[slot.end - 1]
    while slot.start <= top.head.i < slot.end and top.head != top:
        top = top.head
    steps = 0
    while top.head != clause.verb:
        if top.head == top or steps > 3 or top.dep_ in _NESTED:
            return None
        top = top.head
        steps += 1
    if top.dep_ not in _MOVABLE or top.i < clause.verb.i:
        return None
    if top.dep_ in {"prep", "agent"} and slot.ask.endswith("what"):
        return None  # "for doing what was he fined"
    kept = {t.i for t in predicate}
    whole = doc[top.left_edge.i : top.right_edge.i + 1]
    phrase = [t for t in whole if t.i in kept]
    if any(t.i < slot.start and t.dep_ not in _BEFORE_SLOT for t in phrase):
        return None
    after = phrase[-1].i + 1 if phrase else 0
    if after in kept and doc[after].lower_ == "in" and slot.sort == "place":
        where = [t for t in doc[after].subtree if t.i in kept]
        if any(t.ent_type_ in {"GPE", "LOC"} for t in where):
            phrase += where  # "to which district in northwest England"
    limit = 9 if top.dep_ in {"dobj", "attr"} else 12
    return phrase if len(phrase) <= limit else None


def invert(
    clause: Clause, moved: Sequence[Token], rest: Sequence[Token]
) -> Front | None:
    """Bring the auxiliary before the subject; "do" where there is none."""
    verb = clause.verb
    joined = any(
        t.dep_ == "conj" and t.pos_ in {"VERB", "AUX"} and t.head == verb for t in rest
    )
    if joined or any(t.lower_ in _CONTRACTED and t.i <= verb.i for t in rest):
        return None
    if clause.auxiliaries:
        first = clause.auxiliaries[0]
        return Front(moved, [first], [t for t in rest if t != first])
    if verb.lemma_ == "be":
        return Front(moved, [verb], [t for t in rest if t != verb])
    do = _DO.get(verb.tag_)
    return Front(moved, f"{do} ", rest) if do else None
