"""The index of packs: what is read again, and what is not."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from quizgen.core.pack import Pack
from quizgen.errors import InputError
from quizgen.formats.packfile import read_pack
from quizgen.tui.index import PackIndex, Row

LATER = 4e9
"""Seconds since 1970: long after any file of a test was written."""

SPACE = """
title = "{title}"
tags = ["rockets"]
[[questions]]
prompt = "Which planet is the red one?"
answer = {{ type = "place", text = "Mars" }}
kind = "place_of"
[[questions]]
prompt = "Which planet has the great spot?"
answer = {{ type = "place", text = "Jupiter" }}
status = "rejected"
"""


@dataclass
class Reader:
    """Reads files and packs, and counts."""

    read: list[str] = field(default_factory=list[str])
    parsed: list[str] = field(default_factory=list[str])

    def bytes_of(self, path: Path) -> bytes:
        """Give a file's bytes."""
        self.read.append(path.stem)
        try:
            return path.read_bytes()
        except OSError as error:
            raise InputError("cannot be read", where=path.name) from error

    def pack_of(self, _data: bytes, where: str) -> Pack:
        """Make a pack."""
        self.parsed.append(Path(where).stem)
        return read_pack(Path(where))


@dataclass
class Shelf:
    """A folder of packs and their index."""

    folder: Path
    now: float = LATER

    @property
    def index(self) -> Path:
        """Where the index is kept."""
        return self.folder / "state" / "packs.json"

    def write(self, name: str, text: str) -> Path:
        """Put a file on the shelf."""
        path = self.folder / f"{name}.toml"
        path.write_text(text, encoding="utf-8")
        return path

    def open(self) -> tuple[Mapping[str, Row], Reader]:
        """Look at the shelf as a new game does."""
        reader = Reader()
        index = PackIndex(
            self.index, lambda: self.now, read=reader.bytes_of, parse=reader.pack_of
        )
        rows = index.look(sorted(self.folder.glob("*.toml")))
        return {path.stem: row for path, row in rows.items()}, reader


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """Twenty packs that nobody has looked at."""
    shelf = Shelf(tmp_path)
    for number in range(20):
        shelf.write(f"p{number:02}", SPACE.format(title=f"Space {number}"))
    return shelf


def test_the_second_opening_reads_nothing_and_tells_the_same(shelf: Shelf) -> None:
    first, reader = shelf.open()
    assert len(reader.parsed) == 20
    second, reader = shelf.open()
    assert (reader.read, reader.parsed) == ([], [])
    assert second == first


def test_an_outline_tells_what_the_shelf_shows(shelf: Shelf) -> None:
    rows, _ = shelf.open()
    outline = rows["p07"].outline
    assert outline
    assert (outline.title, outline.tags, outline.sources) == (
        "Space 7",
        ("rockets",),
        0,
    )
    assert (outline.id, outline.questions) == ("space-7", 2)
    pack = read_pack(shelf.folder / "p07.toml")
    assert list(outline.asked()) == [(pack.questions[0].id, "place_of")]


def test_only_a_file_that_has_changed_is_read_again(shelf: Shelf) -> None:
    shelf.open()
    shelf.write("p03", SPACE.format(title="Other words"))
    rows, reader = shelf.open()
    assert reader.parsed == ["p03"]
    assert rows["p03"].outline
    assert rows["p03"].outline.title == "Other words"


def test_a_change_of_equal_length_and_time_is_seen(shelf: Shelf) -> None:
    shelf.open()
    path = shelf.folder / "p03.toml"
    before = path.stat()
    shelf.write("p03", SPACE.format(title="Spice 3"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    rows, _ = shelf.open()
    assert rows["p03"].outline
    assert rows["p03"].outline.title == "Spice 3"


def test_a_file_written_a_moment_ago_is_compared_by_its_bytes(shelf: Shelf) -> None:
    path = shelf.folder / "p03.toml"
    shelf.now = path.stat().st_mtime + 1
    shelf.open()
    _, reader = shelf.open()
    assert "p03" in reader.read
    assert reader.parsed == []
    shelf.now = LATER
    shelf.open()
    _, reader = shelf.open()
    assert reader.read == []


def test_a_touched_or_moved_file_is_not_parsed_again(shelf: Shelf) -> None:
    first, _ = shelf.open()
    os.utime(shelf.folder / "p03.toml", (1e9, 1e9))
    (shelf.folder / "p04.toml").rename(shelf.folder / "moved.toml")
    rows, reader = shelf.open()
    assert sorted(reader.read) == ["moved", "p03"]
    assert reader.parsed == []
    assert rows["moved"].outline == first["p04"].outline
    assert "p04" not in rows


def test_a_deleted_file_goes_out_of_the_index(shelf: Shelf) -> None:
    shelf.open()
    (shelf.folder / "p03.toml").unlink()
    rows, reader = shelf.open()
    assert len(rows) == 19
    assert reader.read == []
    assert "p03" not in shelf.index.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff\xfe",
        b"[" * 100_000,
        b'{"version":"0 of quizgen 0.0","packs":{}}',
        b'{"version":17,"packs":[]}',
        b'{"packs":{"x":null}}',
        b'"packs"',
    ],
)
def test_a_broken_or_foreign_index_is_made_anew(shelf: Shelf, content: bytes) -> None:
    first, _ = shelf.open()
    shelf.index.write_bytes(content)
    rows, reader = shelf.open()
    assert len(reader.parsed) == 20
    assert rows == first
    _, reader = shelf.open()
    assert reader.read == []


