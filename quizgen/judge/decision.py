"""The order of steps from typed text to verdict; the first that decides wins."""

from dataclasses import dataclass
from typing import Literal

from quizgen.core.answer import AnswerType
from quizgen.core.attempt import Strictness
from quizgen.core.question import Question
from quizgen.judge.alignment import align
from quizgen.judge.comparisons import COMPARISONS
from quizgen.judge.forms import Form, make_form
from quizgen.judge.guards import guard
from quizgen.judge.hedges import (
    candidates,
    corrected,
    enumerated,
    strip_hedges,
    without_refused,
)
from quizgen.judge.lexicon import word_class
from quizgen.judge.messages import put_into_words
from quizgen.judge.normalisation import fold
from quizgen.judge.reference import ASIDE, NUMERIC, Reference, prepare
from quizgen.judge.verdict import Ruling, Verdict

Step = Literal["exact", "guard", "several", "comparison", "contrast", "required"]
"""Which step of the order decided."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict with the step that decided, for authors who ask why."""

    verdict: Verdict
    step: Step
    read: str
    """What was taken to be the answer, folded and without hedges."""
    against: str
    """The accepted spelling that came nearest."""


def judge(
    question: Question, given: str, *, strictness: Strictness = "normal"
) -> Verdict:
    """Judge what was typed: pure, deterministic, and never an exception.

    Args:
        question: The question with its answer, accepted spellings and contrasts.
        given: What the player typed; any string, cut at 256 characters.
        strictness: How many letters may be wrong; never softens numbers or names.
    """
    return decide(question, given, strictness=strictness).verdict


def decide(
    question: Question, given: str, *, strictness: Strictness = "normal"
) -> Decision:
    """Judge what was typed, and tell which step decided; arguments as in `judge`."""
    reference = prepare(question, strictness)
    folded = fold(given)
    text = folded
    found = _rule_exact(reference, make_form(text))
    if found is None:
        text = _bare(reference, folded)
        text = _without_asides(reference, text)
        found = _rule_exact(reference, make_form(text)) if text != folded else None
    if found is None:
        found = _rule(reference, make_form(text), folded)
    ruling, step, form = found
    return Decision(put_into_words(ruling, form.text), step, text, form.text)


_Found = tuple[Ruling, Step, Form]


def _bare(reference: Reference, folded: str) -> str:
    """Leave only what is meant as the answer."""
    bare = strip_hedges(_without_question(reference.context.prompt, folded))
    is_name = reference.type in _ONE_NAME - {"title"}
    meant = corrected(bare, is_name=is_name)
    return without_refused(meant if meant is bare else strip_hedges(meant))


def _without_question(prompt: str, folded: str) -> str:
    """Drop the question, of two words and more, that was typed before the answer."""
    start = prompt.rstrip(" ?")
    rest = folded.removeprefix(start)
    if " " not in start or rest == folded or rest[:1].isalnum():
        return folded
    return rest.strip(" ?:.,") or folded


def _without_asides(reference: Reference, text: str) -> str:
    """Drop what stands in brackets, where the answer has none: `Avatar (2009)`."""
    if "(" not in text or reference.type in NUMERIC:
        return text
    if any("(" in form.folded for form in reference.accept):
        return text
    return ASIDE().sub(" ", text).strip() or text


def _rule_exact(reference: Reference, given: Form) -> _Found | None:
    """Rule on spellings that the pack names; an accepted one before all others."""
    key = reference.key(given)
    if not key:
        return None
    if key in reference.keys:
        return Ruling("correct", "exact"), "exact", reference.keys[key]
    first = reference.accept[0]
    if key in reference.prompt_on:
        back = reference.prompt_on[key]
        return Ruling("close", "asked_back", detail=back), "exact", first
    if key in reference.reject_keys:
        return Ruling("wrong", "rejected"), "exact", first
    if key in reference.contrast_keys:
        return Ruling("wrong", "other_answer"), "exact", first
    return None


def _rule(reference: Reference, given: Form, folded: str) -> _Found:
    guarded = guard(reference, given, folded)
    if guarded:
        return guarded, "guard", reference.accept[0]
    several = _rule_several(reference, given) or _rule_enumeration(reference, given)
    if several:
        return several[0], "several", several[1]
    ruling, form = _compare(reference, given)
    vetoed = _veto(reference, given, ruling)
    if vetoed is not ruling:
        return vetoed, "contrast", form
    if _only_repeats(reference, given, ruling):
        return Ruling("wrong", "fragment"), "comparison", form
    if _lacks_required(reference, given, ruling):
        return Ruling("close", "partial"), "required", form
    return ruling, "comparison", form


