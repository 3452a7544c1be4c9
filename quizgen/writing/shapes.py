"""The shapes a question can take: asked at its subject, from the front, or in place."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from spacy.tokens import Token

from quizgen.facts.clauses import Clause
from quizgen.facts.kinds import Fact, Part
from quizgen.facts.slots import Slot
from quizgen.reading.document import Reading
from quizgen.writing.agreement import first_verb, is_asked_alone
from quizgen.writing.dangling import dangles
from quizgen.writing.fronting import invert, move_to_front
from quizgen.writing.headings import Heading
from quizgen.writing.rendering import Refused, Rendering
from quizgen.writing.statements import statements, told_without, whole
from quizgen.writing.surface import finish, is_balanced
from quizgen.writing.times import TimeEdit, edit_times
from quizgen.writing.trimming import holds, plain_subject, said_first, trimmed

Shape = Literal["subject", "fronted", "in_place", "own", "told"]

LONGEST_WORDS = 30
"""No quiz writer asks longer questions."""
LONGEST_WITH_HEADING = 40
"""Heading and question together; the house style, since more fills a small screen."""
LEAD_WORDS = 9
"""A longer lead is left out, unless it is a condition."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A question in words, with all that is known of how it was made."""

    prompt: str
    fact: Fact
    shape: Shape
    notes: tuple[str, ...]
    """What was brought in or left out, for gates and ranking."""
    statement: str = ""
    """What is told before the question; empty where the question tells all."""
    heading: str = ""
    """What `prompt` begins with to tell the story: the headline, or nothing."""
    kept: frozenset[int] = frozenset()
    """Tokens of the sentence that it was written from; all others were left out."""

    @property
    def told(self) -> str:
        """What a reader learns: all but the short question behind a statement."""
        return f"{self.heading} {self.statement}" if self.statement else self.prompt

    @property
    def as_question(self) -> str:
        """The question in one sentence, though a statement stands before it."""
        if not self.statement:
            return self.asked
        closing = self.prompt[len(self.told) :].strip()
        statement = self.statement.rstrip(".")
        return f"{statement} {closing[:1].lower()}{closing[1:]}"

    @property
    def asked(self) -> str:
        """The question itself, without the heading, as it would stand alone."""
        asked = self.prompt[len(self.heading) :].lstrip()
        return asked[:1].upper() + asked[1:]


@dataclass(frozen=True, slots=True)
class _Order:
    """Parts of a question in the order they are written."""

    parts: tuple[Part, ...]
    notes: tuple[str, ...] = ()
    base: Token | None = None
    """The verb that is written in its base form after "did"."""


def write_questions(
    reading: Reading, fact: Fact, heading: Heading | None = None
) -> Iterator[Draft | Refused]:
    """Write a fact in each shape that its clause allows, or in the kind's own words.

    Of each shape the fullest version that stands alone, or behind the heading, is
    given; when none does, the refusal of the fullest.
    """
    times = edit_times(fact.clause, fact.slot, reading.article.published)
    if isinstance(times, str):
        yield Refused(times)
        return
    for shape, orders in _shapes(fact):
        yield from _fullest(_Task(reading, fact, times, heading), shape, orders)


def write_statements(
    reading: Reading, fact: Fact, heading: Heading | None = None
) -> Iterator[Draft | Refused]:
    """Tell a fact without its answer, then ask: its sentence, else its clause."""
    clause = fact.clause
    found = told_without(reading, clause.sentence, fact.slot)
    if found is None:
        return
    slot, closing = found
    asked = replace(fact, slot=slot)
    for told, orders in (
        (whole(clause), (_Order((tokens,)) for tokens in statements(clause.sentence))),
        (clause, _clause_statements(clause, slot)),
    ):
        times = edit_times(told, slot, reading.article.published)
        if isinstance(times, str):
            yield Refused(times)
            continue
        task = _Task(reading, asked, times, heading, closing)
        for draft in _fullest(task, "told", orders):
            if isinstance(draft, Draft):
                yield replace(draft, fact=fact)
                return
            yield draft


@dataclass(frozen=True, slots=True)
class _Task:
    """What is to be written: a fact, its times settled, alone or behind a heading."""

    reading: Reading
    fact: Fact
    times: Sequence[TimeEdit]
    heading: Heading | None = None
    closing: str = ""
    """What asks behind a statement; empty where the question tells all."""


