"""Times taken, written with colons or letters: `2:00:35`, `1:40.91`, `2h11m53s`."""

from quizgen.judge.amounts import read_amount
from quizgen.judge.figures import same
from quizgen.judge.patterns import lazily
from quizgen.judge.verdict import Ruling

_DOTTED = lazily(r"\d{1,3}\.[0-5]\d\.[0-5]\d")
_LETTERS = lazily(
    r"(?P<hour>\d{1,3})\s?h\s?(?P<minute>\d{1,2})\s?m(?:ins?)?"
    r"(?:\s?(?P<second>\d{1,2})\s?(?:s|secs?)?)?"
)
_COLONS = lazily(r"(?:in )?(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d(?:\.\d{1,3})?)")
_MINUTE = 60


def read_durations(folded: str) -> tuple[float, ...]:
    """Give the readings of a written time in seconds; none for other texts.

    Two numbers may be hours and minutes or minutes and seconds.
    """
    written = _LETTERS().fullmatch(folded)
    if written:
        hour, minute, second = (int(part or 0) for part in written.groups())
        return (float((hour * _MINUTE + minute) * _MINUTE + second),)
    text = folded.replace(".", ":") if _DOTTED().fullmatch(folded) else folded
    match = _COLONS().fullmatch(text)
    if not match:
        return ()
    first, middle, last = match.groups()
    lower = int(middle) * _MINUTE + float(last)
    if first:
        return (int(first) * _MINUTE * _MINUTE + lower,)
    return (lower,) if "." in last else (lower, lower * _MINUTE)


def compare_durations(reference: str, given: str) -> Ruling | None:
    """Judge folded amounts of which one is written with colons; None when none is."""
    own, typed = read_durations(reference), read_durations(given)
    if not own and not typed:
        return None
    own, typed = own or _measured(reference), typed or _measured(given)
    if not own or not typed:
        return Ruling("wrong", "other_unit")
    equal = any(same(one, two) for one in own for two in typed)
    return Ruling("correct", "equal") if equal else Ruling("wrong", "other_value")


def _measured(folded: str) -> tuple[float, ...]:
    """Give an amount of time in seconds; none for anything else."""
    amount = read_amount(folded, typed=True)
    if amount is None or amount.unit is None or amount.bound or amount.upper:
        return ()
    if amount.unit.dimension != "time":
        return ()
    return (amount.number.value * amount.unit.factors[0],)
