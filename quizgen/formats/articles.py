"""The texts that packs were made from: beside the pack, or among the kept ones."""

from pathlib import Path

from quizgen.core.pack import Source
from quizgen.errors import InputError
from quizgen.settings import Places
from quizgen.settings.files import read_bytes

LARGEST_ARTICLE = 5_000_000
"""Bytes of an article that are read; the longest novels have half as many."""


def find_article(source: Source, path: Path, places: Places) -> str | None:
    """Find the text of a source's article; None when it is not at hand.

    Args:
        source: What is looked for.
        path: The pack.
        places: Where the texts of articles may be kept.
    """
    if not (source.article or source.sha256):
        return None
    folder = path.resolve().parent
    beside = (folder / source.article).resolve() if source.article else None
    # A pack of a stranger must not make us read files elsewhere.
    if beside and not beside.is_relative_to(folder):
        beside = None
    kept = places.articles / f"{source.sha256}.txt" if source.sha256 else None
    for candidate in (beside, kept):
        if candidate and candidate.is_file():
            data = read_bytes(candidate, largest=LARGEST_ARTICLE)
            return data.decode("utf-8", "replace")
    return None


def read_article(path: Path) -> str:
    """Read the text of an article that an author named.

    Raises:
        InputError: The file is missing, too large, or not UTF-8.
    """
    data = read_bytes(path, largest=LARGEST_ARTICLE)
    if len(data) > LARGEST_ARTICLE:
        raise InputError("larger than any article", where=str(path))
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise InputError(
            f"not UTF-8: byte {error.start} is 0x{data[error.start]:02x}",
            where=str(path),
            mend="name the file that the pack was made from",
        ) from error
