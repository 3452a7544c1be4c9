"""The author's own editor."""

import sys
from pathlib import Path

import pytest

from quizgen.errors import InputError, OutsideError
from quizgen.tui.editor import edit_text, find_editor


def test_visual_comes_before_editor_and_may_have_options() -> None:
    environ = {"VISUAL": "code --wait", "EDITOR": "vi"}
    assert find_editor(environ) == ["code", "--wait"]
    assert find_editor({"EDITOR": "vi"}) == ["vi"]


def test_without_any_editor_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(InputError) as caught:
        find_editor({})
    assert "EDITOR" in caught.value.mend


def test_an_open_quote_in_the_variable_is_told() -> None:
    with pytest.raises(InputError, match="VISUAL cannot be read"):
        find_editor({"VISUAL": "vi '"})


def write(code: str) -> list[str]:
    return [sys.executable, "-c", f"import pathlib, sys\n{code}"]


def test_what_the_editor_leaves_is_given_and_no_file_stays() -> None:
    code = (
        "path = pathlib.Path(sys.argv[-1])\n"
        "path.write_text(path.read_text().upper() + str(path))"
    )
    first, _, path = edit_text(write(code), "abc ").partition(" ")
    assert first == "ABC"
    assert not Path(path).exists()


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("sys.exit(3)", OutsideError),
        ("pathlib.Path(sys.argv[-1]).write_bytes(b'\\xff')", InputError),
        ("pathlib.Path(sys.argv[-1]).unlink()", InputError),
    ],
)
def test_an_editor_that_fails_is_told(code: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        edit_text(write(code), "abc")


def test_an_editor_that_does_not_exist_is_told() -> None:
    with pytest.raises(OutsideError, match="cannot be started"):
        edit_text(["/nowhere/editor"], "abc")
