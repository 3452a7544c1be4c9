"""Where the text of an article is found."""

from pathlib import Path

import pytest

from quizgen.core.pack import Source
from quizgen.errors import InputError
from quizgen.formats.articles import LARGEST_ARTICLE, find_article, read_article
from quizgen.settings import Places


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Folders of their own."""
    return Places(tmp_path / "config", tmp_path / "data", tmp_path / "state")


def test_a_file_beside_the_pack_comes_first_then_the_kept_one(
    tmp_path: Path, places: Places
) -> None:
    pack = tmp_path / "pack.toml"
    source = Source(id="s", article="story.txt", sha256="0" * 64)
    assert find_article(source, pack, places) is None
    places.articles.mkdir(parents=True)
    (places.articles / f"{'0' * 64}.txt").write_bytes(b"kept\r\n")
    assert find_article(source, pack, places) == "kept\r\n"
    (tmp_path / "story.txt").write_text("beside", encoding="utf-8")
    assert find_article(source, pack, places) == "beside"


def test_a_pack_cannot_point_out_of_its_folder(tmp_path: Path, places: Places) -> None:
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    pack = tmp_path / "packs" / "pack.toml"
    assert find_article(Source(article="../secret.txt"), pack, places) is None


@pytest.mark.parametrize("data", [b"\xff", b"x" * (LARGEST_ARTICLE + 1)])
def test_an_article_that_cannot_be_read_is_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "story.txt").write_bytes(data)
    with pytest.raises(InputError):
        read_article(tmp_path / "story.txt")
