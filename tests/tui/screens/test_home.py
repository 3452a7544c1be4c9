"""The home screen."""

from pathlib import Path

import pytest
from textual.widgets import Input, OptionList

from quizgen.core.pack import Pack
from quizgen.settings import Settings
from quizgen.tui.screens.home import HomeScreen
from quizgen.tui.screens.round import RoundScreen
from tests.tui.conftest import Open


async def test_it_tells_of_the_pack_under_the_cursor(opened: Open, pack: Pack) -> None:
    async with opened(pack) as stage:
        assert "Bridges and birds  (4, yours)" in stage.text
        assert "4 questions from 2 articles" in stage.text
        assert "science, places" in stage.text


async def test_an_empty_shelf_says_how_to_make_a_pack(opened: Open) -> None:
    async with opened(None) as stage:
        assert "no packs yet" in stage.text


SPACE = """
title = "Space"
tags = ["science", "rockets"]
[[questions]]
prompt = "Which planet is the red one?"
answer = { type = "place", text = "Mars" }
"""


async def test_searching_leaves_what_fits_in_title_or_tags(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, extra={"space.toml": SPACE}) as stage:
        await stage.type("rock")
        assert "Space  (1" in stage.text
        assert "Bridges and birds  (4" not in stage.text
        await stage.type("zzz")
        assert "Nothing fits." in stage.text
        await stage.press("escape")
        assert "Bridges and birds  (4" in stage.text


async def test_arrows_move_the_cursor_while_the_search_keeps_the_focus(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, extra={"space.toml": SPACE}) as stage:
        await stage.press("down")
        assert "rockets" in stage.text
        await stage.press("up")
        assert "Spans and wings" in stage.text
        assert stage.app.screen.query_one(Input).has_focus


async def test_a_path_that_is_typed_is_opened(
    opened: Open, pack: Pack, tmp_path: Path
) -> None:
    path = tmp_path / "elsewhere.toml"
    path.write_text(SPACE, encoding="utf-8")
    async with opened(pack) as stage:
        stage.app.screen.query_one(Input).value = str(path)
        await stage.press("enter")
        assert "Which planet is the red one?" in stage.text


async def test_what_came_since_the_last_visit_is_new(opened: Open, pack: Pack) -> None:
    async with opened(pack) as stage:
        assert "new" not in stage.text.replace("the news", "")
        stage.last_visited("1999-12-31T00:00:00+00:00")
    async with opened(pack) as stage:
        assert "Bridges and birds  (4, yours, new)" in stage.text
        assert "New since last time" in stage.text
        stage.last_visited("2999-12-31T00:00:00+00:00")
    async with opened(pack) as stage:
        assert "new" not in stage.text.replace("the news", "")


async def test_a_path_may_begin_at_home(
    opened: Open, pack: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "elsewhere.toml").write_text(SPACE, encoding="utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    async with opened(pack) as stage:
        stage.app.screen.query_one(Input).value = "~/elsewhere.toml"
        await stage.press("enter")
        assert "Which planet is the red one?" in stage.text


async def test_a_path_that_leads_nowhere_is_told(opened: Open, pack: Pack) -> None:
    async with opened(pack) as stage:
        stage.app.screen.query_one(Input).value = "nowhere.toml"
        await stage.press("enter")
        assert "there is no such pack" in stage.text
        assert isinstance(stage.app.screen, HomeScreen)


async def test_a_mix_asks_across_all_packs_that_are_listed(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, extra={"space.toml": SPACE}) as stage:
        await stage.type("science")
        await stage.press("f6")
        assert "Question 1 of 5" in stage.text
        await stage.press("f3")
        (attempt,) = stage.store.attempts()
        assert attempt.pack_id == "mix-science"


async def test_the_daily_quiz_is_the_same_for_everybody_on_one_day(
    opened: Open, pack: Pack
) -> None:
    prompts: list[str] = []
    async with opened(pack) as stage:
        for _ in range(2):
            await stage.press("f4")
            screen = stage.app.screen
            assert isinstance(screen, RoundScreen)
            assert screen.state
            prompts.append(screen.state.turn.prompt)
            await stage.press("escape", "enter")
    assert prompts[0] == prompts[1]


async def test_enter_before_the_packs_are_read_plays_the_first_that_fits(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, wait=False) as stage:
        search = stage.app.screen.query_one(Input)
        search.post_message(Input.Submitted(search, ""))
        await stage.until(lambda: isinstance(stage.app.screen, RoundScreen))
        await stage.settle()


async def test_a_key_pressed_before_the_packs_are_read_is_not_lost(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, wait=False) as stage:
        stage.app.screen.post_message(HomeScreen.Asked("daily"))
        await stage.until(lambda: isinstance(stage.app.screen, RoundScreen))
        await stage.settle()


async def test_the_daily_quiz_is_played_once_a_day(opened: Open, pack: Pack) -> None:
    async with opened(pack) as stage:
        await stage.press("f4", "f3", "escape", "enter", "escape")
        assert {a.pack_id for a in stage.store.attempts()} == {"daily-2026-03-14"}
        await stage.press("f4")
        assert isinstance(stage.app.screen, HomeScreen)
        assert "0 points. Tomorrow" in stage.text
        stage.today = "2026-03-15T00:00:00+00:00"
        await stage.press("f4")
        assert isinstance(stage.app.screen, RoundScreen)


async def test_missed_questions_come_back_for_practice(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack, Settings(questions=1)) as stage:
        await stage.press("f5")
        assert "nothing is due" in stage.text
        await stage.press("enter")
        await stage.answer("emu")
        stage.today = "2026-03-15T10:00:00+00:00"
        await stage.press("enter", "escape")
        await stage.until(lambda: "1 question to practise" in stage.text)
        await stage.press("f5")
        assert "Which bird lays the largest egg" in stage.text


@pytest.mark.parametrize("size", [(40, 12), (120, 40)])
async def test_list_and_details_are_seen_at_other_sizes(
    opened: Open, pack: Pack, size: tuple[int, int]
) -> None:
    async with opened(pack, size=size) as stage:
        assert "Bridges and birds  (4" in stage.text
        assert "Spans and wings" in stage.text


async def test_pages_move_the_cursor_of_a_long_list(opened: Open, pack: Pack) -> None:
    many = {f"s{n:03}.toml": SPACE.replace("Space", f"Sky {n}") for n in range(60)}
    async with opened(pack, extra=many) as stage:
        await stage.press("pagedown", "pagedown")
        packs = stage.app.screen.query_one("#packs", OptionList)
        assert packs.highlighted
        assert packs.highlighted > 20
        await stage.press("pageup", "pageup")
        assert packs.highlighted == 0


async def test_a_bar_shows_how_many_packs_have_been_read(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack) as stage:
        screen = stage.app.screen
        assert isinstance(screen, HomeScreen)
        assert "30%" not in stage.text
        screen.report(150, 500)
        await stage.settle()
        assert "30%" in stage.text
        screen.show_shelf((), {}, 0, 0.0)
        await stage.settle()
        assert "30%" not in stage.text


async def test_a_pack_that_vanished_since_it_was_listed_is_told(
    opened: Open, pack: Pack
) -> None:
    async with opened(pack) as stage:
        (stage.desk.places.packs / "pack.toml").unlink()
        for key in ("enter", "f9"):
            await stage.press(key)
            told = stage.text.replace("\N{LEFT HALF BLOCK}", "")  # wrapped, in a frame
            assert "there is no such file" in " ".join(told.split())
            assert isinstance(stage.app.screen, HomeScreen)
