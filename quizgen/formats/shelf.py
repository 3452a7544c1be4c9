"""Where packs stand: those that ship, and the user's own."""

import difflib
import os
from pathlib import Path

import quizgen
from quizgen.errors import InputError
from quizgen.settings import Places


def shipped_folder() -> Path:
    """Give the folder of the packs that ship, in a wheel or in a checkout."""
    package = Path(quizgen.__file__).resolve().parent
    installed = package / "questions"
    return installed if installed.is_dir() else package.parent / "questions"


def schema_file() -> Path:
    """Give the JSON schema of packs, which stands beside those that ship."""
    return shipped_folder() / "pack.schema.json"


def list_packs(places: Places) -> list[Path]:
    """List the packs that ship, then the user's own, each by name."""
    folders = (shipped_folder(), places.packs)
    return [path for folder in folders for path in sorted(folder.glob("*.toml"))]


def find_pack(name_or_path: str, places: Places) -> Path:
    """Find a pack by path, or by file name without `.toml`; the user's own first.

    Raises:
        InputError: There is no such pack; names the nearest.
    """
    path = Path(name_or_path)
    if path.suffix == ".toml" or os.path.dirname(name_or_path):  # noqa: PTH120 - a Path forgets the trailing slash
        if os.path.lexists(path):
            return path
        raise InputError("there is no such pack", where=name_or_path)
    packs = {found.stem: found for found in list_packs(places)}
    if name_or_path in packs:
        return packs[name_or_path]
    close = difflib.get_close_matches(name_or_path, packs, n=1)
    hint = f"did you mean {close[0]}? " if close else ""
    known = ", ".join(sorted(packs)) or "none"
    raise InputError(
        f"there is no pack named {name_or_path!r}", mend=f"{hint}packs: {known}"
    )