def _clause_statements(clause: Clause, slot: Slot) -> Iterator[_Order]:
    lead = (clause.lead,) if clause.lead else ()
    for predicate, cuts in trimmed(clause, slot):
        yield _Order((*lead, clause.subject, predicate), _cut_notes(cuts))


def _fullest(
    task: _Task, shape: Shape, orders: Iterable[_Order]
) -> Iterator[Draft | Refused]:
    first: Refused | None = None
    for order in orders:
        draft = _draft(task, shape, order)
        if isinstance(draft, Draft):
            yield draft
            return
        first = first or draft
    if first is not None:
        yield first


def _draft(task: _Task, shape: Shape, order: _Order) -> Draft | Refused:
    reading, fact, heading = task.reading, task.fact, task.heading
    clause = fact.clause
    rendering = Rendering(
        reading, clause.sentence, fact.slot, task.times, base=order.base
    )
    rendering.is_told = shape == "told"
    kept = frozenset(
        t.i for part in order.parts if not isinstance(part, str) for t in part
    )
    rendering.chosen = kept
    if shape != "own":
        rendering.awaited = clause.subject_head
    if shape == "subject" and is_asked_alone(clause, fact.slot):
        rendering.alone = first_verb(clause)
    if heading is not None:
        rendering.named.extend(heading.named)
        rendering.scene = heading.written
        rendering.known = heading.known
    out: list[str] = []
    is_told_whole = len(order.parts) == 1
    if clause.form == "complement" and shape != "own" and not is_told_whole:
        speaker = rendering.write(clause.speaker)
        if isinstance(speaker, Refused):
            return speaker
        out.append(f"according to {speaker.strip()}, ")
    for part in order.parts:
        text = part if isinstance(part, str) else rendering.write(part)
        if isinstance(text, Refused):
            return text
        out.append(f"{text} ")
    if dangles(reading, clause, fact.slot, heading):
        return Refused("speaks of something that only the story names")
    notes = (*order.notes, *rendering.notes)
    if shape == "told":
        statement = finish("".join(out), mark=".")
        if not rendering.is_asked:
            return Refused("leaves out what is not there")
        prompt = f"{statement} {task.closing}"
        return _printed(
            Draft(prompt, fact, shape, notes, statement, kept=kept), heading
        )
    prompt = finish("".join(out))
    return _printed(Draft(prompt, fact, shape, notes, kept=kept), heading)


def _printed(draft: Draft, heading: Heading | None) -> Draft | Refused:
    """Set the heading before a question; refuse what is too long or open."""
    if not is_balanced(draft.prompt):
        return Refused("brackets or quotes do not close")
    count = len((draft.statement or draft.prompt).split())
    if count > LONGEST_WORDS:
        return Refused(f"{count} words")
    if heading is None:
        return draft
    count = len(heading.text.split()) + len(draft.prompt.split())
    if count > LONGEST_WITH_HEADING:
        return Refused(f"{count} words with the heading")
    return replace(
        draft,
        prompt=f"{heading.text} {draft.prompt}",
        notes=(*draft.notes, "heading"),
        heading=heading.text,
    )


def _shapes(fact: Fact) -> Iterator[tuple[Shape, Iterator[_Order]]]:
    clause, slot = fact.clause, fact.slot
    if fact.wordings:
        for wording in fact.wordings:
            yield "own", iter([_Order(wording.parts, (f"wording:{wording.name}",))])
    elif holds(clause.lead, slot):
        yield "fronted", _lead_orders(clause, slot)
    elif holds(clause.subject, slot):
        if _can_ask_subject(clause, slot):
            yield "subject", _subject_orders(clause, slot)
    elif holds(clause.predicate, slot) and said_first(clause) is None:
        yield "in_place", _predicate_orders(clause, slot, is_fronted=False)
        yield "fronted", _predicate_orders(clause, slot, is_fronted=True)


def _can_ask_subject(clause: Clause, slot: Slot) -> bool:
    """Tell whether "Which X" can take the subject's place.

    The noun before a relative clause must itself be asked for, or counted.
    """
    is_head = slot.start <= clause.subject_head.i < slot.end
    return (
        clause.form != "relative"
        or is_head
        or slot.sort in {"count", "percent", "money"}
    )


