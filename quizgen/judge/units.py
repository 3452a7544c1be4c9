"""Units of measurement: names, dimensions, conversion."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from quizgen.judge.lexicon import table
from quizgen.judge.numbers import Token


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit and how to convert it: base value = (number + offset) * factor."""

    name: str
    dimension: str
    factors: tuple[float, ...]
    """Several where the word has several readings: a ton, a gallon."""
    offset: float = 0.0

    def convert(self, number: float, other: "Unit") -> tuple[float, ...]:
        """Give what a number of this unit is in another unit, in each reading."""
        return tuple(
            (number + self.offset) * mine / theirs - other.offset
            for mine in self.factors
            for theirs in other.factors
        )


@cache
def _units() -> dict[str, Unit]:
    found: dict[str, Unit] = {}
    for line in table("units.txt"):
        dimension, size, names = (part.strip() for part in line.split(" | "))
        size, _, offset = size.partition("@")
        all_names = [name.strip() for name in names.split(",")]
        unit = Unit(
            all_names[0],
            dimension,
            tuple(float(part) for part in size.split(",")),
            float(offset or 0),
        )
        for name in all_names:
            found[name] = unit
    return found


_LONGEST_NAME = 4
_POWERS = {"2": 2, "3": 3, "squared": 2, "cubed": 3}
_PREFIXES = {"square": 2, "sq": 2, "cubic": 3, "cu": 3}
_PER = {"per", "/", "a", "an", "each", "every"}


def read_unit(pieces: Sequence[Token], start: int) -> tuple[Unit, int] | None:
    """Read the unit that begins at a token, with `square` before and `per` behind.

    Returns:
        The unit and the index of the first token after it.
    """
    read = _read_power(pieces, start)
    if read is None:
        return None
    unit, end = read
    if end + 1 < len(pieces) and pieces[end].text in _PER:
        below = _read_power(pieces, end + 1)
        if below and below[0].dimension == "time":
            return _divide(unit, below[0]), below[1]
        if below and pieces[end].text in {"per", "/"}:
            return _divide(unit, below[0]), below[1]
    return unit, end


def _divide(above: Unit, below: Unit) -> Unit:
    factors = tuple(a / b for a in above.factors for b in below.factors[:1])
    name = f"{above.name} per {below.name}"
    return Unit(name, f"{above.dimension}/{below.dimension}", factors)


def _read_power(pieces: Sequence[Token], start: int) -> tuple[Unit, int] | None:
    if start >= len(pieces):
        return None
    power = _PREFIXES.get(pieces[start].text, 1)
    if power > 1 and start + 1 < len(pieces) and pieces[start + 1].text == ".":
        start += 1
    read = _read_name(pieces, start + (power > 1))
    if read is None:
        return None
    unit, end = read
    if power == 1 and end < len(pieces) and unit.dimension == "length":
        text, behind = pieces[end].text, end + 1
        if text == "^" and behind < len(pieces):
            text, behind = pieces[behind].text, behind + 1
        spoken = not text.isdigit()
        if text in _POWERS and (spoken or pieces[end].glued):
            power, end = _POWERS[text], behind
    if power == 1 or unit.dimension != "length":
        return unit, end
    factors = tuple(factor**power for factor in unit.factors)
    name = f"{'square' if power == 2 else 'cubic'} {unit.name}"
    return Unit(name, f"length{power}", factors), end


def _read_name(pieces: Sequence[Token], start: int) -> tuple[Unit, int] | None:
    for length in range(min(_LONGEST_NAME, len(pieces) - start), 0, -1):
        name = " ".join(piece.text for piece in pieces[start : start + length])
        unit = _units().get(name)
        end = start + length
        if unit and not (name == "in" and end < len(pieces)):
            if end < len(pieces) and pieces[end].text == "." and length == 1:
                end += 1
            return unit, end
    return None
