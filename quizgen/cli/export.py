"""`quizgen export`: a pack for another program."""

import os
import sys
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizgen.cli.output import STDOUT, check_free, counted, say, show, write
from quizgen.errors import UsageError
from quizgen.formats import FORMATS
from quizgen.formats.shelf import find_pack
from quizgen.settings import find_places

if TYPE_CHECKING:
    from quizgen.core.pack import Pack
    from quizgen.core.question import Question
    from quizgen.ports import Format


@click.command()
@click.argument("pack", default="")
@click.option("--to", "name", required=True, metavar="FORMAT", help="json, csv, ...")
@click.option("-o", "output", default="", metavar="FILE", help="Instead of stdout.")
@click.option("--accepted", is_flag=True, help="Only questions a review accepted.")
@click.option("--no-sources", is_flag=True, help="Without evidence and articles.")
@click.option("--shuffle", type=int, metavar="SEED", help="The same order each time.")
@click.option("--choices", is_flag=True, help="Multiple choice where it can be had.")
@click.option("--explain", is_flag=True, help="Only tell what the format carries.")
@click.option("--force", is_flag=True, help="Replace a file that exists.")
def export(  # noqa: PLR0913 - one argument an option of the command line
    pack: str,
    *,
    name: str,
    output: str,
    accepted: bool,
    no_sources: bool,
    shuffle: int | None,
    choices: bool,
    explain: bool,
    force: bool,
) -> None:
    """Write a pack in another format."""
    from quizgen.formats import losses  # noqa: PLC0415 - brings pydantic
    from quizgen.formats.packfile import read_pack  # noqa: PLC0415 - brings pydantic
    from quizgen.formats.selection import select  # noqa: PLC0415 - brings pydantic

    target = FORMATS.get(name)
    if explain:
        show("\n".join(losses.explain(name, target)))
        return
    if not pack:
        raise UsageError("no pack is named", mend=f"quizgen export PACK --to {name}")
    if choices:
        target = _with_choices(name, target)
    check_free(output, force=force)
    if target.is_binary and output in {"", STDOUT} and sys.stdout.isatty():
        raise UsageError(
            f"{name} is nothing for a terminal",
            mend=f"name a file: -o {pack}{target.suffix}",
        )
    whole = read_pack(find_pack(pack, find_places(os.environ)))
    head, chosen = select(
        whole, only_accepted=accepted, with_sources=not no_sources, seed=shuffle
    )
    write(target.dump(head, chosen), output, force=force)
    _tell_losses(name, target, head, chosen, choices=choices)
    if output and Path(output).suffix != target.suffix:
        say(f"files of this format usually end in {target.suffix}")


def _with_choices(name: str, target: "Format") -> "Format":
    if "choices" not in target.options:
        raise UsageError(
            f"{name} has no --choices", mend="export it without that option"
        )
    return FORMATS.get(name, choices=True)


def _tell_losses(
    name: str,
    target: "Format",
    head: "Pack",
    questions: Collection["Question"],
    *,
    choices: bool,
) -> None:
    from quizgen.formats.losses import count_lost  # noqa: PLC0415 - brings pydantic

    lost = count_lost(head, questions, target.losses.written)
    if choices:
        lost.pop("questions.choices", None)
    parts = [
        f"{field} ({counted(count, 'question')})"
        if field.startswith("questions.")
        else field
        for field, count in lost.items()
    ]
    if parts:
        say(f"{name} does not carry: {', '.join(parts)}")
    rejected = sum(question.status == "rejected" for question in questions)
    if rejected:
        say(f"{counted(rejected, 'rejected question')} among them; see --accepted")
