"""The line of a key in a TOML file: the parser gives lines for syntax errors only."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

Location = tuple[str | int, ...]
"""Path of a value: names of keys, and indices from 0."""

_HEADER = re.compile(r"[ \t]*(\[\[?)[ \t]*([A-Za-z0-9_\-.\"' \t]+?)[ \t]*\]")
_BEFORE_HEADER = frozenset("[ \t")
"""What a line with a header can begin with."""
_KEPT = 32
"""Headers that are remembered."""
_TOKEN = re.compile(r'"""|\'\'\'|"(?:[^"\\]|\\.)*"|\'[^\']*\'|#.*')


class Positions:
    """Finds lines in a TOML text that has been parsed without error.

    Args:
        text: The file's content.
    """

    def __init__(self, text: str) -> None:
        """Keep the text; it is only searched when a line is asked for."""
        self._text = text

    def line(self, location: Location) -> int:
        """Give the line, from 1, of the nearest key above or at a location.

        Exact for tables written as `[[questions]]`; for arrays of inline tables it is
        the line of the array's key.
        """
        match location:
            case (str(array), int(index), *keys) if array in self._arrays:
                starts = self._arrays[array]
                start = starts[min(index, len(starts) - 1)]
                return self._within(start, array, keys)
            case (str(name), *_) if name in self._first_headers:
                return self._first_headers[name] + 1
            case _:
                return self._within(0, "", list(location))

    @cached_property
    def _lines(self) -> list[str]:
        return self._text.split("\n")

    @cached_property
    def headers(self) -> dict[int, str]:
        """Index of each header's line -> its dotted name, `[[` kept for arrays."""
        found: dict[int, str] = {}
        is_simple = '"""' not in self._text and "'''" not in self._text
        lines = enumerate(self._lines) if is_simple else _outside_strings(self._lines)
        for index, line in lines:
            if line[:1] in _BEFORE_HEADER:
                name = _header(line)
                if name is not None:
                    found[index] = name
        return found

    @cached_property
    def _arrays(self) -> dict[str, list[int]]:
        arrays: dict[str, list[int]] = {}
        for index, name in self.headers.items():
            if name.startswith("[["):
                arrays.setdefault(name[2:], []).append(index)
        return arrays

    @cached_property
    def _first_headers(self) -> dict[str, int]:
        first: dict[str, int] = {}
        for index, name in self.headers.items():
            first.setdefault(name.removeprefix("[[").split(".")[0], index)
        return first

    def _within(self, start: int, table: str, keys: list[str | int]) -> int:
        """Search a table for its keys, the longest path first."""
        wanted: dict[str, int] = {}
        prefix = f"{table}." if table else ""
        for index, line in _outside_strings(self._lines, start):
            header = self.headers.get(index)
            if header is None:
                key = line.partition("=")[0].strip(" \t\"'")
                wanted.setdefault(prefix + key, index + 1)
            elif index > start or not table:
                # `[questions.evidence]` goes on; any other table ends this one.
                if not table or not header.startswith(f"{table}."):
                    break
                wanted.setdefault(header, index + 1)
                prefix = f"{header}."
        path = [table] if table else []
        path.extend(str(key) for key in keys)
        while path:
            if (line_number := wanted.get(".".join(path))) is not None:
                return line_number
            path.pop()
        return start + 1


@lru_cache(_KEPT)
def _header(line: str) -> str | None:
    """Read a line with a header; those of a pack are nearly all the same few."""
    match = _HEADER.match(line)
    if match is None:
        return None
    name = ".".join(part.strip(" \t\"'") for part in match[2].split("."))
    return f"[[{name}" if match[1] == "[[" else name


def _outside_strings(lines: Sequence[str], start: int = 0) -> Iterator[tuple[int, str]]:
    """Give the lines from `start` on that do not begin inside a string."""
    closing = ""
    for index in range(start, len(lines)):
        line = rest = lines[index]
        if closing:
            _, found, rest = line.partition(closing)
            if not found:
                continue
            closing = _still_open(rest)
            continue
        yield index, line
        if '"""' in line or "'''" in line:
            closing = _still_open(line)


def _still_open(line: str) -> str:
    """Give the quotes that must close a string which the line leaves open."""
    position = 0
    while match := _TOKEN.search(line, position):
        position = match.end()
        if match[0] in ('"""', "'''"):
            end = line.find(match[0], position)
            if end < 0:
                return match[0]
            position = end + 3
    return ""
