"""Two versions of a pack, from the command line."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]

OLD = """title = "Floods"

[[questions]]
prompt = "Which river flooded Passau in June 2013?"
answer = { type = "place", text = "the Danube" }
accept = ["Donau", "Duna"]

[[questions]]
prompt = "Who was the mayor of Passau in 2013?"
answer = { type = "person", text = "Juergen Dupper" }
"""
NEW = (
    OLD.replace('"Duna"', '"Danubius"')
    .replace("the mayor of Passau", "the town of Passau's mayor")
    .replace('"Floods"', '"Flood"')
    + """
[[questions]]
prompt = "In which month did it rain in Passau?"
answer = { type = "date", text = "June" }
"""
)


@pytest.fixture(autouse=True)
def packs(tmp_path: Path) -> None:
    """Write both versions."""
    (tmp_path / "old.toml").write_text(OLD, "utf-8")
    (tmp_path / "new.toml").write_text(NEW, "utf-8")


def test_no_difference_is_exit_code_0(run: Run) -> None:
    result = run("diff", "old.toml", "old.toml")
    assert (result.code, result.out) == (0, "")
    assert result.err == "0 added, 0 removed, 0 reworded, 0 changed\n"


def test_what_differs_is_told_with_its_line_and_exit_code_1(run: Run) -> None:
    result = run("diff", "old.toml", "new.toml")
    assert result.code == 1
    assert result.out.splitlines() == [
        "new.toml: the pack itself",
        '    id: "floods" -> "flood"',
        '    title: "Floods" -> "Flood"',
        (
            "~ new.toml:3: question 1 changed: "
            '"Which river flooded Passau in June 2013?" (the Danube)'
        ),
        '    accept: - "Duna", + "Danubius"',
        (
            "~ new.toml:8: question 2 reworded: "
            '"Who was the town of Passau\'s mayor in 2013?" (Juergen Dupper)'
        ),
        (
            '    prompt: "Who was the mayor of Passau in 2013?" -> '
            '"Who was the town of Passau\'s mayor in 2013?"'
        ),
        (
            "+ new.toml:12: question 3 added: "
            '"In which month did it rain in Passau?" (June)'
        ),
    ]
    assert result.err == (
        "1 added, 0 removed, 1 reworded, 1 changed; 2 changes to the pack\n"
    )


def test_what_is_gone_is_found_in_the_old_file(run: Run) -> None:
    assert (
        "- new.toml:12: question 3 removed:" in run("diff", "new.toml", "old.toml").out
    )


def test_scripts_get_every_part(run: Run) -> None:
    result = run("diff", "old.toml", "new.toml", "--json")
    assert result.code == 1
    found: dict[str, Any] = json.loads(result.out)
    assert list(found) == [
        *("pack", "added", "removed", "reworded", "changed", "reordered")
    ]
    assert found["changed"][0]["changes"] == [
        {"key": "accept", "old": ["Donau", "Duna"], "new": ["Donau", "Danubius"]}
    ]
    assert found["added"][0]["line"] == 12


@pytest.mark.parametrize("bad", [b"title = ", b"\xff\xfe", b"[]", b""])
def test_a_pack_that_cannot_be_used_is_exit_code_2(
    run: Run, tmp_path: Path, bad: bytes
) -> None:
    (tmp_path / "bad.toml").write_bytes(bad)
    result = run("diff", "old.toml", "bad.toml")
    assert (result.code, result.out) == (2, "")
    assert "bad.toml" in result.err


def test_hostile_texts_are_never_printed_raw(run: Run, tmp_path: Path) -> None:
    hostile = NEW.replace("In which", "\\u001b]0;x\\u0007\\u202eIn which")
    (tmp_path / "new.toml").write_text(hostile, "utf-8")
    result = run("diff", "old.toml", "new.toml")
    assert not {"\x1b", "\x07", "\u202e"} & set(result.out)
