"""Markdown: questions first, then answers with the sentences that prove them."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import ClassVar

from quizgen.core.pack import Pack, Source
from quizgen.core.question import Question
from quizgen.formats.presentation import (
    LETTERS,
    NOT_SHOWN,
    credit,
    link,
    marked_quote,
    options_of,
    source_place,
    spellings,
)
from quizgen.ports import Losses
from quizgen.text import safe

_SPECIAL = re.compile(r"[\\`*_\[\]<>&|~$]")
"""What can begin markup anywhere in a line, in CommonMark and GitHub's additions."""

_LEADING = re.compile(r"^(?:([#+=:-])|(\d{1,9})([.)]))")
"""What begins a heading, list or rule at the start of a line."""


class MarkdownFormat:
    """For a wiki, a repository or a note: CommonMark without any HTML."""

    suffix: ClassVar[str] = ".md"
    is_binary: ClassVar[bool] = False
    options: ClassVar[tuple[str, ...]] = ()
    losses: ClassVar[Losses] = Losses(
        written=(
            *NOT_SHOWN,
            *("language", "questions.prompt_on", "questions.answer.items"),
            *("questions.answer.asks_unit", "questions.answer.asks_year"),
        )
    )

    def dump(self, pack: Pack, questions: Collection[Question]) -> Iterator[bytes]:
        """Write the pack; no text of it is read as markup."""
        gap = ""
        for block in _blocks(pack, questions):
            yield f"{gap}{block}\n".encode()
            gap = "\n"


def _blocks(pack: Pack, questions: Collection[Question]) -> Iterator[str]:
    yield f"# {escaped(pack.title)}"
    if pack.description:
        yield escaped(pack.description)
    if said := credit(pack):
        yield escaped(said)
    yield "## Questions"
    for number, question in enumerate(questions, 1):
        options = (
            f"- **{letter}** {escaped(option)}"
            for letter, option in zip(LETTERS, options_of(question), strict=False)
        )
        yield _item(number, (escaped(question.prompt), "\n".join(options)))
    yield "## Answers"
    for number, question in enumerate(questions, 1):
        yield _item(number, _answer(question, pack.source_of(question)))


def _answer(question: Question, source: Source | None) -> Iterator[str]:
    shown = safe(question.answer.text)
    offered = options_of(question)
    letter = f"{LETTERS[offered.index(shown)]}: " if offered else ""
    also = "; ".join(map(escaped, spellings(question)))
    yield letter + _strong(escaped(shown)) + (f" (also: {also})" if also else "")
    yield escaped(question.explanation)
    if pieces := marked_quote(question):
        yield f"> {_marked(pieces)}"
    if source:
        place = ". ".join(filter(None, (source.title, source_place(source))))
        url = link(source)
        # Between angle brackets a space or bracket would end the address.
        address = re.sub(r"[\s<>\\]", lambda sign: f"%{ord(sign[0]):02X}", url)
        yield " ".join(filter(None, (escaped(place), f"<{address}>" if url else "")))


def _item(number: int, blocks: Iterable[str]) -> str:
    """Write a list item; all that belongs to it is as far in as its text."""
    mark = f"{number}. "
    lines = "\n\n".join(filter(None, blocks)).split("\n")
    indent = " " * len(mark)
    text = "\n".join(indent + line if line else "" for line in lines)
    return mark + text.removeprefix(indent)


def _marked(pieces: Iterable[str]) -> str:
    """Set every other piece in bold."""
    text = "".join(
        _strong(_inline(piece)) if n % 2 else _inline(piece)
        for n, piece in enumerate(pieces)
    )
    return _one_line(text)


def _strong(text: str) -> str:
    # Beside spaces and punctuation, asterisks can remain asterisks.
    return f"**{text}**" if text[:1].isalnum() and text[-1].isalnum() else text


def escaped(text: str) -> str:
    """Write a text so that Markdown reads it as it is, on one line."""
    return _one_line(_inline(text))


def _inline(text: str) -> str:
    return _SPECIAL.sub(lambda sign: f"\\{sign[0]}", safe(text))


def _one_line(text: str) -> str:
    return _LEADING.sub(
        lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}",
        " ".join(text.split()),
    )
