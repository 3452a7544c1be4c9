"""TOML from strangers: any file gives a table or a typed error, in bounded time."""

import re
from typing import Any

import tomli

from quizgen.errors import InputError

LARGEST = 32_000_000
"""Bytes of a pack; 10,000 questions with evidence take about 5 MB."""

_KEY_PARTS = 20
"""Parts of a dotted key. Nested tables cost the parser time and memory by the square:
a key of 40 kB once took it 7 seconds and 1.5 GiB. The format itself needs three."""

_MOST = {
    ",": 1_000_000,
    "=": 600_000,
    "\n[": 200_000,
    ".": 500_000,
    "\\": 2_000_000,
    "\n": 1_500_000,
}
"""How often a sign may occur: each stands for a value, key, table or step of the
parser, at 0.3 to 7 microseconds. A pack of 40,000 questions stays below all of them."""

# The closing quotes are optional, so that an open string is scanned once, not again
# from each of its escaped quotes.
_PART = r"(?:[A-Za-z0-9_-]++|\"(?:[^\"\\\n]|\\.)*+\"?|'[^'\n]*+'?)"
_TOKENS = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*+(?:"{3,5})?'
    r"|'''(?:[^']|'(?!''))*+(?:'{3,5})?"
    r"|\#[^\n]*+"
    rf"|({_PART}(?:[ \t]*+\.[ \t]*+{_PART})*+)",
    re.DOTALL,
)


def parse_toml(data: bytes, *, where: str) -> tuple[str, dict[str, Any]]:
    """Parse a pack's bytes, and give its text beside the table.

    Raises:
        InputError: Too large, not UTF-8, not TOML, or built to exhaust the parser.
    """
    text = decode(
        data,
        where=where,
        mend="convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8",
    )
    _refuse_bombs(text, where)
    try:
        return text, tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        raise InputError(
            f"not TOML: {error.msg} at column {error.colno}",
            where=f"{where}:{error.lineno}",
            mend="text stands in double quotes, lists in [ ], tables in { }",
        ) from error
    except RecursionError as error:
        raise InputError("lists or tables are nested too deep", where=where) from error
    except ValueError as error:  # a number of thousands of digits, for example
        raise InputError(f"not TOML: {error}", where=where) from error


def decode(data: bytes, *, where: str, mend: str) -> str:
    """Give the text of a file, without a mark of byte order.

    Raises:
        InputError: Too large, or not UTF-8; with the line, and how to mend that.
    """
    if len(data) > LARGEST:
        raise InputError(
            f"larger than {LARGEST // 1_000_000} MB",
            where=where,
            mend="split it into several packs",
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"not UTF-8: byte {error.start} is 0x{data[error.start]:02x}",
            where=f"{where}:{line}",
            mend=mend,
        ) from error


def _refuse_bombs(text: str, where: str) -> None:
    for sign, most in _MOST.items():
        if text.count(sign) > most:
            raise InputError(
                f"more than {most:,} times {sign!r}: too much for one pack",
                where=where,
                mend="split it into several packs",
            )
    # Only a line with as many dots can hold such a key; most packs have none.
    if not any(line.count(".") >= _KEY_PARTS for line in text.split("\n")):
        return
    for match in _TOKENS.finditer(text):
        key = match[1]
        if key and key.count(".") >= _KEY_PARTS and _parts(key) > _KEY_PARTS:
            line = text.count("\n", 0, match.start()) + 1
            raise InputError(
                f"a key of more than {_KEY_PARTS} parts", where=f"{where}:{line}"
            )


def _parts(key: str) -> int:
    return len(re.findall(_PART, key))
