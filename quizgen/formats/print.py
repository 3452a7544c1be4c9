"""A sheet to print from a browser: questions to write on, then a page with the key."""

from collections.abc import Collection, Iterable, Iterator
from html import escape
from typing import ClassVar

from quizgen.core.pack import Pack, Source
from quizgen.core.question import Question
from quizgen.formats.presentation import (
    LETTERS,
    NOT_SHOWN,
    credit,
    digest,
    filled,
    link,
    marked_quote,
    options_of,
    source_place,
    spellings,
    template,
)
from quizgen.ports import Losses
from quizgen.text import safe


class PrintFormat:
    """Lines or lettered options on the first pages, answers and proofs on the last."""

    suffix: ClassVar[str] = ".html"
    is_binary: ClassVar[bool] = False
    options: ClassVar[tuple[str, ...]] = ()
    losses: ClassVar[Losses] = Losses(
        written=(
            *NOT_SHOWN,
            *("questions.answer.asks_unit", "questions.answer.asks_year"),
            *("questions.answer.items", "questions.prompt_on"),
        )
    )

    def dump(self, pack: Pack, questions: Collection[Question]) -> Iterator[bytes]:
        """Write the sheet; the policy lets its style in, and no script at all."""
        style = template("sheet.css")
        parts: dict[str, str | Iterator[str]] = {
            "policy": f"default-src 'none'; style-src '{digest(style)}'; "
            "base-uri 'none'; form-action 'none'",
            "style": style,
            "language": _text(pack.language),
            "title": _text(pack.title),
            "description": _paragraph(pack.description),
            "count": str(len(questions)),
            "questions": map(_asked, questions),
            "answers": (_answered(q, pack.source_of(q)) for q in questions),
            "credit": _paragraph(credit(pack), "quiet"),
        }
        yield from filled(template("sheet.html"), parts)


def _asked(question: Question) -> str:
    offered = options_of(question)
    if offered:
        room = f"<ol>{_items(offered)}</ol>"
    else:
        # A list needs a line for each of its parts.
        room = '<div class="line"></div>' * max(1, len(question.answer.items))
    return f'<li><p dir="auto">{_text(question.prompt)}</p>{room}</li>\n'


def _answered(question: Question, source: Source | None) -> str:
    shown = safe(question.answer.text)
    offered = options_of(question)
    letter = f"{LETTERS[offered.index(shown)]}. " if offered else ""
    lines = [f'<p>{letter}<b dir="auto">{escape(shown)}</b>{_also(question)}</p>']
    if question.explanation:
        lines.append(_paragraph(question.explanation))
    if pieces := marked_quote(question):
        lines.append(f'<blockquote dir="auto">{_marked(pieces)}</blockquote>')
    if source:
        lines.append(_cited(source))
    return f"<li>{''.join(lines)}</li>\n"


def _also(question: Question) -> str:
    others = "; ".join(f"<bdi>{escape(s)}</bdi>" for s in spellings(question))
    return f' <span class="quiet">also: {others}</span>' if others else ""


def _marked(pieces: Iterable[str]) -> str:
    return "".join(
        f"<mark>{escape(piece)}</mark>" if n % 2 else escape(piece)
        for n, piece in enumerate(pieces)
    )


def _cited(source: Source) -> str:
    parts = [_text(source.title), escape(source_place(source))]
    if url := escape(link(source)):
        parts.append(f'<a href="{url}" rel="noopener noreferrer">{url}</a>')
    said = ". ".join(f"<bdi>{part}</bdi>" for part in parts if part)
    return f'<p class="quiet">{said}</p>' if said else ""


def _items(texts: Iterable[str]) -> str:
    return "".join(f'<li dir="auto">{escape(text)}</li>' for text in texts)


def _paragraph(text: str, style: str = "") -> str:
    named = f' class="{style}"' if style else ""
    return f'<p{named} dir="auto">{_text(text)}</p>\n' if text else ""


def _text(text: str) -> str:
    return escape(safe(text))
