"""The application: which screen follows which, and what happens when things fail."""

import importlib
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widgets import Input

from quizgen.core.pack import Pack
from quizgen.errors import InputError
from quizgen.settings import Settings
from quizgen.tui import screens
from quizgen.tui.app import QuizgenApp
from quizgen.tui.screens.board import BoardScreen
from quizgen.tui.screens.help import HelpScreen
from quizgen.tui.screens.home import HomeScreen
from quizgen.tui.screens.result import ResultScreen
from quizgen.tui.screens.round import RoundScreen
from quizgen.tui.screens.small import SmallScreen
from quizgen.tui.screens.statistics import StatisticsScreen
from tests.tui.conftest import Open


def all_screens() -> Iterator[type[Screen[object]]]:
    """Find every screen of the game, new ones too."""
    for module in pkgutil.iter_modules(screens.__path__):
        found = vars(importlib.import_module(f"{screens.__name__}.{module.name}"))
        for thing in found.values():
            ours = isinstance(thing, type) and thing.__module__.endswith(module.name)
            if ours and issubclass(thing, Screen):
                yield thing


SCREENS = tuple(all_screens())


def bindings(*nodes: type[DOMNode]) -> Iterator[Binding]:
    for node in nodes:
        for binding in vars(node).get("BINDINGS", ()):
            assert isinstance(binding, Binding)
            yield binding


async def test_home_round_result_board_and_home_again(opened: Open, pack: Pack) -> None:
    async with opened(pack, Settings(questions=1)) as stage:
        assert isinstance(stage.app.screen, HomeScreen)
        await stage.press("enter")
        assert isinstance(stage.app.screen, RoundScreen)
        await stage.answer("ostrich")
        await stage.press("enter")
        assert isinstance(stage.app.screen, ResultScreen)
        await stage.press("f3")
        assert isinstance(stage.app.screen, BoardScreen)
        await stage.press("escape", "escape")
        assert isinstance(stage.app.screen, HomeScreen)
        assert "Best: 1,000 by ada" in stage.text


async def test_a_pack_named_at_the_start_is_played_at_once(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, source="pack") as stage:
        assert isinstance(stage.app.screen, RoundScreen)


async def test_the_daily_quiz_may_be_the_beginning(opened: Open, pack: Pack) -> None:
    async with opened(pack, is_daily=True) as stage:
        assert isinstance(stage.app.screen, RoundScreen)
        await stage.press("f3", "escape", "enter")
        assert "Daily quiz, 14 March 2026" in stage.text


async def test_a_browser_opens_no_files_and_exports_nothing(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, Settings(questions=1), is_served=True) as stage:
        for source in ("/etc/hosts.txt", "http://127.0.0.1/", "../pack.toml"):
            stage.app.screen.query_one(Input).value = source
            await stage.press("enter")
            assert isinstance(stage.app.screen, HomeScreen)
        assert "terminal, not in a browser" in stage.text
        await stage.press("escape", "enter", "f3", "enter", "f4")
        assert isinstance(stage.app.screen, ResultScreen)


async def test_a_pack_that_cannot_be_opened_ends_the_application(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, source="pakc") as stage:
        assert isinstance(stage.app.failure, InputError)
        assert stage.app.return_code == 2


async def test_broken_packs_are_listed_with_their_problem(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, extra={"broken.toml": "title = 3"}) as stage:
        assert "broken  (cannot be read)" in stage.text
        assert "This pack cannot be read." in stage.text
        await stage.press("enter")
        assert isinstance(stage.app.screen, HomeScreen)


async def test_a_small_window_says_what_it_needs_until_it_is_larger(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack) as stage:
        await stage.pilot.resize_terminal(39, 12)
        await stage.settle()
        assert isinstance(stage.app.screen, SmallScreen)
        assert "40 x 12" in stage.text
        await stage.pilot.resize_terminal(40, 12)
        await stage.settle()
        assert isinstance(stage.app.screen, HomeScreen)


async def test_trouble_with_scores_is_told_once_and_the_game_goes_on(
    opened: Open, pack: Pack, tmp_path: Path
) -> None:
    nowhere = tmp_path / "file"
    nowhere.write_text("not a folder", encoding="utf-8")
    async with opened(pack, scores=nowhere / "scores.sqlite") as stage:
        await stage.press("enter")
        for _ in range(2):
            await stage.answer("nonsense")
            await stage.press("enter")
        assert stage.text.count("memory") == 1
        assert isinstance(stage.app.screen, RoundScreen)


def test_every_binding_has_an_id_and_a_description_and_no_two_clash() -> None:
    everywhere = list(bindings(QuizgenApp))
    ids = [binding.id for binding in (*everywhere, *bindings(*SCREENS))]
    assert all(ids)
    assert len(ids) == len(set(ids))
    for screen in SCREENS:
        keys = [
            key
            for binding in (*everywhere, *bindings(screen))
            for key in binding.key.split(",")
        ]
        own = {key for b in bindings(screen) for key in b.key.split(",")}
        assert all(binding.description for binding in bindings(screen))
        # Help closes with the key that opened it.
        assert len(keys) == len(set(keys)) + (screen is HelpScreen)
        assert not own & {f"ctrl+{letter}" for letter in "abhijklm"}


def test_nothing_slow_is_imported_before_the_first_painting() -> None:
    code = (
        "import sys, quizgen.cli.play, quizgen.tui.app\n"
        "slow = {'pydantic', 'tomli', 'sqlite3', 'rapidfuzz', 'spacy', 'numpy'}\n"
        "print(sorted(slow & set(sys.modules)))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


async def test_the_command_palette_holds_every_action_of_the_screen(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack) as stage:
        commands = {c.title: c for c in stage.app.get_system_commands(stage.app.screen)}
        shown = [b for b in bindings(HomeScreen, QuizgenApp) if b.show]
        wanted = {binding.description for binding in shown}
        assert wanted <= set(commands)
        await stage.press("ctrl+p")
        for letter in "statistics":
            await stage.pilot.press(letter)
        await stage.press("enter")
        await stage.until(lambda: isinstance(stage.app.screen, StatisticsScreen))


async def test_theme_and_keys_come_from_the_settings(opened: Open, pack: Pack) -> None:
    settings = Settings(theme="quizgen-paper", keys={"home.board": "f12"})
    async with opened(pack, settings) as stage:
        assert stage.app.theme == "quizgen-paper"
        await stage.press("f12")
        assert isinstance(stage.app.screen, BoardScreen)


async def test_an_unknown_theme_is_told_and_changes_nothing(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, Settings(theme="neon")) as stage:
        assert stage.app.theme == "quizgen-stage"
        assert "no theme 'neon'" in " ".join(stage.text.split())


@pytest.mark.parametrize("theme", ["quizgen-paper", "quizgen-contrast", "nord"])
async def test_every_theme_draws_every_word(
    opened: Open, pack: Pack, theme: str
) -> None:
    async with opened(pack, Settings(theme=theme)) as stage:
        await stage.press("enter")
        await stage.answer("ostrich")
        assert "+ correct  +1,000" in stage.text
