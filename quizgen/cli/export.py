"""`quizgen export`: a pack for another program."""

import os
from pathlib import Path

import click

from quizgen.cli.output import check_free, say, write
from quizgen.formats import FORMATS
from quizgen.settings import find_places


@click.command()
@click.argument("pack")
@click.option("--to", "name", required=True, metavar="FORMAT", help="json, csv, ...")
@click.option("-o", "output", default="", metavar="FILE", help="Instead of stdout.")
@click.option("--force", is_flag=True, help="Replace a file that exists.")
def export(pack: str, *, name: str, output: str, force: bool) -> None:
    """Write a pack in another format."""
    from quizgen.formats.packfile import read_pack  # noqa: PLC0415 - brings pydantic
    from quizgen.formats.shelf import find_pack  # noqa: PLC0415 - with it

    target = FORMATS.get(name)
    check_free(output, force=force)
    path = find_pack(pack, find_places(os.environ))
    data = target.dump(read_pack(path))
    write(data, output, force=force)
    if target.losses:
        say(f"{name} cannot hold: {', '.join(target.losses)}")
    if output and Path(output).suffix != target.suffix:
        say(f"files of this format usually end in {target.suffix}")
