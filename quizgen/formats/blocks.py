"""A pack's text cut into its tables, each with the comments that belong to it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.formats.positions import Positions

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the file: the head, one source or one question."""

    name: str
    """`questions`, `sources`, or empty."""
    text: str


def split_lines(text: str) -> list[str]:
    """Cut after each line feed, and nowhere else."""
    return _LINE.findall(text)


def split_blocks(text: str) -> list[Block]:
    """Cut before each `[[questions]]` and `[[sources]]`; joined they are the text."""
    lines = split_lines(text)
    blocks: list[Block] = []
    name, start = "", 0
    for index, header in Positions(text).headers.items():
        if header in {"[[questions", "[[sources"}:
            first = _first_comment(lines, index, start)
            blocks.append(Block(name, "".join(lines[start:first])))
            name, start = header.removeprefix("[["), first
    blocks.append(Block(name, "".join(lines[start:])))
    return blocks


def cut_tail(text: str) -> tuple[str, str]:
    """Cut off the blank lines and comments at the end of a block."""
    lines = split_lines(text)
    count = len(lines)
    while count and (not (line := lines[count - 1].strip()) or line.startswith("#")):
        count -= 1
    return "".join(lines[:count]), "".join(lines[count:])


def gap(above: str) -> str:
    """Give what is missing for an empty line between two tables."""
    if not above.endswith("\n"):
        return "\n\n"
    return "" if above.endswith(("\n\n", "\n\r\n")) else "\n"


def _first_comment(lines: Sequence[str], index: int, least: int) -> int:
    """Go up from a header over comments that touch it and stand after a blank line."""
    first = index
    while first - 1 > least and lines[first - 1].lstrip().startswith("#"):
        first -= 1
    return first if first > least and not lines[first - 1].strip() else index
