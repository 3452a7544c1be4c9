"""A review begins: its file, its articles, and what players did, read at once."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from quizgen.core.pack import Pack
from quizgen.formats.articles import read_article
from quizgen.game.suggestions import Suggestion, suggest_aliases
from quizgen.ports import Store
from quizgen.tui.desk import Desk
from quizgen.tui.screens.review import ReviewScreen
from quizgen.tui.workfile import Bookcase, Workfile


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
