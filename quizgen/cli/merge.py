"""`quizgen merge`: several packs as one."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizgen.cli.output import check_free, counted, excerpt, say, say_first, write
from quizgen.formats.shelf import find_pack
from quizgen.settings import find_places

if TYPE_CHECKING:
    from quizgen.formats.merging import Contradiction, Folding, Merger, Place
    from quizgen.formats.packfile import PackFile

_FOUND = 1


@click.command()
@click.argument("packs", nargs=-1, required=True, metavar="PACK...")
@click.option("-o", "output", required=True, metavar="PACK", help="- for stdout.")
@click.option("--title", default="", help="Of the new pack.")
@click.option("--force", is_flag=True, help="Replace a pack that exists.")
@click.pass_context
def merge(
    context: click.Context,
    packs: tuple[str, ...],
    *,
    output: str,
    title: str,
    force: bool,
) -> None:
    """Put several packs together as one.

    What is asked twice becomes one question that knows all that either knew: spellings,
    wrong options, tags, evidence. Each is named. Questions that contradict each other
    are both kept and named, and the exit code is 1: choose between them by hand.

    The packs stay as they are; their remarks (# ...) are not taken along.
    """
    from quizgen.formats.merging import merge as merge_packs  # noqa: PLC0415 - brings the judge
    from quizgen.formats.packfile import open_pack_file  # noqa: PLC0415 - brings pydantic
    from quizgen.formats.relocation import move_articles  # noqa: PLC0415 - brings pydantic
    from quizgen.formats.toml import TomlFormat  # noqa: PLC0415 - brings pydantic

    check_free(output, force=force)
    places = find_places(os.environ)
    files = [open_pack_file(find_pack(name, places)) for name in packs]
    merger = merge_packs(
        [
            move_articles(file.pack, file.path.parent, Path(output).parent)
            for file in files
        ],
        title=title.strip(),
    )

    write(TomlFormat().dump(merger.pack, merger.pack.questions), output, force=force)

    _report(files, merger)
    if merger.contradictions:
        say("  both sides are kept; choose by hand")
        context.exit(_FOUND)


def _report(files: "Sequence[PackFile]", merger: "Merger") -> None:
    def where(place: "Place") -> str:
        return files[place.pack].where(("questions", place.question))

    def folding(one: "Folding") -> str:
        prompt = files[one.folded.pack].pack.questions[one.folded.question].prompt
        return f"{where(one.folded)}: folded into {where(one.kept)}: {excerpt(prompt)}"

    def contradiction(one: "Contradiction") -> str:
        return f"{where(one.second)}: contradicts {where(one.first)}: {one.message}"

    say_first(merger.foldings, folding)
    say_first(merger.contradictions, contradiction)
    say(
        f"{counted(len(merger.pack.questions), 'question')} "
        f"from {counted(len(files), 'pack')}; {len(merger.foldings):,} folded, "
        f"{counted(len(merger.contradictions), 'contradiction')}"
    )
