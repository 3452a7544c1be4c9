"""The shapes a question can take: asked at its subject, from the front, or in place."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Token

from quizgen.facts.clauses import Clause
from quizgen.facts.kinds import Fact, Part
from quizgen.facts.slots import Slot
from quizgen.reading.document import Reading
from quizgen.writing.rendering import Refused, Rendering
from quizgen.writing.surface import finish, is_balanced
from quizgen.writing.times import edit_times

Shape = Literal["subject", "fronted", "in_place", "own"]

WANTED_WORDS = 20
"""Above this, clauses that can go are cut; editors' questions have 12 to 18 words."""
LONGEST_WORDS = 32


@dataclass(frozen=True, slots=True)
class Draft:
    """A question in words, with all that is known of how it was made."""

    prompt: str
    fact: Fact
    shape: Shape
    notes: tuple[str, ...]
    """What was brought in or left out, for gates and ranking."""


def write_questions(reading: Reading, fact: Fact) -> Iterator[Draft | Refused]:
    """Write a fact in every shape that its clause allows, or in the kind's own words."""
    clause, slot = fact.clause, fact.slot
    times = edit_times(clause, slot, reading.article.published)
    if isinstance(times, str):
        yield Refused(times)
        return
    orders: Iterable[tuple[Shape, _Order]]
    if fact.wordings:
        orders = [
            ("own", _Order(w.parts, (f"wording:{w.name}",))) for w in fact.wordings
        ]
    elif any(t.dep_ == "ccomp" and t.head == clause.verb for t in clause.lead):
        yield Refused("what was said stands before who said it")
        return
    else:
        orders = _orders(clause, slot)
    for shape, order in orders:
        rendering = Rendering(reading, clause.sentence, slot, times, base=order.base)
        text = _write(rendering, clause, order)
        if isinstance(text, Refused):
            yield text
            continue
        prompt = finish(text)
        if not is_balanced(prompt):
            yield Refused("brackets or quotes do not close")
        elif len(prompt.split()) > LONGEST_WORDS:
            yield Refused(f"{len(prompt.split())} words")
        else:
            yield Draft(prompt, fact, shape, (*order.notes, *rendering.notes))


@dataclass(frozen=True, slots=True)
class _Order:
    """Parts of a question in the order they are written."""

    parts: tuple[Part, ...]
    notes: tuple[str, ...] = ()
    base: Token | None = None
    """The verb that is written in its base form after "did"."""


def _write(rendering: Rendering, clause: Clause, order: _Order) -> str | Refused:
    out: list[str] = []
    if clause.form == "complement" and not isinstance(order.parts[0], str):
        speaker = rendering.write(clause.speaker)
        if isinstance(speaker, Refused):
            return speaker
        out.append(f"according to {speaker.strip()}, ")
    for part in order.parts:
        if isinstance(part, str):
            out.append(part)
        else:
            text = rendering.write(part)
            if isinstance(text, Refused):
                return text
            out.append(text)
        out.append(" ")
    return "".join(out)


def _orders(clause: Clause, slot: Slot) -> Iterator[tuple[Shape, _Order]]:
    lead, notes = _lead(clause, slot)
    predicate, cut = trim(clause, slot)
    notes = (*notes, *(["cut"] * cut))
    if _holds(clause.subject, slot):
        if (
            clause.form == "relative"
            and not slot.start <= clause.subject_head.i < slot.end
        ):
            if slot.sort not in {"count", "percent", "money"}:
                return
        subject = _plain_subject(clause, slot)
        yield "subject", _Order((*lead, subject, predicate), notes)
    elif _holds(predicate, slot):
        subject = _plain_subject(clause, slot)
        tail = sum(1 for t in predicate if t.i >= slot.end and not t.is_punct)
        yield (
            "in_place",
            _Order((*lead, subject, predicate), (*notes, f"tail:{min(tail, 9)}")),
        )
        front = _fronted(clause, slot, predicate)
        if front is not None:
            moved, auxiliary, rest = front
            base = clause.verb if isinstance(auxiliary, str) else None
            yield (
                "fronted",
                _Order((*lead, moved, auxiliary, subject, rest), notes, base),
            )


def _holds(tokens: Sequence[Token], slot: Slot) -> bool:
    inside = {t.i for t in tokens}
    return any(i in inside for i in range(slot.start, slot.end))


def _lead(clause: Clause, slot: Slot) -> tuple[tuple[Part, ...], tuple[str, ...]]:
    """Keep what stands before the subject when it is short or a condition."""
    lead = clause.lead
    if not lead or _holds(lead, slot):
        return (), ()
    marks = {t.lower_ for t in lead if t.dep_ == "mark"}
    words = sum(1 for t in lead if not t.is_punct)
    if marks & {"if", "unless", "until"} or words <= 8:
        return (lead, ", "), ("lead",)
    return (), ("lead:dropped",)


