"""Headline, body and date of an article."""

import pytest

from quizgen.core.article import Article
from quizgen.loaders.headline import to_article


def _article(text: str, start: int = 0, **known: str) -> Article:
    return to_article(text, name="a", where="a.txt", start=start, known=known)


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("A whale sings\n\nIt sang.", "A whale sings", "It sang."),
        ("A whale sings\r\n \r\n\r\nIt sang.", "A whale sings", "It sang."),
        ("\ufeffA whale sings\r\rIt sang.", "A whale sings", "It sang."),
        ("\n\n# A whale sings\n\nIt sang.", "A whale sings", "It sang."),
        ("A whale sings.\n\nIt sang.", "", "A whale sings.\n\nIt sang."),
        ("A whale sings\nIt sang.", "", "A whale sings\nIt sang."),
        ("A whale sings", "", "A whale sings"),
        ("x" * 120 + "\n\nIt sang.", "x" * 120, "It sang."),
        ("x" * 121 + "\n\nIt sang.", "", "x" * 121 + "\n\nIt sang."),
        ("What?\u2028\n\nIt sang.", "What?", "It sang."),
    ],
)
def test_a_headline_is_told_by_its_form(text: str, title: str, body: str) -> None:
    article = _article(text)
    assert (article.title, article.text[article.body :]) == (title, body)
    assert article.text == text


def test_a_given_title_is_skipped_where_the_text_repeats_it() -> None:
    article = _article("A  whale sings\n\nIt sang.", title="A whale sings")
    assert article.text[article.body :] == "It sang."


def test_a_given_title_leaves_another_first_line_in_the_body() -> None:
    article = _article("Deep sea\n\nIt sang.", title="A whale sings")
    assert (article.title, article.body) == ("A whale sings", 0)


def test_the_body_begins_after_front_matter() -> None:
    assert _article("---\n---\n\nIt sang.", start=8, title="A whale sings").body == 9


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2024-05-31", "2024-05-31"),
        ("2024-05-31T23:59:00Z", "2024-05-31"),
        ("31 May 2024", ""),
        ("", ""),
    ],
)
def test_a_date_is_kept_as_a_day(published: str, day: str) -> None:
    assert _article("It sang.", published=published).published == day


def test_half_characters_in_names_become_question_marks() -> None:
    known = {"title": "A\ud83d", "url": "\udcff"}
    article = to_article("It sang.", name="\udcff", where="\udcff.txt", known=known)
    assert (article.id, article.title, article.url) == ("?", "A?", "?")
