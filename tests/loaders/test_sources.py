"""Sources on a command line become a stream of articles and errors."""

import io
from pathlib import Path

import pytest

from quizgen.core.article import Article
from quizgen.errors import InputError
from quizgen.loaders import LOADERS, load_articles


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "whale.txt").write_bytes(b"A whale sings\r\n\r\nIt sang.")
    (tmp_path / "crab.md").write_bytes(b"---\ntitle: A crab\n---\nIt walked.")
    (tmp_path / "notes").write_bytes(b"It swam.")
    (tmp_path / "sea.jsonl").write_bytes(
        b'{"id": "eel", "text": "It hid."}\nbad\n{"id": "crab", "text": "Twice."}\n'
    )
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\0\0")
    return tmp_path


def _load(folder: Path, *names: str) -> list[Article | InputError]:
    sources = [name if name == "-" else str(folder / name) for name in names]
    return list(load_articles(sources, io.BytesIO(b"Said aloud.")))


def _ids(items: list[Article | InputError]) -> list[str]:
    return [item.id if isinstance(item, Article) else "!" for item in items]


def test_each_ending_has_its_loader_and_order_is_kept(folder: Path) -> None:
    items = _load(folder, "whale.txt", "-", "notes", "crab.md")
    assert _ids(items) == ["whale", "stdin", "notes", "crab"]


def test_what_cannot_be_read_is_an_error_in_the_stream(folder: Path) -> None:
    items = _load(folder, "none.txt", "photo.png", "whale.txt", ".", "sea.jsonl")
    assert _ids(items) == ["!", "!", "whale", "!", "eel", "!", "crab"]


def test_a_second_article_of_the_same_id_is_refused(folder: Path) -> None:
    *_, last = _load(folder, "crab.md", "sea.jsonl")
    assert isinstance(last, InputError)
    assert "has the same id as" in last.what
    assert last.where.endswith("sea.jsonl:3")


def test_standard_input_is_empty_the_second_time(folder: Path) -> None:
    assert _ids(_load(folder, "-", "-")) == ["stdin", "!"]


def test_an_address_without_a_loader_is_refused_with_a_remedy() -> None:
    (error,) = load_articles(["gopher://sea.example/1"], io.BytesIO())
    assert isinstance(error, InputError)
    assert "ends in .txt" in error.mend


def test_sources_are_read_lazily(folder: Path) -> None:
    later = folder / "later.txt"
    stream = load_articles([str(folder / "whale.txt"), str(later)], io.BytesIO())
    first = next(stream)
    later.write_bytes(b"It came late.")
    assert _ids([first, *stream]) == ["whale", "later"]


@pytest.mark.parametrize("name", LOADERS.names())
def test_every_loader_refuses_a_missing_file_with_an_input_error(name: str) -> None:
    with pytest.raises(InputError, match="no such file"):
        list(LOADERS.get(name).load(f"nowhere.{name}"))
