"""What the shelf knows of packs without opening them: one file, kept between games.

Reading 500 packs takes seconds, looking whether they have changed takes milliseconds.
A pack is read again only when its bytes have changed. The file is a cache: one that is
broken, of another version or not ours is made anew without a word.
"""

import contextlib
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

import quizgen
from quizgen.core.pack import Pack
from quizgen.errors import InputError, OutsideError, QuizgenError
from quizgen.formats.parsing import LARGEST
from quizgen.formats.saving import save
from quizgen.formats.toml import TomlFormat
from quizgen.settings.files import read_bytes

_VERSION = f"1 of quizgen {quizgen.__version__}"
"""Another version may read packs with other eyes."""
_LARGEST_INDEX = 256_000_000
"""Bytes; a million questions take about 20 MB."""
_LONGEST = 2_000
"""Characters of a title or description that the shelf shows and searches."""
_MOST_TAGS = 100
_DOUBTFUL = 2.0
"""Seconds, the coarsest clock of a file system (FAT). A file that was written so
shortly before it was read may have been written again without another stamp."""
_SAVED_EVERY = 64
"""Packs read after which the file is written, so that quitting loses little."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A pack as the shelf shows it."""

    id: str
    title: str
    description: str
    tags: tuple[str, ...]
    sources: int
    questions: int
    """All of them, also those that an author rejected."""
    kinds: dict[str, str]
    """Kind -> ids of its questions that may be asked, with spaces between."""

    def asked(self) -> Iterator[tuple[str, str]]:
        """Give the id and the kind of each question that may be asked."""
        for kind, names in self.kinds.items():
            for name in names.split():
                yield name, kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A file of the shelf as it was when it was last looked at."""

    stamp: str = ""
    """Size, times and number of the file; empty when they cannot be trusted."""
    digest: str = ""
    """SHA-256 of the bytes; empty when they could not be read."""
    changed: float = 0.0
    """When the file was last written, in seconds since 1970."""
    outline: Outline | None = None
    problem: str = ""
    """Why there is no outline."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """What lies in the file."""

    version: str
    packs: dict[str, Row]


_FORM = TypeAdapter(_Kept)

Report = Callable[[Mapping[Path, Row], int], object]
"""Told after each pack that was read: the rows so far, and how many there will be."""


def _read(path: Path) -> bytes:
    return read_bytes(path, largest=LARGEST)


def _parse(data: bytes, where: str) -> Pack:
    return TomlFormat().load(data, where=where)


class PackIndex:
    """Looks at files, and reads those that have changed.

    Args:
        file: Where the index is kept; need not exist, nor be writable.
        now: Gives the time in seconds since 1970.
        read: Gives a file's bytes, or raises an InputError.
        parse: Makes a pack of bytes and the file's name, or raises a QuizgenError.
    """

    def __init__(
        self,
        file: Path,
        now: Callable[[], float],
        *,
        read: Callable[[Path], bytes] = _read,
        parse: Callable[[bytes, str], Pack] = _parse,
    ) -> None:
        self._file = file
        self._now = now
        self._read = read
        self._parse = parse
        self._rows: dict[str, Row] | None = None

    def look(
        self,
        paths: Sequence[Path],
        report: Report = lambda _rows, _total: None,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> dict[Path, Row]:
        """Bring the index up to date; blocks while packs are read.

        Args:
            paths: All files of the shelf; others are forgotten.
            report: Told how far it is.
            is_stopped: Asked before each file; True ends the work.
        """
        known = _load(self._file) if self._rows is None else self._rows
        by_digest = {row.digest: row for row in known.values() if row.outline}
        rows: dict[Path, Row] = {}
        fresh = 0
        for path in paths:
            if is_stopped():
                break
            before = known.get(str(path))
            stamp, changed = self._stamp(path)
            if before and stamp and stamp == before.stamp:
                rows[path] = before
                continue
            row, is_fresh = self._row(path, before, by_digest)
            rows[path] = replace(
                row, stamp=stamp if row.digest else "", changed=changed
            )
            if is_fresh:
                fresh += 1
                report(rows, len(paths))
                if fresh % _SAVED_EVERY == 0:
                    self._save({**known, **_kept(rows)})
        self._rows = {**known, **_kept(rows)} if is_stopped() else _kept(rows)
        if self._rows != known:
            self._save(self._rows)
        return rows

    def _stamp(self, path: Path) -> tuple[str, float]:
        """Tell a file's state and age; the state is empty while it is in doubt."""
        try:
            found = path.stat()
        except (OSError, ValueError):
            return "", 0.0
        if self._now() - found.st_mtime < _DOUBTFUL:
            return "", found.st_mtime
        parts = (found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)
        return " ".join(map(str, parts)), found.st_mtime

    def _row(
        self, path: Path, before: Row | None, by_digest: Mapping[str, Row]
    ) -> tuple[Row, bool]:
        """Make a row by the file's bytes; tell whether they had to be understood."""
        try:
            data = self._read(path)
        except InputError as error:
            return Row(problem=str(error)), False
        digest = hashlib.sha256(data).hexdigest()
        if before and before.digest == digest:
            return before, False
        if digest in by_digest:
            return by_digest[digest], False
        try:
            outline = outline_of(self._parse(data, str(path)))
        except QuizgenError as error:
            return Row(digest=digest, problem=str(error)), True
        return Row(digest=digest, outline=outline), True

    def _save(self, rows: dict[str, Row]) -> None:
        with contextlib.suppress(OutsideError):  # the next game reads the packs again
            save(self._file, _FORM.dump_json(_Kept(_VERSION, rows)))


def outline_of(pack: Pack) -> Outline:
    """Give what the shelf shows of a pack, cut to what a screen has room for."""
    kinds: dict[str, list[str]] = {}
    for question in pack.questions:
        if question.status != "rejected":
            kinds.setdefault(question.kind, []).append(question.id)
    return Outline(
        id=pack.id,
        title=pack.title[:_LONGEST],
        description=pack.description[:_LONGEST],
        tags=tuple(tag[:_LONGEST] for tag in pack.tags[:_MOST_TAGS]),
        sources=len(pack.sources),
        questions=len(pack.questions),
        kinds={kind: " ".join(names) for kind, names in kinds.items()},
    )


def _kept(rows: Mapping[Path, Row]) -> dict[str, Row]:
    """Leave out what the file cannot hold: such packs are read again each time."""
    return {str(path): row for path, row in rows.items() if _is_text(path, row)}


def _is_text(path: Path, row: Row) -> bool:
    try:
        f"{path}{row.problem}".encode()
    except UnicodeEncodeError:  # a file's name may be any bytes
        return False
    return True


def _load(file: Path) -> dict[str, Row]:
    """Read the index; empty when there is none that can be used."""
    try:
        kept = _FORM.validate_json(read_bytes(file, largest=_LARGEST_INDEX))
    except (InputError, ValidationError):
        return {}
    return kept.packs if kept.version == _VERSION else {}
