"""A GIFT file cut into its questions, each with its remarks and its category."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from quizgen.formats.gift.syntax import plain, spaced

_ID = re.compile(r"\[id:([^\]\x00-\x1f\x7f]+)\]")
_TAG = re.compile(r"\[tag:([^\]\x00-\x1f\x7f]+)\]")
_OURS = re.compile(r"(type|evidence): (.+)")
_COURSE = re.compile(r"(?:\$course\$|\$system\$|\$module\$|\$cat\d*\$|top)\Z")
_SLASH = re.compile(r"(?<!/)/(?!/)")


@dataclass(frozen=True, slots=True)
class Block:
    """What stands between two empty lines, remarks taken out."""

    line: int
    """Of its first line that is no remark, from 1."""
    text: str
    category: tuple[str, ...]
    """From the widest to the narrowest."""
    id: str = ""
    tags: tuple[str, ...] = ()
    said: dict[str, str] = field(default_factory=dict[str, str])
    """What our own remarks say: `type` and `evidence`."""

    def line_at(self, offset: int) -> int:
        """Give the line of a place in the text."""
        return self.line + self.text.count("\n", 0, offset)


def read_blocks(text: str) -> Iterator[Block]:
    """Give the questions and descriptions of a file in order."""
    category: tuple[str, ...] = ()
    remarks: list[str] = []
    lines: list[str] = []
    first = 0
    for number, line in enumerate([*text.split("\n"), ""], 1):
        bare = line.strip()
        if bare.startswith("//"):
            remarks.append(bare[2:].strip())
            if lines:
                lines.append("")
        elif bare.startswith("$CATEGORY:"):
            category = _category(bare.removeprefix("$CATEGORY:"))
        elif bare:
            first = first if lines else number
            lines.append(line)
        elif lines:
            yield _block(first, lines, category, remarks)
            lines, remarks = [], []
        else:
            remarks = []


def _category(path: str) -> tuple[str, ...]:
    parts = (spaced(part.replace("//", "/")) for part in _SLASH.split(path))
    return tuple(part for part in parts if part and not _COURSE.match(part))


def _block(
    line: int, lines: list[str], category: tuple[str, ...], remarks: list[str]
) -> Block:
    all_remarks = "\n".join(remarks)
    names = _ID.findall(all_remarks)
    ours = (_OURS.fullmatch(remark) for remark in remarks)
    return Block(
        line,
        "\n".join(lines),
        category,
        id=names[0].strip() if names else "",
        tags=tuple(tag.strip() for tag in _TAG.findall(all_remarks)),
        said={match[1]: plain(match[2], "plain") for match in ours if match},
    )
