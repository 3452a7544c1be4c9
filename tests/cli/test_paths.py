"""Where files lie."""

from collections.abc import Callable
from typing import Any

from quizgen.settings import Places


def test_all_places_are_shown(run: Callable[..., Any], places: Places) -> None:
    result = run("paths")
    assert result.code == 0
    for path in (places.config_file, places.packs, places.articles, places.scores):
        assert str(path) in result.out
    assert not places.data.exists()
