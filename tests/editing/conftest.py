"""The model is loaded once, and each text is read once a session."""

import functools
from collections.abc import Callable

import pytest

from quizgen.core.article import Article
from quizgen.reading import Reading
from quizgen.reading import read_one as read_article


@pytest.fixture(scope="session")
def read_text() -> Callable[[str], Reading]:
    @functools.cache
    def _read(text: str) -> Reading:
        return read_article(Article(id="story", text=text))

    return _read
