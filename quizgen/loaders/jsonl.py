"""JSON Lines: one article a line."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

from quizgen.core.article import Article
from quizgen.errors import InputError
from quizgen.loaders.decoding import LARGEST
from quizgen.loaders.headline import to_article

_LONGEST_LINE = 6 * LARGEST
"""Bytes: JSON may spell each character of an article as six, `\\u00e9`."""

_KNOWN = ("title", "published", "publisher", "url")


class JsonlLoader:
    """Reads a `.jsonl` file; keys it does not know are passed over."""

    def load(self, source: str) -> Iterator[Article | InputError]:
        """Read one line at a time; a bad line is an error in the stream.

        Raises:
            InputError: The file is missing, a folder or not readable, or empty.
        """
        is_empty = True
        with _opened(source) as file:
            for number, line in enumerate(_lines(file), 1):
                if line.strip():
                    is_empty = False
                    yield _item(line, f"{source}:{number}")
        if is_empty:
            raise InputError("is empty", where=source)


def _opened(source: str) -> BinaryIO:
    try:
        return Path(source).open("rb")
    except FileNotFoundError as error:
        raise InputError("there is no such file", where=source) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise InputError(f"cannot be read: {reason}", where=source) from error


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """Give lines; of one that is too long, only as much as shows that it is."""
    while line := file.readline(_LONGEST_LINE + 1):
        yield line
        rest = line
        while rest and len(rest) > _LONGEST_LINE and not rest.endswith(b"\n"):
            rest = file.readline(_LONGEST_LINE + 1)


def _item(line: bytes, where: str) -> Article | InputError:
    try:
        return _article(_parsed(line, where), where)
    except InputError as error:
        return error


def _parsed(line: bytes, where: str) -> dict[str, Any]:
    if len(line) > _LONGEST_LINE:
        raise InputError(f"a line of more than {_LONGEST_LINE:,} bytes", where=where)
    try:
        found: object = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError(
            f"is not UTF-8: byte {error.start} of the line",
            where=where,
            mend="convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8",
        ) from error
    except (ValueError, RecursionError) as error:
        raise InputError(
            f"is not JSON: {error}",
            where=where,
            mend='write one article a line: {"id": "...", "text": "..."}',
        ) from error
    if not isinstance(found, dict):
        raise InputError(
            "is not an object",
            where=where,
            mend='write one article a line: {"id": "...", "text": "..."}',
        )
    return cast("dict[str, Any]", found)


def _article(fields: dict[str, Any], where: str) -> Article:
    name: object = fields.get("id")
    if isinstance(name, int) and not isinstance(name, bool):
        name = str(name)
    if not isinstance(name, str) or not name:
        raise InputError("has no id", where=where, mend='add "id": "..."')
    text: object = fields.get("text")
    if not isinstance(text, str) or not text.strip():
        raise InputError("has no text", where=where, mend='add "text": "..."')
    if len(text) > LARGEST:
        raise InputError(f"has more than {LARGEST:,} characters", where=where)
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise InputError(
            f"holds half of a character at offset {error.start}",
            where=where,
            mend="write the pair of escapes, as in \\ud83d\\ude00",
        ) from error
    known = {key: value for key in _KNOWN if isinstance(value := fields.get(key), str)}
    return to_article(text, name=name, where=where, known=known)
