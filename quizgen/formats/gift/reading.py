"""GIFT as others write it: what of it a pack can hold, and why not the rest."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from quizgen.core.answer import ANSWER_TYPES
from quizgen.core.pack import ID_PATTERN, Pack
from quizgen.errors import InputError
from quizgen.formats.gift.answers import Answers, Refusal, read_answers
from quizgen.formats.gift.blocks import Block, read_blocks
from quizgen.formats.gift.syntax import Piece, cut, plain, read_format, shows_picture
from quizgen.formats.loose import loose_pack
from quizgen.formats.parsing import decode
from quizgen.judge.kinds import infer_type
from quizgen.ports import Remark, Tell

_GAP = "_____"
_REMARK = re.compile(r"\A\s*//[^\n]*")


def read_pack(data: bytes, *, where: str, tell: Tell | None) -> Pack:
    """Read a file; the pack is named by its category when there is one only.

    Args:
        data: The whole file.
        where: Its name.
        tell: Hears what is left out; without it, that is an error.

    Raises:
        InputError: Not UTF-8, not GIFT, or a question that a pack cannot hold.
    """
    text = decode(data, where=where, mend="save the file as UTF-8")
    blocks = list(read_blocks(text.replace("\r\n", "\n").replace("\r", "\n")))
    if not any(piece.sign for block in blocks for piece in cut(block.text, r"\{")):
        raise InputError(
            "not GIFT: no question has its answers in { }",
            where=f"{where}:{blocks[0].line if blocks else 1}",
            mend="a question is written like this: Who won? {=Ada =Ada Lovelace}",
        )
    categories = {block.category for block in blocks}
    title = categories.pop() if len(categories) == 1 else ()
    questions: list[dict[str, Any]] = []
    lines: list[int] = []
    unsaid: Counter[str] = Counter()
    for block in blocks:
        try:
            question, left_out = _read_question(block, tagged=not title)
        except Refusal as refusal:
            place = f"{where}:{block.line_at(refusal.offset)}"
            if tell is None:
                raise InputError(refusal.why, where=place) from None
            tell(Remark(where=place, what=refusal.why))
        else:
            questions.append(question)
            lines.append(block.line)
            unsaid.update(left_out)
    if tell:
        for what, count in unsaid.items():
            said = f"not taken over: {what} ({count:,})"
            tell(Remark(where=where, what=said, is_left_out=False))
    return loose_pack(questions, lines, where=where, title=" / ".join(title), tell=tell)


def _read_question(
    block: Block, *, tagged: bool
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Give the fields of a question, and what of it was left out."""
    stem, answers, offset, tail = _parts(block)
    stem, is_named = _unnamed(stem)
    words, form = read_format(stem, "moodle")
    if shows_picture(block.text):
        raise Refusal("it shows a picture or plays a sound")
    prompt = plain(words, form)
    if tail.strip():
        rest = plain(tail, form)
        space = " " if rest[:1].isalnum() else ""
        prompt = f"{prompt} {_GAP}{space}{rest}".strip()
    if not prompt:
        raise Refusal("there are answers, but no question")
    try:
        found = read_answers(answers, form)
    except Refusal as refusal:
        raise Refusal(refusal.why, offset + refusal.offset) from None
    left_out = ("names of questions", *found.left_out) if is_named else found.left_out
    return dict(_fields(block, prompt, found, tagged=tagged)), left_out


def _parts(block: Block) -> tuple[str, str, int, str]:
    """Cut a block at its braces: question, answers, where they begin, and the rest."""
    pieces = list(cut(block.text, "[{}]"))
    match pieces:
        case [Piece(sign="")]:
            raise Refusal("a text that asks nothing: it has no answers in { }")
        case [stem, Piece(sign="{") as answers, Piece(sign="}") as tail]:
            return (
                stem.body,
                answers.body,
                answers.start + 1,
                _REMARK.sub("", tail.body),
            )
        case [_, Piece(sign="{")]:
            raise Refusal("the brace that ends the answers is missing", pieces[1].start)
        case [_, Piece(sign="{"), Piece(sign="}"), *more]:
            raise Refusal("there are several sets of answers", more[0].start)
        case _:
            raise Refusal("braces that do not fit together", pieces[1].start)


def _unnamed(stem: str) -> tuple[str, bool]:
    """Take away a question's name: `::Q1::`."""
    before, *named = [piece.body for piece in cut(stem, "::")]
    if before.strip() or len(named) <= 1:  # nothing follows the name
        return stem, False
    return "::".join(named[1:]), True


def _fields(
    block: Block, prompt: str, found: Answers, *, tagged: bool
) -> Iterator[tuple[str, Any]]:
    answer, *accept = found.right
    named = block.said.get("type", "")
    kind = named if named in ANSWER_TYPES else infer_type(answer, prompt)
    fields: dict[str, Any] = {"type": kind, "text": answer}
    if found.is_number and not named:
        fields |= {"type": "quantity", "asks_unit": True}
    quote = block.said.get("evidence", "")
    # Written by us, the quote is at the end of what learners read.
    shown = found.explanation.removesuffix(f"\u201c{quote}\u201d") if quote else None
    explanation = found.explanation if shown is None else shown.rstrip("\n")
    category = (" / ".join(block.category),) if tagged and block.category else ()
    yield "prompt", prompt
    yield "answer", fields
    yield "id", block.id if re.match(ID_PATTERN, block.id) else ""
    yield "accept", accept
    yield "choices", found.choices
    yield "reject", found.reject
    yield "explanation", explanation
    yield "tags", [*block.tags, *category]
    if quote:
        yield "evidence", {"quote": quote}
