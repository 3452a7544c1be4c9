"""A review that is open, for the screens that decide about questions."""

from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest

from quizgen.core.attempt import Attempt, Overrule
from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.formats.packfile import read_pack
from quizgen.tui.reviewing import open_review
from quizgen.tui.screens.review import ReviewScreen
from tests.dumps import to_toml
from tests.tui.conftest import Open, Stage

ARTICLE = """Glasgow marks twenty years of its squinty bridge

The Clyde Arc, which Glasgow knows as the Squinty Bridge, opened in September 2006 and \
carries about 14,000 vehicles a day. Its arch was built by Edmund Nuttall.
"""


class Desk:
    """A review that is open, and the file it is about."""

    def __init__(self, stage: Stage, path: Path) -> None:
        self.stage = stage
        self.path = path

    @property
    def screen(self) -> ReviewScreen:
        """The screen, wherever it is in the stack."""
        found = [s for s in self.stage.app.screen_stack if isinstance(s, ReviewScreen)]
        return found[0]

    @property
    def questions(self) -> tuple[Question, ...]:
        """What the file says."""
        return read_pack(self.path).questions

    @property
    def statuses(self) -> str:
        """The first letters of all statuses in the file."""
        return "".join(question.status[0] for question in self.questions)

    @property
    def words(self) -> str:
        """What is shown, in one line, without the lines that are drawn."""
        return " ".join(self.stage.text.replace("\u258c", " ").split())

    async def press(self, *keys: str) -> None:
        """Press keys, and let what follows happen."""
        await self.stage.press(*keys)


Reviewed = Callable[..., AbstractAsyncContextManager[Desk]]


@pytest.fixture
def reviewed(opened: Open, tmp_path: Path, pack: Pack) -> Reviewed:
    """Open a review of a pack, or of a file's text."""

    @asynccontextmanager
    async def run(
        text: str = "",
        *,
        article: str = "",
        records: tuple[Attempt | Overrule, ...] = (),
        size: tuple[int, int] = (80, 24),
    ) -> AsyncGenerator[Desk]:
        path = tmp_path / "draft.toml"
        path.write_text(text or to_toml(pack), encoding="utf-8")
        articles: list[Path] = []
        if article:
            articles.append(tmp_path / "story.txt")
            articles[0].write_text(article, encoding="utf-8")
        async with opened(None, size=size) as stage:
            stage.desk.ledger.write(records).result()
            stage.app.push_screen(open_review(stage.desk, path, articles))
            await stage.settle()
            yield Desk(stage, path)

    return run
