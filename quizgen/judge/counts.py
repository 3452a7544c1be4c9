"""Counts: whole numbers in digits or words, whatever is counted."""

from functools import lru_cache

from quizgen.judge.amounts import adds_bound, read_amount
from quizgen.judge.asked import asked_unit
from quizgen.judge.figures import Number, same
from quizgen.judge.forms import Context, Form
from quizgen.judge.money import speaks_of_money
from quizgen.judge.numbers import find_numbers
from quizgen.judge.numerals import mend
from quizgen.judge.patterns import lazily
from quizgen.judge.phrases import compare_phrases
from quizgen.judge.quantities import LONG
from quizgen.judge.tokens import text_at, tokens
from quizgen.judge.units import Unit, named_unit, read_unit
from quizgen.judge.verdict import Ruling

NEAR = 0.01
"""Share of a count from 100 up within which another one is `close`."""


@lru_cache(maxsize=4096)
def read_counts(folded: str, *, typed: bool = False) -> tuple[Number, ...]:
    """Give the different numbers of a folded text; `no goals` is zero.

    Args:
        folded: What was written.
        typed: Mend misspelt number words.
    """
    pieces = mend(tokens(folded)) if typed else tokens(folded)
    found: list[Number] = []
    for number in find_numbers(pieces, letters=True):
        if not any(same(number.value, known.value) for known in found):
            found.append(number)
    if not found and text_at(pieces, 0) in {"no", "zero"}:
        found.append(Number(0.0, 1.0, 1, 1))
    return tuple(found)


def compare_counts(reference: Form, given: Form, context: Context) -> Ruling:
    """Judge a typed count against the answer's."""
    own = read_counts(reference.folded)
    if not own:
        return compare_phrases(reference, given, context)
    typed = read_counts(given.folded, typed=True)
    if not typed:
        return Ruling("wrong", "no_number")
    if adds_bound(reference.folded, given.folded):
        return Ruling("wrong", "range")
    if len(typed) > len(own):
        return Ruling("wrong", "several")
    if _measures_other(reference, given, typed[0], context):
        return Ruling("wrong", "other_unit")
    first, *more = own
    return _compare_all(own, typed) if more else _compare(first, typed[0])


def _measures_other(
    reference: Form, given: Form, number: Number, context: Context
) -> bool:
    """Tell whether a unit or currency was typed that is not the question's."""
    asked = f"{reference.folded} {context.prompt}"
    if speaks_of_money(given.folded) and not speaks_of_money(asked):
        return True
    unit = _unit(given.folded, number)
    return unit is not None and not _unit_fits(unit, reference, context)


_ASKED_NOUN = lazily(r"\bhow many (\w+)")


def _unit(folded: str, number: Number) -> Unit | None:
    read = read_unit(mend(tokens(folded)), number.end)
    return read[0] if read else None


def _unit_fits(unit: Unit, reference: Form, context: Context) -> bool:
    """Tell whether a typed unit may stand behind a count."""
    own = read_amount(reference.folded)
    mine = own.unit if own else None
    if mine is None and unit.name == "times":
        # They won "five times" is five of whatever they won, but five miles are not.
        asked = _ASKED_NOUN().search(context.prompt)
        counted = named_unit(asked[1]) if asked else None
        return counted is None or counted.dimension == unit.dimension
    mine = mine or asked_unit(context.prompt)
    if mine is not None:
        return mine.dimension == unit.dimension
    return unit.dimension not in {"ratio", "temperature"}


def _compare_all(own: tuple[Number, ...], typed: tuple[Number, ...]) -> Ruling:
    hits = sum(any(number.reads(mine.value) for number in typed) for mine in own)
    if hits == len(own):
        return Ruling("correct", "equal")
    return Ruling("close", "partial") if hits else Ruling("wrong", "other_value")


def _compare(own: Number, typed: Number) -> Ruling:
    value = own.value
    if typed.reads(value):
        return Ruling("correct", "equal")
    if value >= LONG and abs(typed.value - value) <= NEAR * value:
        return Ruling("close", "near")
    return Ruling("wrong", "other_value")
