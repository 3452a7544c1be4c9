"""A pack's file edited in place: what is not touched stays as its author wrote it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar, cast

import tomli
from pydantic import BaseModel

from quizgen.core.pack import Pack, Source
from quizgen.core.question import Question, question_id
from quizgen.errors import InputError, QuizgenError
from quizgen.formats.amendment import amend_block, amend_inside, without
from quizgen.formats.blocks import Block, cut_tail, gap, split_blocks
from quizgen.formats.layout import given, question_fields, table
from quizgen.formats.parsing import LARGEST, parse_toml
from quizgen.formats.positions import Positions
from quizgen.formats.saving import save
from quizgen.formats.validation import to_pack
from quizgen.settings.files import read_bytes

Model = TypeVar("Model", bound=BaseModel)
_MARK = "\ufeff"
_NO_QUESTIONS = "questions = []\n"


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A pack and the text it stands in; each edit gives a new manuscript.

    Unchanged stretches are shared between manuscripts, so keeping all of them, for
    undoing, costs little.
    """

    pack: Pack
    where: str
    """The file, for messages."""
    _blocks: tuple[Block, ...]

    @classmethod
    def open(cls, path: Path) -> "Manuscript":
        """Read a pack file.

        Raises:
            InputError: The file is missing, too large, not TOML or not a pack.
        """
        return cls._read(read_bytes(path, largest=LARGEST), str(path))

    @classmethod
    def from_text(cls, text: str, *, where: str = "") -> "Manuscript":
        """Read a pack's text.

        Raises:
            InputError: Too large, not TOML or not a pack.
        """
        return cls._read(text.encode("utf-8", "surrogatepass"), where)

    @classmethod
    def _read(cls, data: bytes, where: str) -> "Manuscript":
        text, found = parse_toml(data, where=where)
        pack = to_pack(found, where=where, line_of=Positions(text).line)
        blocks = split_blocks(text)
        kinds = [block.name for block in blocks]
        if kinds.count("questions") != len(pack.questions) or kinds.count(
            "sources"
        ) != len(pack.sources):
            blocks = [Block("", text)]  # tables inside of lists
        mark = [Block("", _MARK)] if data.startswith(_MARK.encode()) else []
        return cls(pack, where, (*mark, *blocks))

    def text(self) -> str:
        """Give the file's content."""
        return "".join(block.text for block in self._blocks)

    def save(self, path: Path) -> None:
        """Write the file whole or not at all.

        Raises:
            OutsideError: The file cannot be written.
        """
        save(path, self.text().encode())

    def stands_in(self, path: Path) -> bool:
        """Tell whether a file holds exactly this text."""
        try:
            return read_bytes(path, largest=LARGEST) == self.text().encode()
        except QuizgenError:
            return False

    def index(self, place: int | str) -> int:
        """Find a question by its place from 0, or by its id.

        Raises:
            KeyError: There is no such question.
        """
        for index, question in enumerate(self.pack.questions):
            if place in (index, question.id):
                return index
        raise KeyError(place)

    def replace(self, place: int | str, question: Question) -> "Manuscript":
        """Write the keys of a question that differ, and only those.

        An id that was computed from the content goes on following it.

        Raises:
            KeyError: There is no such question.
            InputError: Another question has its id, or it cannot be edited in place.
        """
        index = self.index(place)
        old = self.pack.questions[index]
        follows = question.id in ("", old.id) and old.id == _computed(old)
        new = _with_id(question, follows=follows)
        self._refuse_twin(new, but=index)
        blocks = self._amended("questions", index, old, new)
        return replace(self, pack=_put(self.pack, index, new), _blocks=blocks)

    def snippet(self, place: int | str) -> str:
        """Give the table of one question, with its comments, to be edited alone.

        Raises:
            KeyError: There is no such question.
        """
        index = self.index(place)
        number = self._number("questions", index)
        if number is None:
            return table("questions", question_fields(self.pack.questions[index]))
        return cut_tail(self._blocks[number].text)[0]

    def rewrite(self, place: int | str, snippet: str) -> "Manuscript":
        """Put an edited snippet in place of a question's table.

        Raises:
            KeyError: There is no such question.
            InputError: The snippet is not one question; lines are those of the snippet.
        """
        index = self.index(place)
        text, found = parse_toml(snippet.encode("utf-8", "surrogatepass"), where="")
        pack = to_pack({"title": "-", **found}, where="", line_of=Positions(text).line)
        if list(found) != ["questions"] or len(pack.questions) != 1:
            raise InputError(
                "this is not one question",
                mend="keep one table [[questions]], and nothing else of the pack",
            )
        new = pack.questions[0]
        number = self._number("questions", index)
        if number is None or "[[" not in text:
            return self.replace(index, new)
        self._refuse_twin(new, but=index)
        core, tail = cut_tail(text)[0], cut_tail(self._blocks[number].text)[1]
        block = Block("questions", f"{core.rstrip()}\n{tail}" if tail else core)
        blocks = (*self._blocks[:number], block, *self._blocks[number + 1 :])
        return replace(self, pack=_put(self.pack, index, new), _blocks=blocks)

    def replace_source(self, index: int, source: Source) -> "Manuscript":
        """Write the keys of a source that differ, and only those.

        Raises:
            IndexError: There is no such source.
            InputError: The source cannot be edited in place.
        """
        old = self.pack.sources[index]
        sources = list(self.pack.sources)
        sources[index] = source
        pack = self.pack.model_copy(update={"sources": tuple(sources)})
        blocks = self._amended("sources", index, old, source)
        return replace(self, pack=pack, _blocks=blocks)

    def remove(self, place: int | str) -> "Manuscript":
        """Take a question out, with the comments that touch it.

        Raises:
            KeyError: There is no such question.
            InputError: The question cannot be edited in place.
        """
        index = self.index(place)
        questions = self.pack.questions[:index] + self.pack.questions[index + 1 :]
        pack = self.pack.model_copy(update={"questions": questions})
        number = self._number("questions", index)
        blocks = list(self._blocks)
        if number is None:
            raise self._stuck(index)
        _, tail = cut_tail(blocks[number].text)
        blocks[number] = Block("", tail if tail.strip() else "")
        if not questions:
            blocks = _with_line(blocks, _NO_QUESTIONS)
        return replace(self, pack=pack, _blocks=tuple(blocks))

    def insert(self, index: int, question: Question) -> "Manuscript":
        """Put a question in before the one at `index`; at the end when there is none.

        Raises:
            InputError: Another question has its id, or the file has no place for it.
        """
        new = _with_id(question, follows=not question.id)
        self._refuse_twin(new)
        index = min(max(index, 0), len(self.pack.questions))
        questions = list(self.pack.questions)
        questions.insert(index, new)
        pack = self.pack.model_copy(update={"questions": tuple(questions)})
        blocks = list(self._blocks)
        if not self.pack.questions:
            blocks = [
                block if block.name else Block("", without(block.text, "questions"))
                for block in blocks
            ]
            number: int | None = len(blocks)
        elif index < len(self.pack.questions):
            number = self._number("questions", index)
        else:
            last = self._number("questions", index - 1)
            number = None if last is None else last + 1
        if number is None:
            raise self._stuck(index)
        above = "".join(block.text for block in blocks[:number][-2:])
        text = table("questions", question_fields(new))
        text = gap(above) + text + ("\n" if number < len(blocks) else "")
        newline = "\r\n" if "\r\n" in above else "\n"
        blocks.insert(number, Block("questions", text.replace("\n", newline)))
        return replace(self, pack=pack, _blocks=tuple(blocks))

    def _amended(
        self, name: str, index: int, old: Model, new: Model
    ) -> tuple[Block, ...]:
        number = self._number(name, index)
        whole = len(self._blocks) - 1 if number is None else number
        block = self._blocks[whole]
        place = index if number is None else 0
        try:
            raw = tomli.loads(block.text)[name][place]
            if _read(raw, old) != old:  # parts of it stand elsewhere in the file
                raise self._stuck(index)
            target = _target(raw, old, new)
            if number is None:
                text = amend_inside(block.text, (name, place), target)
            else:
                core, tail = cut_tail(block.text)
                text = amend_block(core, name, target) + tail
            said = tomli.loads(text)[name]
        except (ValueError, KeyError, IndexError) as error:
            raise self._stuck(index) from error
        if said[place] != target:
            raise self._stuck(index)
        after = self._blocks[whole + 1 :]
        return (*self._blocks[:whole], Block(block.name, text), *after)

    def _number(self, name: str, index: int) -> int | None:
        """Find the block of a question or source; None when it has no own one."""
        found = (n for n, block in enumerate(self._blocks) if block.name == name)
        return next((n for place, n in enumerate(found) if place == index), None)

    def _refuse_twin(self, question: Question, but: int = -1) -> None:
        for index, other in enumerate(self.pack.questions):
            if other.id == question.id and index != but:
                raise InputError(
                    f"question {index + 1} asks the same and has the same answer",
                    where=self.where,
                    mend="ask differently, or edit that one",
                )

    def _stuck(self, index: int) -> InputError:
        return InputError(
            f"question {index + 1} is written in a way that cannot be edited in place",
            where=self.where,
            mend="write it as a table [[questions]], "
            "or rewrite the file with: quizgen export --to toml",
        )


