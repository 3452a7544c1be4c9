"""CSV and TSV: tables for spreadsheets and flash-card sites."""

import csv
import io
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, ClassVar

from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.errors import InputError
from quizgen.formats.cells import (
    ALWAYS,
    COLUMNS,
    from_row,
    guard,
    to_row,
    unguard,
)
from quizgen.formats.loose import loose_pack
from quizgen.formats.losses import OF_THE_PACK
from quizgen.formats.parsing import decode
from quizgen.ports import Losses, Remark, Tell


class CsvFormat:
    """One question a row under a row of names, as RFC 4180 writes it."""

    suffix: ClassVar[str] = ".csv"
    is_binary: ClassVar[bool] = False
    options: ClassVar[tuple[str, ...]] = ()
    losses: ClassVar[Losses] = Losses(written=OF_THE_PACK)

    def dump(self, pack: Pack, questions: Collection[Question]) -> Iterator[bytes]:
        """Write the questions; cells that look like formulas are guarded."""
        del pack  # nothing of it is in the table
        file = io.StringIO(newline="")
        writer = csv.writer(file)
        for row in _rows(questions, str):
            writer.writerow(row)
            yield file.getvalue().encode()
            file.seek(0)
            file.truncate()

    def load(self, data: bytes, *, where: str, tell: Tell | None = None) -> Pack:
        """Read questions; the pack is named after the file.

        Raises:
            InputError: Not UTF-8, not CSV, no column of prompts, or a bad question.
        """
        reader = csv.reader(io.StringIO(_decoded(data, where), newline=""))
        rows: list[tuple[int, list[str]]] = []
        line = 1
        try:
            for row in reader:
                rows.append((line, row))
                line = reader.line_num + 1
        except csv.Error as error:
            raise InputError(f"not CSV: {error}", where=f"{where}:{line}") from error
        return _to_pack(rows, where, tell)


class TsvFormat:
    """One question a line, cells divided by tabs."""

    suffix: ClassVar[str] = ".tsv"
    is_binary: ClassVar[bool] = False
    options: ClassVar[tuple[str, ...]] = ()
    losses: ClassVar[Losses] = Losses(
        written=OF_THE_PACK, also=("tabs and line breaks in texts",)
    )

    def dump(self, pack: Pack, questions: Collection[Question]) -> Iterator[bytes]:
        """Write the questions; a tab or line break in a text becomes a space."""
        del pack  # as above
        spaces = str.maketrans("\t\r\n", "   ")
        for row in _rows(questions, lambda cell: cell.translate(spaces)):
            yield ("\t".join(row) + "\n").encode()

    def load(self, data: bytes, *, where: str, tell: Tell | None = None) -> Pack:
        """Read questions; the pack is named after the file.

        Raises:
            InputError: Not UTF-8, no column of prompts, or a bad question.
        """
        lines = _decoded(data, where).split("\n")
        rows = [(n, line.rstrip("\r").split("\t")) for n, line in enumerate(lines, 1)]
        return _to_pack(rows, where, tell)


def _rows(
    questions: Collection[Question], clean: Callable[[str], str]
) -> Iterator[Sequence[str]]:
    needed = {*ALWAYS, *(name for question in questions for name in to_row(question))}
    columns = [name for name in COLUMNS if name in needed]
    yield columns
    for row in map(to_row, questions):
        yield [guard(clean(row.get(name, ""))) for name in columns]


def _decoded(data: bytes, where: str) -> str:
    return decode(data, where=where, mend="save the table as UTF-8")


def _to_pack(
    rows: Iterable[tuple[int, Sequence[str]]], where: str, tell: Tell | None
) -> Pack:
    filled = [(line, row) for line, row in rows if any(row)]
    if not filled:
        raise InputError("is empty", where=where)
    columns = _columns(filled[0][1], where, tell)
    questions: list[dict[str, Any]] = []
    lines: list[int] = []
    for line, row in filled[1:]:
        try:
            questions.append(_question(columns, row, f"{where}:{line}"))
            lines.append(line)
        except InputError as error:
            if tell is None:
                raise
            tell(Remark(where=error.where, what=error.what, mend=error.mend))
    return loose_pack(questions, lines, where=where, tell=tell)


def _question(columns: Sequence[str], row: Sequence[str], where: str) -> dict[str, Any]:
    if any(row[len(columns) :]):
        raise InputError(
            f"{len(row)} cells under {len(columns)} columns",
            where=where,
            mend="put a text that holds the divider in quotes",
        )
    cells = dict(zip(columns, map(unguard, row), strict=False))
    return from_row({name: cell for name, cell in cells.items() if name in COLUMNS})


def _columns(row: Sequence[str], where: str, tell: Tell | None) -> list[str]:
    """Read the names of columns; one that is not known is told of, or an error."""
    names = [cell.strip().lower() for cell in row]
    columns = ["prompt" if name == "question" else name for name in names]
    missing = [name for name in ("prompt", "answer") if name not in columns]
    unknown = [name for name in columns if name not in COLUMNS]
    mend = f"name the columns in it, of these: {', '.join(COLUMNS)}"
    if missing or (unknown and tell is None):
        told = f"no column {missing[0]!r}" if missing else f"a column {unknown[0]!r}"
        raise InputError(f"the first row has {told}", where=f"{where}:1", mend=mend)
    if tell:
        for name in unknown:
            what = f"not taken over: the column {name[:60]!r}"
            tell(Remark(where=f"{where}:1", what=what, mend=mend, is_left_out=False))
    return columns
