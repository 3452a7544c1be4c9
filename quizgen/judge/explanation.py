"""How the judge read both sides, in words for authors."""

from quizgen.core.answer import AnswerType
from quizgen.judge.amounts import Amount, read_amount
from quizgen.judge.counts import read_counts
from quizgen.judge.date_reading import Fields, read_date
from quizgen.judge.figures import Number
from quizgen.judge.forms import make_form
from quizgen.judge.lists import split_items
from quizgen.judge.money import Sum, read_sum
from quizgen.judge.name_parts import split_name

_BOUNDS = {1: "more than ", -1: "less than ", 0: ""}


def describe(kind: AnswerType, text: str) -> str:
    """Say in one line what the judge reads in a text, as an answer of a type."""
    folded = make_form(text).folded
    match kind:
        case "quantity":
            read = _amount(read_amount(folded, typed=True))
        case "money":
            read = _money(read_sum(folded))
        case "count":
            read = ", ".join(map(_number, read_counts(folded, typed=True)))
        case "date":
            read = " or ".join(map(_fields, read_date(folded)))
        case "person":
            read = _name(text)
        case "list":
            read = " + ".join(split_items(text))
        case "place" | "organisation" | "title" | "phrase":
            read = " ".join(make_form(text).words)
    return read or "nothing that counts"


def _money(money: Sum | None) -> str:
    if money is None:
        return ""
    return f"{_number(money.number)} {money.currency or 'of any currency'}"


def _number(number: Number) -> str:
    second = f" (or {number.other:,g})" if number.other is not None else ""
    return f"{number.value:,.12g}{second}"


def _amount(amount: Amount | None) -> str:
    if amount is None:
        return ""
    unit = amount.unit.name if amount.unit else amount.noun or "without a unit"
    upper = f" to {amount.upper:,.12g}" if amount.upper is not None else ""
    return f"{_BOUNDS[amount.bound]}{_number(amount.number)}{upper} {unit}"


def _fields(fields: Fields) -> str:
    return " ".join(f"{name} {value}" for name, value in fields.items())


def _name(text: str) -> str:
    form = make_form(text)
    if not form.words:
        return ""
    name = split_name(text, form.words, frozenset[str]())
    parts = [
        f"given {' '.join(name.first)}" if name.first else "",
        f"surname {' '.join(name.last)}",
        f"number {name.number}" if name.number else "",
    ]
    return ", ".join(part for part in parts if part)
