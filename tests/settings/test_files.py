"""Reading a file that a user named."""

from pathlib import Path

import pytest

from quizgen.errors import InputError
from quizgen.settings.files import read_bytes


def read(path: Path) -> bytes:
    return read_bytes(path, largest=10)


def test_one_byte_more_than_can_be_used_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 100)
    assert len(read(tmp_path / "a")) == 11


def test_a_folder_in_a_files_place_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        read(tmp_path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file") as caught:
        read(tmp_path / "a.toml")
    assert caught.value.where == str(tmp_path / "a.toml")


def test_a_name_that_no_file_can_have_is_an_input_error() -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read(Path("a\0.toml"))
