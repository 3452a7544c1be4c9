"""Files of formats, whole, to look at in tests."""

from quizgen.core.pack import Pack
from quizgen.formats.toml import TomlFormat
from quizgen.ports import Format


def dumped(part: Format, pack: Pack) -> bytes:
    """Write all questions of a pack."""
    return b"".join(part.dump(pack, pack.questions))


def to_toml(pack: Pack) -> str:
    """Write a pack file."""
    return dumped(TomlFormat(), pack).decode()
