"""The home screen."""

import pytest

from quizgen.core.pack import Pack
from tests.tui.conftest import Open


async def test_it_tells_of_the_pack_under_the_cursor(opened: Open, pack: Pack) -> None:
    async with opened(pack) as stage:
        assert "Bridges and birds  (4, yours)" in stage.text
        assert "4 questions from 2 articles" in stage.text
        assert "science, places" in stage.text


async def test_an_empty_shelf_says_how_to_make_a_pack(opened: Open) -> None:
    async with opened(None) as stage:
        assert "no packs yet" in stage.text


@pytest.mark.parametrize("size", [(40, 12), (120, 40)])
async def test_list_and_details_are_seen_at_other_sizes(
    opened: Open, pack: Pack, size: tuple[int, int]
) -> None:
    async with opened(pack, size=size) as stage:
        assert "Bridges and birds  (4" in stage.text
        assert "Spans and wings" in stage.text
