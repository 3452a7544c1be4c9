"""Articles, one a line."""

import json
from pathlib import Path

import pytest

from quizgen.core.article import Article
from quizgen.errors import InputError
from quizgen.loaders.jsonl import JsonlLoader

GOOD = b'{"id": "a", "text": "It sang."}'


def _load(folder: Path, data: bytes) -> list[Article | InputError]:
    (folder / "sea.jsonl").write_bytes(data)
    return list(JsonlLoader().load(str(folder / "sea.jsonl")))


def test_all_that_is_known_of_an_article_is_kept(tmp_path: Path) -> None:
    fields = {
        "id": 7,
        "title": "A whale sings",
        "text": "A whale sings\n\nIt sang \u00e9.",
        "published": "2024-05-31",
        "publisher": "The Daily Sea",
        "url": "https://sea.example/1",
        "words": 3,
    }
    (article,) = _load(tmp_path, json.dumps(fields).encode())
    assert isinstance(article, Article)
    assert article.model_dump(exclude={"body", "where"}) == {
        **{key: value for key, value in fields.items() if key != "words"},
        "id": "7",
    }
    assert article.text[article.body :] == "It sang \u00e9."
    assert article.where.endswith("sea.jsonl:1")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{", "is not JSON"),
        (b"[" * 100_000, "is not JSON"),
        (b'{"id": ' + b"1" * 5_000 + b"}", "is not JSON"),
        (b"[]", "is not an object"),
        (b'{"text": "x"}', "has no id"),
        (b'{"id": true, "text": "x"}', "has no id"),
        (b'{"id": "b"}', "has no text"),
        (b'{"id": "b", "text": " "}', "has no text"),
        (b'{"id": "b", "text": 3}', "has no text"),
        (b'{"id": "b", "text": "It \\ud83d sang."}', "half of a character at offset 3"),
        (b'{"id": "b", "text": "\xff"}', "is not UTF-8"),
        (b'{"id": "b", "text": "' + b"x" * 5_000_001 + b'"}', "more than 5,000,000"),
        (b"x" * 31_000_000, "a line of more than"),
    ],
)
def test_a_bad_line_is_named_and_stops_no_other(
    tmp_path: Path, line: bytes, message: str
) -> None:
    first, bad, last = _load(tmp_path, b"\n".join([GOOD, b"", line, GOOD]))
    assert isinstance(first, Article)
    assert isinstance(bad, InputError)
    assert bad.where.endswith("sea.jsonl:3")
    assert message in bad.what
    assert isinstance(last, Article)


def test_a_byte_order_mark_before_the_first_line_is_no_obstacle(tmp_path: Path) -> None:
    (article,) = _load(tmp_path, b"\xef\xbb\xbf" + GOOD)
    assert isinstance(article, Article)


@pytest.mark.parametrize("data", [b"", b"\n \n"])
def test_a_file_without_lines_is_empty(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(InputError, match="is empty"):
        _load(tmp_path, data)


@pytest.mark.parametrize("name", ["none.jsonl", ".", "a\0.jsonl"])
def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError) as caught:
        list(JsonlLoader().load(f"{tmp_path}/{name}"))
    assert caught.value.where == f"{tmp_path}/{name}"
