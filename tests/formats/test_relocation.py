"""Packs that move, and the articles beside them."""

from pathlib import Path

import pytest

from quizgen.core.pack import Pack, Source
from quizgen.formats.relocation import move_articles


def _article(named: str, old: Path, new: Path) -> str:
    pack = Pack(title="x", sources=(Source(article=named),), questions=())
    return move_articles(pack, old, new).sources[0].article


@pytest.mark.parametrize(
    ("named", "new", "expected"),
    [
        ("articles/a.md", "packs", "articles/a.md"),
        ("a.md", ".", "packs/a.md"),
        ("articles/a.md", "packs/articles", "a.md"),
        ("a.md", "elsewhere", ""),
        ("../secret.txt", ".", ""),
        ("/etc/hostname", ".", ""),
        ("", ".", ""),
    ],
)
def test_an_article_is_found_from_the_new_folder_or_named_no_more(
    tmp_path: Path, named: str, new: str, expected: str
) -> None:
    assert _article(named, tmp_path / "packs", tmp_path / new) == expected
