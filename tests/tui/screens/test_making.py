"""A pack made from an article, on the screen."""

import sys
import textwrap
from pathlib import Path

from quizgen.core.pack import Pack
from quizgen.errors import InputError
from quizgen.formats.packfile import read_pack, write_pack
from quizgen.tui.screens.home import HomeScreen
from quizgen.tui.screens.making import MakingScreen
from quizgen.tui.screens.round import RoundScreen
from tests.tui.conftest import Open


def generator(tmp_path: Path, code: str) -> tuple[str, str]:
    """Write a generator that does what the code says."""
    script = tmp_path / "generator.py"
    script.write_text(textwrap.dedent(code), encoding="utf-8")
    return sys.executable, str(script)


COPY = """
    import shutil, sys
    print("progress: 50 reading [the article]", file=sys.stderr, flush=True)
    shutil.copy({made!r}, sys.argv[sys.argv.index("-o") + 1])
"""


async def test_an_article_is_made_into_a_pack_and_kept(
    opened: Open, pack: Pack, tmp_path: Path
) -> None:
    made = tmp_path / "made.toml"
    write_pack(made, pack)
    generate = generator(tmp_path, COPY.format(made=str(made)))
    async with opened(None, source="My Story.txt", generate=generate) as stage:
        await stage.until(lambda: isinstance(stage.app.screen, RoundScreen))
        kept = stage.desk.places.packs / "my-story.toml"
        assert read_pack(kept) == pack
        await stage.press("f3", "escape", "enter")
        assert "This quiz is kept" in stage.text


async def test_an_article_without_questions_ends_with_the_generators_words(
    opened: Open, tmp_path: Path
) -> None:
    generate = generator(
        tmp_path, "import sys; print('x.txt: nothing', file=sys.stderr); sys.exit(2)"
    )
    async with opened(None, source="x.txt", generate=generate) as stage:
        await stage.until(lambda: stage.app.failure is not None)
        assert isinstance(stage.app.failure, InputError)
        assert "nothing" in str(stage.app.failure)
        assert stage.app.return_code == 2


async def test_making_can_be_cancelled(opened: Open, tmp_path: Path) -> None:
    generate = generator(
        tmp_path,
        """
        import sys, time
        print("progress: 10 reading", file=sys.stderr, flush=True)
        time.sleep(60)  # only a child that cancelling does not end gets through this
        """,
    )
    async with opened(None, source="x.txt", generate=generate, wait=False) as stage:
        await stage.until(lambda: "10%" in stage.text)
        assert isinstance(stage.app.screen, MakingScreen)
        await stage.press("escape")
        assert isinstance(stage.app.screen, HomeScreen)
        assert stage.app.failure is None
