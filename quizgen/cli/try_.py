"""`quizgen try`: how the judge would rule on what players may type."""

import os
import sys
from typing import TYPE_CHECKING

import click

from quizgen.cli.choosing import choose_question
from quizgen.cli.output import counted, say, show
from quizgen.cli.scores import open_store
from quizgen.core.attempt import Strictness
from quizgen.formats.shelf import find_pack
from quizgen.settings import find_places

if TYPE_CHECKING:
    from quizgen.core.pack import Pack
    from quizgen.core.question import Question

_MARKS = {"correct": "+", "close": "~", "wrong": "x"}
_STRICTNESS: tuple[Strictness, ...] = ("strict", "normal", "lenient")


@click.command("try")
@click.argument("pack")
@click.argument("question", default="1")
@click.option(
    "--strictness", type=click.Choice(_STRICTNESS), default="normal", show_default=True
)
@click.option(
    "--suggestions",
    is_flag=True,
    help="Show what players overruled, question by question, and ask for nothing.",
)
def try_(
    *, pack: str, question: str, strictness: Strictness, suggestions: bool
) -> None:
    """Type answers to a question of a pack, and see how and why the judge rules.

    QUESTION is its number in the pack, from 1, or its id. Answers are read line by line
    until the input ends.
    """
    from quizgen.formats.packfile import read_pack  # noqa: PLC0415 - brings pydantic

    found = read_pack(find_pack(pack, find_places(os.environ)))
    if suggestions:
        _suggest(found)
        return
    chosen = choose_question(found, question)
    show(chosen.prompt)
    show(f"answer: {chosen.answer.text} [{chosen.answer.type}]")
    if chosen.accept:
        show(f"accepted too: {'; '.join(chosen.accept)}")
    if chosen.contrast:
        show(f"never: {'; '.join(chosen.contrast)}")
    if sys.stdin.isatty():
        say("type answers, one a line; ctrl+d ends")
    for raw in sys.stdin.buffer:
        _explain(chosen, raw.decode("utf-8", "replace").rstrip("\r\n"), strictness)


def _suggest(pack: "Pack") -> None:
    from quizgen.game.suggestions import suggest_aliases  # noqa: PLC0415 - brings the judge

    store = open_store()
    try:
        attempts, overrules = store.attempts(), store.overrules()
    finally:
        store.close()
    collected = suggest_aliases(attempts, overrules, pack.questions)
    if not collected:
        show("no player has overruled the judge on a question of this pack")
    for number, question in enumerate(pack.questions, 1):
        if question.id not in collected:
            continue
        show(f"{number}. {question.prompt}")
        show(
            f"   answer: {question.answer.text}; to accept more, add to accept = [...]"
        )
        for one in collected[question.id]:
            times, players = counted(one.times, "time"), counted(one.players, "player")
            nears = f"; nears the other answer {one.nears}" if one.nears else ""
            show(f"   {one.spelling} ({times}, {players}; {one.reason}{nears})")


def _explain(question: "Question", given: str, strictness: Strictness) -> None:
    from quizgen.judge.decision import decide  # noqa: PLC0415 - brings the judge
    from quizgen.judge.explanation import describe  # noqa: PLC0415 - brings the judge

    decision = decide(question, given, strictness=strictness)
    verdict, kind = decision.verdict, question.answer.type
    show(f"{_MARKS[verdict.kind]} {given}")
    show(f"  {verdict.kind} ({verdict.reason}): {verdict.message}")
    if verdict.needs:
        show(f"  asks back: {verdict.needs}")
    show(f"  decided by: {decision.step}, against {decision.against}")
    show(f"  typed, as the judge reads it: {describe(kind, decision.read)}")
    show(f"  answer, as the judge reads it: {describe(kind, decision.against)}")
