"""The signs of GIFT: what must be escaped, and texts as other programs write them."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_SIGNS = re.compile(r"[\\~=#{}:]")
_ESCAPE = re.compile(r"\\([\\~=#{}:n])")
_FORMAT = re.compile(r"\[(html|moodle|plain|markdown)\]")
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_RUNS = re.compile(r"[^\S\n]{2,}")
_BREAKS = re.compile(r"<br ?/?>|</(?:p|div|li|tr|h\d)>", re.IGNORECASE)
_TAGS = re.compile(
    r"</?(?:[abipsu]|br|div|em|font|h\d|img|li|ol|pre|span|strong|sub|sup|table|tbody"
    r"|td|th|tr|ul)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_PICTURE = re.compile(r"<(?:img|audio|video|iframe|object)\b", re.IGNORECASE)


def escape(text: str) -> str:
    r"""Write a text on one line: `1:0` as `1\:0`, a line break as `\n`."""
    return _SIGNS.sub(r"\\\g<0>", spaced(text)).replace("\n", r"\n")


def guard(text: str) -> str:
    """Escape a text that could be read as a share of the points or as a format."""
    escaped = escape(text)
    is_misread = escaped.startswith("%") or _FORMAT.match(escaped)
    return f"[plain]{escaped}" if is_misread else escaped


def spaced(text: str) -> str:
    """Join runs of spaces, as all readers do; breaks are all written in one way."""
    single = _RUNS.sub(" ", _CONTROLS.sub(" ", "\n".join(text.splitlines())))
    return "\n".join(line.strip() for line in single.split("\n")).strip()


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of an answer block."""

    sign: str
    """What it begins with, `=` for example; empty for what stands before any sign."""
    body: str
    """The rest of it, escapes untouched."""
    start: int
    """Where the sign stands."""


def cut(text: str, signs: str) -> Iterator[Piece]:
    """Cut a text before each of some signs that is not escaped.

    Args:
        text: A part of a file.
        signs: A regular expression of the signs.
    """
    sign, start, body = "", 0, 0
    for match in re.finditer(rf"\\.|({signs})", text, re.DOTALL):
        if match[1]:
            yield Piece(sign, text[body : match.start()], start)
            sign, start, body = match[1], match.start(), match.end()
    yield Piece(sign, text[body:], start)


def read_format(text: str, default: str) -> tuple[str, str]:
    """Give a text without the name of its format, and that name."""
    text = text.strip()
    match = _FORMAT.match(text)
    return (text[match.end() :].strip(), match[1]) if match else (text, default)


def plain(text: str, form: str) -> str:
    """Give a text without escapes and markup.

    Args:
        text: Escaped, and broken into lines anywhere.
        form: `html`, `moodle`, `plain` or `markdown`.
    """
    joined = " ".join(text.split())
    bare = _ESCAPE.sub(lambda found: found[1].replace("n", "\n"), joined)
    if form in {"html", "moodle"} and ("<" in bare or "&" in bare):
        bare = html.unescape(_TAGS.sub("", _BREAKS.sub("\n", bare)))
    return spaced(bare)


def shows_picture(text: str) -> bool:
    """Tell whether a text holds more than words."""
    return bool(_PICTURE.search(text))