def _plain_subject(clause: Clause, slot: Slot) -> Sequence[Token]:
    """Leave an apposition or loose relative clause out of the subject phrase."""
    subject = clause.subject
    head = clause.subject_head.i
    for position, token in enumerate(subject):
        if token.text in {",", "\u2013", "("} and token.i > head:
            rest = subject[position:]
            if _holds(rest, slot) or any(
                t.dep_ == "conj" and t.head.i == head for t in rest
            ):
                return subject
            return subject[:position]
    return subject


def trim(clause: Clause, slot: Slot) -> tuple[Sequence[Token], int]:
    """Cut loose clauses off the end until the question has a printable length.

    Never a condition, an attribution, or a part that holds the slot.
    """
    predicate = list(clause.predicate)
    cuts = 0
    while len(predicate) + len(clause.subject) > WANTED_WORDS:
        cut = _last_loose(clause, predicate, slot)
        if cut is None:
            break
        predicate = predicate[:cut]
        cuts += 1
    return predicate, cuts


def _last_loose(clause: Clause, predicate: Sequence[Token], slot: Slot) -> int | None:
    for position in range(len(predicate) - 1, 0, -1):
        token = predicate[position]
        if token.text not in {",", "\u2013", ";"}:
            continue
        rest = predicate[position + 1 :]
        if not rest or _holds(rest, slot) or token.i <= clause.verb.i:
            return None
        inside = {t.i for t in rest}
        roots = [t for t in rest if t.head.i not in inside or t.head == t]
        roots = [t for t in roots if not t.is_punct and t.dep_ != "cc"]
        marks = {t.lower_ for t in rest if t.dep_ in {"mark", "advmod"}}
        if marks & {"if", "unless", "until", "unlike"} or rest[0].lower_ == "according":
            return None
        if rest[0].text == '"':
            position += 2  # the quotation mark closes what is kept
        if len(roots) == 1 and roots[0].dep_ in {
            "advcl", "relcl", "appos", "conj", "npadvmod", "acl", "prep", "amod",
        } and not (roots[0].dep_ == "conj" and roots[0].pos_ not in {"VERB", "AUX"}):  # fmt: skip
            return position
    return None


_Front = tuple[Sequence[Token], Part, Sequence[Token]]


def _fronted(clause: Clause, slot: Slot, predicate: Sequence[Token]) -> _Front | None:
    """Move object or adjunct to the front, with inversion or "did"."""
    if clause.form == "relative" or any(
        t.dep_ == "conj" and t.pos_ in {"VERB", "AUX"} and t.head == clause.verb
        for t in predicate
    ):
        return None
    moved = _phrase(clause, slot, predicate)
    if moved is None:
        return None
    inside = {t.i for t in moved}
    rest = [t for t in predicate if t.i not in inside]
    auxiliary, rest = _invert(clause, rest)
    if auxiliary is None:
        return None
    return moved, auxiliary, rest


def _phrase(
    clause: Clause, slot: Slot, predicate: Sequence[Token]
) -> list[Token] | None:
    """Give the whole phrase around a slot that hangs on the verb itself."""
    doc = clause.sentence.doc
    top = next((doc[i] for i in range(slot.end - 1, slot.start - 1, -1)), None)
    if top is None:
        return None
    while slot.start <= top.head.i < slot.end and top.head != top:
        top = top.head
    steps = 0
    while top.head != clause.verb:
        if (
            top.head == top
            or steps > 3
            or top.dep_ in {"relcl", "acl", "advcl", "conj", "appos"}
        ):
            return None
        top = top.head
        steps += 1
    if top.dep_ not in {"dobj", "prep", "npadvmod", "attr", "agent", "dative"}:
        return None
    if top.i < clause.verb.i:
        return None
    phrase = list(doc[top.left_edge.i : top.right_edge.i + 1])
    kept = {t.i for t in predicate}
    phrase = [t for t in phrase if t.i in kept]
    lead = [
        t
        for t in phrase
        if t.i < slot.start
        and t.dep_ not in {"quantmod", "prep", "agent", "advmod", "amod"}
    ]
    if lead or (top.dep_ in {"dobj", "attr"} and len(phrase) > 9) or len(phrase) > 12:
        return None
    return phrase


_DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}


def _invert(
    clause: Clause, rest: Sequence[Token]
) -> tuple[Part | None, Sequence[Token]]:
    """Bring the auxiliary before the subject; do-support where there is none."""
    verb = clause.verb
    auxiliaries = clause.auxiliaries
    if any(
        t.lower_ in {"n't", "'s", "'ll", "'d", "'ve", "'re"} and t.i <= verb.i
        for t in rest
    ):
        return None, rest
    if auxiliaries:
        first = auxiliaries[0]
        return [first], [t for t in rest if t != first]
    if verb.lemma_ == "be":
        return [verb], [t for t in rest if t != verb]
    do = _DO.get(verb.tag_)
    if do is None:
        return None, rest
    return f"{do} ", rest
