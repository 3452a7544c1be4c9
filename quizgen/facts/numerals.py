"""Numbers in running text: amounts of money, measures, shares, dates and counts."""

import functools
import re
from dataclasses import dataclass
from typing import Literal

NumeralSort = Literal[
    "money", "percent", "quantity", "duration", "date", "year", "month"
]

_WORDS = (
    "seventeen|thirteen|fourteen|eighteen|nineteen|thousand|fifteen|sixteen|seventy|"
    "hundred|eleven|twelve|twenty|thirty|eighty|ninety|three|seven|eight|forty|fifty|"
    "sixty|dozen|four|five|nine|one|two|six|ten"
)
"""Longest first, so that sixty is not read as six."""
_NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?|(?:{_WORDS})(?:[- ](?:{_WORDS}))*)"
_COUNTED = rf"(?<![\d.,$-])\b(?=[\doetfsnhd]){_NUMBER}"
"""A number that a unit may follow; words of other initials are passed over at once."""
_SCALE = r"(?: ?(?:thousand|million|billion|trillion|lakh|crore)\b)?"
_SHORT = r"(?: ?(?:thousand|million|billion|trillion|lakh|crore|bn|mn|m|k)\b)?"
_CURRENCY = (
    "dollars?|pounds?|euros?|yen|yuan|rupees?|pesos?|francs?|kroner|kronor|rand|roubles?|"
    "rubles?|cents?|pence|won|dirhams?|riyals?|shillings?|lira|baht|ringgit"
)
_UNITS = (
    "miles? (?:per|an) hour|kilomet(?:er|re)s? (?:per|an) hour|mph|km/h|kph|knots?|"
    "square (?:miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot)|cubic met(?:er|re)s?|"
    "light[- ]years?|miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|centimet(?:er|re)s?|cm|"
    "millimet(?:er|re)s?|mm|feet|foot|inches|inch|yards?|nautical miles?|fathoms?|"
    "acres?|hectares?|tonnes?|tons?|kilograms?|kg|kilos?|pounds?|ounces?|grams?|stone|"
    "degrees? (?:celsius|fahrenheit)|degrees?|lit(?:er|re)s?|gallons?|barrels?|"
    "(?:mega|giga|kilo|tera)watts?|watts?|horsepower|(?:mega|giga|tera|kilo)bytes?|"
    "(?:mega)?pixels?|volts?|decibels?|calories|teraflops?|carats?"
)
_TIME = "seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|nights?|laps?"
_MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|"
    "December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Sep\\.|Oct\\.|Nov\\.|Dec\\.)"
)

_PATTERNS: tuple[tuple[NumeralSort, re.Pattern[str]], ...] = (
    (
        "money",
        re.compile(
            rf"(?:US|A|C|HK|NZ)?[$\u00a3\u20ac\u00a5]\s?\d[\d,]*(?:\.\d+)?{_SHORT}"
        ),
    ),
    ("money", re.compile(rf"\bRs\.? ?\d[\d,]*(?:\.\d+)?{_SCALE}")),
    (
        "money",
        re.compile(
            rf"\b{_NUMBER}{_SCALE} (?:US |Swiss |Canadian )?(?:{_CURRENCY})\b(?! of)"
        ),
    ),
    ("percent", re.compile(rf"\b{_NUMBER} ?(?:%|per ?cent\b|percentage points?\b)")),
    (
        "date",
        re.compile(
            rf"\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?!:)(?:,? (?:1[5-9]|20)\d\d\b)?"
        ),
    ),
    (
        "date",
        re.compile(
            rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}(?:,? (?:1[5-9]|20)\d\d\b)?"
        ),
    ),
    ("month", re.compile(rf"\b{_MONTH},? (?:1[5-9]|20)\d\d\b")),
    (
        "quantity",
        re.compile(rf"{_COUNTED}{_SCALE}[ -](?:{_UNITS})\b(?!-)", re.IGNORECASE),
    ),
    (
        "duration",
        re.compile(
            rf"{_COUNTED}(?: and a half)?[ -](?:{_TIME})\b(?!-| old)",
            re.IGNORECASE,
        ),
    ),
    ("year", re.compile(r"(?<![\d-])\b(?:1[5-9]\d\d|20[0-4]\d)\b(?![\d%,.-]\d|s\b|-)")),
)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number with its measure: half-open character range in a paragraph's text."""

    sort: NumeralSort
    start: int
    end: int
    text: str

    @property
    def unit(self) -> str:
        """The words after the number, as the article spells them; empty for money."""
        if self.sort == "money":
            return ""
        found = re.fullmatch(
            rf"{_NUMBER}{_SCALE}(?: and a half)?[ -]?(.*)", self.text, re.IGNORECASE
        )
        return found[1] if found else ""


@functools.lru_cache(maxsize=64)
def find_numerals(text: str) -> tuple[Numeral, ...]:
    """Give the numerals of a paragraph in order; where two overlap, the first sort wins."""
    taken: list[Numeral] = []
    for sort, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if not any(n.start < end and start < n.end for n in taken):
                taken.append(Numeral(sort, start, end, match[0].rstrip(",.")))
    return tuple(sorted(taken, key=lambda numeral: numeral.start))
