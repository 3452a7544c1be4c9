"""Data on stdout or in a file, words on stderr."""

import subprocess
import sys
from pathlib import Path

import pytest

from quizgen.cli.output import counted, say, show, write
from quizgen.errors import OutsideError, UsageError
from quizgen.text import FORBIDDEN


@pytest.mark.parametrize("speak", [say, show])
def test_lines_stay_and_nothing_dangerous_gets_out(
    speak: type, capfd: pytest.CaptureFixture[str]
) -> None:
    speak("one\x1b]52;c;AAAA\x07\ntwo\u202e\x9b31m\tthree")
    out, err = capfd.readouterr()
    assert (out or err) == "one]52;c;AAAA\ntwo31m three\n"


def test_no_forbidden_character_reaches_a_stream(
    capfd: pytest.CaptureFixture[str],
) -> None:
    everything = "".join(map(chr, range(0x11_0000)))
    say(everything)
    show(everything)
    out, err = capfd.readouterr()
    assert set(FORBIDDEN.findall(out + err)) == {"\n"}


def test_a_file_is_not_overwritten_unasked(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with pytest.raises(UsageError, match="exists already") as caught:
        write(b"new", str(path), force=False)
    assert "--force" in caught.value.mend
    assert path.read_bytes() == b"old"
    write(b"new", str(path), force=True)
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize("output", ["", "-"])
def test_without_a_file_data_goes_to_stdout_as_it_is(
    output: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    write(b"\xff\r\n", output, force=False)
    assert capfdbinary.readouterr().out == b"\xff\r\n"


def test_pieces_go_to_stdout_one_after_the_other(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    write(iter([b"one\n", b"\xc3", b"\xa9"]), "-", force=False)
    assert capfdbinary.readouterr().out == b"one\n\xc3\xa9"


def test_what_steers_a_terminal_cannot_hide_between_two_pieces(
    capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    sign = "\u202e".encode()
    write(iter([b"one" + sign[:1], sign[1:] + b"two\n"]), "-", force=False)
    assert capfdbinary.readouterr().out == b"onetwo\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has /dev/full")
def test_a_full_disk_behind_stdout_is_said_in_a_sentence() -> None:
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            [sys.executable, "-m", "quizgen", "schema", "-o", "-"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            text=True,
        )
    assert run.returncode == OutsideError.exit_code
    assert run.stderr.startswith("standard output: cannot be written: No space left")
    assert "Traceback" not in run.stderr


def test_numbers_are_written_with_their_noun() -> None:
    assert [counted(n, "pack") for n in (0, 1, 1200)] == [
        "0 packs",
        "1 pack",
        "1,200 packs",
    ]
