"""`quizgen judge`: rule on typed answers, one JSON line in, one JSON line out."""

import json
import sys
from typing import Any, cast

import click

from quizgen.cli.output import emit
from quizgen.core.answer import ANSWER_TYPES, Answer
from quizgen.core.attempt import Strictness
from quizgen.core.question import Question
from quizgen.errors import InputError

_FOUND = 1
_STRICTNESS: tuple[Strictness, ...] = ("strict", "normal", "lenient")


@click.command()
@click.option(
    "--strictness",
    type=click.Choice(_STRICTNESS),
    default="normal",
    show_default=True,
    help="How many letters may be wrong.",
)
@click.pass_context
def judge(context: click.Context, strictness: Strictness) -> None:
    """Rule on typed answers given as JSON lines on stdin.

    Each line is an object: type (may be left out), question, accept (the first is the
    answer), contrast (may be left out), given. Each gives a line with verdict, reason
    and message, or with an error.
    """
    failed = False
    for number, raw in enumerate(sys.stdin.buffer, 1):
        line = raw.decode("utf-8", "replace").lstrip("\ufeff").strip()
        if not line:
            continue
        try:
            row = _rule(line, strictness)
        except InputError as error:
            failed = True
            row = {"error": f"line {number}: {error.what}"}
        emit(json.dumps(row).encode("ascii") + b"\n")
    if failed:
        context.exit(_FOUND)


def _rule(line: str, strictness: Strictness) -> dict[str, str]:
    from quizgen.judge import judge as rule  # noqa: PLC0415 - brings rapidfuzz

    try:
        parsed: Any = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError("not a line of JSON") from error
    if not isinstance(parsed, dict):
        raise InputError("not an object")
    case = cast("dict[str, Any]", parsed)
    accept = [text for text in _texts(case, "accept") if text.strip()]
    if not accept:
        raise InputError("accept names no answer")
    given, prompt = _text(case, "given"), _text(case, "question", "?") or "?"
    verdict = rule(
        Question.model_construct(
            prompt=prompt,
            answer=_answer(case, accept[0], prompt),
            accept=tuple(accept[1:]),
            contrast=tuple(_texts(case, "contrast", optional=True)),
        ),
        given,
        strictness=strictness,
    )
    return {
        "verdict": verdict.kind,
        "reason": verdict.reason,
        "message": verdict.message,
    }


def _answer(case: dict[str, Any], text: str, prompt: str) -> Any:
    from quizgen.judge.kinds import infer_type  # noqa: PLC0415 - brings rapidfuzz

    written: Any = case.get("type")
    kind = next((known for known in ANSWER_TYPES if known == written), None)
    if written is not None and kind is None:
        raise InputError(f"type is none of {', '.join(ANSWER_TYPES)}")
    return Answer.model_construct(type=kind or infer_type(text, prompt), text=text)


def _text(case: dict[str, Any], name: str, default: str | None = None) -> str:
    found: Any = case.get(name, default)
    if not isinstance(found, str):
        raise InputError(f"{name} is missing or no text")
    return found


def _texts(case: dict[str, Any], name: str, *, optional: bool = False) -> list[str]:
    found: Any = case.get(name)
    if isinstance(found, str):
        return [found]
    if found is None and optional:
        return []
    listed = cast("list[Any]", found) if isinstance(found, list) else [None]
    texts = [text for text in listed if isinstance(text, str)]
    if len(texts) != len(listed):
        raise InputError(f"{name} is missing or no list of texts")
    return texts
