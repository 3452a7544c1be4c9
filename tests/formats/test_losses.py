"""What formats do not carry."""

from collections.abc import Collection, Iterator
from typing import ClassVar

from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.formats.csv import CsvFormat
from quizgen.formats.losses import FIELDS, count_lost, covered, explain
from quizgen.ports import Losses


def test_the_fields_are_those_of_a_pack() -> None:
    assert FIELDS[:3] == ("version", "id", "title")
    assert "questions.answer.items" in FIELDS
    assert FIELDS[-1] == "questions.note"
    assert "questions.evidence" not in FIELDS


def test_a_table_stands_for_all_in_it() -> None:
    assert covered(("questions.evidence", "licence")) == (
        "licence",
        *(f"questions.evidence.{name}" for name in ("quote", "start", "end", "source")),
    )


def test_only_what_is_said_can_be_lost(pack: Pack) -> None:
    paths = ("questions", "id", "sources.title", "author")
    lost = count_lost(pack, pack.questions, paths)
    assert lost["questions.prompt"] == 2
    assert lost["questions.evidence.quote"] == 1
    assert lost["sources.title"] == 1
    assert not {"author", "id", "questions.id", "questions.note"} & set(lost)


def test_only_the_questions_that_are_written_can_lose(pack: Pack) -> None:
    lost = count_lost(pack, pack.questions[1:], ("questions.prompt", "sources.id"))
    assert lost == {"sources.id": 2, "questions.prompt": 1}


def test_a_format_is_explained_table_by_table() -> None:
    text = "\n".join(explain("csv", CsvFormat()))
    assert text.startswith("csv (.csv): export and import\ncarries:\n  pack: version\n")
    assert "does not carry:\n  pack: id, title, description" in text
    assert "  sources: title, publisher, url" in text


def test_a_format_that_is_never_read_says_so() -> None:
    class Poster:
        suffix: ClassVar[str] = ".txt"
        is_binary: ClassVar[bool] = False
        options: ClassVar[tuple[str, ...]] = ()
        losses: ClassVar[Losses] = Losses(read=("title",), also=("all colour",))

        def dump(self, pack: Pack, questions: Collection[Question]) -> Iterator[bytes]:
            yield f"{pack.title}, {len(questions)}".encode()

    lines = list(explain("poster", Poster()))
    assert lines[0] == "poster (.txt): export only"
    assert lines[-3:] == [
        "carries, but does not read back:",
        "  pack: title",
        "also lost: all colour",
    ]
