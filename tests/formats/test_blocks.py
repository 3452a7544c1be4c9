"""A pack's text cut into its tables."""

from hypothesis import given
from hypothesis import strategies as st

from quizgen.formats.blocks import cut_tail, gap, split_blocks, split_lines

_LINES = st.sampled_from(
    ["[[questions]]", " [[sources]]", "# remark", "", 'x = "y"', "[questions.evidence]"]
)


@given(st.lists(_LINES), st.sampled_from(["\n", "\r\n"]))
def test_joined_blocks_are_the_text(lines: list[str], newline: str) -> None:
    text = newline.join(lines)
    assert "".join(block.text for block in split_blocks(text)) == text
    assert "".join(split_lines(text)) == text
    assert "".join(cut_tail(text)) == text


def test_a_comment_belongs_to_the_table_that_it_touches() -> None:
    text = "a = 1\n\n# alone\n\n# of the first\n[[questions]]\nb = 2\n# last\n"
    head, first = split_blocks(text)
    assert head.text.endswith("# alone\n\n")
    assert first.text.startswith("# of the first\n[[questions]]")
    assert cut_tail(first.text)[1] == "# last\n"


def test_a_comment_without_a_blank_line_above_stays_where_it_is() -> None:
    first, second = split_blocks("[[questions]]\na = 1\n# of a\n[[questions]]\n")[1:]
    assert first.text.endswith("# of a\n")
    assert second.text == "[[questions]]\n"


def test_a_header_in_a_string_cuts_nothing() -> None:
    text = '[[questions]]\na = """\n[[questions]]\n"""\n'
    assert len(split_blocks(text)) == 2


def test_what_is_missing_for_an_empty_line_is_told() -> None:
    texts = ("a", "a\n", "a\n\n", "a\r\n\r\n")
    assert [gap(text) for text in texts] == ["\n\n", "\n", "", ""]