def _compare(reference: Reference, given: Form) -> tuple[Ruling, Form]:
    """Compare with every accepted spelling; the best ruling counts."""
    comparison = COMPARISONS[reference.type]
    found: list[tuple[Ruling, Form]] = []
    for form in reference.accept:
        ruling = comparison(form, given, reference.context)
        found.append((ruling, form))
        if ruling.rank == _PERFECT.rank:
            break
    best, form = min(found, key=lambda pair: pair[0].rank)
    if best.kind == "close" and any(r.reason == "other_number" for r, _ in found):
        # Peter II names a number, and it is not that of Peter the Great.
        return Ruling("wrong", "other_number"), form
    return best, form


_PERFECT = Ruling("correct", "exact")


def _rule_several(reference: Reference, given: Form) -> tuple[Ruling, Form] | None:
    """Refuse `A or B`, unless every candidate is right or the answer says so itself."""
    text = given.folded
    parts = candidates(text)
    if len(parts) <= 1 or any(len(candidates(f.folded)) > 1 for f in reference.accept):
        return None
    spoken = " or " in f" {text} "
    if not spoken and (reference.type in NUMERIC or reference.type == "list"):
        return None
    if spoken and parts[-1].split()[0] in {
        "more",
        "less",
        "so",
        "over",
        "under",
        "fewer",
    }:
        return None  # "50 or more" is a bound, not a second answer
    found = [_compare(reference, make_form(part)) for part in parts]
    worst = max(found, key=lambda pair: pair[0].rank)
    if worst[0].kind == "correct":
        return worst
    return Ruling("wrong", "several"), reference.accept[0]


_ONE_NAME: frozenset[AnswerType] = frozenset(
    {"person", "place", "organisation", "title"}
)


def _rule_enumeration(reference: Reference, given: Form) -> tuple[Ruling, Form] | None:
    """Refuse `A and B` where the answer is one name, and only one of them is right."""
    commas = reference.type != "place"
    parts = enumerated(given.folded, commas=commas)
    if len(parts) <= 1 or reference.type not in _ONE_NAME:
        return None
    own = (enumerated(form.folded, commas=commas) for form in reference.accept)
    if any(len(parts_of_own) > 1 for parts_of_own in own):
        return None
    kinds = [_compare(reference, make_form(part))[0].kind for part in parts]
    if "correct" in kinds and "wrong" in kinds:
        return Ruling("wrong", "several"), reference.accept[0]
    return None


def _veto(reference: Reference, given: Form, ruling: Ruling) -> Ruling:
    """Weigh a ruling against the other answers of the story.

    A typed text that is as near to another answer is asked back, a nearer one is wrong.
    """
    others = (*reference.contrast, *reference.reject)
    if ruling.kind == "wrong" or not others:
        return ruling
    comparison = COMPARISONS[reference.type]
    rival = min(
        (comparison(form, given, reference.alone) for form in others),
        key=lambda r: r.rank,
    )
    if rival.kind != "correct":
        return ruling
    if ruling.kind == "close":
        shared = ruling.reason in {"shared_name", "given_name", "number_missing"}
        # "Mission: Impossible" begins both titles, and tells neither.
        part = ruling.reason == "partial" and reference.type == "title"
        return ruling if shared or part else Ruling("wrong", "other_answer")
    if ruling.rank < rival.rank:
        return ruling
    if ruling.rank == rival.rank:
        return Ruling("close", "shared_name", detail=given.folded)
    return Ruling("wrong", "other_answer")


_REPEATING: frozenset[AnswerType] = frozenset(
    {"place", "organisation", "title", "phrase"}
)


def _only_repeats(reference: Reference, given: Form, ruling: Ruling) -> bool:
    """Tell whether a part of the answer is a word of the question only."""
    if ruling.reason != "partial" or reference.type not in _REPEATING:
        return False
    telling = set(given.words) - word_class("filler")
    return telling.issubset(reference.prompt_words)


def _lacks_required(reference: Reference, given: Form, ruling: Ruling) -> bool:
    """Tell whether the words that the pack requires are missing."""
    required = reference.required
    if required is None or ruling.kind != "correct" or reference.type in NUMERIC:
        return False
    strictness = reference.context.strictness
    return bool(align(required.words, given.words, strictness=strictness).missing)
