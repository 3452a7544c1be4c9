"""Bytes to text, exactly: every byte of an article counts for its offsets."""

from quizgen.errors import InputError

LARGEST = 5_000_000
"""Bytes of one article; the longest newspaper features have about 200,000."""


def decode(data: bytes, *, where: str) -> str:
    """Decode UTF-8; newlines stay, and a byte order mark is one code point.

    Args:
        data: At most `LARGEST` bytes are accepted.
        where: The file, for messages.

    Raises:
        InputError: Too large, empty, binary, or not UTF-8.
    """
    if len(data) > LARGEST:
        raise InputError(
            f"larger than {LARGEST // 1_000_000} MB",
            where=where,
            mend="give one article a file, or many as .jsonl",
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError(
            "is UTF-16, not UTF-8",
            where=where,
            mend="convert it with: iconv -f UTF-16 -t UTF-8",
        )
    nul = data.find(b"\0")
    if nul >= 0:
        raise InputError(
            f"is not text: byte {nul} is zero", where=where, mend="give plain text"
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"is not UTF-8: byte {error.start} is 0x{data[error.start]:02x}",
            where=f"{where}:{line}",
            mend="convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8",
        ) from error
    if not text.strip("\ufeff \t\r\n"):
        raise InputError("is empty", where=where, mend="give an article with text")
    return text
