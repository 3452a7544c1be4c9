"""Decks, opened by Anki itself."""

import io
import re
import sqlite3
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from anki.collection import (
    Collection,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.core.answer import Answer
from quizgen.core.pack import Pack, Source
from quizgen.core.question import Evidence, Question
from quizgen.errors import MissingExtra, OutsideError
from quizgen.formats import FORMATS
from quizgen.formats.anki import AnkiFormat
from tests.dumps import dumped

HOSTILE = "<script>x()</script> [sound:a.mp3] {{Answer}} \x1f \x1b]52;c;QQ\x07 & \"'"

PACK = Pack(
    title="News::Mars",
    description="A rover.",
    author="Ada",
    licence="CC0",
    tags=("far away",),
    sources=(
        Source(
            title="It landed",
            publisher="The Post",
            published="2021-02-19",
            url="https://example.org/?a=1&b=2",
        ),
    ),
    questions=(
        Question(
            prompt="Where did it land?",
            answer=Answer(type="place", text="Jezero Crater"),
            accept=("Jezero", "the Jezero crater"),
            choices=("Gale Crater",),
            evidence=Evidence(quote="It came down\nin Jezero Crater on Thursday."),
            explanation="A lake once.",
        ),
        Question(prompt=HOSTILE, answer=Answer(type="phrase", text=HOSTILE)),
    ),
)


def _written(path: Path, pack: Pack = PACK, at: float = 1.7e9, **how: Any) -> Path:
    path.write_bytes(dumped(AnkiFormat(now=lambda: at, **how), pack))
    return path


def _taken(collection: Collection, path: Path) -> tuple[int, int]:
    """Import a package; give how many notes are new and how many were updated."""
    options = ImportAnkiPackageOptions()
    request = ImportAnkiPackageRequest(package_path=str(path), options=options)
    log = collection.import_anki_package(request).log
    return len(log.new), len(log.updated)


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    """Give a new collection of cards."""
    made = Collection(str(tmp_path / "collection.anki2"))
    yield made
    made.close()


def _note(collection: Collection, words: str) -> Any:
    return collection.get_note(collection.find_notes(words)[0])


def test_anki_takes_every_question_once(collection: Collection, tmp_path: Path) -> None:
    file = _written(tmp_path / "a.apkg")
    assert _taken(collection, file) == (2, 0)
    assert _taken(collection, file) == (0, 0)
    assert (collection.note_count(), collection.card_count()) == (2, 2)


def test_the_deck_is_named_and_told_of(collection: Collection, tmp_path: Path) -> None:
    _taken(collection, _written(tmp_path / "a.apkg"))
    deck = collection.decks.by_name("News:Mars")
    assert deck
    assert deck["desc"] == "A rover.<br>Ada<br>Licence: CC0"


def test_the_back_shows_what_proves_the_answer(
    collection: Collection, tmp_path: Path
) -> None:
    _taken(collection, _written(tmp_path / "a.apkg"))
    note = _note(collection, "Jezero")
    assert note.tags == ["far_away"]
    card = note.cards()[0]
    assert "Jezero" not in card.question()
    assert "Gale Crater" not in card.question()
    back = card.answer()
    for shown in (
        "<b>Jezero Crater</b>",
        "Jezero; the Jezero crater",
        "It came down<br>in <mark>Jezero Crater</mark> on Thursday.",
        "A lake once.",
        "It landed",
        "The Post",
        "2021-02-19",
        '<a href="https://example.org/?a=1&amp;b=2">',
    ):
        assert shown in back


def test_options_stand_on_the_front_when_wanted(
    collection: Collection, tmp_path: Path
) -> None:
    _taken(collection, _written(tmp_path / "a.apkg", choices=True))
    front = _note(collection, "Gale").cards()[0].question()
    assert "Gale Crater" in front
    assert "Jezero Crater" in front


def test_a_later_version_changes_the_note_in_place(
    collection: Collection, tmp_path: Path
) -> None:
    _taken(collection, _written(tmp_path / "a.apkg"))
    before = _note(collection, "Jezero").id
    changed = PACK.questions[0].model_copy(update={"explanation": "A delta."})
    pack = PACK.model_copy(update={"questions": (changed,)})
    later = _written(tmp_path / "b.apkg", pack, at=1.7e9 + 60)
    assert _taken(collection, later) == (0, 1)
    note = _note(collection, "Jezero")
    assert (note.id, note["Explanation"]) == (before, "A delta.")


def test_text_stays_text(collection: Collection, tmp_path: Path) -> None:
    _taken(collection, _written(tmp_path / "a.apkg"))
    card = _note(collection, "script").cards()[0]
    shown = card.answer()
    assert "&lt;script&gt;x()&lt;/script&gt; &#91;sound:a.mp3] {{Answer}}" in shown
    assert "<script" not in shown
    assert not {"\x1f", "\x1b", "\x07"} & set(shown)
    assert not card.answer_av_tags()


def test_only_web_addresses_become_links() -> None:
    source = Source(url="javascript:alert(1)")
    pack = PACK.model_copy(update={"sources": (source,)})
    assert b"javascript" not in _collection(dumped(AnkiFormat(), pack))


def test_nothing_stays_in_the_folder_of_temporary_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    dumped(AnkiFormat(), PACK)
    assert list(tmp_path.iterdir()) == []


def test_without_room_for_temporary_files_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(OutsideError, match="a temporary file cannot be written"):
        dumped(AnkiFormat(), PACK)


def test_without_genanki_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "genanki", None)
    monkeypatch.delitem(sys.modules, "quizgen.formats.anki")
    with pytest.raises(MissingExtra) as caught:
        FORMATS.get("anki")
    assert "quizgen[anki]" in str(caught.value)


def _collection(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read("collection.anki2")


@settings(max_examples=40)
@given(text=st.text(min_size=1), more=st.lists(st.text(), max_size=3))
def test_any_text_stays_within_its_field(text: str, more: list[str]) -> None:
    question = Question(
        prompt=text,
        answer=Answer(type="phrase", text=text),
        accept=tuple(more),
        choices=tuple(more),
        tags=tuple(more),
        evidence=Evidence(quote=f"So {text} it is."),
    )
    pack = Pack(title=text, questions=(question,))
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(_collection(dumped(AnkiFormat(choices=True), pack)))
        (fields,) = database.execute("SELECT flds FROM notes").fetchone()
    assert fields.count("\x1f") == 9
    assert set(re.findall("<[^>]*>", fields)) <= {"<br>", "<mark>", "</mark>"}
