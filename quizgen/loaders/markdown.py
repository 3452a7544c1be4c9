"""Markdown: one article a file, with what is known of it in front."""

import re
from collections.abc import Iterator
from pathlib import Path

from quizgen.core.article import Article
from quizgen.loaders.decoding import LARGEST, decode
from quizgen.loaders.headline import to_article
from quizgen.settings.files import read_bytes

_FENCE = re.compile(r"\ufeff?---[ \t]*+(?:\r\n|\r|\n)")
_FIELD = re.compile(
    r"(?:([A-Za-z][\w-]*+)[ \t]*+:[ \t]*+([^\r\n]*+)|[ \t#-][^\r\n]*+|)(?:\r\n|\r|\n)"
)
_LAST_FENCE = re.compile(r"---[ \t]*+(?:\r\n|\r|\n|\Z)")


class MarkdownLoader:
    """Reads a `.md` file; front matter may give title, published, publisher, url."""

    def load(self, source: str) -> Iterator[Article]:
        """Read the file's one article.

        Raises:
            InputError: The file is missing, too large, empty, binary or not UTF-8.
        """
        path = Path(source)
        text = decode(read_bytes(path, largest=LARGEST), where=source)
        known, start = front_matter(text)
        yield to_article(text, name=path.stem, where=source, start=start, known=known)


def front_matter(text: str) -> tuple[dict[str, str], int]:
    """Read `key: value` lines between two lines of `---`.

    Returns:
        The values, and the offset behind them; nothing and 0 when there are none, for
        a line of dashes may also be a rule that the article begins with.
    """
    fence = _FENCE.match(text)
    if not fence:
        return {}, 0
    known: dict[str, str] = {}
    position = fence.end()
    while not (last := _LAST_FENCE.match(text, position)):
        field = _FIELD.match(text, position)
        if not field:
            return {}, 0
        if field[1]:
            known[field[1].lower()] = _unquoted(field[2].strip())
        position = field.end()
    return known, last.end()


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value
