"""Anki: a deck of cards; the sentence that proves an answer stands on the back."""

import hashlib
import importlib
import itertools
import re
import shutil
import sqlite3
import time
import zipfile
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from functools import partial
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, ClassVar

from quizgen.core.options import options_of
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Question
from quizgen.core.spans import answer_spans
from quizgen.errors import OutsideError
from quizgen.ports import Losses
from quizgen.text import safe

# It has no types; when it is missing, the table of formats says how to install it.
genanki: Any = importlib.import_module("genanki")

_NOTE_TYPE = 1_618_033_988
"""Names our kind of note in every collection. With other fields it needs another."""

_PIECE = 1 << 16
"""Bytes of the package that are read at a time."""

_FIELDS = (
    *("Prompt", "Choices", "Answer", "Accepted", "Explanation"),
    *("Quote", "Headline", "Outlet", "Date", "Link"),
)

_FRONT = "<p>{{Prompt}}</p>{{#Choices}}<p>{{Choices}}</p>{{/Choices}}"

_BACK = """\
{{FrontSide}}<hr id=answer><p><b>{{Answer}}</b></p>
{{#Accepted}}<p class=also>also: {{Accepted}}</p>{{/Accepted}}
{{#Explanation}}<p>{{Explanation}}</p>{{/Explanation}}
{{#Quote}}<blockquote>{{Quote}}</blockquote>{{/Quote}}
<p class=source>{{Headline}}
{{#Outlet}}<br>{{Outlet}}{{/Outlet}}{{#Date}}<br>{{Date}}{{/Date}}
{{#Link}}<br><a href="{{Link}}">{{Link}}</a>{{/Link}}</p>"""

_CSS = """\
.card { font-family: sans-serif; font-size: 20px; text-align: center; }
.also, .source { font-size: 80%; opacity: 0.75; }
blockquote { text-align: left; margin: 1em; }
mark { background: none; color: inherit; font-weight: bold; }"""


class AnkiFormat:
    """A package of one deck. A question keeps its note when it is imported again.

    Args:
        choices: Show the options of questions that have some on the front.
        now: Gives the seconds since 1970. Of two versions of a note, Anki keeps the
            newer; so the time of export is in the file.
    """

    suffix: ClassVar[str] = ".apkg"
    is_binary: ClassVar[bool] = True
    options: ClassVar[tuple[str, ...]] = ("choices",)
    losses: ClassVar[Losses] = Losses(
        written=(
            *("version", "id", "language", "sources.id", "sources.sha256"),
            *("sources.article", "questions.answer.type", "questions.answer.required"),
            *("questions.answer.asks_unit", "questions.answer.asks_year"),
            *("questions.answer.items", "questions.kind"),
            *("questions.contrast", "questions.reject"),
            *("questions.prompt_on", "questions.choices", "questions.evidence.start"),
            *("questions.evidence.end", "questions.evidence.source"),
            *("questions.difficulty", "questions.confidence"),
            *("questions.status", "questions.note", "questions.wordings"),
        ),
    )

    def __init__(
        self, *, choices: bool = False, now: Callable[[], float] = time.time
    ) -> None:
        """Keep what to write."""
        self._choices = choices
        self._now = now

    def dump(self, pack: Pack, questions: Collection[Question]) -> Iterator[bytes]:
        """Write the package: a collection in SQLite, in a zip file.

        Neither can be written from front to back, so both begin as temporary files.

        Raises:
            OutsideError: There is no room for temporary files.
        """
        try:
            # The library's own writer would leave a copy of the collection behind.
            with TemporaryDirectory(prefix="quizgen-") as folder:
                collection = Path(folder) / "collection.anki2"
                package = Path(folder) / "package.apkg"
                self._collect(collection, pack, questions)
                _zip(collection, package)
                with package.open("rb") as file:
                    yield from iter(partial(file.read, _PIECE), b"")
        except (OSError, sqlite3.Error) as error:
            raise OutsideError(
                f"a temporary file cannot be written: {error}",
                where="anki",
                mend="make room in the folder of temporary files, or set TMPDIR",
            ) from error

    def _collect(self, path: Path, pack: Pack, questions: Collection[Question]) -> None:
        """Write the collection; a deck of the package would hold all notes at once."""
        note_type = genanki.Model(
            _NOTE_TYPE,
            "quizgen",
            fields=[{"name": name} for name in _FIELDS],
            templates=[{"name": "Card", "qfmt": _FRONT, "afmt": _BACK}],
            css=_CSS,
        )
        deck = genanki.Deck(_deck_id(pack), _deck_name(pack), _about(pack))
        deck.add_model(note_type)
        now = self._now()
        numbers = itertools.count(int(now * 1000))
        with closing(sqlite3.connect(path)) as collection:
            # Until all of it is in the package it may be lost at any time.
            collection.execute("PRAGMA journal_mode = OFF")
            collection.execute("PRAGMA synchronous = OFF")
            cursor = collection.cursor()
            genanki.Package(deck).write_to_db(cursor, now, numbers)
            for question in questions:
                note = genanki.Note(
                    note_type,
                    fields=self._fields(pack, question),
                    guid=f"quizgen-{question.id}",
                    tags=_tags(pack, question),
                )
                note.write_to_db(cursor, now, deck.deck_id, numbers)
            collection.commit()

    def _fields(self, pack: Pack, question: Question) -> list[str]:
        source = pack.source_of(question) or Source()
        link = source.url if re.match(r"https?://", source.url) else ""
        return [
            _html(question.prompt),
            _html("\n".join(options_of(question, pack.id))) if self._choices else "",
            _html(question.answer.text),
            _html("; ".join(question.accept)),
            _html(question.explanation),
            _quote(question),
            _html(source.title),
            _html(source.publisher),
            _html(source.published),
            _html(link),
        ]


