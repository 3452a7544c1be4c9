"""Articles."""

import hashlib

from quizgen.core.article import Article


def test_the_hash_is_of_the_text_exactly_as_given() -> None:
    text = "\ufeffIt sang \u00e9.\r\n"
    assert (
        Article(id="x", text=text).sha256 == hashlib.sha256(text.encode()).hexdigest()
    )
