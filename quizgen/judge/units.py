"""Units of measurement: names, dimensions, conversion."""

from dataclasses import dataclass
from functools import cache
from math import isclose

from quizgen.judge.lexicon import table
from quizgen.judge.tokens import Tokens, is_glued, text_at


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit and how to convert it: base value = (number + offset) * factor."""

    name: str
    dimension: str
    factors: tuple[float, ...]
    """Several where the word has several readings: a ton, a gallon."""
    offset: float = 0.0

    def equals(self, other: "Unit") -> bool:
        """Tell whether this is the same unit under any name: mph, mile per hour."""
        return (
            self.dimension == other.dimension
            and self.offset == other.offset
            and len(self.factors) == len(other.factors)
            and isclose(self.factors[0], other.factors[0], rel_tol=_ROUNDING)
        )

    def convert(self, number: float, other: "Unit") -> tuple[float, ...]:
        """Give what a number of this unit is in another unit, in each reading."""
        return tuple(
            (number + self.offset) * mine / theirs - other.offset
            for mine in self.factors
            for theirs in other.factors
        )


SHARE = Unit("of the whole", "ratio", (1.0,))
"""The unit of a fraction that stands alone: a third."""

_LONGEST_NAME = 4
_ROUNDING = 1e-6
"""Share by which two factors of one unit may differ in our table."""
_POWERS = {"2": 2, "3": 3, "squared": 2, "cubed": 3}
_PREFIXES = {"square": 2, "sq": 2, "cubic": 3, "cu": 3}
_POWER_NAMES = {2: "square", 3: "cubic"}
_PER = frozenset({"per", "/", "a", "an", "each", "every"})


@cache
def _units() -> dict[str, Unit]:
    found: dict[str, Unit] = {}
    for line in table("units.txt"):
        dimension, size, names = (part.strip() for part in line.split(" | "))
        size, _, offset = size.partition("@")
        all_names = [name.strip() for name in names.split(",")]
        factors = tuple(float(part) for part in size.split(","))
        unit = Unit(all_names[0], dimension, factors, float(offset or 0))
        found.update(dict.fromkeys(all_names, unit))
    return found


def read_unit(pieces: Tokens, start: int) -> tuple[Unit, int] | None:
    """Read the unit that begins at a token, with `square` before and `per` behind.

    Returns:
        The unit and the index of the first token after it.
    """
    read = _read_power(pieces, start)
    if read is None or text_at(pieces, read[1]) not in _PER:
        return read
    unit, end = read
    below = _read_power(pieces, end + 1)
    clear = text_at(pieces, end) in {"per", "/"}
    if below and (clear or below[0].dimension == "time"):
        return _divide(unit, below[0]), below[1]
    return read


def _divide(above: Unit, below: Unit) -> Unit:
    factors = tuple(factor / below.factors[0] for factor in above.factors)
    name = f"{above.name} per {below.name}"
    return Unit(name, f"{above.dimension}/{below.dimension}", factors)


def _read_power(pieces: Tokens, start: int) -> tuple[Unit, int] | None:
    power = _PREFIXES.get(text_at(pieces, start), 1)
    name = start + (power > 1)
    if power > 1 and text_at(pieces, name) == ".":
        name += 1
    read = _read_name(pieces, name)
    if read is None or read[0].dimension != "length":
        return read
    unit, end = read
    if power == 1:
        stroke = text_at(pieces, end) == "^"
        written = text_at(pieces, end + stroke)
        if written in _POWERS and (
            stroke or written.isalpha() or is_glued(pieces, end)
        ):
            power, end = _POWERS[written], end + stroke + 1
    if power == 1:
        return read
    factors = tuple(factor**power for factor in unit.factors)
    return Unit(f"{_POWER_NAMES[power]} {unit.name}", f"length{power}", factors), end


def _read_name(pieces: Tokens, start: int) -> tuple[Unit, int] | None:
    for length in range(min(_LONGEST_NAME, len(pieces) - start), 0, -1):
        end = start + length
        name = " ".join(piece.text for piece in pieces[start:end])
        unit = _units().get(name)
        # "50 in total" speaks of no inches.
        if unit and not (name == "in" and end < len(pieces)):
            return unit, end + (text_at(pieces, end) == ".")
    return None


def named_unit(name: str) -> Unit | None:
    """Give the unit of a name; None when there is none."""
    return _units().get(name)
