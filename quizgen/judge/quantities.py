"""Measured amounts: a number and a unit, compared in the unit that was typed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from quizgen.judge.numbers import (
    Number,
    Token,
    find_numbers,
    read_number,
    same,
    tokens,
)
from quizgen.judge.units import Unit, read_unit
from quizgen.judge.verdict import Ruling

NEAR = 0.05
"""Share of the reference within which a long number is `close`."""
CONVERTED = 0.01
"""Share within which an amount in another unit is the same."""
_LOOSEST = 0.02
"""Share that the reference's precision may be worth at most."""

_BOUNDS = {
    "more": 1, "over": 1, "above": 1, "exceeding": 1, "beyond": 1, "least": 1,
    "minimum": 1, "plus": 1, ">": 1, "upwards": 1, "greater": 1, "+": 1, "longer": 1,
    "less": -1, "under": -1, "below": -1, "fewer": -1, "most": -1, "maximum": -1,
    "up": -1, "<": -1, "within": -1, "shorter": -1,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Amount:
    """What was read of a measured amount."""

    number: Number
    unit: Unit | None
    noun: str = ""
    """The word behind the number when it is no unit we know: `times`, `goals`."""
    bound: int = 0
    """1 for "more than", -1 for "less than", 0 for a plain amount."""
    upper: float | None = None
    """The other end of a range."""


_JOINTS = {"-", "to", "through", "and", "or", "until"}
_SMALLER = {"foot": "inch", "hour": "minute", "minute": "second", "pound": "ounce",
            "stone": "pound", "metre": "centimetre"}  # fmt: skip
_SIXTIETH = {"inch": 12.0, "minute": 60.0, "second": 60.0, "ounce": 16.0,
             "pound": 14.0, "centimetre": 100.0}  # fmt: skip
_NO_NOUN = frozenset(
    """a an the of in on at to for from by per and or is was were are be it that there
    about around approximately roughly nearly almost than more less over under with
    each every total all altogether old long high tall deep wide away ago later""".split()
)


@lru_cache(maxsize=4096)
def read_amount(folded: str) -> Amount | None:
    """Read the amount in a folded text; None when it holds no number."""
    pieces = tokens(folded)
    numbers = find_numbers(pieces)
    if not numbers:
        return None
    first = numbers[0]
    amount = _measure(pieces, first)
    end = amount.number.end
    for number in numbers[1:]:
        if number.start < end:
            continue
        gap = [p.text for p in pieces[end : number.start]]
        part = _measure(pieces, number)
        joined = _compound(amount, part, gap)
        if joined is not None:
            amount, end = joined, part.number.end
        elif same(number.value, amount.number.value):
            end = part.number.end  # "12 (twelve)"
        else:
            amount = replace(
                amount,
                unit=amount.unit or part.unit,
                noun=amount.noun or part.noun,
                upper=part.number.value,
            )
            break
    return replace(amount, bound=_bound(pieces, first.start, end))


def _measure(pieces: Sequence[Token], number: Number) -> Amount:
    end = number.end
    if end < len(pieces) and pieces[end].text in {"-", "of"}:
        end += 1
        if end < len(pieces) and pieces[end].text in {"a", "an"}:
            end += 1
    elif end < len(pieces) and pieces[end].text in {"a", "an"} and number.value < 1:
        end += 1
    # One or two words may stand before the unit: `24 working days`, `30 degrees`.
    for skipped in range(3):
        index = end + skipped
        if index >= len(pieces) or not _may_precede(pieces, end, index):
            break
        read = read_unit(pieces, index)
        if read:
            unit, after = read
            extra = _and_a_half(pieces, after)
            if extra:
                value = number.value + extra[0]
                number = replace(number, value=value, step=value * 0.02)
                after = extra[1]
            return Amount(replace(number, end=after), unit)
    if number.start > 0 and pieces[number.start - 1].text == "mach":
        read = read_unit(pieces, number.start - 1)
        return Amount(number, read[0] if read else None)
    nouns: list[str] = []
    for piece in pieces[end : end + 3]:
        if not piece.text.isalpha() or piece.text in _NO_NOUN:
            break
        nouns.append(piece.text)
    return Amount(number, None, nouns[-1] if nouns else "")


def _may_precede(pieces: Sequence[Token], first: int, index: int) -> bool:
    return all(
        piece.text.isalpha() and piece.text not in _NO_NOUN
        for piece in pieces[first:index]
    )


def _and_a_half(pieces: Sequence[Token], index: int) -> tuple[float, int] | None:
    """Read `and a half` behind a unit: `a mile and a half`."""
    if index + 2 < len(pieces) and pieces[index].text == "and":
        number = read_number(pieces, index + 1)
        if number and 0 < number.value < 1:
            return number.value, number.end
    return None


def _compound(amount: Amount, part: Amount, gap: list[str]) -> Amount | None:
    """Join `5 feet` and `11 inches`, and a bare number behind the larger unit."""
    if amount.unit is None or any(text not in {"and", ","} for text in gap):
        return None
    unit = part.unit
    if unit is None and not part.noun and not gap:
        smaller = _SMALLER.get(amount.unit.name)
        factor = _SIXTIETH.get(smaller or "", 0)
        if not factor or part.number.value >= factor:
            return None
        share = part.number.value / factor
    elif unit is not None and unit.dimension == amount.unit.dimension:
        if unit.factors[0] >= amount.unit.factors[0]:
            return None
        factor = amount.unit.factors[0] / unit.factors[0]
        share = part.number.value / factor
    else:
        return None
    number = replace(
        amount.number,
        value=amount.number.value + share,
        step=part.number.step / factor,
        digits=amount.number.digits + 2,
        end=part.number.end,
    )
    return replace(amount, number=number)


def _bound(pieces: Sequence[Token], start: int, end: int) -> int:
    before = [p.text for p in pieces[max(0, start - 4) : start]]
    for text in reversed(before):
        if text in _BOUNDS and not (text == "more" and "no" in before):
            return _BOUNDS[text]
        if text == "more":
            return -1
    behind = [p.text for p in pieces[end : end + 3]]
    for text, following in zip(behind, [*behind[1:], ""], strict=False):
        if text in {"+", "plus"} or (text == "or" and following in {"more", "above"}):
            return 1
        if text == "or" and following in {"less", "fewer", "below"}:
            return -1
    return 0


def compare_amounts(
    reference: Amount, given: Amount | None, *, asked: Unit | None, names_unit: bool
) -> Ruling:
    """Judge a typed amount against the answer's.

    Args:
        reference: What the answer says.
        given: What was typed; None when it holds no number.
        asked: The unit that the question names, if any.
        names_unit: True when a bare number is a full answer.
    """
    if given is None:
        return Ruling("wrong", "no_number")
    if reference.unit is None and asked is not None:
        reference = replace(reference, unit=asked)
    if (given.upper is None) != (reference.upper is None):
        return _range_ruling(reference, given)
    if given.bound and given.bound != reference.bound:
        return Ruling("wrong", "range")
    if given.upper is not None and reference.upper is not None:
        ends = same(given.number.value, reference.number.value) and same(
            given.upper, reference.upper
        )
        if not ends and given.unit == reference.unit:
            return Ruling("wrong", "range")
    return _compare_single(reference, given, asked=asked, names_unit=names_unit)


def _range_ruling(reference: Amount, given: Amount) -> Ruling:
    if given.upper is not None or reference.upper is None:
        return Ruling("wrong", "range")
    low, high = sorted((reference.number.value, reference.upper))
    if low <= given.number.value <= high:
        return Ruling("close", "partial", detail=f"{given.number.value:g}")
    return Ruling("wrong", "other_value")


def _compare_single(
    reference: Amount, given: Amount, *, asked: Unit | None, names_unit: bool
) -> Ruling:
    unit = given.unit
    if unit is None:
        bare = _compare_numbers(reference, given.number)
        return _without_unit(reference, given, bare, asked=asked, names_unit=names_unit)
    if reference.unit is None:
        if reference.noun and not _same_noun(reference.noun, unit.name):
            return Ruling("wrong", "other_unit")
        if unit.dimension in {"ratio", "temperature"}:
            return Ruling("wrong", "other_unit")
        return _compare_numbers(reference, given.number)
    if unit.name == reference.unit.name:
        return _compare_numbers(reference, given.number)
    if unit.dimension != reference.unit.dimension:
        if _is_degree(unit, reference.unit):
            bare = _compare_numbers(reference, given.number)
            if bare.kind == "correct" and not names_unit:
                return Ruling("close", "unit_missing", detail=_shown(given.number))
            return bare
        return Ruling("wrong", "other_unit")
    return _compare_converted(reference, given.number, unit)


def _is_degree(first: Unit, second: Unit) -> bool:
    return {first.dimension, second.dimension} == {"degree", "temperature"}


def _same_noun(first: str, second: str) -> bool:
    return first.rstrip("s") == second.rstrip("s")


def _without_unit(
    reference: Amount,
    given: Amount,
    bare: Ruling,
    *,
    asked: Unit | None,
    names_unit: bool,
) -> Ruling:
    """Decide about a number without a unit that we know."""
    needs_unit = reference.unit is not None or (bool(reference.noun) and not names_unit)
    if given.noun and reference.noun and not _same_noun(given.noun, reference.noun):
        return Ruling("wrong", "other_unit") if bare.kind != "wrong" else bare
    if given.noun and reference.noun:
        return bare
    if bare.kind == "wrong" or not needs_unit or names_unit:
        if asked and reference.unit and asked.dimension == reference.unit.dimension:
            converted = _compare_converted(reference, given.number, asked)
            return min(bare, converted, key=lambda ruling: ruling.rank)
        if reference.unit and reference.unit.dimension == "ratio":
            share = replace(given.number, value=given.number.value * 100)
            if 0 < given.number.value < 1 and given.number.digits >= 2:
                return _compare_numbers(reference, share)
        return bare
    if bare.kind == "correct":
        if reference.unit and _is_share(reference, given):
            return bare
        return Ruling("close", "unit_missing", detail=_shown(given.number))
    return bare


def _is_share(reference: Amount, given: Amount) -> bool:
    return False


def _shown(number: Number) -> str:
    return f"{number.value:,.10g}"


def _compare_numbers(reference: Amount, given: Number) -> Ruling:
    """Compare two numbers of one unit at the reference's precision."""
    value, step = reference.number.value, reference.number.step
    if given.reads(value):
        return Ruling("correct", "equal")
    if reference.number.other is not None and same(reference.number.other, given.value):
        return Ruling("correct", "equal")
    tolerance = min(step / 2, _LOOSEST * abs(value))
    difference = abs(given.value - value)
    if difference <= tolerance * (1 + 1e-9) and given.digits > 1:
        return Ruling("correct", "rounded")
    return near_ruling(reference.number, given)


def near_ruling(reference: Number, given: Number) -> Ruling:
    """Tell a near miss from a plain one, where the reference is long enough."""
    value, difference = reference.value, abs(given.value - reference.value)
    if (given.value < 0) != (value < 0) and value:
        return Ruling("wrong", "other_value")
    shorter = given.step > reference.step and not given.scaled
    if (
        shorter
        and difference <= given.step * (1 - 1e-9)
        and difference <= abs(value) / 10
    ):
        return Ruling("close", "fewer_digits", 1)
    if difference <= NEAR * abs(value) and (
        abs(value) >= 100 or significant(reference) >= 3
    ):
        return Ruling("close", "near", 1)
    return Ruling("wrong", "other_value")


def significant(number: Number) -> int:
    """Count significant digits; zeros at the end of an integer are not."""
    if number.step < 1:
        return number.digits
    text = f"{abs(number.value):.0f}"
    return len(text.rstrip("0")) or 1


def _compare_converted(reference: Amount, given: Number, unit: Unit) -> Ruling:
    """Compare in the typed unit, at the digits typed or within a hundredth."""
    own = reference.unit
    if own is None:
        return _compare_numbers(reference, given)
    for value in own.convert(reference.number.value, unit):
        difference = abs(given.value - value)
        rounded = given.digits >= 2 and difference <= given.step / 2 * (1 + 1e-9)
        if rounded and difference <= NEAR * abs(value):
            return Ruling("correct", "converted")
        if difference <= CONVERTED * abs(value) * (1 + 1e-9):
            return Ruling("correct", "converted")
    value = own.convert(reference.number.value, unit)[0]
    if abs(given.value - value) <= NEAR * abs(value) and (
        abs(reference.number.value) >= 100 or significant(reference.number) >= 3
    ):
        return Ruling("close", "near", 1)
    return Ruling("wrong", "other_value")


@lru_cache(maxsize=1024)
def asked_unit(folded_prompt: str) -> tuple[Unit | None, bool]:
    """Find the unit that a question names: `how many miles per hour`, `in kilometres`.

    Returns:
        The unit, None for a noun that is none; and whether anything is counted.
    """
    pieces = tokens(folded_prompt)
    texts = [piece.text for piece in pieces]
    for index, text in enumerate(texts):
        if text in {"many", "what", "which"} and index + 1 < len(texts):
            start = index + 1
            if text == "many" and index and texts[index - 1] != "how":
                continue
            for skipped in range(4):
                if start + skipped >= len(texts) or texts[start + skipped] in _NO_NOUN:
                    break
                read = read_unit(pieces, start + skipped)
                single = text != "many"
                if read and not (single and read[0].dimension not in {"ratio"}):
                    return read[0], True
            if text == "many":
                return None, True
        if text in {"in", "of"} and index + 1 < len(texts):
            read = read_unit(pieces, index + 1)
            if read and text == "in" and read[1] >= len(texts) - 3:
                return read[0], True
    return None, False
