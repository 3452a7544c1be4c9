"""The wall between authoring and playing: pack files on the disk."""

from pathlib import Path

from quizgen.core.pack import Pack
from quizgen.errors import InputError
from quizgen.formats.parsing import LARGEST
from quizgen.formats.saving import save
from quizgen.formats.toml import TomlFormat


def read_pack(path: Path) -> Pack:
    """Read a pack file.

    Raises:
        InputError: The file is missing, too large, not TOML or not a pack.
    """
    return TomlFormat().load(read_bytes(path), where=str(path))


def write_pack(path: Path, pack: Pack) -> None:
    """Write a pack file whole or not at all; its folder is made when missing.

    Raises:
        OutsideError: The file cannot be written.
    """
    save(path, TomlFormat().dump(pack))


def read_bytes(path: Path, *, largest: int = LARGEST) -> bytes:
    """Read a file up to one byte more than may be used, so that callers can refuse it.

    Raises:
        InputError: The file is missing, a folder or not readable.
    """
    try:
        with path.open("rb") as file:
            return file.read(largest + 1)
    except FileNotFoundError as error:
        raise InputError("there is no such file", where=str(path)) from error
    except IsADirectoryError as error:
        raise InputError(
            "is a folder", where=str(path), mend="name a file in it"
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise InputError(f"cannot be read: {reason}", where=str(path)) from error
