"""Units and their conversion."""

import pytest

from quizgen.judge.tokens import tokens
from quizgen.judge.units import Unit, named_unit, read_unit


def unit(text: str) -> Unit:
    read = read_unit(tokens(text), 0)
    assert read is not None
    return read[0]


@pytest.mark.parametrize(
    ("text", "dimension"),
    [
        ("km", "length"),
        ("miles per hour", "length/time"),
        ("miles an hour", "length/time"),
        ("km/h", "length/time"),
        ("m.p.h.", "length/time"),
        ("sq. miles", "length2"),
        ("km2", "length2"),
        ("m^3", "length3"),
        ("cu. m", "length3"),
        ("cu ft", "length3"),
        ("cubic feet", "length3"),
        ("feet cubed", "length3"),
        ("sq feet", "length2"),
        ("litres a second", "length3/time"),
        ("pounds per square inch", "mass/length2"),
        ("miles a gallon", "length"),
        ("km 2", "length"),
        ("metres squared", "length2"),
        ("light-years", "length"),
        ("° c", "temperature"),
        ("per cent", "ratio"),
        ("grams per litre", "mass/length3"),
        ("in", "length"),
    ],
)
def test_units_are_read(text: str, dimension: str) -> None:
    assert unit(text).dimension == dimension


@pytest.mark.parametrize("text", ["cats", "", "in total", "per"])
def test_other_words_are_no_units(text: str) -> None:
    assert read_unit(tokens(text), 0) is None


@pytest.mark.parametrize(
    ("value", "one", "other", "expected"),
    [
        (1, "mile", "kilometres", 1.609344),
        (50, "mph", "km/h", 80.4672),
        (100, "celsius", "fahrenheit", 212),
        (-40, "fahrenheit", "celsius", -40),
        (0, "celsius", "kelvin", 273.15),
        (1, "acre", "square feet", 43560),
        (1, "square mile", "sq km", 2.589988),
        (1, "cubic foot", "cu in", 1728),
        (1, "metre squared", "m2", 1),
        (1, "metre cubed", "m3", 1),
        (60, "miles per minute", "miles per hour", 3600),
        (1, "cubic metre", "litres", 1000),
        (1, "day", "hours", 24),
        (1, "%", "percent", 1),
    ],
)
def test_amounts_are_converted(
    value: float, one: str, other: str, expected: float
) -> None:
    assert unit(one).convert(value, unit(other))[0] == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("km. long", 2),
        ("light years. away", 3),
        ("km2 large", 2),
        ("m^3 large", 3),
        ("metres squared large", 2),
        ("sq. miles large", 3),
        ("square miles large", 2),
        ("miles per hour fast", 3),
        ("miles a gallon", 1),
        ("km 2", 1),
        ("nautical miles long", 2),
        ("miles per cat", 1),
    ],
)
def test_a_unit_ends_with_its_last_word(text: str, end: int) -> None:
    read = read_unit(tokens(text), 0)
    assert read is not None
    assert read[1] == end


def test_tons_have_every_reading() -> None:
    readings = unit("tons").convert(1, unit("kg"))
    assert [round(reading) for reading in readings] == [1000, 907, 1016]


def test_units_are_found_by_name() -> None:
    assert named_unit("mile") == unit("miles")
    assert named_unit("no unit") is None


def test_one_unit_may_have_two_names() -> None:
    mph, joined = named_unit("mph"), read_unit(tokens("miles per hour"), 0)
    assert mph
    assert joined
    assert mph.equals(joined[0])
    celsius, kelvin = named_unit("celsius"), named_unit("kelvin")
    assert celsius
    assert kelvin
    assert not celsius.equals(kelvin)
    assert not mph.equals(celsius)
