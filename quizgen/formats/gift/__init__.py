"""GIFT: quizzes for Moodle and other places of learning."""

from collections.abc import Collection, Iterator
from typing import ClassVar

from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.formats.gift.reading import read_pack
from quizgen.formats.gift.writing import lines_of
from quizgen.ports import Losses, Tell


class GiftFormat:
    """Short answers with all accepted spellings, or numbers where only they count.

    Args:
        choices: Write multiple choice where a question has wrong options.
    """

    suffix: ClassVar[str] = ".gift"
    is_binary: ClassVar[bool] = False
    options: ClassVar[tuple[str, ...]] = ("choices",)
    losses: ClassVar[Losses] = Losses(
        written=(
            *("version", "id", "language", "tags"),
            *("sources.id", "sources.sha256", "sources.article"),
            *("questions.answer.required", "questions.answer.asks_unit"),
            *("questions.answer.asks_year", "questions.answer.items"),
            *("questions.kind", "questions.contrast", "questions.reject"),
            *("questions.prompt_on", "questions.choices", "questions.difficulty"),
            *("questions.evidence.start", "questions.evidence.end"),
            *("questions.evidence.source", "questions.confidence"),
            *("questions.status", "questions.note", "questions.wordings"),
        ),
        read=("description", "author", "licence", "sources"),
        also=(
            "runs of spaces, and empty texts",
            "the two signs -> in an answer, which become an arrow",
            "accepted spellings, where there is multiple choice",
        ),
    )

    def __init__(self, *, choices: bool = False) -> None:
        """Keep what to write."""
        self._choices = choices

    def dump(self, pack: Pack, questions: Collection[Question]) -> Iterator[bytes]:
        """Write the questions in UTF-8."""
        for line in lines_of(pack, questions, choices=self._choices):
            yield f"{line}\n".encode()

    def load(self, data: bytes, *, where: str, tell: Tell | None = None) -> Pack:
        """Read short answers, multiple choice and numbers.

        Raises:
            InputError: Not UTF-8, or no question in it is marked by braces.
        """
        return read_pack(data, where=where, tell=tell)
