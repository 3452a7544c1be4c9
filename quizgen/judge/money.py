"""Sums of money: currency, scale and amount must all agree."""

from dataclasses import dataclass, replace
from functools import cache, lru_cache

from quizgen.judge.amounts import adds_bound
from quizgen.judge.figures import Number, same
from quizgen.judge.forms import Context, Form
from quizgen.judge.lexicon import table
from quizgen.judge.numbers import find_numbers
from quizgen.judge.numerals import mend
from quizgen.judge.patterns import lazily
from quizgen.judge.phrases import compare_phrases
from quizgen.judge.quantities import LONG, NEAR
from quizgen.judge.tokens import Tokens, text_at, tokens
from quizgen.judge.verdict import Ruling

_SCALE_NAMES = {1e3: "thousand", 1e6: "million", 1e9: "billion", 1e12: "trillion"}
_SUBUNITS = {
    "cent": "cent", "cents": "cent", "c": "cent", "ct": "cent", "pence": "pound",
    "p": "pound", "penny": "", "pennies": "",
}  # fmt: skip
"""A hundredth, and the currency that it tells."""
_HUNDRED = 100
_LONGEST_NAME = 3
_PERIOD = lazily(r"(?:\ban?|\bper|/|\beach|\bevery) ?(hour|day|week|month|year)\b")
"""What a wage or a rent is paid for."""
_DOLLARS = frozenset({"dollar", "usd", "aud", "cad", "nzd", "hkd", "sgd"})
_WITH_CENTS = _DOLLARS | {"cent", "euro", "rand"}


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount of money as it was written."""

    number: Number
    currency: str = ""
    """Empty when none was written."""
    upper: float | None = None
    """The other end, or another amount, where more than one was written."""


@cache
def _currencies() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in table("currencies.txt"):
        code, _, names = line.partition(" | ")
        for name in names.split():
            found[name.replace("_", " ")] = code
    return found


@lru_cache(maxsize=4096)
def read_sum(folded: str) -> Sum | None:
    """Read the sum in a folded text, with number words mended; None without number."""
    pieces = mend(tokens(folded))
    numbers = find_numbers(pieces, letters=True)
    if not numbers:
        return None
    number, rest = numbers[0], numbers[1:]
    name = text_at(pieces, number.end)
    currency = find_currency(pieces)
    if name in _SUBUNITS:
        number = _hundredth(number)
        currency = currency or _SUBUNITS[name]
    elif rest and _is_small_change(pieces, number, rest[0]):
        value = number.value + rest[0].value / _HUNDRED
        number, rest = replace(number, value=value, step=1 / _HUNDRED), rest[1:]
    if rest:
        number = _scaled_alike(number, rest[0])
    others = [other.value for other in rest if not same(number.value, other.value)]
    return Sum(number, currency, others[0] if others else None)


def _scaled_alike(number: Number, other: Number) -> Number:
    """Read the 3 of `3-5 million` as millions."""
    factor = max((f for f in _SCALE_NAMES if f <= other.value), default=1.0)
    if number.scaled or not other.scaled or number.value >= min(_SCALE_NAMES):
        return number
    value, step = number.value * factor, number.step * factor
    return replace(number, value=value, step=step, other=None)


def _hundredth(number: Number) -> Number:
    return replace(
        number, value=number.value / _HUNDRED, step=number.step / _HUNDRED, other=None
    )


def _is_small_change(pieces: Tokens, number: Number, rest: Number) -> bool:
    """Tell whether `5 dollars 20` or `5 dollars and 20 cents` was written."""
    gap = {piece.text for piece in pieces[number.end : rest.start]}
    named = gap - {"and", ","} <= set(_currencies()) and bool(gap - {"and", ","})
    return named and rest.value < _HUNDRED and not number.scaled


def find_currency(pieces: Tokens) -> str:
    """Find the currency that a text names; empty when it names none."""
    names = _currencies()
    texts = [piece.text for piece in pieces]
    best = ""
    for index in range(len(texts)):
        for length in range(_LONGEST_NAME, 0, -1):
            name = " ".join(texts[index : index + length])
            if name in names:
                found = names[name]
                best = found if not best or best == "dollar" else best
                break
    return best


@lru_cache(maxsize=1024)
def _asked_currency(prompt: str) -> str:
    return find_currency(tokens(prompt))


def compare_money(reference: Form, given: Form, context: Context) -> Ruling:
    """Judge a typed sum against the answer's."""
    own = read_sum(reference.folded)
    if own is None:
        return compare_phrases(reference, given, context)
    typed = read_sum(given.folded)
    if typed is None:
        return Ruling("wrong", "no_number")
    currency = own.currency or _asked_currency(context.prompt)
    if not _agree(currency, typed.currency):
        return Ruling("wrong", "currency")
    if _is_paid_otherwise(reference, given):
        return Ruling("wrong", "other_unit")
    ends = _rule_ends(own, typed)
    if adds_bound(reference.folded, given.folded):
        ends = Ruling("wrong", "range")
    if ends:
        return ends
    return _compare(own.number, typed.number, context.prompt)


def _is_paid_otherwise(reference: Form, given: Form) -> bool:
    """Tell whether a sum a week was typed for one a month."""
    own, typed = (_PERIOD().search(form.folded) for form in (reference, given))
    return own is not None and typed is not None and own[1] != typed[1]


def _rule_ends(own: Sum, typed: Sum) -> Ruling | None:
    """Rule on ranges; None when there are none, or both ends agree."""
    if own.upper is None:
        return None if typed.upper is None else Ruling("wrong", "range")
    low, high = sorted((own.number.value, own.upper))
    if typed.upper is None:
        inside = low <= typed.number.value <= high
        return Ruling("close", "partial") if inside else Ruling("wrong", "other_value")
    ends = sorted((typed.number.value, typed.upper))
    agree = same(ends[0], low) and same(ends[1], high)
    return Ruling("correct", "equal") if agree else Ruling("wrong", "range")


def _agree(one: str, two: str) -> bool:
    """Tell whether two currencies may be the same; a bare dollar may be any."""
    if not one or not two or one == two:
        return True
    if "cent" in {one, two}:
        return _WITH_CENTS.issuperset({one, two})
    return "dollar" in {one, two} and _DOLLARS.issuperset({one, two})


def _compare(own: Number, typed: Number, prompt: str) -> Ruling:
    value = own.value
    if typed.reads(value):
        return Ruling("correct", "equal")
    scale = max((f for f in _SCALE_NAMES if f <= value), default=None)
    if scale and same(typed.value * scale, value) and own.scaled and not typed.scaled:
        if _SCALE_NAMES[scale] in prompt:
            return Ruling("correct", "equal")
        return Ruling("close", "scale_missing", detail=f"{typed.value:,.15g}")
    if value >= LONG and abs(typed.value - value) <= NEAR * value:
        return Ruling("close", "near")
    if any(
        same(typed.value * f, value) or same(typed.value, value * f)
        for f in _SCALE_NAMES
    ):
        return Ruling("wrong", "other_scale")
    return Ruling("wrong", "other_value")


_PRICED = lazily(
    r"[$£€¥₹₩]|\b(?:dollars?|euros?|pounds|quid|cents|pence|yen|rupees|pesos|usd|gbp)\b"
)


def speaks_of_money(folded: str) -> bool:
    """Tell whether a text holds a currency's sign or name."""
    return bool(_PRICED().search(folded))
