"""HTML: the quiz as one page that plays itself, without a server or any request."""

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, ClassVar

from quizgen.core.pack import Pack, Source
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

    def dump(self, pack: Pack, questions: Collection[Question]) -> Iterator[bytes]:
        """Write the page; texts of the pack stand in it as data alone.

        The policy allows this very style and script and nothing else: no request, no
        other script, and no text that becomes markup.
        """
        style, script = template("quiz.css"), template("quiz.js")
        parts: dict[str, str | Iterator[str]] = {
            "policy": (
                f"default-src 'none'; style-src '{digest(style)}'; "
                f"script-src '{digest(script)}'; base-uri 'none'; form-action 'none'; "
                "require-trusted-types-for 'script'; trusted-types 'none'"
            ),
            "style": style,
            "script": script,
            "pack": (text.translate(_ESCAPED) for text in _data(pack, questions)),
        }
        yield from filled(template("quiz.html"), parts)


def _data(pack: Pack, questions: Collection[Question]) -> Iterator[str]:
    places = {id(source): n for n, source in enumerate(pack.sources)}
    head = {
        "title": safe(pack.title),
        "description": safe(pack.description),
        "credit": credit(pack),
        "language": safe(pack.language),
    }
    yield _compact(head).removesuffix("}")
    yield ',"sources":'
    yield from _list(map(_source, pack.sources))
    yield ',"questions":'
    yield from _list(
        _question(question) | _place(pack.source_of(question), places)
        for question in questions
    )
    yield "}"


def _list(items: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    yield "["
    mark = ""
    for item in items:
        yield mark + _compact(item)
        mark = ","
    yield "]"


def _compact(fields: Mapping[str, Any]) -> str:
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def _source(source: Source) -> dict[str, Any]:
    fields = {
        "title": safe(source.title),
        "place": source_place(source),
        "url": link(source),
    }
    return _said(fields)


def _place(source: Source | None, places: Mapping[int, int]) -> dict[str, Any]:
    return {} if source is None else {"source": places[id(source)]}


def _question(question: Question) -> dict[str, Any]:
    fields = {
        "prompt": safe(question.prompt),
        "answer": safe(question.answer.text),
        "accept": [*spellings(question), *_short_answers(question)],
        "items": [safe(item) for item in question.answer.items],
        "options": options_of(question),
        "back": {safe(given): safe(ask) for given, ask in question.prompt_on.items()},
        "quote": marked_quote(question),
        "explanation": safe(question.explanation),
    }
    return _said(fields)


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
