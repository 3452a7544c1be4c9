"""The wall between authoring and playing: pack files on the disk."""

from dataclasses import dataclass
from pathlib import Path

from quizgen.core.pack import Pack
from quizgen.formats.parsing import LARGEST, parse_toml
from quizgen.formats.positions import Location, Positions
from quizgen.formats.saving import save
from quizgen.formats.toml import TomlFormat
from quizgen.formats.validation import to_pack
from quizgen.settings.files import read_bytes


@dataclass(frozen=True, slots=True)
class PackFile:
    """A pack with the lines of its file."""

    path: Path
    pack: Pack
    positions: Positions

    def line(self, place: Location) -> int:
        """Give the line, from 1, of a value of the pack."""
        return self.positions.line(place)

    def where(self, place: Location) -> str:
        """Give `file:line` of a value of the pack."""
        return f"{self.path}:{self.line(place)}"


def open_pack_file(path: Path) -> PackFile:
    """Read a pack file, for commands that point into it.

    Raises:
        InputError: The file is missing, too large, not TOML or not a pack.
    """
    data = read_bytes(path, largest=LARGEST)
    text, table = parse_toml(data, where=str(path))
    positions = Positions(text)
    pack = to_pack(table, where=str(path), line_of=positions.line)
    return PackFile(path, pack, positions)


def read_pack(path: Path) -> Pack:
    """Read a pack file.

    Raises:
        InputError: The file is missing, too large, not TOML or not a pack.
    """
    return TomlFormat().load(read_bytes(path, largest=LARGEST), where=str(path))


def write_pack(path: Path, pack: Pack) -> None:
    """Write a pack file whole or not at all; its folder is made when missing.

    Raises:
        OutsideError: The file cannot be written.
    """
    save(path, TomlFormat().dump(pack, pack.questions))
