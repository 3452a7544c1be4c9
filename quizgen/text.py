"""Text from strangers: made safe, traced to where it came from, dates in words."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

FORBIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Controls, directional overrides, invisible and tag characters, lone surrogates.

U+200C and U+200D stay: Persian, Indic scripts and emoji are spelled with them.
"""

_SPACES = re.compile("[\t\n\r\v\f\x85\u2028\u2029]+")
_MARKS_KEPT = 30
"""Combining marks kept in a row: normalising 200 kB of them takes 8 seconds."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December",
)  # fmt: skip
_DATE = re.compile(r"(\d+)-(\d+)-(\d+)", re.ASCII)


def safe(text: str) -> str:
    """Give the text without anything that could steer or deceive a terminal.

    Line breaks and tabs become one space; all other code points of `FORBIDDEN` vanish.
    """
    return FORBIDDEN.sub("", _SPACES.sub(" ", text))


def is_safe(text: str) -> bool:
    """Tell whether `safe` would leave the text alone but for line breaks and tabs."""
    return not FORBIDDEN.search(_SPACES.sub(" ", text))


def nfkc(text: str) -> str:
    """Normalise to NFKC after capping runs of combining marks, in linear time."""
    if text.isascii():
        return text
    if len(text) <= _MARKS_KEPT:
        return unicodedata.normalize("NFKC", text)
    kept: list[str] = []
    run = 0
    for character in text:
        run = run + 1 if unicodedata.combining(character) else 0
        if run <= _MARKS_KEPT:
            kept.append(character)
    return unicodedata.normalize("NFKC", "".join(kept))


def long_date(iso: str) -> str:
    """Write an ISO 8601 date out: `12 March 2021`; anything else stays as it is."""
    if found := _DATE.fullmatch(iso[:10]):
        year, month, day = map(int, found.groups())
        if 1 <= month <= len(_MONTHS):
            return f"{day} {_MONTHS[month - 1]} {year}"
    return safe(iso)


@dataclass(frozen=True, slots=True)
class MappedText:
    """A cleaned text that remembers where each of its characters came from."""

    text: str
    origin: tuple[int, ...]
    """For each character of `text`, its code point offset in the original."""

    def __post_init__(self) -> None:
        """Refuse a map that does not fit its text.

        Raises:
            ValueError: The lengths differ.
        """
        if len(self.text) != len(self.origin):
            message = f"{len(self.text)} characters, {len(self.origin)} offsets"
            raise ValueError(message)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the half-open range in the original for a non-empty range here."""
        return self.origin[start], self.origin[end - 1] + 1


def mapped(pieces: Iterable[tuple[str, int]]) -> MappedText:
    """Join (character or short text, offset of its first original character) pairs."""
    text: list[str] = []
    origin: list[int] = []
    for piece, offset in pieces:
        text.append(piece)
        origin.extend([offset] * len(piece))
    return MappedText("".join(text), tuple(origin))