def test_an_index_cut_off_anywhere_is_made_anew(shelf: Shelf) -> None:
    first, _ = shelf.open()
    whole = shelf.index.read_bytes()
    for cut in range(0, len(whole), len(whole) // 7):
        shelf.index.write_bytes(whole[:cut])
        rows, _ = shelf.open()
        assert rows == first


def test_an_index_of_another_version_is_not_trusted(shelf: Shelf) -> None:
    shelf.open()
    kept = json.loads(shelf.index.read_text(encoding="utf-8"))
    kept["version"] = "1 of quizgen 99"
    shelf.index.write_text(json.dumps(kept), encoding="utf-8")
    _, reader = shelf.open()
    assert len(reader.parsed) == 20


def test_an_index_that_cannot_be_written_hinders_nothing(shelf: Shelf) -> None:
    (shelf.folder / "state").write_text("a file", encoding="utf-8")
    for _ in range(2):
        rows, reader = shelf.open()
        assert len(rows) == len(reader.parsed) == 20


def test_a_broken_pack_is_remembered_with_its_problem(shelf: Shelf) -> None:
    shelf.write("p03", "title = 3")
    first, _ = shelf.open()
    rows, reader = shelf.open()
    assert reader.read == []
    assert rows["p03"] == first["p03"]
    assert rows["p03"].outline is None
    assert "p03.toml" in rows["p03"].problem


def test_a_file_that_cannot_be_read_is_tried_each_time(shelf: Shelf) -> None:
    (shelf.folder / "dead.toml").symlink_to(shelf.folder / "nowhere")
    for _ in range(2):
        rows, reader = shelf.open()
        assert rows["dead"].problem
        assert "dead" in reader.read


def test_a_name_that_is_no_text_is_read_each_time(shelf: Shelf) -> None:
    name = os.fsdecode(b"\xff\xfe")
    shelf.write(name, SPACE.format(title="Odd"))
    for _ in range(2):
        rows, reader = shelf.open()
        assert rows[name].outline
        assert name in reader.parsed


def test_progress_tells_how_many_are_done_of_how_many(shelf: Shelf) -> None:
    told: list[tuple[int, int]] = []
    index = PackIndex(shelf.index, lambda: LATER)
    paths = sorted(shelf.folder.glob("*.toml"))
    index.look(paths, lambda rows, total: told.append((len(rows), total)))
    assert told == [(number, 20) for number in range(1, 21)]
    index.look(paths, lambda rows, total: told.append((len(rows), total)))
    assert len(told) == 20


def test_stopping_keeps_what_was_read_and_what_was_known(shelf: Shelf) -> None:
    shelf.open()
    for name in ("p00", "p01", "p02"):
        shelf.write(name, SPACE.format(title=f"New {name}"))
    stops = iter([False, False])
    index = PackIndex(shelf.index, lambda: LATER)
    rows = index.look(
        sorted(shelf.folder.glob("*.toml")), is_stopped=lambda: next(stops, True)
    )
    assert len(rows) == 2
    _, reader = shelf.open()
    assert reader.parsed == ["p02"]


def test_a_pack_of_huge_words_is_cut_for_the_shelf(shelf: Shelf) -> None:
    shelf.write("p03", SPACE.format(title="x" * 100_000))
    rows, _ = shelf.open()
    assert rows["p03"].outline
    assert len(rows["p03"].outline.title) == 2_000
