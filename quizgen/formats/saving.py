"""Write a file whole or not at all, also when the power goes."""

import contextlib
import os
import secrets
import shutil
import stat
from collections.abc import Iterable
from pathlib import Path

from quizgen.errors import OutsideError

_PREFIX = ".quizgen-"
_SUFFIX = ".tmp"
_LEFT_OVER = 3600.0
"""Seconds after which a temporary file belongs to a writer that died."""


def save(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Replace a file by a temporary one, after both it and the folder are on the disk.

    Left-over temporary files of writers that died are swept. A symbolic link is
    followed; a device or pipe is written to directly.

    Args:
        path: The file.
        data: All of it, or piece by piece; when a piece cannot be had, file and folder
            stay as they were.

    Raises:
        OutsideError: The disk is full, the folder is missing or may not be written.
    """
    pieces = (data,) if isinstance(data, bytes) else data
    try:
        target = path.resolve()
        if target.exists() and not target.is_file():
            with target.open("wb") as file:
                file.writelines(pieces)
            return
        temporary = target.parent / f"{_PREFIX}{secrets.token_hex(8)}{_SUFFIX}"
        missing = [folder for folder in target.parents if not folder.exists()]
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            _write(temporary, pieces, like=target)
            _sweep(temporary)
            temporary.replace(target)
        except BaseException:
            for remove in (temporary.unlink, *(folder.rmdir for folder in missing)):
                with contextlib.suppress(OSError):
                    remove()
            raise
        _flush_folder(target.parent)
    except OSError as error:
        raise OutsideError(
            f"cannot be written: {error.strerror or error}",
            where=str(path),
            mend="choose another place, or make room there",
        ) from error


def _write(temporary: Path, pieces: Iterable[bytes], *, like: Path) -> None:
    with temporary.open("xb") as file:
        file.writelines(pieces)
        file.flush()
        os.fsync(file.fileno())
    with contextlib.suppress(FileNotFoundError):
        shutil.copymode(like, temporary)


def _sweep(fresh: Path) -> None:
    # Both ages come from the same file system, so a wrong clock cannot mislead it.
    now = fresh.stat().st_mtime
    for file in fresh.parent.glob(f"{_PREFIX}*{_SUFFIX}"):
        with contextlib.suppress(OSError):
            found = file.lstat()
            if stat.S_ISREG(found.st_mode) and now - found.st_mtime > _LEFT_OVER:
                file.unlink()


def _flush_folder(folder: Path) -> None:
    # Windows cannot open folders; some network file systems cannot flush them.
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
