"""Our own format: the pack file, version 1."""

from collections.abc import Collection, Iterator
from typing import ClassVar

from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.formats.layout import tables
from quizgen.formats.parsing import parse_toml
from quizgen.formats.positions import Positions
from quizgen.formats.validation import to_pack
from quizgen.ports import Losses, Tell


class TomlFormat:
    """Packs as they are kept: plain text, made to be edited by hand."""

    suffix: ClassVar[str] = ".toml"
    is_binary: ClassVar[bool] = False
    options: ClassVar[tuple[str, ...]] = ()
    losses: ClassVar[Losses] = Losses()

    def dump(self, pack: Pack, questions: Collection[Question]) -> Iterator[bytes]:
        """Write a pack, one table after the other."""
        for table in tables(pack, questions):
            yield table.encode()

    def load(self, data: bytes, *, where: str, tell: Tell | None = None) -> Pack:
        """Read a pack.

        Raises:
            InputError: Too large, not UTF-8, not TOML, or not a pack; with the lines.
        """
        text, table = parse_toml(data, where=where)
        return to_pack(table, where=where, line_of=Positions(text).line, tell=tell)
