"""Lines from a descriptor."""

import os
import threading
from collections.abc import Iterator

import pytest

from quizgen.cli.lines import LineReader, Silence


@pytest.fixture
def pipe() -> Iterator[tuple[LineReader, int]]:
    """A reader and the end to write to."""
    reading, writing = os.pipe()
    yield LineReader(reading), writing
    os.close(reading)


def test_lines_come_one_by_one_and_the_last_needs_no_ending(
    pipe: tuple[LineReader, int],
) -> None:
    reader, end = pipe
    os.write(end, b"one\r\n\nthr\xc3\xa9\xff")
    os.close(end)
    heard = [reader.read(None) for _ in range(4)]
    assert heard == ["one", "", "thr\u00e9\ufffd", Silence.END]
    assert reader.read(1.0) is Silence.END


def test_waiting_ends_at_its_time_and_keeps_half_a_line(
    pipe: tuple[LineReader, int],
) -> None:
    reader, end = pipe
    os.write(end, b"half")
    assert reader.read(0.01) is Silence.LATE
    os.write(end, b" done\nnext\n")
    assert [reader.read(0.0), reader.read(0.0)] == ["half done", "next"]
    os.close(end)


def test_an_endless_line_is_cut(pipe: tuple[LineReader, int]) -> None:
    reader, end = pipe

    def write() -> None:
        for _ in range(50):
            os.write(end, b"x" * 10_000)
        os.write(end, b"\nnext\n")
        os.close(end)

    writer = threading.Thread(target=write)
    writer.start()
    line = reader.read(None)
    assert isinstance(line, str)
    assert set(line) == {"x"}
    assert len(line) <= 4096
    assert reader.read(None) == "next"
    writer.join()


def test_nowhere_is_the_end() -> None:
    assert LineReader(-1).read(None) is Silence.END
    assert not LineReader(-1).is_terminal
