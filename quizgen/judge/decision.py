"""The order of steps from typed text to verdict; the first that decides wins."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from quizgen.core.answer import AnswerType
from quizgen.core.attempt import Strictness
from quizgen.core.question import Question
from quizgen.judge.alignment import align
from quizgen.judge.counts import compare_counts, read_counts
from quizgen.judge.date_reading import Fields, read_date
from quizgen.judge.dates import compare_dates
from quizgen.judge.forms import Context, Form, make_form
from quizgen.judge.guards import (
    candidates,
    corrected,
    is_pass,
    negations,
    strip_hedges,
)
from quizgen.judge.kinds import infer_type
from quizgen.judge.lists import split_items
from quizgen.judge.messages import put_into_words
from quizgen.judge.money import compare_sums, read_sum
from quizgen.judge.names import compare_names
from quizgen.judge.normalisation import (
    LONGEST_ACCEPTED,
    fold,
    numeric_key,
    words,
)
from quizgen.judge.organisations import compare_organisations
from quizgen.judge.phrases import compare_phrases
from quizgen.judge.places import compare_places
from quizgen.judge.quantities import asked_unit, compare_amounts, read_amount
from quizgen.judge.titles import compare_titles
from quizgen.judge.verdict import Ruling, Verdict

_NUMERIC: frozenset[AnswerType] = frozenset({"quantity", "money", "date", "count"})
_LONGEST_EXTRA = 12
"""Words that may be typed beyond those of the answer."""

Comparison = Callable[[Form, Form, Context], Ruling]


@dataclass(frozen=True, slots=True)
class Reference:
    """A question, prepared once for judging."""

    type: AnswerType
    accept: tuple[Form, ...]
    contrast: tuple[Form, ...]
    reject: tuple[Form, ...]
    keys: Mapping[str, Form]
    others: frozenset[str]
    rejected: frozenset[str]
    context: Context
    prompt_on: Mapping[str, str]


def judge(
    question: Question, given: str, *, strictness: Strictness = "normal"
) -> Verdict:
    """Judge what was typed: pure, deterministic, and never an exception.

    Args:
        question: The question with its answer, accepted spellings and contrasts.
        given: What the player typed; any string, cut at 256 characters.
        strictness: How many letters may be wrong; never softens numbers or names.
    """
    answer = question.answer
    reference = _prepare(
        answer.type, answer.text, question.accept, question.contrast, question.reject,
        question.prompt, answer.asks_unit, answer.asks_year, answer.items,
        tuple(question.prompt_on.items()), strictness,
    )  # fmt: skip
    ruling, matched = _decide(reference, given)
    return put_into_words(ruling, matched, given)


_TITLED = re.compile(r"\b[a-z][a-z'-]+\b")


@lru_cache(maxsize=512)
def _prepare(
    kind: AnswerType, text: str, accept: tuple[str, ...], contrast: tuple[str, ...],
    reject: tuple[str, ...], prompt: str, asks_unit: bool, asks_year: bool,
    items: tuple[str, ...], prompt_on: tuple[tuple[str, str], ...],
    strictness: Strictness,
) -> Reference:  # fmt: skip
    forms = tuple(make_form(t[:LONGEST_ACCEPTED]) for t in (text, *accept))
    others = tuple(make_form(t[:LONGEST_ACCEPTED]) for t in contrast)
    rejected = tuple(make_form(t[:LONGEST_ACCEPTED]) for t in reject)
    make_key = _key_maker(kind)
    keys: dict[str, Form] = {}
    for form in forms:
        keys.setdefault(make_key(form.folded), form)
    own_nouns = frozenset(_TITLED.findall(prompt)) - _QUESTION_WORDS
    context = Context(
        fold(prompt), own_nouns, others, strictness, asks_unit, asks_year, items
    )
    return Reference(
        kind, forms, others, rejected, keys,
        frozenset(make_key(f.folded) for f in others),
        frozenset(make_key(f.folded) for f in rejected),
        context, {make_key(fold(k)): v for k, v in prompt_on},
    )  # fmt: skip


_QUESTION_WORDS = frozenset(
    """which what who whom whose where when why how the a an of in on at to for by with
    from and or is was were are did does do has had have this that""".split()
)


def _key_maker(kind: AnswerType) -> Callable[[str], str]:
    return numeric_key if kind in _NUMERIC else _text_key


def _text_key(folded: str) -> str:
    return make_form(folded).key


def _decide(reference: Reference, given: str) -> tuple[Ruling, str]:
    folded = fold(given)
    make_key = _key_maker(reference.type)
    exact = _exact(reference, make_key(folded))
    if exact:
        return exact
    text = corrected(strip_hedges(folded))
    text = strip_hedges(text)
    text = _without_prompt(text, reference.context.prompt)
    exact = _exact(reference, make_key(text))
    if exact:
        return exact
    guard = _guard(reference, text)
    if guard:
        return guard, ""
    ruling, form = _compare(reference, make_form(text))
    ruling = _veto(reference, make_form(text), ruling)
    return ruling, form.text


def _exact(reference: Reference, key: str) -> tuple[Ruling, str] | None:
    if not key:
        return None
    if key in reference.keys:
        return Ruling("correct", "exact"), reference.keys[key].text
    if key in reference.prompt_on:
        return Ruling("close", "asked_back", detail=reference.prompt_on[key]), ""
    if key in reference.rejected:
        return Ruling("wrong", "rejected"), ""
    if key in reference.others:
        return Ruling("wrong", "other_answer"), ""
    return None


def _without_prompt(text: str, prompt: str) -> str:
    """Drop the question when it was pasted before the answer."""
    bare = prompt.rstrip(" ?")
    if len(bare) > 10 and text.startswith(bare):
        rest = text[len(bare) :].strip(" ?:.")
        return rest or text
    return text


def _guard(reference: Reference, text: str) -> Ruling | None:
    form = make_form(text)
    if not form.key and not any(c.isalnum() for c in text):
        return Ruling("wrong", "empty")
    if is_pass(form.key) and not (
        reference.type == "count" and form.key in {"nothing", "none"}
    ):
        return Ruling("wrong", "pass")
    if len(form.key) == 1 and form.key.isalpha():
        return Ruling("wrong", "fragment")
    prompt = words(reference.context.prompt)
    if form.key and form.words == prompt:
        return Ruling("wrong", "echo")
    longest = max(len(f.words) for f in reference.accept)
    if len(form.words) > longest + _LONGEST_EXTRA:
        return Ruling("wrong", "long")
    own = max(negations(f.folded) for f in reference.accept)
    if negations(text) != own and negations(text) > own:
        return Ruling("wrong", "negated")
    return _several(reference, text)


def _several(reference: Reference, text: str) -> Ruling | None:
    """Refuse `A or B`, unless every candidate is right or the answer says so itself."""
    parts = candidates(text)
    if len(parts) < 2 or any(len(candidates(f.folded)) > 1 for f in reference.accept):
        return None
    if reference.type in {"quantity", "money", "date", "count"}:
        if " or " not in f" {text} " or re.search(
            r"\bor (?:more|less|so|over)\b", text
        ):
            return None
    rulings = [_compare(reference, make_form(part))[0] for part in parts]
    if all(ruling.kind == "correct" for ruling in rulings):
        return None
    return Ruling("wrong", "several")


def _compare(reference: Reference, given: Form) -> tuple[Ruling, Form]:
    """Compare with every accepted spelling; the best ruling counts."""
    comparison = _COMPARISONS[reference.type]
    best: tuple[Ruling, Form] | None = None
    for form in reference.accept:
        ruling = comparison(form, given, reference.context)
        if best is None or ruling.rank < best[0].rank:
            best = ruling, form
        if ruling.kind == "correct" and not ruling.distance:
            break
    return best or (Ruling("wrong", "other"), reference.accept[0])


def _veto(reference: Reference, given: Form, ruling: Ruling) -> Ruling:
    """Weigh a ruling against the other answers of the story."""
    if ruling.kind == "wrong" or not reference.contrast:
        return ruling
    comparison = _COMPARISONS[reference.type]
    rivals = [
        comparison(form, given, replace(reference.context, contrast=()))
        for form in (*reference.contrast, *reference.reject)
    ]
    rival = min(rivals, key=lambda found: found.rank)
    if rival.kind != "correct":
        return ruling
    if ruling.kind == "close":
        if ruling.reason in {"shared_name", "given_name"}:
            return ruling
        return Ruling("wrong", "other_answer")
    if ruling.rank < rival.rank:
        return ruling
    if ruling.rank == rival.rank:
        return Ruling("close", "shared_name", 1, detail=given.folded)
    return Ruling("wrong", "other_answer")


def _compare_quantities(reference: Form, given: Form, context: Context) -> Ruling:
    own = read_amount(reference.folded)
    if own is None:
        return compare_phrases(reference, given, context)
    unit, _ = asked_unit(context.prompt)
    names = context.asks_unit
    if unit is not None and own.unit is not None:
        names = names or unit.dimension == own.unit.dimension
    if own.unit is None and own.noun:
        names = names or own.noun in context.prompt
    return compare_amounts(own, read_amount(given.folded), asked=unit, names_unit=names)


def _compare_money(reference: Form, given: Form, context: Context) -> Ruling:
    own = read_sum(reference.folded)
    if own is None:
        return compare_phrases(reference, given, context)
    return compare_sums(own, read_sum(given.folded), prompt=context.prompt)


def _compare_counts(reference: Form, given: Form, context: Context) -> Ruling:
    if not read_counts(reference.folded):
        return compare_phrases(reference, given, context)
    return compare_counts(reference.folded, given.folded, prompt=context.prompt)


_YEAR = re.compile(r"\b(1\d{3}|20\d{2})\b")
_ASKED_FIELDS = (
    (re.compile(r"\b(?:what|which) year\b"), "year"),
    (re.compile(r"\b(?:what|which) month\b"), "month"),
    (re.compile(r"\b(?:what|which) (?:day of the week|weekday)\b"), "weekday"),
    (re.compile(r"\b(?:what|which) decade\b"), "decade"),
    (re.compile(r"\b(?:what|which) century\b"), "century"),
)


@lru_cache(maxsize=512)
def _date_context(prompt: str) -> tuple[Fields, frozenset[str]]:
    known: dict[str, int] = {}
    years = set(_YEAR.findall(prompt))
    if len(years) == 1:
        known["year"] = int(years.pop())
    for match in re.finditer(r"\b(?:in|of) ([a-z]+)\b", prompt):
        for fields in read_date(match[1]):
            if set(fields) == {"month"} and match[1] != "may":
                known["month"] = fields["month"]
    asked = frozenset(name for pattern, name in _ASKED_FIELDS if pattern.search(prompt))
    return known, asked


def _compare_dates(reference: Form, given: Form, context: Context) -> Ruling:
    own = read_date(reference.folded)
    own = tuple(f for f in own if "yy" not in f) or own
    if not own:
        return compare_phrases(reference, given, context)
    known, asked = _date_context(context.prompt)
    if context.asks_year and "year" not in known:
        known = {**known, "year": next((f["year"] for f in own if "year" in f), 0)}
    return compare_dates(own, read_date(given.folded), known=known, asked=asked)


def _compare_lists(reference: Form, given: Form, context: Context) -> Ruling:
    items = context.items or split_items(reference.folded)
    typed = list(split_items(given.folded))
    hits = 0
    foreign: list[str] = list(typed)
    left = list(items)
    for item in items:
        form = make_form(item)
        kind = infer_type(item, "")
        comparison = _COMPARISONS[kind if kind != "list" else "phrase"]
        for part in foreign:
            if comparison(form, make_form(part), context).kind == "correct":
                foreign.remove(part)
                left.remove(item)
                hits += 1
                break
    if not hits:
        wanted = tuple(w for item in items for w in words(fold(item)))
        found = align(wanted, given.words, strictness=context.strictness)
        if not found.missing and not {given.words[i] for i in found.added} - {"and"}:
            return Ruling("correct", "all_items")
        return Ruling("wrong", "other_items")
    if foreign:
        return Ruling("wrong", "other_items")
    if left:
        return Ruling("close", "some_items", 1)
    return Ruling("correct", "all_items")


_COMPARISONS: Mapping[AnswerType, Comparison] = {
    "person": compare_names,
    "place": compare_places,
    "organisation": compare_organisations,
    "title": compare_titles,
    "quantity": _compare_quantities,
    "money": _compare_money,
    "date": _compare_dates,
    "count": _compare_counts,
    "phrase": compare_phrases,
    "list": _compare_lists,
}
