"""Packs for other programs."""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack
from quizgen.core.question import Evidence, Question
from quizgen.formats import FORMATS
from quizgen.formats.packfile import read_pack, write_pack
from quizgen.formats.starter import starter
from quizgen.ports import ReadableFormat
from quizgen.settings import Places
from quizgen.text import FORBIDDEN
from tests.dumps import dumped

Run = Callable[..., Any]


@pytest.fixture
def pack(places: Places) -> Places:
    """Give places with one pack of the user's own."""
    places.packs.mkdir(parents=True)
    (places.packs / "mine.toml").write_text(starter("Mine"), "utf-8")
    return places


def test_a_pack_goes_to_stdout(run: Run, pack: Places) -> None:
    result = run("export", "mine", "--to", "json")
    assert (result.code, result.err) == (0, "")
    assert json.loads(result.out)["title"] == "Mine"
    by_path = run("export", pack.packs / "mine.toml", "--to", "json")
    assert by_path.out == result.out


TEXTS = [n for n in FORMATS.names() if not FORMATS.get(n).is_binary]
READABLE = [n for n in FORMATS.names() if isinstance(FORMATS.get(n), ReadableFormat)]


@pytest.mark.parametrize("name", READABLE)
def test_what_is_exported_can_be_imported(
    run: Run, pack: Places, tmp_path: Path, name: str
) -> None:
    file = tmp_path / f"mine{FORMATS.get(name).suffix}"
    assert run("export", "mine", "--to", name, "-o", file).code == 0
    back = tmp_path / "back.toml"
    result = run("import", file, "--from", name, "-o", back)
    assert (result.code, result.err) == (0, "1 question\n")
    del pack
    assert 'text = "the North Lighthouse"' in back.read_text("utf-8")


@pytest.mark.parametrize("name", TEXTS)
def test_a_terminal_gets_nothing_that_steers_it(places: Places, name: str) -> None:
    places.packs.mkdir(parents=True)
    path = places.packs / "hostile.toml"
    hostile = "a\x1b]52;c;QQ==\x07\u202e\x9b31m\x7f\u200b\U000e0041b"
    question = Question(
        prompt=hostile,
        answer=Answer(type="phrase", text=hostile),
        prompt_on={hostile: hostile},
    )
    write_pack(path, Pack(title=hostile, questions=(question,)))
    leader, follower = os.openpty()
    command = [sys.executable, "-m", "quizgen", "export", str(path), "--to", name]
    with subprocess.Popen(command, stdout=follower, stderr=follower):
        os.close(follower)
        said = b""
        # The end of a pseudo-terminal is an error on Linux.
        with contextlib.suppress(OSError):
            while chunk := os.read(leader, 4096):
                said += chunk
    os.close(leader)
    assert b"52;c;QQ==" in said
    assert set(FORBIDDEN.findall(said.decode())) == {"\r", "\n"}


def test_losses_are_told(run: Run, pack: Places) -> None:
    del pack
    assert (
        "csv does not carry: title, sources.title, sources.publisher"
        in run("export", "mine", "--to", "csv").err
    )


def test_an_unusual_ending_is_told(run: Run, pack: Places) -> None:
    del pack
    result = run("export", "mine", "--to", "json", "-o", "mine.txt")
    assert result.code == 0
    assert "usually end in .json" in result.err


def test_a_file_is_not_overwritten_unasked(
    run: Run, pack: Places, tmp_path: Path
) -> None:
    del pack
    (tmp_path / "a.json").write_text("precious", "utf-8")
    result = run("export", "mine", "--to", "json", "-o", "a.json")
    assert result.code == 2
    assert "--force" in result.err
    assert (tmp_path / "a.json").read_text("utf-8") == "precious"
    assert run("export", "mine", "--to", "json", "-o", "a.json", "--force").code == 0
    assert (tmp_path / "a.json").read_text("utf-8") != "precious"


def test_an_unknown_format_is_answered_with_the_nearest(run: Run, pack: Places) -> None:
    del pack
    result = run("export", "mine", "--to", "jsn")
    assert result.code == 2
    assert "did you mean json?" in result.err


def test_a_binary_file_does_not_go_to_a_terminal(pack: Places) -> None:
    del pack
    leader, follower = os.openpty()
    command = [sys.executable, "-m", "quizgen", "export", "mine", "--to", "anki"]
    done = subprocess.run(
        command, check=False, stdout=follower, stderr=subprocess.PIPE, text=True
    )
    os.close(follower)
    os.close(leader)
    assert done.returncode == 2
    assert "name a file: -o mine.apkg" in done.stderr


def test_what_a_format_carries_is_explained_without_a_pack(run: Run) -> None:
    result = run("export", "--to", "jsonl", "--explain")
    assert (result.code, result.err) == (0, "")
    assert "does not carry:\n  pack: id, title, " in result.out


def test_a_pack_must_be_named(run: Run) -> None:
    result = run("export", "--to", "json")
    assert result.code == 2
    assert "quizgen export PACK --to json" in result.err


def test_questions_are_chosen_before_they_are_written(run: Run, places: Places) -> None:
    places.packs.mkdir(parents=True)
    questions = tuple(
        Question(
            prompt=f"Question {number}?",
            answer=Answer(type="count", text=str(number)),
            status="accepted" if number % 2 else "rejected",
            evidence=Evidence(quote="So it is."),
        )
        for number in range(10)
    )
    write_pack(places.packs / "ten.toml", Pack(title="Ten", questions=questions))
    options = ("--accepted", "--no-sources", "--shuffle", "4")
    result = run("export", "ten", "--to", "json", *options)
    written = json.loads(result.out)["questions"]
    order = [question["answer"]["text"] for question in written]
    assert sorted(order) == ["1", "3", "5", "7", "9"] != order
    assert not any("evidence" in question for question in written)
    whole = run("export", "ten", "--to", "json")
    assert "5 rejected questions among them" in whole.err


def test_multiple_choice_is_refused_where_there_is_none(run: Run, pack: Places) -> None:
    del pack
    result = run("export", "mine", "--to", "csv", "--choices")
    assert result.code == 2
    assert "csv has no --choices" in result.err


@pytest.mark.parametrize("name", FORMATS.names())
def test_a_file_that_cannot_be_finished_leaves_the_old_one(
    pack: Places, tmp_path: Path, name: str
) -> None:
    """The system refuses to write more than 64 bytes, as if the disk were full."""
    old = tmp_path / "shared" / "old"
    old.parent.mkdir()
    old.write_bytes(b"precious")
    code = (
        "import resource, sys; from quizgen.cli import main\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    target = FORMATS.get(name)
    assert len(dumped(target, read_pack(pack.packs / "mine.toml"))) > 64
    command = [sys.executable, "-c", code, "export", "mine", "--to", name]
    ended = subprocess.run(
        [*command, "-o", str(old), "--force"],
        capture_output=True,
        check=False,
    )
    assert ended.returncode == 3
    assert b"cannot be written" in ended.stderr
    assert b"Traceback" not in ended.stderr
    assert old.read_bytes() == b"precious"
    assert list(old.parent.iterdir()) == [old]
