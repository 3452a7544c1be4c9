"""JSON: the pack as one object, for other programs."""

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any, ClassVar, NoReturn, cast

from quizgen.core.pack import Pack
from quizgen.core.question import Question
from quizgen.errors import InputError
from quizgen.formats.parsing import LARGEST
from quizgen.formats.validation import to_pack
from quizgen.ports import Losses, Tell


class JsonFormat:
    """An object with `title`, `sources` and `questions`, names as in our own format."""

    suffix: ClassVar[str] = ".json"
    is_binary: ClassVar[bool] = False
    options: ClassVar[tuple[str, ...]] = ()
    losses: ClassVar[Losses] = Losses()

    def dump(self, pack: Pack, questions: Collection[Question]) -> Iterator[bytes]:
        """Write a pack, ids included, in ASCII."""
        fields: dict[str, object] = {
            "version": pack.version,
            "id": pack.id,
            **pack.model_dump(exclude_defaults=True, exclude={"sources", "questions"}),
        }
        if pack.sources:
            fields["sources"] = (
                source.model_dump(exclude_defaults=True) for source in pack.sources
            )
        fields["questions"] = (
            {"id": question.id, **question.model_dump(exclude_defaults=True)}
            for question in questions
        )
        yield from object_chunks(fields)

    def load(self, data: bytes, *, where: str, tell: Tell | None = None) -> Pack:
        """Read a pack.

        Raises:
            InputError: Too large, not JSON, or not a pack.
        """
        found: object = parse_json(data, where=where)
        if not isinstance(found, dict):
            raise InputError(
                "is not an object", where=where, mend='write { "questions": [...] }'
            )
        return to_pack(cast("dict[str, Any]", found), where=where, tell=tell)


def object_chunks(fields: Mapping[str, object]) -> Iterator[bytes]:
    """Write an object as `json.dumps(fields, indent=2)` does, but piece by piece.

    Args:
        fields: Names and values; what an iterator gives is written as a list, one item
            at a time.
    """
    mark = "{"
    for name, value in fields.items():
        yield f"{mark}\n  {json.dumps(name)}: ".encode("ascii")
        mark = ","
        if isinstance(value, Iterator):
            yield from _list_chunks(cast("Iterator[object]", value))
        else:
            yield _indented(value, 1)
    yield b"\n}\n"


def _list_chunks(items: Iterator[object]) -> Iterator[bytes]:
    mark = b"["
    for item in items:
        yield mark + b"\n    " + _indented(item, 2)
        mark = b","
    yield b"[]" if mark == b"[" else b"\n  ]"


def _indented(value: object, depth: int) -> bytes:
    # In texts, line breaks are written as \\n: these are all between values.
    lines = json.dumps(value, indent=2).replace("\n", "\n" + "  " * depth)
    return lines.encode("ascii")


def parse_json(data: bytes, *, where: str) -> Any:
    """Parse JSON from strangers.

    Raises:
        InputError: Too large, not UTF-8, not JSON, or nested too deep.
    """
    if len(data) > LARGEST:
        raise InputError(f"larger than {LARGEST // 1_000_000} MB", where=where)
    try:
        return json.loads(data.decode("utf-8-sig"), parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise InputError(
            f"not JSON: {error.msg} at column {error.colno}",
            where=f"{where}:{error.lineno}",
        ) from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"not JSON: {error}", where=where) from error


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not a number of JSON")
