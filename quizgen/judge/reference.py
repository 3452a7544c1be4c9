"""A question, prepared once for judging."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from quizgen.core.answer import AnswerType
from quizgen.core.attempt import Strictness
from quizgen.core.question import Question
from quizgen.judge.asked import own_nouns
from quizgen.judge.forms import Context, Form, make_form
from quizgen.judge.normalisation import LONGEST_ACCEPTED, fold, numeric_key, words
from quizgen.judge.patterns import lazily
from quizgen.judge.spelling import is_inflection

NUMERIC: frozenset[AnswerType] = frozenset({"quantity", "money", "date", "count"})
"""Types whose points, commas, signs and slashes decide."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What a typed answer is compared with."""

    type: AnswerType
    accept: tuple[Form, ...]
    """The answer first, then other spellings that count."""
    contrast: tuple[Form, ...]
    reject: tuple[Form, ...]
    required: Form | None
    keys: Mapping[str, Form]
    """Keys of accepted spellings."""
    contrast_keys: frozenset[str]
    reject_keys: frozenset[str]
    prompt_on: Mapping[str, str]
    """Key of what may be typed -> the question to ask back."""
    prompt_words: tuple[str, ...]
    context: Context
    alone: Context
    """The same without the other answers of the story, to weigh one of them."""

    def key(self, form: Form) -> str:
        """Give what equal spellings of this type share."""
        return exact_key(self.type, form)


def exact_key(kind: AnswerType, form: Form) -> str:
    """Give what equal spellings of a type share; signs alone stand for themselves."""
    # A phrase of digits alone is a score: 3-1 is neither 31 nor 1-3.
    numeric = kind in NUMERIC or (kind == "phrase" and form.key.isdigit())
    key = numeric_key(form.folded) if numeric else form.key
    return key or form.folded


ASIDE = lazily(r"\s*\([^()]*\)\s*")
"""What stands in brackets."""
_QUOTED = lazily('\\s*["\u201c]([^"\u201c\u201d]+)["\u201d]\\s*')


class _Parts(NamedTuple):
    """All of a question that judging depends on."""

    type: AnswerType
    text: str
    required: str
    accept: tuple[str, ...]
    contrast: tuple[str, ...]
    reject: tuple[str, ...]
    prompt_on: tuple[tuple[str, str], ...]
    prompt: str
    asks: tuple[bool, bool]
    items: tuple[str, ...]
    strictness: Strictness


def prepare(question: Question, strictness: Strictness) -> Reference:
    """Prepare a question for judging; the same question is prepared once."""
    answer = question.answer
    return _prepare(
        _Parts(
            answer.type,
            answer.text,
            answer.required,
            question.accept,
            question.contrast,
            question.reject,
            tuple(question.prompt_on.items()),
            question.prompt,
            (answer.asks_unit, answer.asks_year),
            answer.items,
            strictness,
        )
    )


@lru_cache(maxsize=512)
def _prepare(parts: _Parts) -> Reference:
    spelled = (parts.text, *parts.accept)
    if parts.type not in NUMERIC:  # Burma (Myanmar): the brackets may be left out
        bare = (ASIDE().sub(" ", text).strip() for text in spelled if "(" in text)
        spelled = (*spelled, *filter(None, bare))
    if parts.type == "person":  # Dwayne "The Rock" Johnson goes by either name
        nicknamed = [text for text in spelled if _QUOTED().search(text)]
        inside = (match for text in nicknamed for match in _QUOTED().findall(text))
        outside = (_QUOTED().sub(" ", text) for text in nicknamed)
        spelled = (*spelled, *inside, *outside)
    accept = tuple(_form(text) for text in spelled)
    contrast = tuple(_form(text) for text in parts.contrast)
    reject = tuple(_form(text) for text in parts.reject)
    folded = fold(parts.prompt)
    own = {word for form in accept for word in form.words}
    nouns = {
        other
        for word in own_nouns(parts.prompt)
        for other in (word, *(o for o in own if is_inflection(word, o)))
    }
    asks_unit, asks_year = parts.asks
    context = Context(
        folded, frozenset(nouns), contrast, parts.strictness, asks_unit, asks_year,
        parts.items,
    )  # fmt: skip

    def make_key(form: Form) -> str:
        return exact_key(parts.type, form)

    keys: dict[str, Form] = {}
    for form in accept:
        keys.setdefault(make_key(form), form)
    return Reference(
        parts.type, accept, contrast, reject,
        _form(parts.required) if parts.required else None,
        keys,
        frozenset(map(make_key, contrast)) - set(keys),
        frozenset(map(make_key, reject)) - set(keys),
        {make_key(_form(text)): back for text, back in parts.prompt_on},
        words(folded),
        context,
        replace(context, contrast=()),
    )  # fmt: skip


def _form(text: str) -> Form:
    return make_form(text[:LONGEST_ACCEPTED])
