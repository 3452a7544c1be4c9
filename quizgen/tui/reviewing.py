"""A review begins: its file, its articles, and what players did, read at once."""

import asyncio
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from textual.screen import Screen

from quizgen.core.pack import Pack
from quizgen.formats.articles import read_article
from quizgen.game.suggestions import Suggestion, suggest_aliases
from quizgen.ports import Store
from quizgen.tui.app import QuizgenApp
from quizgen.tui.backstage import Backstage
from quizgen.tui.desk import Desk
from quizgen.tui.screens.review import ReviewScreen
from quizgen.tui.workfile import Bookcase, Workfile


class ReviewApp(QuizgenApp):
    """The application around a review alone.

    Args:
        desk: Everything from outside.
        path: The pack.
        articles: Files of articles that the author named.
    """

    def __init__(self, desk: Desk, path: Path, articles: Sequence[Path]) -> None:
        super().__init__(desk, str(path))
        self._open_screen = partial(open_review, desk, path, articles)

    def get_default_screen(self) -> Screen[None]:
        """Begin with nothing: the review covers it once it is read."""
        return Screen()

    async def _play_source(self, stage: Backstage, source: str) -> None:
        del stage, source
        self._backstage = None  # nothing of the game is needed, nor its shelf
        screen = await asyncio.to_thread(self._open_screen)
        self.push_screen(screen, lambda _: self.exit())


def open_review(desk: Desk, path: Path, articles: Sequence[Path] = ()) -> ReviewScreen:
    """Read a pack and make the screen that reviews it; blocks.

    Args:
        desk: Everything from outside.
        path: The pack.
        articles: Files of articles that the author named.

    Raises:
        InputError: The pack or an article cannot be used.
    """
    file = Workfile(path)
    bookcase = Bookcase(
        path, desk.places, [read_article(article) for article in articles]
    )
    suggestions = _read_suggestions(desk, file.saved.pack)
    return ReviewScreen(file, bookcase, suggestions)


def _read_suggestions(desk: Desk, pack: Pack) -> Mapping[str, tuple[Suggestion, ...]]:
    def collect(store: Store) -> Mapping[str, tuple[Suggestion, ...]]:
        return suggest_aliases(store.attempts(), store.overrules(), pack.questions)

    return desk.ledger.ask(collect).result()
