"""Questions without a pack around them: from formats that hold nothing else."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePath
from typing import Any

from quizgen.core.pack import Pack, Source
from quizgen.formats.positions import Location
from quizgen.formats.validation import to_pack
from quizgen.ports import Tell


def loose_pack(
    questions: Sequence[Mapping[str, Any]],
    lines: Sequence[int],
    *,
    where: str,
    title: str = "",
    tell: Tell | None = None,
) -> Pack:
    """Make a pack that is named after its file, if nothing else is known.

    Args:
        questions: Names and values of each question.
        lines: The line of each question in the file, from 1.
        where: The file.
        title: What the pack is called; empty when the file does not say.
        tell: Hears of each question that is left out; without it, one is an error.

    Raises:
        InputError: With all problems of all questions.
    """
    fields = {
        "title": title or PurePath(where).stem.strip() or "questions",
        "questions": [dict(question) for question in questions],
    }
    pack = to_pack(fields, where=where, line_of=_line_finder(lines), tell=tell)
    named = [q.evidence.source for q in pack.questions if q.evidence]
    sources = tuple(Source(id=name) for name in dict.fromkeys(named) if name)
    return pack.model_copy(update={"sources": sources})


def _line_finder(lines: Sequence[int]) -> Callable[[Location], int]:
    def line_of(location: Location) -> int:
        match location:
            case ("questions", int(index), *_):
                return lines[index]
            case _:
                return 0

    return line_of
