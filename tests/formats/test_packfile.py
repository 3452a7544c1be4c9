"""Pack files on the disk."""

from pathlib import Path

import pytest

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.errors import InputError, OutsideError
from quizgen.formats.packfile import read_pack, write_pack

PACK = Pack(
    title="Apples",
    questions=(
        Question(prompt="What fell?", answer=Answer(type="phrase", text="apple")),
    ),
)


def test_a_written_pack_is_read_back(tmp_path: Path) -> None:
    write_pack(tmp_path / "a.toml", PACK)
    assert read_pack(tmp_path / "a.toml") == PACK


def test_a_file_beyond_the_cap_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.toml"
    with path.open("wb") as file:
        file.truncate(10_000_000_000)
    with pytest.raises(InputError, match="larger than 32 MB"):
        read_pack(path)


def test_a_place_that_cannot_be_written_is_an_outside_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutsideError):
        write_pack(tmp_path / "file" / "a.toml", PACK)
