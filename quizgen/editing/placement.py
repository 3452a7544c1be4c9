"""Where the asked stands in its sentence: places from which no question reads well.

These gates look at the article's own words, not at the question: the parser that wrote
the question would accept its own mistake.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from quizgen.editing.cuts import badly_cut
from quizgen.editing.scope import drops_scope
from quizgen.facts.slots import NUMBERS, Slot
from quizgen.writing.shapes import Draft

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_CLAUSES = frozenset({"relcl", "acl", "advcl"})


def badly_placed(draft: Draft) -> Iterator[tuple[bool, str]]:
    """Give each gate: whether it is closed, and why."""
    yield _is_listed(draft), "asks for one name of a list"
    yield _is_paired(draft), "an amount beside a thing"
    yield _is_in_passing(draft), "asks in an aside and goes on"
    yield _is_cut_off(draft), "breaks off behind the doer it asks for"
    yield drops_scope(draft), "leaves out what limits the claim"
    yield _is_nested_at_front(draft), "asks inside a phrase that stands first"
    yield from badly_cut(draft)


def head_of(slot: Slot, draft: Draft) -> Token:
    """Give the word of the slot on which its other words hang."""
    token = draft.fact.clause.sentence.doc[slot.end - 1]
    while slot.start <= token.head.i < slot.end and token.head != token:
        token = token.head
    return token


def _is_listed(draft: Draft) -> bool:
    """Tell whether a name is one of several: "which country and Ireland"."""
    slot = draft.fact.slot
    if slot.sort in NUMBERS or draft.shape == "told":
        return False
    head = head_of(slot, draft)
    if head.dep_ == "conj" and head.head.pos_ in _NOMINAL:
        first = head.head
        is_pair = first.dep_ != "conj" and first.pos_ == "PROPN"
        if not is_pair or "," in {t.text for t in head.doc[first.i : head.i]}:
            return True  # "Iraq and which country" is a pair; three are a list
    outside = [c for c in head.children if not slot.start <= c.i < slot.end]
    return any(c.dep_ == "conj" and c.pos_ in _NOMINAL for c in outside)


def _is_paired(draft: Draft) -> bool:
    """Tell whether an amount is joined to what is none: "fourth place and $42.7m"."""
    slot = draft.fact.slot
    if slot.sort not in {"money", "percent"} or draft.statement:
        return False
    head = head_of(slot, draft)
    first = head.head
    is_amount = first.pos_ in {"NUM", "SYM"} or any(
        c.pos_ == "NUM" for c in first.children
    )
    return head.dep_ == "conj" and first.pos_ in {"NOUN", "PROPN"} and not is_amount


def _is_in_passing(draft: Draft) -> bool:
    """Tell whether the asked stands in a side clause, and the main one goes on behind it."""
    clause, slot = draft.fact.clause, draft.fact.slot
    if draft.shape != "in_place":
        return False
    top = head_of(slot, draft)
    side: Token | None = None
    while top not in (top.head, clause.verb):
        if top.dep_ in _CLAUSES:
            side = top
        top = top.head
    if side is None:
        return False
    return any(t.i > side.right_edge.i and not t.is_punct for t in clause.predicate)


def _is_cut_off(draft: Draft) -> bool:
    """Tell whether a question ends with a doer whose deed was cut: "fears that who?"."""
    head = head_of(draft.fact.slot, draft)
    is_doer = draft.shape == "in_place" and head.dep_ in {"nsubj", "nsubjpass"}
    return is_doer and draft.prompt.rstrip("?").endswith(draft.fact.slot.ask)


def _is_nested_at_front(draft: Draft) -> bool:
    """Tell whether a fronted phrase holds the asked deep inside: "in a talk held in which"."""
    clause, slot = draft.fact.clause, draft.fact.slot
    if draft.shape != "fronted" or slot.start > clause.verb.i:
        return False
    top = head_of(slot, draft)
    depth = 0
    while top not in (top.head, clause.verb):
        depth += top.pos_ in {"ADP", "VERB", "SCONJ"}
        top = top.head
    return depth > 1
