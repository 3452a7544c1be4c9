"""Shorten a clause: loose ends go, conditions, attributions and the slot stay."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from quizgen.facts.clauses import Clause
from quizgen.facts.slots import Slot

WANTED_WORDS = 20
"""Above this, clauses that can go are cut; editors' questions have 12 to 18 words."""

_LOOSE = {"advcl", "relcl", "appos", "conj", "npadvmod", "acl", "prep", "amod"}
_KEPT = {"if", "unless", "until", "unlike", "except", "provided", "without", "but"}
"""Words that begin what a claim depends on."""
_ASIDES = {"relcl", "advcl"}
_RELATIVE = {"who", "which", "where", "whose", "when"}
_TRAILING = {"while", "as", "after", "before", "because", "although", "though", "since"}
"""Clauses that may go without a comma when a question is far too long."""


def holds(tokens: Sequence[Token], slot: Slot) -> bool:
    """Tell whether the slot, or a part of it, is among the tokens."""
    inside = {t.i for t in tokens}
    return any(i in inside for i in range(slot.start, slot.end))


def trimmed(clause: Clause, slot: Slot) -> Iterator[tuple[Sequence[Token], int]]:
    """Give the predicate at its printable length, then ever shorter.

    Yields:
        Tokens and how many loose ends were cut; the first is as long as
        `WANTED_WORDS` allows, each next one a loose end shorter.
    """
    predicate = _without_contrast(clause, slot)
    predicate = _without_second(_without_next(predicate, clause, slot), clause, slot)
    predicate = _without_aside(_without_also(predicate, clause, slot), slot)
    cuts = int(len(predicate) < len(clause.predicate))
    while True:
        cut = _last_loose(clause, predicate, slot)
        if cut is None or len(predicate) + len(clause.subject) <= WANTED_WORDS:
            yield predicate, cuts
            if cut is None:
                return
        predicate = predicate[:cut]
        cuts += 1


def _without_contrast(clause: Clause, slot: Slot) -> Sequence[Token]:
    """Leave out what happened elsewhere meanwhile: ", while 200 stations broadcast ..."."""
    predicate = clause.predicate
    for position, token in enumerate(predicate[1:], 1):
        if (
            token.lower_ not in {"while", "whereas"}
            or predicate[position - 1].text != ","
        ):
            continue
        if token.i > clause.verb.i and not holds(predicate[position:], slot):
            return predicate[: position - 1]
    return predicate


def _without_next(
    predicate: Sequence[Token], clause: Clause, slot: Slot
) -> Sequence[Token]:
    """Leave out a second deed behind the asked: "won how many seats and left".

    Where the doer is asked for, it stays: both deeds tell who is meant.
    """
    if slot.start < clause.verb.i:
        return predicate
    for position, token in enumerate(predicate):
        if token.lower_ not in {"and", "but"} or token.i < slot.end:
            continue
        if token.head != clause.verb:
            continue
        deed = next((c for c in token.head.conjuncts if c.i > token.i), None)
        if deed is not None and deed.pos_ in {"VERB", "AUX"} and position:
            is_set_off = predicate[position - 1].text == ","
            return predicate[: position - is_set_off]
    return predicate


def _without_also(
    predicate: Sequence[Token], clause: Clause, slot: Slot
) -> Sequence[Token]:
    """Leave out what else it did behind the asked: "spent how much on A, and half on B".

    Only where the asked is no part of a list: of "A, B, and C" none may go.
    """
    if slot.start < clause.verb.i:
        return predicate
    for position, token in enumerate(predicate):
        if token.lower_ != "and" or token.i <= slot.end or not position:
            continue
        before = predicate[position - 1]
        listed = [c for c in token.head.conjuncts if c.i > token.head.i]
        if before.text != "," or before.i < slot.end or len(listed) != 1:
            continue
        if listed[0].pos_ in {"VERB", "AUX"}:
            continue
        is_alone = "," not in {t.text for t in predicate[: position - 1]}
        is_last = listed[0].right_edge.i >= predicate[-1].i - predicate[-1].is_punct
        if is_alone and (is_last or token.head == clause.verb):
            return predicate[: position - 1]
    return predicate


def _without_aside(predicate: Sequence[Token], slot: Slot) -> Sequence[Token]:
    """Leave out what is told of the asked itself: "emulates which country, which ..."."""
    for position, token in enumerate(predicate[:-1]):
        behind = predicate[position + 1]
        if token.i != slot.end or token.text != ",":
            continue
        if behind.lower_ not in _RELATIVE or behind.i != token.i + 1:
            continue
        verb = behind
        while verb.dep_ not in _ASIDES and verb.head != verb:
            verb = verb.head
        if verb.dep_ in _ASIDES and verb.right_edge.i >= predicate[-1].i:
            return predicate[:position]
    return predicate


def _without_second(
    predicate: Sequence[Token], clause: Clause, slot: Slot
) -> Sequence[Token]:
    """Leave out a second claim of what was said: "... was flawed and all parties agree"."""
    for position, token in enumerate(predicate):
        if token.dep_ != "cc" or token.head == clause.verb or token.i < clause.verb.i:
            continue
        if token.head.pos_ in {"PRON", "NOUN", "PROPN"}:
            continue  # "he is sure she and others will win"
        has_subject = any(
            t.dep_ in {"nsubj", "nsubjpass"} and t.left_edge.i == token.i + 1
            for t in predicate[position + 1 :]
        )
        if has_subject and position and not holds(predicate[position:], slot):
            return predicate[:position]
    return predicate


