"""A question as people read it on a page: options, marked evidence, its source."""

import hashlib
import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from importlib.resources import files

from quizgen.core.pack import Pack, Source
from quizgen.core.question import Question
from quizgen.core.spans import answer_spans
from quizgen.text import long_date, safe

LETTERS = "ABCDEFGHI"
"""By which the options of a question are named on paper; on a screen by 1 to 9."""

NOT_SHOWN = (
    *("version", "id", "tags", "sources.id", "sources.sha256", "sources.article"),
    *("questions.id", "questions.answer.type", "questions.answer.required"),
    *("questions.kind", "questions.contrast", "questions.reject"),
    *("questions.evidence.start", "questions.evidence.end"),
    *("questions.difficulty", "questions.confidence", "questions.tags"),
    *("questions.status", "questions.note", "questions.wordings"),
)
"""Fields for authors and for the judge, which no page shows."""

_WIDEST = 12
"""Digits of the longest number that is sorted by its size."""


def options_of(question: Question) -> tuple[str, ...]:
    """Give the right answer among the written wrong ones; empty when there are none.

    They stand in the order of numbers and the alphabet, which tells nothing of which
    one is right (Haladyna and Downing, 1989, rule 24), and is the same on each export.
    """
    right = safe(question.answer.text)
    taken = {safe(s).casefold() for s in (right, *question.accept)}
    wrong: list[str] = []
    for option in map(safe, question.choices):
        if option.strip() and option.casefold() not in taken:
            taken.add(option.casefold())
            wrong.append(option)
    if not wrong:
        return ()
    return tuple(sorted((right, *wrong[: len(LETTERS) - 1]), key=_natural))


def _natural(text: str) -> tuple[str, str]:
    """Sort 9 before 10, and 978 before 1,015."""
    whole = re.sub(r"(?<=\d),(?=\d)", "", text.casefold())
    return re.sub(r"\d+", lambda digits: digits[0].zfill(_WIDEST), whole), text


def marked_quote(question: Question) -> list[str]:
    """Cut the quote at the answer: plain and marked pieces by turns, plain first."""
    if question.evidence is None:
        return []
    quote = question.evidence.quote
    pieces: list[str] = []
    reached = 0
    for start, end in answer_spans(question):
        pieces += [safe(quote[reached:start]), safe(quote[start:end])]
        reached = end
    return [*pieces, safe(quote[reached:])]


def spellings(question: Question) -> list[str]:
    """List what counts beside the answer as it is shown, without repetition."""
    return list(dict.fromkeys(safe(s) for s in question.accept if s.strip()))


def source_place(source: Source) -> str:
    """Name outlet and day, as far as they are known."""
    parts = (safe(source.publisher), long_date(source.published))
    return ", ".join(part for part in parts if part)


def link(source: Source) -> str:
    """Give the address if a reader may follow it; nothing else may become a link."""
    url = safe(source.url).strip()
    return url if url.lower().startswith(("http://", "https://")) else ""


def credit(pack: Pack) -> str:
    """Name the author and what others may do with the pack."""
    parts = (safe(pack.author), safe(pack.licence))
    return ", ".join(part for part in parts if part)


def template(name: str) -> str:
    """Read one of the files that pages are made of."""
    return (files("quizgen.formats") / "pages" / name).read_text("utf-8")


def digest(inline: str) -> str:
    """Give the source expression by which a policy allows an inline text."""
    return f"sha256-{b64encode(hashlib.sha256(inline.encode()).digest()).decode()}"


def filled(page: str, parts: Mapping[str, str | Iterator[str]]) -> Iterator[bytes]:
    """Put parts in a template: what is put in is not looked at again.

    Args:
        page: The template, with names of parts in braces.
        parts: A text by each name, or the pieces of a long one.

    Yields:
        The page in UTF-8, piece by piece.
    """
    for n, piece in enumerate(re.split(r"\{([a-z]+)\}", page)):
        part = parts[piece] if n % 2 else piece
        for text in (part,) if isinstance(part, str) else part:
            yield text.encode()
