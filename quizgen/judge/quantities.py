"""Quantities: compared in the unit that was typed, never by letters."""

from dataclasses import replace

from quizgen.judge.amounts import Amount, read_amount
from quizgen.judge.asked import asked_unit
from quizgen.judge.durations import compare_durations
from quizgen.judge.figures import Number, same
from quizgen.judge.forms import Context, Form
from quizgen.judge.phrases import compare_phrases
from quizgen.judge.units import SHARE, Unit
from quizgen.judge.verdict import Ruling

NEAR = 0.05
"""Share of the reference within which a long number is `close`."""
LONG = 100.0
"""A number from here on is long."""
LONG_DIGITS = 3
"""And so is one of so many significant digits."""
CONVERTED = 0.01
"""Share within which an amount in another unit is the same."""
_LOOSEST = 0.02
"""Share that the reference's precision may be worth at most."""
_ROUNDED_DIGITS = 2
"""Digits that must be typed before rounding to them is trusted."""
_SHORTER = 0.1
"""Share of the reference that leaving digits off may cost."""
_SLACK = 1 + 1e-9


def compare_quantities(reference: Form, given: Form, context: Context) -> Ruling:
    """Judge a typed amount against the answer's."""
    timed = compare_durations(reference.folded, given.folded)
    if timed:
        return timed
    own = read_amount(reference.folded)
    if own is None:
        return compare_phrases(reference, given, context)
    asked = asked_unit(context.prompt)
    if own.unit is None and not own.noun and asked is not None:
        own = replace(own, unit=asked)
    typed = read_amount(given.folded, typed=True)
    if typed is None:
        return Ruling("wrong", "no_number")
    if typed.unit and not _may_measure(own, typed.unit):
        scaled = read_amount(given.folded, letters=True)
        typed = scaled if scaled and scaled.number.scaled else typed
    bounds = _rule_bounds(own, typed)
    if bounds:
        return bounds
    named = _names_unit(own, asked, context) or typed.noun in reference.words
    if typed.unit is None:
        return _compare_bare(own, typed, asked, named=named)
    return _compare_units(own, typed, typed.unit, named=named)


def _may_measure(own: Amount, unit: Unit) -> bool:
    """Tell whether a typed unit, not the letter of a scale, may measure the answer."""
    if own.unit is None:
        return own.noun == unit.name
    return own.unit.dimension == unit.dimension


def _names_unit(own: Amount, asked: Unit | None, context: Context) -> bool:
    """Tell whether the question names the unit, so that a number says it all."""
    if context.asks_unit:
        return True
    if own.unit is not None:
        return asked is not None and _may_name(asked, own.unit)
    return own.noun in context.prompt


def _may_name(asked: Unit, unit: Unit) -> bool:
    """Tell whether a question's unit tells the answer's: degrees may be Celsius."""
    dimensions = {asked.dimension, unit.dimension}
    return len(dimensions) == 1 or dimensions == {"degree", "temperature"}


def _rule_bounds(own: Amount, typed: Amount) -> Ruling | None:
    """Rule on ranges and on `more than`; None when there are none to rule on."""
    if typed.bound and typed.bound != own.bound:
        return Ruling("wrong", "range")
    if own.upper is None and typed.upper is None:
        return None
    if own.upper is None:
        return Ruling("wrong", "range")
    low, high = sorted((own.number.value, own.upper))
    if typed.upper is None:
        inside = low <= typed.number.value <= high
        return Ruling("close", "partial") if inside else Ruling("wrong", "other_value")
    if same(typed.number.value, own.number.value) and same(typed.upper, own.upper):
        return None
    other = own.unit != typed.unit and own.unit and typed.unit
    return None if other else Ruling("wrong", "range")


