"""Bytes to text, exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import InputError
from quizgen.loaders.decoding import LARGEST, decode


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_text_is_given_exactly_as_it_was(text: str) -> None:
    assert decode(f"x{text}".encode(), where="a.txt") == f"x{text}"


def test_a_byte_order_mark_is_one_code_point() -> None:
    assert decode(b"\xef\xbb\xbfNews\r\n", where="a.txt") == "\ufeffNews\r\n"


@pytest.mark.parametrize(
    ("data", "where", "message", "mend"),
    [
        (b"", "a.txt", "is empty", "with text"),
        (b"\xef\xbb\xbf \r\n\t", "a.txt", "is empty", "with text"),
        (b"x" * (LARGEST + 1), "a.txt", "larger than 5 MB", ".jsonl"),
        (b"a\nb\0c", "a.txt", "byte 3 is zero", "plain text"),
        ("News".encode("utf-16"), "a.txt", "UTF-16", "iconv -f UTF-16"),
        (b"one\ntwo caf\xe9\n", "a.txt:2", "byte 11 is 0xe9", "iconv -f WINDOWS-1252"),
    ],
)
def test_what_is_no_article_says_why_and_how_to_mend_it(
    data: bytes, where: str, message: str, mend: str
) -> None:
    with pytest.raises(InputError, match=message) as caught:
        decode(data, where="a.txt")
    assert caught.value.where == where
    assert mend in caught.value.mend
