"""Files are written whole or not at all."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgen.errors import OutsideError
from quizgen.formats.saving import save


def test_a_file_is_written_and_its_folder_made(tmp_path: Path) -> None:
    save(tmp_path / "new" / "a.toml", b"one")
    assert (tmp_path / "new" / "a.toml").read_bytes() == b"one"


def test_nothing_but_the_file_is_left(tmp_path: Path) -> None:
    save(tmp_path / "a", b"one")
    save(tmp_path / "a", b"two")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_bytes() == b"two"


def test_what_comes_in_pieces_is_written_in_their_order(tmp_path: Path) -> None:
    save(tmp_path / "a", (letter for letter in (b"one, ", b"", b"two")))
    assert (tmp_path / "a").read_bytes() == b"one, two"


@pytest.mark.parametrize(
    "failure", [ValueError, KeyboardInterrupt, OSError(28, "No space left on device")]
)
def test_a_piece_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, failure: BaseException
) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"x" * 100_000
        raise failure

    save(tmp_path / "a", b"old")
    with pytest.raises((OutsideError, ValueError, KeyboardInterrupt)):
        save(tmp_path / "a", pieces())
    with pytest.raises((OutsideError, ValueError, KeyboardInterrupt)):
        save(tmp_path / "new" / "folder" / "a", pieces())
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"


def test_the_old_files_permissions_stay(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"one")
    path.chmod(0o640)
    save(path, b"two")
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_symbolic_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"one")
    (tmp_path / "link").symlink_to("real")
    save(tmp_path / "link", b"two")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"two"


def test_a_device_is_written_to_and_not_replaced() -> None:
    save(Path(os.devnull), (piece for piece in (b"gone", b"too")))
    assert Path(os.devnull).is_char_device()


def test_temporary_files_of_dead_writers_are_swept(tmp_path: Path) -> None:
    old, fresh = tmp_path / ".quizgen-old.tmp", tmp_path / ".quizgen-fresh.tmp"
    old.write_bytes(b"")
    fresh.write_bytes(b"")
    os.utime(old, (0, 0))
    save(tmp_path / "a", b"one")
    assert not old.exists()
    assert fresh.exists()


def test_a_place_that_cannot_be_written_is_an_outside_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutsideError) as caught:
        save(tmp_path / "file" / "a", b"one")
    assert caught.value.where == str(tmp_path / "file" / "a")


def test_a_killed_writer_leaves_the_old_or_the_new_file(tmp_path: Path) -> None:
    path = tmp_path / "pack.toml"
    save(path, b"0" * 500_000)
    code = (
        "import itertools, sys; from pathlib import Path\n"
        "from quizgen.formats.saving import save\n"
        "for n in itertools.count():\n"
        "    save(Path(sys.argv[1]), str(n % 10).encode() * 500_000)\n"
        "    print(n, flush=True)\n"
    )
    for _ in range(5):
        command = [sys.executable, "-c", code, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            writer.kill()
        data = path.read_bytes()
        assert len(data) == 500_000
        assert len(set(data)) == 1
