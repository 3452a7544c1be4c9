"""Markdown with front matter."""

from pathlib import Path

import pytest

from quizgen.core.article import Article
from quizgen.loaders.markdown import MarkdownLoader, front_matter


def _load(folder: Path, data: bytes) -> Article:
    path = folder / "whale.md"
    path.write_bytes(data)
    (article,) = MarkdownLoader().load(str(path))
    return article


def test_front_matter_tells_title_date_publisher_and_address(tmp_path: Path) -> None:
    data = (
        b'\xef\xbb\xbf---\r\ntitle: "A whale: it sings"\r\nPublished: 2024-05-31\r\n'
        b"publisher: The Daily Sea\r\nurl: https://sea.example/1\r\n---\r\n\r\nIt sang."
    )
    article = _load(tmp_path, data)
    assert article.id == "whale"
    assert article.title == "A whale: it sings"
    assert article.published == "2024-05-31"
    assert article.publisher == "The Daily Sea"
    assert article.url == "https://sea.example/1"
    assert article.text[article.body :] == "It sang."
    assert article.text.encode() == data


def test_front_matter_without_a_title_leaves_the_headline_rule(tmp_path: Path) -> None:
    data = b"---\npublisher: The Daily Sea\n---\n# A whale sings\n\nIt sang."
    article = _load(tmp_path, data)
    assert article.title == "A whale sings"
    assert article.text[article.body :] == "It sang."


def test_other_keys_lists_and_comments_are_passed_over() -> None:
    text = "---\ntags:\n  - sea\n- whale\n# a comment\n\nlayout: post\n---\nIt sang."
    known, end = front_matter(text)
    assert known == {"tags": "", "layout": "post"}
    assert text[end:] == "It sang."


@pytest.mark.parametrize(
    "text",
    [
        "---\nIt sang.\n---\n",
        "---\ntitle: x\nnever closed",
        "--- \n",
        "It sang.\n---\n",
    ],
)
def test_a_line_of_dashes_alone_is_no_front_matter(text: str) -> None:
    assert front_matter(text) == ({}, 0)
