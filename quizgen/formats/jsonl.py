"""JSON Lines: one question a line, as `generate` writes them too."""

import json
from collections.abc import Collection, Iterator
from typing import Any, ClassVar, cast

from quizgen.core.pack import Pack, slug
from quizgen.core.question import Question
from quizgen.errors import InputError
from quizgen.formats.json import parse_json
from quizgen.formats.loose import loose_pack
from quizgen.formats.losses import OF_THE_PACK
from quizgen.formats.parsing import LARGEST
from quizgen.ports import Losses, Remark, Tell

_ALWAYS = (
    "id",
    "prompt",
    "answer",
    "accept",
    "contrast",
    "kind",
    "evidence",
    "choices",
    "difficulty",
    "confidence",
)
"""Keys of every line, in this order; the others follow where they say something."""


class JsonlFormat:
    """One JSON object a line; what is said of the pack itself is not in it."""

    suffix: ClassVar[str] = ".jsonl"
    is_binary: ClassVar[bool] = False
    options: ClassVar[tuple[str, ...]] = ()
    losses: ClassVar[Losses] = Losses(written=OF_THE_PACK)

    def dump(self, pack: Pack, questions: Collection[Question]) -> Iterator[bytes]:
        """Write the questions in ASCII; rank is their order within each source."""
        ranks: dict[str, int] = {}
        for question in questions:
            source = pack.source_of(question)
            name = source.id if source else ""
            ranks[name] = ranks.get(name, 0) + 1
            yield question_line(question, article_id=name, rank=ranks[name])

    def load(self, data: bytes, *, where: str, tell: Tell | None = None) -> Pack:
        """Read questions; the pack is named after the file.

        A first line that is not JSON shows that the file is of another kind.

        Raises:
            InputError: Too large, or a line is not JSON or not a question.
        """
        if len(data) > LARGEST:
            raise InputError(f"larger than {LARGEST // 1_000_000} MB", where=where)
        rows: list[tuple[int, dict[str, Any]]] = []
        for number, line in enumerate(data.split(b"\n"), 1):
            try:
                if line.strip():
                    rows.append((number, _row(line, f"{where}:{number}")))
            except InputError as error:
                if tell is None or not rows:
                    raise
                tell(Remark(where=error.where, what=error.what, mend=error.mend))
        articles = {row.get("article_id") for _, row in rows}
        questions = [_question(row, several=len(articles) > 1) for _, row in rows]
        lines = [number for number, _ in rows]
        return loose_pack(questions, lines, where=where, tell=tell)


def question_line(question: Question, *, article_id: str, rank: int) -> bytes:
    """Write one question as a line.

    Args:
        question: The question.
        article_id: The article it was made from; empty when there is none.
        rank: Its place among the questions of that article, 1 for the best.
    """
    fields = question.model_dump()
    given = question.model_dump(exclude_defaults=True)
    evidence = question.evidence
    line: dict[str, Any] = {
        "article_id": article_id,
        "rank": rank,
        **{key: fields[key] for key in _ALWAYS},
        **given,
    }
    if evidence:
        offsets = {"start": evidence.start, "end": evidence.end}
        line["evidence"] = given["evidence"] | offsets
    return json.dumps(line).encode("ascii") + b"\n"


def _row(line: bytes, where: str) -> dict[str, Any]:
    try:
        found: object = parse_json(line, where=where)
    except InputError as error:
        # Its own line is always the first.
        raise InputError(error.what, where=where) from error
    if not isinstance(found, dict):
        raise InputError("is not an object", where=where)
    return cast("dict[str, Any]", found)


def _question(row: dict[str, Any], *, several: bool) -> dict[str, Any]:
    fields = {k: v for k, v in row.items() if k not in {"article_id", "rank"}}
    article: object = row.get("article_id")
    evidence: object = fields.get("evidence")
    if several and isinstance(article, str) and article and isinstance(evidence, dict):
        # With one article there is nothing to tell apart.
        fields["evidence"] = {"source": slug(article), **evidence}
    return fields