def _read(raw: Mapping[str, Any], like: BaseModel) -> BaseModel:
    value = type(like).model_validate(raw)
    return (
        _with_id(value, follows=not value.id) if isinstance(value, Question) else value
    )


def _target(raw: Mapping[str, Any], old: BaseModel, new: BaseModel) -> dict[str, Any]:
    """Give what the file shall say: the author's own words where nothing changed."""
    fields = _listed(question_fields(new) if isinstance(new, Question) else given(new))
    if isinstance(new, Question) and "id" in raw:
        fields["id"] = new.id

    def is_same(key: str) -> bool:
        return getattr(old, key) == getattr(new, key)

    kept = {key: value for key, value in raw.items() if is_same(key)}
    changed = {key: value for key, value in fields.items() if not is_same(key)}
    both = kept | changed
    return {key: both[key] for key in dict.fromkeys((*fields, *raw)) if key in both}


def _listed(value: Any) -> Any:
    match value:
        case dict():
            fields = cast("dict[str, Any]", value)
            return {key: _listed(item) for key, item in fields.items()}
        case tuple():
            return [_listed(item) for item in cast("tuple[Any, ...]", value)]
        case _:
            return value


def _computed(question: Question) -> str:
    return question_id(question.prompt, question.answer)


def _with_id(question: Question, *, follows: bool) -> Question:
    if follows or not question.id:
        return question.model_copy(update={"id": _computed(question)})
    return question


def _put(pack: Pack, index: int, question: Question) -> Pack:
    questions = list(pack.questions)
    questions[index] = question
    return pack.model_copy(update={"questions": tuple(questions)})


def _with_line(blocks: Sequence[Block], line: str) -> list[Block]:
    """Add a line to the keys of the head."""
    number = next(n for n, block in enumerate(blocks) if block.text not in ("", _MARK))
    core, tail = cut_tail(blocks[number].text)
    above = core if core.endswith("\n") else f"{core}\n"
    return [*blocks[:number], Block("", above + line + tail), *blocks[number + 1 :]]
