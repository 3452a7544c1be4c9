"""Cut an article into clean paragraphs that remember where each character came from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from quizgen.core.article import Article
from quizgen.text import MappedText

PARAGRAPH_LIMIT = 4_000
"""Characters a paragraph may have before it is split: parsing time and memory of one
document grow faster than its length (1 MB in one document takes half a minute)."""

HEADING_WORDS = 15
"""Up to so many words, a paragraph without a full stop is a heading or a caption."""

_QUOTES = str.maketrans({
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u00ad": "", "\u2018": "'",
    "\u2019": "'", "\u201b": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"',
    "\u00ab": '"', "\u00bb": '"', "\u2212": "-", "\u2010": "-", "\u2011": "-",
    "\u2026": "...",
}) | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")  # fmt: skip
"""Typography made plain; lone surrogates are no text, and spaCy stops at them."""
_WORD = f"[^\\s{''.join(map(chr, _QUOTES))}*_\u2013\u2014-]+"
_RUN = re.compile(f"(?P<words>{_WORD}(?: {_WORD})*)|.", re.DOTALL)
"""Words that stay as they are, taken over at once; else one character to look at."""

_DATELINE = re.compile(
    r"(?:[A-Z][A-Z.'\u2019 -]{2,40}(?:, [A-Z][\w. -]{1,30})?\s*)?"
    r"\((?:CNN|AP|Reuters|REUTERS|AFP|UPI|BBC|PA|IANS|PTI|Xinhua|[A-Z][\w. ]{1,20})\)"
    r"\s?(?:--|-|\u2013|\u2014)\s?"
    r"|[A-Z][\w.'\u2019 -]{2,30}(?:, [A-Z][\w. -]{1,30})? \((?:CNN|AP|Reuters|AFP)\)\s?"
    r"(?:--|-|\u2013|\u2014)\s?"
    r"|[A-Z][A-Z.'\u2019 -]{3,40}(?:, [A-Z][\w. ]{1,30})?\s(?:--|\u2013|\u2014|-)\s"
)
_FURNITURE = re.compile(
    r"(?:read (?:more|also|next)|watch (?:more|the video|:)|see also|related|photos?:|"
    r"image(?: caption)?:|picture:|caption|video:|share this|follow us|sign up|"
    r"subscribe|advertisement|copyright|\u00a9|all rights reserved|click here|"
    r"by [A-Z][a-z]+ [A-Z][a-z]+$|updated:?|published:?|last updated|poll:|1/)",
    re.IGNORECASE,
)
_LINK = re.compile(r"!?\[([^\[\]\n]{0,200})\]\([^()\s]{1,500}\)")
_FINAL = (".", "!", "?", '."', '!"', '?"', ".'", ".)", "\u201d", "\u2019", '"')
_WRAPPED = range(40, 101)
"""Lengths of lines in a text file that was wrapped by hand or by an editor."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A clean paragraph of an article's body."""

    index: int
    text: MappedText
    role: Literal["body", "heading"]
    """Headings, captions and lone lines give context and are never asked about."""


def split_paragraphs(article: Article) -> list[Paragraph]:
    """Clean an article's body; headline, furniture and markup are left out.

    Offsets point into `article.text`, whatever was dropped or replaced.
    """
    found: list[Paragraph] = []
    for start, end in _blocks(article.text, article.body):
        block = article.text[start:end]
        if block.lstrip().startswith(("#", "```", "|", "<!--")):
            continue
        clean = _clean(block, start)
        if not clean.text or _FURNITURE.match(clean.text):
            continue
        if not found and clean.text.casefold() == article.title.strip().casefold():
            continue
        short = len(clean.text.split()) <= HEADING_WORDS
        role = "heading" if short and not clean.text.endswith(_FINAL) else "body"
        for piece in _pieces(clean):
            found.append(Paragraph(len(found), piece, role))
    return found


def _blocks(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Give the half-open ranges of paragraphs: by blank lines, else by lines."""
    lines: list[tuple[int, int]] = []
    position = start
    for line in text[start:].splitlines(keepends=True):
        if line.strip():
            lines.append((position, position + len(line)))
        else:
            yield from _joined(lines)
            lines = []
        position += len(line)
    yield from _joined(lines)


def _joined(lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Take wrapped lines as one paragraph, long or ragged ones each by itself."""
    if len(lines) > 1 and all(e - s in _WRAPPED for s, e in lines[:-1]):
        yield lines[0][0], lines[-1][1]
    else:
        yield from lines


def _clean(block: str, offset: int) -> MappedText:
    """Straighten quotes, dashes and spaces; drop dateline, bullets and markup."""
    stripped = block.lstrip()
    begin = len(block) - len(stripped)
    bullet = re.match(r"(?:[-*\u2022>]|\d{1,2}[.)])\s+", stripped)
    begin += bullet.end() if bullet else 0
    dateline = _DATELINE.match(block, begin)
    begin = dateline.end() if dateline else begin
    text: list[str] = []
    origin: list[int] = []
    for start, end in _between_links(block, begin):
        for match in _RUN.finditer(block, start, end):
            index = match.start()
            if match["words"]:
                text.append(match[0])
                origin.extend(range(offset + index, offset + match.end()))
                continue
            piece = _plain(block, index)
            if piece.startswith(" ") and (
                text[-1].endswith(" ") if text else piece == " "
            ):
                piece = piece[1:]
            if piece:
                text.append(piece)
                origin.extend([offset + index] * len(piece))
    while text and text[-1].isspace():
        text.pop()
    whole = "".join(text)
    return MappedText(whole, tuple(origin[: len(whole)]))


def _between_links(block: str, begin: int) -> Iterator[tuple[int, int]]:
    """Give the half-open ranges to keep from `begin` on: of a link, its words."""
    for link in _LINK.finditer(block):
        yield begin, link.start()
        yield max(begin, link.start(1)), link.end(1)
        begin = max(begin, link.end())
    yield begin, len(block)


def _plain(block: str, index: int) -> str:
    """Write one character plainly; nothing where it is only markup."""
    character = block[index].translate(_QUOTES)
    if character.isspace():
        return " "
    if character in {"\u2013", "\u2014"} or block.startswith("--", index):
        return _dash(block, index)
    is_second = character == "-" and index and block[index - 1] == "-"
    is_markup = character == "_" and _is_emphasis(block, index)
    return "" if is_second or is_markup or character == "*" else character


def _dash(block: str, index: int) -> str:
    """Set a dash between words apart, so that it never glues two of them together."""
    before = block[index - 1 : index]
    after = block[index + 1 : index + 2]
    if before.isdigit() and after.isdigit():
        return "-"
    return " \u2013 "


def _is_emphasis(block: str, index: int) -> bool:
    before, after = block[index - 1 : index], block[index + 1 : index + 2]
    return not (before.isalnum() and after.isalnum())


def _pieces(clean: MappedText) -> Iterator[MappedText]:
    """Split what is too long to parse at once, after a sentence if there is one."""
    start = 0
    while start < len(clean.text):
        end = min(start + PARAGRAPH_LIMIT, len(clean.text))
        if end < len(clean.text):
            cut = max(clean.text.rfind(mark, start, end) for mark in (". ", '." '))
            cut = cut + 1 if cut > start else clean.text.rfind(" ", start, end)
            end = cut + 1 if cut > start else end
        yield MappedText(clean.text[start:end], clean.origin[start:end])
        start = end
