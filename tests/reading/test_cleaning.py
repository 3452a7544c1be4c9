"""Clean paragraphs remember where each of their characters came from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.core.article import Article
from quizgen.reading.cleaning import PARAGRAPH_LIMIT, Paragraph, split_paragraphs

SENTENCE = "The tower was finished in Paris in March 1889."


def _split(text: str, *, title: str = "", body: int = 0) -> list[Paragraph]:
    return split_paragraphs(Article(id="a", text=text, title=title, body=body))


def _texts(text: str, *, title: str = "") -> list[str]:
    return [paragraph.text.text for paragraph in _split(text, title=title)]


@given(st.text(max_size=400), st.integers(0, 40))
def test_letters_and_digits_stand_where_the_map_says(text: str, body: int) -> None:
    for paragraph in _split(text, body=body):
        clean = paragraph.text
        assert list(clean.origin) == sorted(clean.origin)
        for character, origin in zip(clean.text, clean.origin, strict=True):
            assert origin >= body
            if character.isalnum():
                assert text[origin] == character


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("\u201cWe won,\u201d he said in Rome.", '"We won," he said in Rome.'),
        ("It\u2019s Paris\u2019s tower, 300\u00a0m.", "It's Paris's tower, 300 m."),
        ("Iron\u2014a metal\u2014rusts.", "Iron \u2013 a metal \u2013 rusts."),
        ("The tower -- a giant -- stands.", "The tower \u2013 a giant \u2013 stands."),
        ("It won the match 3\u20132 on May 4.", "It won the match 3-2 on May 4."),
        ("The **tower** was _iron_ once.", "The tower was iron once."),
        ("The file_name stayed as it was.", "The file_name stayed as it was."),
        ("See the [tower](https://example.org/x) now.", "See the tower now."),
        ("- The tower is of iron.", "The tower is of iron."),
        ("3. The tower is of iron.", "The tower is of iron."),
        ("The  tower \t is of iron.", "The tower is of iron."),
    ],
)  # fmt: skip
def test_typography_and_markup_are_made_plain(raw: str, clean: str) -> None:
    assert _texts(raw) == [clean]


@pytest.mark.parametrize(
    "dateline",
    [
        "PARIS (AP) -- ",
        "PARIS, France (Reuters) - ",
        "(CNN) -- ",
        "Paris, France (CNN) -- ",
        "LONDON \u2014 ",
    ],
)
def test_a_dateline_is_left_out_and_offsets_still_fit(dateline: str) -> None:
    text = dateline + SENTENCE
    (paragraph,) = _split(text)
    assert paragraph.text.text == SENTENCE
    start, end = paragraph.text.span(0, len(SENTENCE))
    assert text[start:end] == SENTENCE


@pytest.mark.parametrize(
    "line",
    [
        "Read more: the ten highest towers",
        "Advertisement",
        "Image caption: the tower at night",
        "Sign up for our newsletter.",
        "\u00a9 2024 The Daily Tower",
        "# A heading in Markdown",
        "| Tower | Height |",
        "```python",
        "<!-- a remark -->",
    ],
)
def test_furniture_is_left_out(line: str) -> None:
    assert _texts(f"{line}\n\n{SENTENCE}") == [SENTENCE]


def test_a_headline_repeated_at_the_top_is_left_out() -> None:
    assert _texts(f"Tower finished.\n\n{SENTENCE}", title="Tower Finished.") == [
        SENTENCE
    ]


def test_a_short_line_without_a_full_stop_is_a_heading() -> None:
    roles = [p.role for p in _split(f"How the tower was built\n\n{SENTENCE}")]
    assert roles == ["heading", "body"]


def test_wrapped_lines_are_one_paragraph() -> None:
    wrapped = (
        "The tower was finished in Paris in March 1889 after\n"
        "two years of work by some three hundred men, and it\n"
        "was the tallest building in the world.\n"
    )
    assert _texts(wrapped) == [wrapped.strip().replace("\n", " ")]


def test_lines_without_blank_lines_are_paragraphs_of_their_own() -> None:
    long = SENTENCE + " " + SENTENCE + " " + SENTENCE
    assert _texts(f"{long}\n{SENTENCE}\n{long}") == [long, SENTENCE, long]


def test_a_paragraph_too_long_to_parse_at_once_is_split_after_a_sentence() -> None:
    text = " ".join([SENTENCE] * 200)
    pieces = _texts(text)
    assert len(pieces) > 1
    assert all(len(piece) <= PARAGRAPH_LIMIT for piece in pieces)
    assert all(piece.rstrip().endswith("1889.") for piece in pieces)
    assert "".join(pieces) == text


def test_what_stands_before_the_body_is_not_read() -> None:
    text = f"Tower Finished\n\n{SENTENCE}"
    (paragraph,) = _split(text, body=text.index(SENTENCE))
    assert paragraph.text.text == SENTENCE
    assert paragraph.text.origin[0] == text.index(SENTENCE)
