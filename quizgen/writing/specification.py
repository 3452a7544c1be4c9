"""From a draft to a question of a pack: answer, accepted spellings, contrast, choices."""

import itertools
import re
from collections.abc import Sequence

from quizgen.core.answer import Answer
from quizgen.core.question import Evidence, Question, question_id
from quizgen.facts.numerals import find_numerals
from quizgen.facts.slots import Slot
from quizgen.judge import judge
from quizgen.judge.aliases import accepted_spellings
from quizgen.reading.document import Reading, Sentence
from quizgen.writing.distractors import write_choices
from quizgen.writing.shapes import Draft

CONTRAST_LIMIT = 12
"""Contrast entries a question keeps: the nearest of the same type in the story."""


def specify(
    draft: Draft, reading: Reading, *, difficulty: float, confidence: float
) -> Question:
    """Complete a draft into a question.

    Args:
        draft: A question that passed the gates.
        reading: The article it was made from.
        difficulty: From 0 to 1.
        confidence: Probability, 0 to 1, that it is printable.
    """
    slot = draft.fact.slot
    sentence = draft.fact.clause.sentence
    answer = Answer(
        type=slot.type,
        text=slot.answer,
        asks_unit=slot.sort in {"quantity", "duration", "percent"},
    )
    others = _others(reading, slot, sentence)
    forms = tuple(slot.entity.forms) if slot.entity is not None else ()
    plain = Question(
        prompt=draft.prompt,
        answer=answer,
        id=question_id(draft.prompt, answer),
        kind=draft.fact.kind,
        evidence=Evidence(quote=sentence.quote, start=sentence.start, end=sentence.end),
        difficulty=round(difficulty, 2),
        confidence=round(confidence, 3),
    )
    refused = (o for o in others if judge(plain, o).kind != "correct")
    contrast = tuple(itertools.islice(refused, CONTRAST_LIMIT))
    accept = accepted_spellings(answer, forms=forms, contrast=contrast)
    full = plain.model_copy(update={"accept": accept, "contrast": contrast})
    return full.model_copy(update={"choices": write_choices(full, contrast)})


def _others(reading: Reading, slot: Slot, near: Sentence) -> Sequence[str]:
    """Give the other answers of the same type in the story, nearest sentence first."""
    if slot.entity is not None:
        kind = slot.entity.kind
        distances = [
            (
                min(abs(m.paragraph - near.paragraph) for m in entity.mentions),
                position,
                entity.name,
            )
            for position, entity in enumerate(reading.entities)
            if entity is not slot.entity and entity.kind == kind and entity.is_full
        ]
        return [name for *_, name in sorted(distances)]
    unit = _unit(slot.answer)
    found: dict[str, int] = {}
    for index, doc in enumerate(reading.docs):
        for numeral in find_numerals(doc.text):
            alike = numeral.sort == slot.sort and (
                slot.sort not in {"quantity", "duration"} or _unit(numeral.text) == unit
            )
            if alike and numeral.text != slot.answer:
                distance = abs(index - near.paragraph)
                found[numeral.text] = min(distance, found.get(numeral.text, distance))
    return sorted(found, key=lambda text: (found[text], text))


def _unit(text: str) -> str:
    """Give the words of a number that are no digits: what it is a number of."""
    return re.sub(r"[\d.,:-]+", "", text).strip().lower()
