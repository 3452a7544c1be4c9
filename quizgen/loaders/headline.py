"""Where an article's headline ends and its body begins."""

import re
from collections.abc import Mapping
from datetime import datetime

from quizgen.core.article import Article

_LONGEST = 120
"""Characters of a first line that may be a headline."""

_BLANK_LINES = re.compile(r"\ufeff?(?:[ \t]*+(?:\r\n|\r|\n))*+")
_LINE = re.compile(r"[^\r\n]*+")
_BLANK_BELOW = re.compile(r"(?:\r\n|\r|\n)[ \t]*+(?:\r\n|\r|\n)")


def to_article(
    text: str,
    *,
    name: str,
    where: str,
    start: int = 0,
    known: Mapping[str, str] | None = None,
) -> Article:
    """Make an article of its text and of what is said beside it.

    Args:
        text: The text exactly as it was given.
        name: The article's id.
        where: `file` or `file:line`, for messages.
        start: Offset in `text` where front matter ends.
        known: Title, published, publisher and url, as far as they were given.
    """
    # The name of a file may hold bytes that are no UTF-8, which no pack can keep.
    given = {key: _whole(value) for key, value in (known or {}).items()}
    title, body = _split(text, start, given.get("title", ""))
    return Article(
        id=_whole(name),
        text=text,
        title=title,
        published=_day(given.get("published", "")),
        publisher=given.get("publisher", ""),
        url=given.get("url", ""),
        body=body,
        where=_whole(where),
    )


def _whole(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def _split(text: str, start: int, title: str) -> tuple[str, int]:
    """Give the headline and the offset of the body.

    Without a title, the first line is one if it has at most 120 characters, a blank
    line follows, and it does not end in a full stop. A title that was given is skipped
    where the text repeats it as its first line.
    """
    first = _end(_BLANK_LINES, text, start)
    end = _end(_LINE, text, first)
    line = text[first:end].strip()
    heading = line.lstrip("#").strip()
    after = _end(_BLANK_LINES, text, end)
    if title:
        return title, after if heading.split() == title.split() else first
    is_headline = (
        heading
        and len(line) <= _LONGEST
        and not line.endswith(".")
        and _BLANK_BELOW.match(text, end)
    )
    return (heading, after) if is_headline else ("", first)


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    match = pattern.match(text, start)
    return match.end() if match else start


def _day(published: str) -> str:
    """Give the day of an ISO 8601 date or time; a date of another form is unknown."""
    try:
        return datetime.fromisoformat(published.strip()).date().isoformat()
    except ValueError:
        return ""
