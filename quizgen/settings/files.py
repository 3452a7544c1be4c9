"""Reading a file that a user named."""

from pathlib import Path

from quizgen.errors import InputError


def read_bytes(path: Path, *, largest: int) -> bytes:
    """Read a file, or as much as shows that it is too large.

    Args:
        path: The file.
        largest: Bytes that can be used; one more is read, so that callers can refuse.

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
