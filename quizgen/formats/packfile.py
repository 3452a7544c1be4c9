"""The wall between authoring and playing: pack files on the disk."""

from pathlib import Path

from quizgen.core.pack import Pack
from quizgen.formats.parsing import LARGEST
from quizgen.formats.saving import save
from quizgen.formats.toml import TomlFormat
from quizgen.settings.files import read_bytes


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
    save(path, TomlFormat().dump(pack))
