"""Markdown, as a real parser of CommonMark reads it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from quizgen.core.pack import Pack
from quizgen.formats.markdown import MarkdownFormat, escaped
from quizgen.text import safe
from tests.dumps import dumped

GOLDEN = Path(__file__).parent / "golden" / "garden.md"

SPECIAL = st.lists(
    st.sampled_from([*"\\`*_[]()<>&|~$#+-=!.:1a ", "\n", "&lt;", "<b>", "![", "10)"])
).map("".join)


def read(markdown: str, kind: str = "inline") -> list[str]:
    """Give the text of each block; anything but plain text is an error."""
    blocks: list[str] = []
    for token in MarkdownIt("gfm-like", {"linkify": False}).parse(markdown):
        if token.type == kind:
            children = token.children or []
            plain = {"text", "strong_open", "strong_close", "text_special"}
            assert {child.type for child in children} <= plain, markdown
            blocks.append("".join(child.content for child in children))
    return blocks


def test_a_pack_looks_like_this(pack: Pack) -> None:
    assert dumped(MarkdownFormat(), pack).decode() == GOLDEN.read_text("utf-8")


@given(SPECIAL | st.text(max_size=40))
def test_any_text_is_read_back_as_it_is(text: str) -> None:
    plain = " ".join(safe(text).split())
    assert read(f"{escaped(text)}\n") == ([plain] if plain else [])
    assert read(f"1. {escaped(text)}\n") == ([plain] if plain else [])
    assert read(f"# {escaped(text)}\n") == [plain]


def test_hostile_texts_are_read_back_as_they_are(hostile: Pack) -> None:
    page = dumped(MarkdownFormat(), hostile).decode()
    page = page.replace('<https://example.org/?a="%3E%3Cb%3E&c=1>', "")
    blocks = read(page)
    for question in hostile.questions:
        assert question.evidence
        assert blocks.count(question.prompt) == 1
        assert blocks.count(question.evidence.quote) == 1
    assert not any(block.endswith(hostile.sources[0].url) for block in blocks)


@pytest.mark.parametrize(
    ("quote", "written"),
    [
        ("In 50 miles.", "In **50 miles**."),
        ("(50 miles)*", "(**50 miles**)\\*"),
        ("50 miles", "**50 miles**"),
    ],
)
def test_the_answer_is_bold_in_its_quote(pack: Pack, quote: str, written: str) -> None:
    first = pack.questions[0]
    assert first.evidence
    question = first.model_copy(
        update={
            "answer": first.answer.model_copy(update={"text": "50 miles"}),
            "evidence": first.evidence.model_copy(update={"quote": quote}),
        }
    )
    changed = pack.model_copy(update={"questions": (question,)})
    assert f"   > {written}\n" in dumped(MarkdownFormat(), changed).decode()
