"""The likeliest questions first, no dull repetition, none that spoils another."""

from collections.abc import Callable
from dataclasses import replace

from quizgen.editing.choice import ANSWER_LIMIT, Candidate, choose
from quizgen.editing.desk import edit
from quizgen.editing.gates import leaks
from quizgen.reading import Reading

Read = Callable[[str], Reading]

STORY = (
    "The carmaker Tesla sold 2,450 cars in Norway in 2008.\n\n"
    "The chemist Marie Curie moved to Paris in 1891 for good.\n\n"
    "Germany won the World Cup in Brazil in 2014.\n\n"
    "Police arrested 42 protesters in Lisbon on May 1, 2023.\n\n"
    "Microsoft bought the game maker Mojang for $2.5 billion in Sweden."
)


def _candidates(reading: Reading) -> list[Candidate]:
    return edit(reading, limit=0).candidates


def _is_answer(one: Candidate, other: Candidate) -> bool:
    return leaks(one.draft.prompt, other.draft.fact.slot)


def _choose(
    candidates: list[Candidate], *, limit: int = 10, threshold: float = 0.0
) -> list[Candidate]:
    return choose(candidates, limit=limit, threshold=threshold, is_answer=_is_answer)


def test_no_chosen_question_gives_another_away(read_text: Read) -> None:
    chosen = _choose(_candidates(read_text(STORY)))
    assert len(chosen) >= 4
    for one in chosen:
        for other in chosen:
            assert one is other or not _is_answer(one, other)


def test_the_limit_and_the_threshold_hold(read_text: Read) -> None:
    candidates = _candidates(read_text(STORY))
    assert len(_choose(candidates, limit=2)) == 2
    assert _choose(candidates, limit=0) == []
    assert _choose(candidates, threshold=1.0) == []


def test_one_slot_is_asked_once(read_text: Read) -> None:
    chosen = _choose(_candidates(read_text(STORY)))
    slots = [
        (c.draft.fact.clause.sentence.index, c.draft.fact.slot.answer) for c in chosen
    ]
    assert len(slots) == len(set(slots))


def test_one_answer_is_not_asked_again_and_again(read_text: Read) -> None:
    text = "\n\n".join(
        f"The {noun} was opened in Lyon by King Charles in {year}."
        for noun, year in [
            ("opera house", 1981), ("town hall", 1982), ("metro line", 1983),
            ("botanic garden", 1984), ("art museum", 1985),
        ]
    )  # fmt: skip
    chosen = _choose(_candidates(read_text(text)), limit=20)
    answers = [c.draft.fact.slot.answer for c in chosen]
    assert all(answers.count(answer) <= ANSWER_LIMIT for answer in answers)


def test_the_order_of_the_candidates_does_not_matter(read_text: Read) -> None:
    candidates = _candidates(read_text(STORY))
    forwards = [c.draft.prompt for c in _choose(candidates)]
    backwards = [c.draft.prompt for c in _choose(candidates[::-1])]
    assert forwards == backwards


def test_a_question_that_gives_up_the_others_comes_late(read_text: Read) -> None:
    candidates = [replace(c, confidence=0.5) for c in _candidates(read_text(STORY))]
    hero = candidates[0]
    chosen = choose(
        candidates,
        limit=1,
        threshold=0.0,
        is_answer=lambda _, other: other is hero,
    )
    assert chosen[0] is not hero