def plain_subject(clause: Clause, slot: Slot) -> Sequence[Token]:
    """Leave an apposition or loose relative clause out of the subject phrase."""
    subject = _without_brackets(_first_of_two(clause, slot) or clause.subject, slot)
    head = clause.subject_head.i
    for position, token in enumerate(subject):
        if token.i > head and (token.text in {",", "\u2013"} or is_dash(token)):
            rest = subject[position:]
            is_aside = not holds(rest, slot) and not _joins(rest, clause)
            return subject[:position] if is_aside else subject
    return subject


def is_dash(token: Token) -> bool:
    """Tell whether a hyphen is set apart by spaces, as a dash is."""
    is_apart = token.text == "-" and bool(token.whitespace_) and token.i > 0
    return is_apart and bool(token.nbor(-1).whitespace_)


def _without_brackets(subject: Sequence[Token], slot: Slot) -> Sequence[Token]:
    """Leave out what stands in brackets behind the name: "Pernod (the maker of X)"."""
    kept: list[Token] = []
    inside: list[Token] = []
    for token in subject:
        if inside or token.text == "(":
            inside.append(token)
            if token.text == ")" and inside[0] != subject[0]:
                kept += inside if holds(inside, slot) else []
                inside = []
        else:
            kept.append(token)
    return kept if kept and not inside else subject


def _joins(rest: Sequence[Token], clause: Clause) -> bool:
    """Tell whether words behind a comma name a second subject: "X, 30, and her brother".

    The parser hangs "and" on the nearest noun; so an "and" right behind a comma counts,
    one in what no comma closes, and one before a verb that speaks of several.
    """
    first = rest[0].i
    if any(t.dep_ == "conj" and t.head.i < first for t in rest):
        return True
    ands = [t for t in rest if t.lower_ in {"and", "or", "&"}]
    if not ands:
        return False
    is_closed = len(rest) > 1 and (rest[-1].is_punct or rest[-1].text == "-")
    if not is_closed or any(t.nbor(-1).text == "," for t in ands):
        return True
    verb = next(iter(clause.auxiliaries), clause.verb)
    is_many = verb.tag_ == "VBP" or verb.lower_ == "were"
    return is_many and clause.subject_head.ent_type_ == "PERSON"


def _first_of_two(clause: Clause, slot: Slot) -> Sequence[Token] | None:
    """Leave out a second person who did the same: "Cruise and his director headed".

    True of each by himself, and only where the verb does not show the number.
    """
    if clause.verb.tag_ != "VBD" or clause.verb.lemma_ == "be" or clause.auxiliaries:
        return None
    joint = next((t for t in clause.subject if t.dep_ == "cc"), None)
    if joint is None or joint.lower_ != "and" or joint.head != clause.subject_head:
        return None
    kept = [t for t in clause.subject if t.i < joint.i]
    rest = [t for t in clause.subject if t.i > joint.i]
    names = clause.subject_head.ent_type_ == "PERSON" and any(
        t.ent_type_ == "PERSON" for t in rest
    )
    return kept if names and not holds(clause.subject, slot) else None


def _last_loose(clause: Clause, predicate: Sequence[Token], slot: Slot) -> int | None:
    """Find where the last loose end begins; none when the clause is bare."""
    for position in range(len(predicate) - 1, 0, -1):
        token = predicate[position]
        if token.i <= clause.verb.i:
            return None
        if token.text in {",", "\u2013", ";"}:
            rest = predicate[position + 1 :]
            if not rest or holds(rest, slot) or _is_needed(rest):
                return None
            if _is_loose(rest):
                # A quotation mark after the comma closes what is kept.
                return position + (2 if rest[0].text == '"' else 0)
        elif token.lower_ in _TRAILING and token.dep_ == "mark":
            rest = predicate[position:]
            # "106 years | after she sank": what is counted from there must stay.
            is_counted = rest[0].i == slot.end or rest[0].nbor(-1).dep_ == "npadvmod"
            if is_counted or holds(rest, slot):
                return None
            if len(predicate) <= WANTED_WORDS:
                return None
            if token.head.dep_ == "advcl" and token.head.head == clause.verb:
                return position
    return None


def _is_needed(rest: Sequence[Token]) -> bool:
    marks = {t.lower_ for t in rest if t.dep_ in {"mark", "advmod", "prep"}}
    return bool(marks & _KEPT) or rest[0].lower_ in {"according", "not"}


def _is_loose(rest: Sequence[Token]) -> bool:
    """Tell whether words after a comma hang together and on what comes before."""
    inside = {t.i for t in rest}
    roots = [
        t
        for t in rest
        if (t.head.i not in inside or t.head == t) and not t.is_punct and t.dep_ != "cc"
    ]
    if len(roots) != 1 or roots[0].dep_ not in _LOOSE:
        return False
    return roots[0].dep_ != "conj" or roots[0].pos_ in {"VERB", "AUX"}


def said_first(clause: Clause) -> Sequence[Token] | None:
    """Give what was said where it stands before who said it; none where it does not."""
    said = next(
        (t for t in clause.lead if t.dep_ == "ccomp" and t.head == clause.verb), None
    )
    if said is None:
        return None
    end = said.right_edge.i
    for token in clause.lead:
        if token.i > end and token.dep_ == "mark" and token.lower_ in _KEPT:
            end = token.head.right_edge.i  # "will rise if it wins, the leader said"
    tokens = [t for t in clause.lead if t.i <= end]
    while tokens and tokens[-1].is_punct and tokens[-1].text != '"':
        tokens.pop()
    return tokens
