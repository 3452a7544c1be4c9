"""`quizgen import`: a pack from another program's file."""

from pathlib import Path

import click

from quizgen.cli.output import check_free, counted, say, write
from quizgen.errors import InputError
from quizgen.formats import FORMATS


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--from", "name", required=True, metavar="FORMAT", help="json, csv, ...")
@click.option("-o", "output", required=True, metavar="PACK", help="- for stdout.")
@click.option("--force", is_flag=True, help="Replace a pack that exists.")
def import_(file: Path, *, name: str, output: str, force: bool) -> None:
    """Make a pack of another format's file."""
    from quizgen.formats.parsing import LARGEST  # noqa: PLC0415 - brings tomli
    from quizgen.formats.toml import TomlFormat  # noqa: PLC0415 - brings pydantic
    from quizgen.settings.files import read_bytes  # noqa: PLC0415 - with them

    source = FORMATS.get(name)
    check_free(output, force=force)
    pack = source.load(read_bytes(file, largest=LARGEST), where=str(file))
    if not pack.questions:
        raise InputError("there is no question in it", where=str(file))
    write(TomlFormat().dump(pack), output, force=force)
    say(counted(len(pack.questions), "question"))
