"""Packs from other programs' files."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quizgen.formats import FORMATS
from quizgen.formats.starter import starter
from quizgen.formats.toml import TomlFormat
from quizgen.ports import ReadableFormat
from tests.dumps import dumped

Run = Callable[..., Any]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("prompt,answer\n", "no question in it"),
        ("colour\nred\n", "no column 'prompt'"),
        (None, "no such file"),
    ],
)
def test_what_cannot_be_used_writes_no_pack(
    run: Run, tmp_path: Path, content: str | None, message: str
) -> None:
    if content is not None:
        (tmp_path / "sheet.csv").write_text(content, "utf-8")
    result = run("import", "sheet.csv", "--from", "csv", "-o", "out.toml")
    assert result.code == 2
    assert message in result.err
    assert not (tmp_path / "out.toml").exists()


def test_a_pack_may_go_to_stdout(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sheet.csv").write_text("question,answer\nWho?,Ada\n", "utf-8")
    result = run("import", "sheet.csv", "--from", "csv", "-o", "-")
    assert result.code == 0
    assert 'title = "sheet"' in result.out


def test_a_pack_is_not_overwritten_unasked(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sheet.csv").write_text("question,answer\nWho?,Ada\n", "utf-8")
    (tmp_path / "out.toml").write_text("precious", "utf-8")
    assert run("import", "sheet.csv", "--from", "csv", "-o", "out.toml").code == 2
    assert (tmp_path / "out.toml").read_text("utf-8") == "precious"


READABLE = [n for n in FORMATS.names() if isinstance(FORMATS.get(n), ReadableFormat)]

every_readable_format = pytest.mark.parametrize("name", READABLE)


@every_readable_format
@pytest.mark.parametrize(
    "content",
    [
        pytest.param(
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), id="picture"
        ),
        pytest.param(b"PK\x03\x04\x14\0\0\0\x08\0" + bytes(range(256)), id="zip"),
        pytest.param("title = 'caf\u00e9'".encode("utf-16"), id="utf-16"),
        pytest.param(b"", id="empty"),
        pytest.param(b"\xef\xbb\xbf \n\n", id="blank"),
        pytest.param(b'<?xml version="1.0"?><quiz><question/></quiz>', id="xml"),
    ],
)
def test_a_file_of_another_kind_is_refused_by_name(
    run: Run, tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / "file.x").write_bytes(content)
    result = run("import", "file.x", "--from", name, "-o", "out.toml")
    assert result.code == 2
    assert "file.x" in result.err
    assert "Traceback" not in result.err
    assert not (tmp_path / "out.toml").exists()


@every_readable_format
def test_a_torn_file_loses_no_pack(run: Run, tmp_path: Path, name: str) -> None:
    part = FORMATS.get(name)
    pack = TomlFormat().load(starter("Mine").encode(), where="x")
    whole = dumped(part, pack)
    (tmp_path / "out.toml").write_text("precious", "utf-8")
    for share in (0.2, 0.5, 0.8):
        (tmp_path / "torn").write_bytes(whole[: int(len(whole) * share)])
        arguments = ("import", "torn", "--from", name, "-o", "out.toml", "--force")
        result = run(*arguments)
        assert "Traceback" not in result.err
        saved = (tmp_path / "out.toml").read_bytes()
        if result.code:
            assert result.code == 2
            assert "torn" in result.err
            assert saved == b"precious"
        else:  # half a file can be a whole one, of fewer words
            assert TomlFormat().load(saved, where="x").questions
            (tmp_path / "out.toml").write_text("precious", "utf-8")


@every_readable_format
def test_a_file_of_a_hundred_megabytes_is_refused_unread(
    run: Run, tmp_path: Path, name: str
) -> None:
    row = b'"Who was it, then?",Ada Lovelace,person\n'
    with (tmp_path / "huge").open("wb") as file:
        file.write(b"prompt,answer,type\n")
        for _ in range(100):
            file.write(row * (1_000_000 // len(row)))
    result = run("import", "huge", "--from", name, "-o", "out.toml")
    assert result.code == 2
    assert "larger than 32 MB" in result.err
    assert not (tmp_path / "out.toml").exists()


def test_what_is_left_out_is_named_and_counted(run: Run, tmp_path: Path) -> None:
    flat = "It is flat. {T}\n\n" * 25
    (tmp_path / "quiz.gift").write_text(f"Who? {{=Ada#yes =Eve#no}}\n\n{flat}", "utf-8")
    result = run("import", "quiz.gift", "--from", "gift", "-o", "out.toml")
    assert result.code == 0
    lines = result.err.splitlines()
    assert (
        lines[0] == "quiz.gift:3: left out: true or false cannot be typed as an answer"
    )
    assert lines[-2:] == ["and 6 more", "1 question; 25 left out"]
    assert 'prompt = "Who?"' in (tmp_path / "out.toml").read_text("utf-8")


def test_a_format_that_cannot_be_read_says_so(run: Run, tmp_path: Path) -> None:
    (tmp_path / "deck.apkg").write_bytes(b"PK")
    result = run("import", "deck.apkg", "--from", "anki", "-o", "out.toml")
    assert result.code == 2
    assert "anki can be exported, not imported" in result.err


def test_what_is_read_is_explained_without_a_file(run: Run) -> None:
    result = run("import", "--from", "gift", "--explain")
    assert result.code == 0
    assert "carries, but does not read back" in result.out
