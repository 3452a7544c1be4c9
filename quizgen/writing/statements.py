"""A statement, then its question: the story's own words without the answer.

"The firm was bought by a Finnish engineer. Who is that engineer?" is how quiz masters ask:
the sentence is told as it stands, without the answer, and a few words behind it ask.
Nothing is turned round, so that nothing can break.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from quizgen.facts.clauses import Clause
from quizgen.facts.slots import Slot
from quizgen.reading.document import Reading, Sentence
from quizgen.writing.leaving_out import LeftOut, leave_out

LONGEST_STATEMENT = 30
"""Words of a whole sentence that is told; of a longer one only the clause is."""

_JOINING = frozenset({"and", "but", "or", "so", "yet", "nor"})


def told_without(
    reading: Reading, sentence: Sentence, slot: Slot
) -> tuple[Slot, str] | None:
    """Give the slot as its statement leaves it out, and the question behind.

    Returns:
        The slot widened or narrowed to the words that go, with what is written for them
        as its `ask`, perhaps nothing; None where the statement would not hold together.
    """
    answer = _mention(reading, sentence, slot) or _answer(sentence, slot)
    if answer is None:
        return None
    found: LeftOut | None = leave_out(sentence.doc, slot, *answer)
    if found is None or found.start < sentence.span.start:
        return None
    return (
        replace(slot, start=found.start, end=found.end, ask=found.text),
        found.question,
    )


def statements(sentence: Sentence) -> Iterator[Sequence[Token]]:
    """Give the whole sentence, without the word that joins it to the one before."""
    tokens = list(sentence.span)
    while tokens and (tokens[0].lower_ in _JOINING or tokens[0].is_space):
        tokens = tokens[2 if len(tokens) > 1 and tokens[1].text == "," else 1 :]
    if len(tokens) - sum(t.is_punct for t in tokens) <= LONGEST_STATEMENT:
        yield tokens


def whole(clause: Clause) -> Clause:
    """Give a clause widened to its sentence, to settle the times in all of it."""
    return replace(
        clause, lead=(), subject=(), predicate=tuple(clause.sentence.span), speaker=()
    )


def _mention(
    reading: Reading, sentence: Sentence, slot: Slot
) -> tuple[int, int] | None:
    if slot.entity is None:
        return None
    for index in range(slot.start, slot.end):
        key = (sentence.paragraph, index)
        if reading.entity_at.get(key) is slot.entity:
            return reading.mention_at[key]
    return None


def _answer(sentence: Sentence, slot: Slot) -> tuple[int, int] | None:
    """Find the answer's own tokens within a slot: "12 November" in "on 12 November"."""
    for start in range(slot.start, slot.end):
        for end in range(slot.end, start, -1):
            if sentence.doc[start:end].text == slot.answer:
                return start, end
    return None
