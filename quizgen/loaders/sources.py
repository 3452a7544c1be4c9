"""From what was named on a command line to articles, one at a time."""

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO

from quizgen.core.article import Article
from quizgen.errors import InputError, UsageError
from quizgen.loaders.decoding import LARGEST, decode
from quizgen.loaders.headline import to_article
from quizgen.plugins import Registry

if TYPE_CHECKING:
    from quizgen.ports import Loader

LOADERS: "Registry[Loader]" = Registry(
    "quizgen.loaders",
    {
        "txt": "quizgen.loaders.text:TextLoader",
        "md": "quizgen.loaders.markdown:MarkdownLoader",
        "markdown": "quizgen.loaders.markdown:MarkdownLoader",
        "jsonl": "quizgen.loaders.jsonl:JsonlLoader",
    },
)
"""Ending of a file's name, or scheme of an address -> the loader that reads it."""

_STDIN = "-"
_SCHEME = re.compile(r"([a-z][a-z0-9+]*)://")


def load_articles(
    sources: Sequence[str], stdin: BinaryIO
) -> Iterator[Article | InputError]:
    """Load articles in the order of their sources, reading lazily.

    What cannot be used is an error in the stream, so it never stops the others.

    Args:
        sources: Paths of files, or `-` for standard input.
        stdin: Standard input as bytes, read when `-` is met.
    """
    seen: dict[str, str] = {}
    for source in sources:
        for item in _load(source, stdin):
            if isinstance(item, Article) and item.id in seen:
                yield InputError(
                    f"has the same id as {seen[item.id]}: {item.id}",
                    where=item.where,
                    mend="rename one of the two",
                )
                continue
            if isinstance(item, Article):
                seen[item.id] = item.where
            yield item


def _load(source: str, stdin: BinaryIO) -> Iterator[Article | InputError]:
    try:
        if source == _STDIN:
            text = decode(stdin.read(LARGEST + 1), where="stdin")
            yield to_article(text, name="stdin", where="stdin")
        else:
            yield from _loader_of(source).load(source)
    except InputError as error:
        yield error


def _loader_of(source: str) -> "Loader":
    """Choose by scheme or ending; a file with an ending of its own is plain text."""
    if scheme := _SCHEME.match(source):
        try:
            return LOADERS.get(scheme[1])
        except UsageError as error:
            raise InputError(
                "addresses of this kind cannot be read",
                where=source,
                mend="save the article's text in a file that ends in .txt",
            ) from error
    ending = PurePath(source).suffix.lower().removeprefix(".")
    return LOADERS.get(ending if ending in LOADERS else "txt")
