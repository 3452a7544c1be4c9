"""Both faces of the game: the same answers to the same round make the same records."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import pytest

from quizgen.core.attempt import Attempt, Mode
from quizgen.core.pack import Pack
from quizgen.formats.packfile import write_pack
from quizgen.settings import Settings
from quizgen.stores.sqlite import SqliteStore
from tests.tui.conftest import Open

ANSWERS = ("nonsense", "70", "70 km/h", "Glasgow", "14,000", "more")
"""Typed in order, whatever is asked; some are ruled close and tried again."""


def told(attempts: Sequence[Attempt]) -> list[dict[str, object]]:
    """Give all of the attempts that does not differ from round to round."""
    chance = {"id", "round_id", "played_at", "seconds"}
    return [
        {k: v for k, v in asdict(attempt).items() if k not in chance}
        for attempt in attempts
    ]


def play_by_lines(folder: Path, mode: str) -> None:
    kept = {k: v for k, v in os.environ.items() if not k.startswith("QUIZGEN_")}
    options = ["--seconds", "0", "--seed", "7", "--player", "ada", "--plain"]
    subprocess.run(
        [sys.executable, "-m", "quizgen", "play", str(folder / "pack.toml"), *options],
        input="\n".join(ANSWERS),
        encoding="utf-8",
        env={**kept, "QUIZGEN_DATA_DIR": str(folder / "lines"), "QUIZGEN_MODE": mode},
        check=True,
        capture_output=True,
    )


@pytest.mark.parametrize("mode", ["typed", "choice", "gap", "mixed"])
async def test_line_mode_and_screens_make_equal_records(
    opened: Open, pack: Pack, tmp_path: Path, mode: Mode
) -> None:
    async with opened(pack, Settings(seconds=0, mode=mode)) as stage:
        await stage.press("enter")
        for answer in ANSWERS:
            if stage.store.count() and "the result" in stage.text:
                break
            await stage.answer(answer)
        on_screen = told(stage.store.attempts())
    write_pack(tmp_path / "pack.toml", pack)
    await asyncio.to_thread(play_by_lines, tmp_path, mode)
    store = SqliteStore(tmp_path / "lines" / "scores.sqlite")
    by_lines = told(store.attempts())
    store.close()
    assert len(on_screen) >= 4
    assert by_lines == on_screen
