"""Other spellings of an answer, made when a pack is built, so that readers see them."""

import re
from collections.abc import Iterable, Sequence

from quizgen.core.answer import Answer
from quizgen.core.question import Question
from quizgen.judge.amounts import read_amount
from quizgen.judge.decision import judge
from quizgen.judge.figures import Number
from quizgen.judge.forms import Form, make_form
from quizgen.judge.gazetteer import other_names
from quizgen.judge.lexicon import word_class
from quizgen.judge.name_parts import split_name
from quizgen.judge.normalisation import ARTICLES
from quizgen.judge.numerals import TENS, UNITS
from quizgen.judge.units import Unit, named_unit

MOST = 12
"""Aliases that a question keeps at most."""
_LEAST_INITIALS = 3
"""Letters from which on initials are worth an alias; fewer are anybody's."""
_LARGEST_SPOKEN = 100
_CONVERSIONS = {
    "mile": "kilometre", "kilometre": "mile", "foot": "metre", "metre": "foot",
    "inch": "centimetre", "centimetre": "inch", "pound": "kilogram",
    "kilogram": "pound", "mph": "kph", "mile per hour": "kph",
    "kilometre per hour": "mph", "kph": "mph", "acre": "hectare", "hectare": "acre",
    "degree celsius": "degree fahrenheit", "degree fahrenheit": "degree celsius",
}  # fmt: skip
_PLURALS = {
    "foot": "feet", "inch": "inches", "kph": "km/h", "mph": "mph",
    "degree celsius": "degrees Celsius", "degree fahrenheit": "degrees Fahrenheit",
}  # fmt: skip


def accepted_spellings(
    answer: Answer, *, forms: Sequence[str] = (), contrast: Sequence[str] = ()
) -> tuple[str, ...]:
    """Give other spellings of an answer that count, the surest first.

    Args:
        answer: The answer as shown.
        forms: Other forms that the article uses for the same thing.
        contrast: Other answers of the story; an alias that equals or nears one of them
            is left out.
    """
    made = (*forms, *_MAKERS[answer.type](answer.text))
    known = {make_form(answer.text).key}
    kept: list[str] = []
    for alias in made:
        key = make_form(alias).key
        if not key or key in known or neared_contrast(alias, answer, contrast):
            continue
        known.add(key)
        kept.append(alias)
    return tuple(kept[:MOST])


def neared_contrast(alias: str, answer: Answer, contrast: Iterable[str]) -> str:
    """Find the other answer of the story that an alias equals or nears.

    Args:
        alias: A spelling that counts, or is to count.
        answer: What it stands for; its type decides.
        contrast: Other answers of the story.

    Returns:
        The first entry for which the judge would not rule the alias wrong, or nothing.
    """
    for other in contrast:
        question = Question.model_construct(
            prompt="?", answer=Answer.model_construct(type=answer.type, text=other)
        )
        if judge(question, alias).kind != "wrong":
            return other
    return ""


def _person(text: str) -> list[str]:
    form = make_form(text)
    if not form.words:
        return []
    name = split_name(text, form.words, frozenset[str]())
    if not name.first or name.number:
        return []
    plain = text.split()
    while plain and _bare(plain[0]) in word_class("honorific"):
        plain = plain[1:]
    while plain and _bare(plain[-1]) in word_class("name suffix"):
        plain = plain[:-1]
    surname = plain[-len(name.last) :]
    if tuple(map(_bare, surname)) != name.last:
        return [" ".join(word.title() for word in name.last)]
    given = plain[: -len(name.last)]
    letters = [word[0] for word in (*given, *surname) if word[:1].isupper()]
    made = [" ".join(surname)]
    if given:
        made.append(f"{given[0][0]}. {' '.join(surname)}")
    if len(given) > 1:
        made.append(f"{given[0]} {' '.join(surname)}")
    if len(letters) >= _LEAST_INITIALS:
        made.append("".join(letters))
    return made


def _bare(word: str) -> str:
    return "".join(make_form(word).words)


def _without(text: str, unwanted: frozenset[str]) -> list[str]:
    """Drop words of a class from the end of a name."""
    plain = text.split()
    while plain and _bare(plain[-1]) in unwanted:
        plain = plain[:-1]
    shorter = " ".join(plain).rstrip(",")
    return [] if shorter == text or _bare(shorter) in ARTICLES else [shorter]


def _place(text: str) -> list[str]:
    form = make_form(text)
    return [*other_names(form.key), *_initials(form)]


def _organisation(text: str) -> list[str]:
    legal = word_class("legal") - {"the", "of", "and", "for", "in", "a"}
    return [*_without(text, legal), *_initials(make_form(text))]


def _initials(form: Form) -> list[str]:
    letters = [w[0] for w in form.words if w not in word_class("small")]
    return ["".join(letters).upper()] if len(letters) >= _LEAST_INITIALS else []


def _quantity(text: str) -> list[str]:
    amount = read_amount(make_form(text).folded)
    if amount is None or amount.bound or amount.upper is not None:
        return []
    unit = amount.unit
    other = _notation(text, amount.number)
    converted = _convert(amount.number, unit) if unit else []
    return [*other, *converted]


def _convert(number: Number, unit: Unit) -> list[str]:
    target = named_unit(_CONVERSIONS.get(unit.name, ""))
    if target is None:
        return []
    value = unit.convert(number.value, target)[0]
    name = _PLURALS.get(target.name, f"{target.name}s")
    shown = f"{value:,.0f}" if abs(value) >= _LARGEST_SPOKEN else f"{value:.3g}"
    return [f"{shown} {name}"]


def _count(text: str) -> list[str]:
    amount = read_amount(make_form(text).folded)
    return _notation(text, amount.number) if amount else []


def _notation(text: str, number: Number) -> list[str]:
    """Write a small whole number the other way: `12` and `twelve`."""
    whole = int(number.value)
    if whole != number.value or not 0 <= whole < _LARGEST_SPOKEN:
        return []
    digits = re.search(r"(?<![\d.,])\d+(?![\d.,])", text)
    if digits:
        return [f"{text[: digits.start()]}{_spoken(whole)}{text[digits.end() :]}"]
    if any(letter.isdigit() for letter in text):
        return []
    spoken = re.compile(_spoken(whole).replace("-", "[- ]"), re.IGNORECASE)
    return [spoken.sub(str(whole), text, count=1)]


def _spoken(whole: int) -> str:
    units = {value: word for word, value in UNITS.items()}
    tens = {value: word for word, value in TENS.items()}
    if whole in units:
        return units[whole]
    rest = whole % 10
    return tens[whole - rest] + (f"-{units[rest]}" if rest else "")


def _nothing(text: str) -> list[str]:
    del text
    return []


_MAKERS = {
    "person": _person,
    "place": _place,
    "organisation": _organisation,
    "title": _nothing,
    "quantity": _quantity,
    "money": _nothing,
    "date": _nothing,
    "count": _count,
    "phrase": _nothing,
    "list": _nothing,
}