def _compare_bare(
    own: Amount, typed: Amount, asked: Unit | None, *, named: bool
) -> Ruling:
    """Compare a number without a unit that we know."""
    bare = compare_numbers(own.number, typed.number)
    measured = own.unit and asked and asked.dimension == own.unit.dimension
    if own.unit and asked and measured and asked.name != own.unit.name and named:
        # The question wants kilometres of an answer that is given in miles.
        converted = _compare_converted(own.number, own.unit, typed.number, asked)
        bare = min(bare, converted, key=lambda ruling: ruling.rank)
    if 0 < typed.number.value < 1 and own.unit and own.unit.dimension == "ratio":
        share = _compare_converted(own.number, own.unit, typed.number, SHARE)
        return min(bare, share, key=lambda ruling: ruling.rank)
    number = typed.number
    if bare.kind == "wrong" and own.unit is SHARE and number.ordinal and number.value:
        part = replace(number, value=1 / number.value, other=None)
        bare = compare_numbers(own.number, part)
    if typed.noun and own.noun and typed.noun.rstrip("s") != own.noun.rstrip("s"):
        return Ruling("wrong", "other_unit") if bare.kind != "wrong" else bare
    complete = named or bool(typed.noun and own.noun) or own.unit is SHARE
    single = len(own.noun) == 1  # 1080p
    if bare.kind != "correct" or complete or single or not (own.unit or own.noun):
        return bare
    return Ruling("close", "unit_missing", detail=f"{typed.number.value:,.15g}")


def _compare_units(own: Amount, typed: Amount, unit: Unit, *, named: bool) -> Ruling:
    """Compare an amount with a unit."""
    if own.unit is None and not _fits_noun(unit, own.noun):
        return Ruling("wrong", "other_unit")
    bare = compare_numbers(own.number, typed.number)
    if own.unit is None or unit.equals(own.unit):
        return bare
    if unit.dimension == own.unit.dimension:
        ends = zip(_ends(own), _ends(typed), strict=False)
        rulings = [_compare_converted(o, own.unit, t, unit) for o, t in ends]
        return max(rulings, key=lambda ruling: ruling.rank)
    if {unit.dimension, own.unit.dimension} == {"degree", "temperature"}:
        if bare.kind == "correct" and not named:
            return Ruling("close", "unit_missing", detail=f"{typed.number.value:g}°")
        return bare
    return Ruling("wrong", "other_unit")


def _ends(amount: Amount) -> tuple[Number, ...]:
    """Give the number of an amount, and the other end of a range."""
    number, upper = amount.number, amount.upper
    return (number,) if upper is None else (number, replace(number, value=upper))


def _fits_noun(unit: Unit, noun: str) -> bool:
    """Tell whether a unit may stand where the answer has no unit that we know."""
    if noun:
        return noun.rstrip("s") == unit.name.rstrip("s")
    return unit.dimension not in {"ratio", "temperature"}


def compare_numbers(reference: Number, given: Number) -> Ruling:
    """Compare two numbers of one unit at the reference's precision."""
    value = reference.value
    if given.reads(value) or (
        reference.other is not None and same(reference.other, given.value)
    ):
        return Ruling("correct", "equal")
    tolerance = min(reference.step / 2, _LOOSEST * abs(value)) * _SLACK
    if abs(given.value - value) <= tolerance:
        return Ruling("correct", "rounded")
    return near_ruling(reference, given)


def near_ruling(reference: Number, given: Number) -> Ruling:
    """Tell a near miss from a plain one, where the reference is long enough."""
    value, difference = reference.value, abs(given.value - reference.value)
    if value * given.value < 0:
        return Ruling("wrong", "other_value")
    shorter = given.step > reference.step
    within = difference <= min(given.step, _SHORTER * abs(value)) * _SLACK
    if shorter and within:
        return Ruling("close", "fewer_digits")
    if difference <= NEAR * abs(value) * _SLACK and is_long(reference):
        return Ruling("close", "near")
    return Ruling("wrong", "other_value")


def is_long(number: Number) -> bool:
    """Tell whether a number has so many digits that a near miss shows knowledge."""
    if abs(number.value) >= LONG:
        return True
    return number.step < 1 and number.digits >= LONG_DIGITS and not number.fraction


def _compare_converted(own: Number, mine: Unit, given: Number, unit: Unit) -> Ruling:
    """Compare in the typed unit, at the digits typed or within a hundredth."""
    values = mine.convert(own.value, unit)
    for value in values:
        difference = abs(given.value - value)
        rounded = given.digits >= _ROUNDED_DIGITS and difference <= given.step / 2
        if rounded and difference <= NEAR * abs(value) * _SLACK:
            return Ruling("correct", "converted")
        if difference <= CONVERTED * abs(value) * _SLACK:
            return Ruling("correct", "converted")
    near = abs(given.value - values[0]) <= NEAR * abs(values[0]) * _SLACK
    if near and is_long(own):
        return Ruling("close", "near")
    return Ruling("wrong", "other_value")