def _html(text: str) -> str:
    # Anki looks for [sound:...] and [latex] in what is left after markup is taken away.
    lines = (escape(safe(line)).replace("[", "&#91;") for line in text.splitlines())
    return "<br>".join(lines)


def _quote(question: Question) -> str:
    if question.evidence is None:
        return ""
    quote = question.evidence.quote
    parts: list[str] = []
    done = 0
    for start, end in answer_spans(question):
        parts += [_html(quote[done:start]), f"<mark>{_html(quote[start:end])}</mark>"]
        done = end
    return "".join([*parts, _html(quote[done:])])


def _deck_id(pack: Pack) -> int:
    """Give a number from 2^30 to 2^31, as Anki's own tools do; by the pack's id."""
    digest = hashlib.sha256(pack.id.encode()).digest()
    return (1 << 30) + int.from_bytes(digest[:4], "big") % (1 << 30)


def _deck_name(pack: Pack) -> str:
    """Give the title; two colons would make a deck within a deck."""
    return re.sub(":{2,}", ":", safe(pack.title)).strip() or pack.id


def _about(pack: Pack) -> str:
    licence = f"Licence: {pack.licence}" if pack.licence else ""
    parts = (pack.description, pack.author, licence)
    return "<br>".join(_html(part) for part in parts if part)


def _tags(pack: Pack, question: Question) -> list[str]:
    tags = ("_".join(safe(tag).split()) for tag in (*pack.tags, *question.tags))
    return list(dict.fromkeys(tag for tag in tags if tag))


def _zip(collection: Path, path: Path) -> None:
    with zipfile.ZipFile(path, "w") as package:
        member = _member(collection.name)
        member.file_size = collection.stat().st_size  # tells whether 32 bits will do
        with collection.open("rb") as file, package.open(member, "w") as target:
            shutil.copyfileobj(file, target)
        package.writestr(_member("media"), b"{}")


def _member(name: str) -> zipfile.ZipInfo:
    # Without a date of its own, so that the same pack gives the same bytes.
    member = zipfile.ZipInfo(name)
    member.compress_type = zipfile.ZIP_DEFLATED
    return member
