"""Read a pack file and list all that is wrong or weak in it, with lines."""

import re
from pathlib import Path

from quizgen.core.pack import Source
from quizgen.errors import InputError
from quizgen.formats.checks import check
from quizgen.formats.explanation import key_path
from quizgen.formats.parsing import LARGEST, parse_toml
from quizgen.formats.positions import Positions
from quizgen.formats.problems import PackError, Problem
from quizgen.formats.validation import to_pack
from quizgen.settings import Places
from quizgen.settings.files import read_bytes

_MOST = 10_000
"""Mistakes of a file that are told one by one."""

_LARGEST_ARTICLE = 5_000_000


def inspect(path: Path, places: Places) -> list[Problem]:
    """List the problems of a pack in the order of its lines.

    Args:
        path: The pack.
        places: Where the texts of articles may be kept.

    Raises:
        InputError: The file is missing, a folder or not readable.
    """
    data = read_bytes(path, largest=LARGEST)
    try:
        text, table = parse_toml(data, where=str(path))
        positions = Positions(text)
        pack = to_pack(table, where=str(path), line_of=positions.line, most=_MOST)
    except PackError as error:
        return list(error.problems)
    except InputError as error:
        return [_unreadable(path, error)]
    return sorted(
        (
            Problem(
                file=str(path),
                line=positions.line(fault.key),
                key=key_path(fault.key),
                code=fault.code,
                message=fault.message,
                mend=fault.mend,
            )
            for fault in check(pack, lambda source: _article(source, path, places))
        ),
        key=lambda problem: problem.line,
    )


def _unreadable(path: Path, error: InputError) -> Problem:
    line = re.search(r":(\d+)\Z", error.where)
    return Problem(
        file=str(path),
        line=int(line[1]) if line else 0,
        code="not-toml",
        message=error.what,
        mend=error.mend,
    )


def _article(source: Source, path: Path, places: Places) -> str | None:
    """Find the text of an article beside the pack, or among the kept ones."""
    folder = path.resolve().parent
    beside = (folder / source.article).resolve() if source.article else None
    # A pack of a stranger must not make us read files elsewhere.
    if beside and not beside.is_relative_to(folder):
        beside = None
    kept = places.articles / f"{source.sha256}.txt" if source.sha256 else None
    for candidate in (beside, kept):
        if candidate and candidate.is_file():
            data = read_bytes(candidate, largest=_LARGEST_ARTICLE)
            return data.decode("utf-8", "replace")
    return None
