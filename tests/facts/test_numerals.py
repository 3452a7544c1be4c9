"""Numbers in running text, each with its measure."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.facts.numerals import find_numerals


def _found(text: str) -> list[tuple[str, str]]:
    return [(numeral.sort, numeral.text) for numeral in find_numerals(text)]


@pytest.mark.parametrize(
    ("text", "sort", "numeral"),
    [
        ("It cost $450.3 million.", "money", "$450.3 million"),
        ("It cost \u00a34,000, they said.", "money", "\u00a34,000"),
        ("It cost 3 billion Swiss francs.", "money", "3 billion Swiss francs"),
        ("It cost twenty-five dollars.", "money", "twenty-five dollars"),
        ("It cost Rs 5 crore.", "money", "Rs 5 crore"),
        ("It cost \u20ac20m in Rome.", "money", "\u20ac20m"),
        ("Sales fell 4.5 per cent in May.", "percent", "4.5 per cent"),
        ("Sales fell 4.5% in May.", "percent", "4.5%"),
        ("They won sixty percent of it.", "percent", "sixty percent"),
        ("It lost two percentage points.", "percent", "two percentage points"),
        ("It ran at 300 miles per hour.", "quantity", "300 miles per hour"),
        ("It ran at 300 km/h once.", "quantity", "300 km/h"),
        ("It covers 1,200 square miles.", "quantity", "1,200 square miles"),
        ("It is 4.2 light-years off.", "quantity", "4.2 light-years"),
        ("It took three and a half hours.", "duration", "three and a half hours"),
        ("It took 274 days in all.", "duration", "274 days"),
        ("It fell on November 9, 1989.", "date", "November 9, 1989"),
        ("It fell on 9 November 1989.", "date", "9 November 1989"),
        ("It fell on the 9th of November.", "date", "9th of November"),
        ("It fell in November 1989.", "month", "November 1989"),
        ("It fell in 1989.", "year", "1989"),
        ("In 1588, ships sailed.", "year", "1588"),
    ],
)
def test_a_numeral_is_found_whole(text: str, sort: str, numeral: str) -> None:
    assert (sort, numeral) in _found(text)


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("The 1,989 seats were sold.", "year"),
        ("The 1980s were loud.", "year"),
        ("The 40-year-old left.", "duration"),
        ("She is 40 years old.", "duration"),
        ("They met at May 4:30.", "date"),
        ("A pound of flour is enough.", "money"),
        ("They carried 5 pounds of flour.", "money"),
        ("Flight 1549-2 landed.", "year"),
    ],
)
def test_what_only_looks_like_a_numeral_is_left(text: str, sort: str) -> None:
    assert sort not in [found for found, _ in _found(text)]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It ran 300 miles per hour.", "miles per hour"),
        ("It took 274 days.", "days"),
        ("It took three and a half hours.", "hours"),
        ("It cost $5 million.", ""),
    ],
)
def test_the_unit_is_what_follows_the_number(text: str, unit: str) -> None:
    (numeral,) = find_numerals(text)
    assert numeral.unit == unit


_WORDS = st.sampled_from(
    "$5 5 million May 1989 9, % per cent miles hour -two 3,000 half \u20ac1".split()
)


@given(st.lists(_WORDS, max_size=12).map(" ".join) | st.text(max_size=60))
def test_numerals_stand_in_order_and_never_overlap(text: str) -> None:
    found = list(find_numerals(text))
    for numeral in found:
        assert text[numeral.start : numeral.end].startswith(numeral.text)
    for first, second in itertools.pairwise(found):
        assert first.end <= second.start
