"""Our own themes are legible: every word on every screen, measured as it is drawn."""

import html
import re

import pytest

from quizgen.core.pack import Pack
from quizgen.settings import Settings
from quizgen.tui.themes import THEMES
from tests.tui.conftest import Open, Stage

LEAST = {"quizgen-contrast": 7.0}
"""Contrast of WCAG 2.2: 1.4.6 (AAA) for the theme made for it, else 1.4.3 (AA), 4.5."""
SCREENS = {
    "home": (),
    "rules": ("f2",),
    "settings": ("f8",),
    "help": ("f1",),
    "round": ("enter",),
    "hint": ("enter", "f2", "f2"),
    "result": ("enter", "f3", "escape", "enter"),
    "board": ("enter", "f3", "escape", "enter", "f3"),
    "statistics": ("enter", "f3", "escape", "enter", "escape", "f7"),
    "host": ("f9", "enter"),
}
"""Keys that lead to a screen from home."""


_INK = re.compile(r"\.terminal-\d+-(r\d+) { fill: (#[0-9a-f]{6})")
_PAPER = re.compile(
    r'<rect fill="(#[0-9a-f]{6})" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"'
)
_WORDS = re.compile(
    r'<text class="terminal-\d+-(r\d+)" x="([\d.]+)" y="([\d.]+)"[^>]*>(.*?)</text>'
)
_CELL = 12.2
"""Width of a cell in a picture."""
_LINE = 24.4
"""Height of a line in a picture."""


def luminance(color: str) -> float:
    """Give relative luminance as WCAG defines it."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def words(stage: Stage) -> list[tuple[str, float]]:
    """Give each run of words that is drawn, with its contrast to what lies below.

    What a dialog covers is dimmed on purpose, and left out.
    """
    dialogs = [one.region for one in stage.app.screen.query(".dialog")]
    drawn = stage.app.export_screenshot()
    inks = dict(_INK.findall(drawn))
    papers = [
        (int(float(y) / _LINE), float(x), float(x) + float(width), color)
        for color, x, y, width in _PAPER.findall(drawn)
    ]
    found: list[tuple[str, float]] = []
    for name, left, y, text in _WORDS.findall(drawn):
        line, x = int(float(y) / _LINE), float(left)
        if not all(area.contains(round(x / _CELL), line) for area in dialogs):
            continue
        below = [
            color
            for row, start, end, color in papers
            if row == line and start - 1 <= x < end - 1
        ]
        shown = html.unescape(text).replace("\xa0", " ").strip()
        if any(letter.isalnum() for letter in shown):
            found.append((shown, round(contrast(inks[name], below[-1]), 2)))
    return found


@pytest.mark.parametrize("keys", SCREENS.values(), ids=SCREENS)
async def test_every_word_stands_out(
    opened: Open, pack: Pack, keys: tuple[str, ...]
) -> None:
    async with opened(pack) as stage:
        await stage.press(*keys)
        for theme in THEMES:
            stage.app.theme = theme.name
            await stage.settle()
            found = words(stage)
            least = LEAST.get(theme.name, 4.5)
            assert len(found) > 5
            assert {(theme.name, *row) for row in found if row[1] < least} == set()


async def test_a_faint_word_would_be_found(opened: Open, pack: Pack) -> None:
    async with opened(pack, Settings(theme="quizgen-paper")) as stage:
        stage.app.screen.query_one("#details").styles.color = "#c0c0c0"
        await stage.settle()
        assert min(ratio for _, ratio in words(stage)) < 2
