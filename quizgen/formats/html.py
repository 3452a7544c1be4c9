"""HTML: the quiz as one page that plays itself, without a server or any request."""

import json
import re
from collections.abc import Mapping
from typing import Any, ClassVar

from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.formats.presentation import (
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

_ESCAPED = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&"}
"""Signs by which text in a script element could end it or begin a comment."""

_NUMBER = re.compile(r"[-\u2212]?\d[\d.,]*")
_YEAR = re.compile(r"[, ]+\d{4}\Z")


class HtmlFormat:
    """A page that asks, judges simply, and shows the proof; for any browser."""

    suffix: ClassVar[str] = ".html"
    is_binary: ClassVar[bool] = False
    options: ClassVar[tuple[str, ...]] = ()
    losses: ClassVar[Losses] = Losses(
        written=NOT_SHOWN,
        also=("the kind of judging: the page compares spellings only",),
    )

    def dump(self, pack: Pack) -> bytes:
        """Write the page; texts of the pack stand in it as data alone.

        The policy allows this very style and script and nothing else: no request, no
        other script, and no text that becomes markup.
        """
        style, script = template("quiz.css"), template("quiz.js")
        parts = {
            "policy": (
                f"default-src 'none'; style-src '{digest(style)}'; "
                f"script-src '{digest(script)}'; base-uri 'none'; form-action 'none'; "
                "require-trusted-types-for 'script'; trusted-types 'none'"
            ),
            "style": style,
            "script": script,
            "pack": _data(pack),
        }
        return filled(template("quiz.html"), parts).encode()


def _data(pack: Pack) -> str:
    places = {id(source): n for n, source in enumerate(pack.sources)}
    questions: list[dict[str, Any]] = []
    for question in pack.questions:
        source = pack.source_of(question)
        place = {} if source is None else {"source": places[id(source)]}
        questions.append(_said(_question(question)) | place)
    fields = {
        "title": safe(pack.title),
        "description": safe(pack.description),
        "credit": credit(pack),
        "language": safe(pack.language),
        "sources": [
            _said(
                {
                    "title": safe(source.title),
                    "place": source_place(source),
                    "url": link(source),
                }
            )
            for source in pack.sources
        ],
        "questions": questions,
    }
    text = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    return text.translate(_ESCAPED)


def _question(question: Question) -> dict[str, Any]:
    return {
        "prompt": safe(question.prompt),
        "answer": safe(question.answer.text),
        "accept": [*spellings(question), *_short_answers(question)],
        "items": [safe(item) for item in question.answer.items],
        "options": options_of(question),
        "back": {safe(given): safe(ask) for given, ask in question.prompt_on.items()},
        "quote": marked_quote(question),
        "explanation": safe(question.explanation),
    }


def _said(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value}


def _short_answers(question: Question) -> list[str]:
    """Write out what the judge would work out: a number where the unit is asked."""
    text = safe(question.answer.text)
    short: list[str] = []
    if question.answer.asks_unit and (number := _NUMBER.search(text)):
        short.append(number[0].rstrip(".,"))
    if question.answer.asks_year:
        short.append(_YEAR.sub("", text))
    return short