def _subject_orders(clause: Clause, slot: Slot) -> Iterator[_Order]:
    subject = _without_apposed_head(plain_subject(clause, slot), clause, slot)
    if subject[-1].text == "," and not any(
        t.text == "," for t in subject[:-1] if not slot.start <= t.i < slot.end
    ):
        subject = subject[:-1]  # the aside that it closed is part of what is asked
    said = said_first(clause)
    if said is not None:
        yield _Order((subject, clause.predicate, "that", said), ("said_first",))
        return
    for lead, lead_notes in _leads(clause, slot):
        for predicate, cuts in trimmed(clause, slot):
            yield _Order((*lead, subject, predicate), (*lead_notes, *_cut_notes(cuts)))


def _lead_orders(clause: Clause, slot: Slot) -> Iterator[_Order]:
    """Ask for a part of the lead where it stands: "In which year did X ...?"."""
    top = clause.sentence.doc[slot.end - 1]
    while top.head != clause.verb:
        if top.head == top:
            return
        top = top.head
    phrase = [t for t in clause.lead if top.left_edge.i <= t.i <= top.right_edge.i]
    if top.dep_ not in {"prep", "npadvmod"} or not holds(phrase, slot):
        return
    while phrase and phrase[-1].is_punct:
        phrase.pop()
    for predicate, cuts in trimmed(clause, slot):
        front = invert(clause, phrase, predicate)
        if front is None:
            return
        base = clause.verb if front.needs_base else None
        parts = (front.moved, front.auxiliary, plain_subject(clause, slot), front.rest)
        yield _Order(parts, ("from_lead", *_cut_notes(cuts)), base)


def _without_apposed_head(
    subject: Sequence[Token], clause: Clause, slot: Slot
) -> Sequence[Token]:
    """Ask "Which pilot" for "The pilot, X,": the label stands in the wh-phrase."""
    name = clause.sentence.doc[slot.end - 1]
    while slot.start <= name.head.i < slot.end and name.head != name:
        name = name.head
    if name.dep_ != "appos" or name.head != clause.subject_head:
        return subject
    return [t for t in subject if t.i >= slot.start]


def _predicate_orders(
    clause: Clause, slot: Slot, *, is_fronted: bool
) -> Iterator[_Order]:
    subject = plain_subject(clause, slot)
    for lead, lead_notes in _leads(clause, slot):
        for predicate, cuts in trimmed(clause, slot):
            notes = (*lead_notes, *_cut_notes(cuts))
            if is_fronted:
                front = move_to_front(clause, slot, predicate)
                if front is None:
                    return
                base = clause.verb if front.needs_base else None
                parts = (*lead, front.moved, front.auxiliary, subject, front.rest)
                yield _Order(parts, notes, base)
            else:
                tail = sum(1 for t in predicate if t.i >= slot.end and not t.is_punct)
                yield _Order(
                    (*lead, subject, predicate), (*notes, f"tail:{min(tail, 9)}")
                )


def _cut_notes(cuts: int) -> tuple[str, ...]:
    return (f"cut:{min(cuts, 3)}",) if cuts else ()


def _leads(
    clause: Clause, slot: Slot
) -> Iterator[tuple[tuple[Part, ...], tuple[str, ...]]]:
    """Give the lead to write before the subject, then none; a condition never goes."""
    lead = clause.lead
    if not lead or holds(lead, slot):
        yield (), ()
        return
    marks = {t.lower_ for t in lead if t.dep_ == "mark"}
    if marks & {"if", "unless", "until"}:
        yield (lead, ","), ("lead",)
        return
    phrase = "".join(t.text_with_ws for t in lead).strip().lower()
    if phrase in _IDLE:
        yield (), ()
        return
    words = sum(1 for t in lead if not t.is_punct)
    if words <= LEAD_WORDS and all(_is_adjunct(t, clause) for t in lead):
        yield (lead, ","), ("lead",)
    yield (), ("lead:dropped",)


_IDLE = frozenset({
    "for example", "in other words", "in all", "in addition", "in fact", "as a result",
    "of course", "at the same time", "in particular", "on the other hand", "in turn",
    "since then", "at the time", "in the meantime", "by contrast", "for instance",
    "in total", "for now", "at that time", "to date", "on top of that", "after all",
    "in contrast", "instead", "for the first time", "as well", "in response", "in the end", "until now", "in short", "at first",
})  # fmt: skip
"""Leads that only join a sentence to the one before it."""


def _is_adjunct(token: Token, clause: Clause) -> bool:
    """Tell whether a word before the subject is, or belongs to, a time, place or cause."""
    if token.head != clause.verb:
        return True
    return token.is_punct or token.dep_ in {"prep", "advcl", "npadvmod", "mark", "cc"}
