"""A question's table in the author's editor."""

import sys
from pathlib import Path

import pytest
from textual.drivers.headless_driver import HeadlessDriver

from quizgen.tui.screens.snippet import MistakeScreen
from tests.tui.screens.conftest import Reviewed


def write_editor(tmp_path: Path, *versions: str) -> str:
    """Make an editor that leaves one version after the other."""
    state = tmp_path / "versions"
    state.mkdir()
    for number, text in enumerate(versions):
        (state / f"{number}").write_text(text, encoding="utf-8")
    script = tmp_path / "editor.py"
    script.write_text(
        "import pathlib, sys\n"
        f"state = pathlib.Path({str(state)!r})\n"
        "first = sorted(state.iterdir())[0]\n"
        "pathlib.Path(sys.argv[-1]).write_text(first.read_text())\n"
        "first.unlink()\n",
        encoding="utf-8",
    )
    return f"{sys.executable} {script}"


async def test_an_editor_opens_again_on_a_mistake(
    reviewed: Reviewed, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    good = '[[questions]]\nprompt = "Where?"\nanswer = {type="place", text="Here"}\n'
    monkeypatch.setenv("VISUAL", write_editor(tmp_path, "[[questions]]\n", good))
    monkeypatch.setattr(HeadlessDriver, "can_suspend", True)
    async with reviewed() as desk:
        await desk.stage.pilot.press("E")
        await desk.stage.until(lambda: isinstance(desk.stage.app.screen, MistakeScreen))
        await desk.stage.until(lambda: "has no prompt" in desk.stage.text)
        await desk.stage.pilot.press("enter")
        await desk.stage.until(lambda: desk.stage.app.screen is desk.screen)
        await desk.stage.settle()
        assert desk.questions[0].prompt == "Where?"
        await desk.press("u")
        assert desk.questions[0].prompt.startswith("In which city")
