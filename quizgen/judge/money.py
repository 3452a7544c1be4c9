"""Sums of money: currency, scale and amount must all agree."""

from dataclasses import dataclass
from functools import lru_cache

from quizgen.judge.numbers import Number, find_numbers, same, tokens
from quizgen.judge.quantities import NEAR
from quizgen.judge.verdict import Ruling

_CURRENCIES: dict[str, str] = {}
for _code, _names in {
    "dollar": "$ dollar dollars buck bucks usd us$ d",
    "aud": "aud a$", "cad": "cad c$", "nzd": "nzd nz$", "hkd": "hkd hk$", "sgd": "sgd",
    "pound": "£ pound pounds quid gbp sterling l",
    "euro": "€ euro euros eur",
    "yen": "¥ yen jpy", "yuan": "yuan cny rmb renminbi",
    "rupee": "₹ rupee rupees inr rs rupiah re", "won": "₩ won krw",
    "ruble": "ruble rubles rouble roubles rub", "franc": "franc francs chf",
    "peso": "peso pesos mxn", "real": "real reais brl", "krona": "krona kronor krone kroner sek nok dkk",
    "rand": "rand zar", "lira": "lira liras try", "shekel": "shekel shekels ils",
    "dirham": "dirham dirhams aed", "riyal": "riyal riyals sar", "naira": "naira ngn",
    "shilling": "shilling shillings", "baht": "baht thb", "zloty": "zloty pln",
    "bitcoin": "bitcoin bitcoins btc",
}.items():  # fmt: skip
    for _name in _names.split():
        _CURRENCIES[_name] = _code
_PARTS = {"cent": ("", 100), "cents": ("", 100), "c": ("", 100), "pence": ("pound", 100),
          "p": ("pound", 100), "penny": ("pound", 100), "pennies": ("", 100)}  # fmt: skip
_NATIONS = {
    "american": "dollar", "us": "dollar", "australian": "aud", "canadian": "cad",
    "aussie": "aud", "hong": "hkd", "singapore": "sgd", "zealand": "nzd",
}  # fmt: skip
_DOLLARS = frozenset({"dollar", "aud", "cad", "nzd", "hkd", "sgd"})


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount of money as it was written."""

    number: Number
    currency: str = ""
    """Empty when none was written."""
    precise: bool = False
    """True when the kind of dollar was written too."""
    bound: int = 0


@lru_cache(maxsize=4096)
def read_sum(folded: str) -> Sum | None:
    """Read the sum in a folded text; None when it holds no number."""
    pieces = tokens(folded)
    numbers = find_numbers(pieces, letters=True)
    if not numbers:
        return None
    number = numbers[0]
    texts = [piece.text for piece in pieces]
    currency, precise = "", False
    for index, text in enumerate(texts):
        if index < number.end and text not in {"$", "£", "€", "¥", "₹", "₩"}:
            if index >= number.start or text not in _CURRENCIES or len(text) < 3:
                if text not in {"rs", "us", "a", "c", "nz", "hk"}:
                    continue
        if text in _NATIONS and "dollar" in folded + "$":
            currency, precise = _NATIONS[text], True
        elif text in {"a", "c", "nz", "hk"} and texts[index + 1 : index + 2] == ["$"]:
            currency = {"a": "aud", "c": "cad", "nz": "nzd", "hk": "hkd"}[text]
            precise = True
        elif (
            text in _CURRENCIES and not currency and len(text) + (text in "$£€¥₹₩") > 1
        ):
            currency = _CURRENCIES[text]
            precise = currency in _DOLLARS - {"dollar"}
    factor = 1.0
    if number.end < len(texts) and texts[number.end] in _PARTS:
        name, parts = _PARTS[texts[number.end]]
        currency, factor = currency or name, 1 / parts
    value = number.value * factor
    if len(numbers) == 2 and not number.scaled:
        rest = numbers[1]
        behind = texts[rest.end] if rest.end < len(texts) else ""
        if behind in _PARTS and rest.value < 100:
            value += rest.value / 100
        elif not same(value, rest.value):
            return None
    read = Number(
        value, number.step * factor, number.digits, number.end, number.start,
        scaled=number.scaled, other=number.other,
    )  # fmt: skip
    return Sum(read, currency, precise)


def compare_sums(reference: Sum, given: Sum | None, *, prompt: str) -> Ruling:
    """Judge a typed sum against the answer's."""
    if given is None:
        return Ruling("wrong", "no_number")
    if given.currency and reference.currency and given.currency != reference.currency:
        both = {given.currency, reference.currency}
        if not both <= _DOLLARS or (given.precise and reference.precise):
            return Ruling("wrong", "currency")
    value, typed = reference.number.value, given.number
    if typed.reads(value):
        return Ruling("correct", "equal")
    for factor in (1e3, 1e6, 1e9, 1e12):
        if (
            same(typed.value * factor, value)
            and not typed.scaled
            and reference.number.scaled
        ):
            names = {1e3: "thousand", 1e6: "million", 1e9: "billion", 1e12: "trillion"}
            if names[factor] in prompt:
                return Ruling("correct", "equal")
            return Ruling("close", "scale_missing", 1, detail=f"{typed.value:,.10g}")
    if value >= 100 and abs(typed.value - value) <= NEAR * value:
        return Ruling("close", "near", 1)
    ratio = typed.value / value if value else 0
    if any(same(ratio, f) or same(ratio, 1 / f) for f in (1e3, 1e6, 1e9) if ratio):
        return Ruling("wrong", "other_scale")
    return Ruling("wrong", "other_value")
