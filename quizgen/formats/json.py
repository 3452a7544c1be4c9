"""JSON: the pack as one object, for other programs."""

import json
from typing import Any, ClassVar, NoReturn, cast

from quizgen.core.pack import Pack
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

    def dump(self, pack: Pack) -> bytes:
        """Write a pack, ids included, in ASCII."""
        questions = [
            {"id": question.id, **question.model_dump(exclude_defaults=True)}
            for question in pack.questions
        ]
        fields = {
            "version": pack.version,
            "id": pack.id,
            **pack.model_dump(exclude_defaults=True, exclude={"questions"}),
            "questions": questions,
        }
        return json.dumps(fields, indent=2).encode("ascii") + b"\n"

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
