"""Read a pack file and list all that is wrong or weak in it, with lines."""

import gc
import re
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path

from quizgen.core.pack import Pack
from quizgen.errors import InputError
from quizgen.formats.articles import find_article
from quizgen.formats.checks import check
from quizgen.formats.explanation import key_path
from quizgen.formats.parsing import LARGEST, parse_toml
from quizgen.formats.positions import Positions
from quizgen.formats.problems import PackError, Problem
from quizgen.formats.validation import to_pack
from quizgen.settings import Places
from quizgen.settings.files import read_bytes
from quizgen.style import Fault

_MOST = 10_000
"""Mistakes of a file that are told one by one."""


def inspect(path: Path, places: Places) -> list[Problem]:
    """List the problems of a pack in the order of its lines.

    Args:
        path: The pack.
        places: Where the texts of articles may be kept.

    Raises:
        InputError: The file is missing, a folder or not readable.
    """
    with _no_collecting():
        data = read_bytes(path, largest=LARGEST)
        try:
            pack, positions = _read(data, str(path))
        except PackError as error:
            return list(error.problems)
        except InputError as error:
            return [_unreadable(path, error)]
        found = check(pack, lambda source: find_article(source, path, places))
        return to_problems(found, path, positions)


def _read(data: bytes, where: str) -> tuple[Pack, Positions]:
    """Give a pack and its lines; what the parser made of it is let go of here."""
    text, table = parse_toml(data, where=where)
    positions = Positions(text)
    pack = to_pack(table, where=where, line_of=positions.line, most=_MOST)
    return pack, positions


@contextmanager
def _no_collecting() -> Generator[None]:
    """Let no garbage be searched for: a pack and its check leave no cycles behind.

    Searching all of a large pack for them, again and again, takes a tenth of its time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def to_problems(
    faults: Iterable[Fault], path: Path, positions: Positions
) -> list[Problem]:
    """Say in which lines of a pack its faults are, in the order of the lines."""
    problems = (
        Problem(
            file=str(path),
            line=positions.line(fault.key),
            key=key_path(fault.key),
            code=fault.code,
            message=fault.message,
            mend=fault.mend,
        )
        for fault in faults
    )
    return sorted(problems, key=lambda problem: problem.line)


def _unreadable(path: Path, error: InputError) -> Problem:
    line = re.search(r":(\d+)\Z", error.where)
    return Problem(
        file=str(path),
        line=int(line[1]) if line else 0,
        code="not-toml",
        message=error.what,
        mend=error.mend,
    )
