"""Foreign data to a pack, or to all the problems that are in it."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar, cast

from pydantic import BaseModel, ValidationError

from quizgen.core.pack import Pack, Source
from quizgen.core.question import Question
from quizgen.formats.explanation import explain, key_path
from quizgen.formats.positions import Location
from quizgen.formats.problems import SHOWN, PackError, Problem
from quizgen.ports import Remark, Tell

Model = TypeVar("Model", bound=BaseModel)

_CROWD = 1_000
"""Keys of a table or items of a list that are looked at."""


def _no_line(_location: Location) -> int:
    return 0


def to_pack(
    data: Mapping[str, Any],
    *,
    where: str,
    line_of: Callable[[Location], int] = _no_line,
    most: int = SHOWN,
    tell: Tell | None = None,
) -> Pack:
    """Make a pack of parsed data.

    Args:
        data: Names and values as a parser gave them.
        where: The file, for messages.
        line_of: Gives the line, from 1, of a place in the file; 0 when unknown.
        most: Problems that are explained; the rest is counted.
        tell: Hears of each bad question, which is then left out; without it, a bad
            question is a problem like any other.

    Raises:
        PackError: With the first problems explained and all of them counted.
    """
    problems = _Collector(where, line_of, most, tell)
    if (crowd := _crowd(data)) is not None:
        problems.refuse_crowd(crowd)
        raise problems.error()
    parts: dict[str, Any] = dict(data)
    questions = _read_each(parts, "questions", Question, problems)
    sources = _read_each(parts, "sources", Source, problems)
    problems.refuse_twins("source", ((i, source.id) for i, source in sources))
    try:
        pack = Pack.model_validate(parts)
    except ValidationError as error:
        problems.add((), error)
        raise problems.error() from None
    twins: set[int] = set()
    # The pack has computed ids that were left out; the places are those in the file.
    pairs = [(i, q) for (i, _), q in zip(questions, pack.questions, strict=True)]
    if not problems.total:
        twins = problems.refuse_twins("question", ((i, q.id) for i, q in pairs))
    if problems.total:
        raise problems.error()
    if not twins:
        return pack
    single = tuple(question for i, question in pairs if i not in twins)
    return pack.model_copy(update={"questions": single})


def _crowd(data: Mapping[str, Any]) -> Location | None:
    """Find a table or list too large to be meant; all its parts may be mistakes.

    Only `questions` and `sources` may be longer.
    """
    waiting: list[tuple[Location, object]] = [((), data)]
    while waiting:
        place, value = waiting.pop()
        match value:
            case dict():
                parts = list(cast("dict[str, object]", value).items())
            case list():
                parts = list(enumerate(cast("list[object]", value)))
            case _:
                continue
        if len(parts) > _CROWD and place not in {("questions",), ("sources",)}:
            return place
        for name, part in parts:
            if isinstance(part, (dict, list)):
                waiting.append(((*place, name), cast("object", part)))
    return None


def _read_each(
    parts: dict[str, Any], key: str, model: type[Model], problems: "_Collector"
) -> list[tuple[int, Model]]:
    """Replace a list of tables by values, one at a time.

    Validating all at once would make an explanation of each of 100,000 problems.
    """
    raw = parts.get(key)
    if not isinstance(raw, list):
        return []
    values: list[tuple[int, Model]] = []
    for index, item in enumerate(cast("list[object]", raw)):
        try:
            values.append((index, model.model_validate(item)))
        except ValidationError as error:
            problems.add((key, index), error)
    parts[key] = tuple(value for _, value in values)
    return values


class _Collector:
    """Explains the first problems and counts the rest; tells of questions instead."""

    def __init__(
        self,
        file: str,
        line_of: Callable[[Location], int],
        most: int,
        tell: Tell | None,
    ) -> None:
        self.total = 0
        self._most = most
        self._problems: list[Problem] = []
        self._file = file
        self._line_of = line_of
        self._tell = tell

    def add(self, place: Location, error: ValidationError) -> None:
        details = error.errors(include_url=False)
        for number, detail in enumerate(details):
            if len(self._problems) >= self._most:
                self.total += len(details) - number
                break
            location = (*place, *detail["loc"])
            message, mend = explain(location, detail)
            self._put(location, detail["type"], message, mend)
            if self._is_told(place):
                break

    def refuse_twins(self, what: str, ids: Iterable[tuple[int, str]]) -> set[int]:
        """Find all but the first of the same id, and give their places."""
        first: dict[str, int] = {}
        twins: set[int] = set()
        for index, name in ids:
            earlier = first.setdefault(name, index)
            if name and earlier != index:
                twins.add(index)
                message = f"{what} {index + 1} has the id of {what} {earlier + 1}"
                mend = "remove one of the two, or give it another id"
                place = (f"{what}s", index, "id")
                self._put(place, "duplicate_id", f"{message}: {name}", mend)
        return twins

    def refuse_crowd(self, place: Location) -> None:
        what = key_path(place) or "the pack"
        message = f"{what} has more than {_CROWD:,} parts"
        self._put(place, "crowd", message, "keep what a player can need")

    def error(self) -> PackError:
        return PackError(
            sorted(self._problems, key=lambda problem: problem.line), self.total
        )

    def _is_told(self, location: Location) -> bool:
        return self._tell is not None and location[:1] == ("questions",)

    def _put(self, location: Location, code: str, message: str, mend: str) -> None:
        problem = Problem(
            file=self._file,
            line=self._line_of(location),
            key=key_path(location),
            code=code.replace("_", "-"),
            message=message,
            mend=mend,
        )
        if self._tell and self._is_told(location):
            self._tell(Remark(where=problem.where, what=message, mend=mend))
            return
        self.total += 1
        if len(self._problems) < self._most:
            self._problems.append(problem)
