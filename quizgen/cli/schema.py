"""`quizgen schema`: what may stand in a pack, for editors."""

import click

from quizgen.cli.output import STDOUT, say, write
from quizgen.formats.shelf import schema_file
from quizgen.settings.files import read_bytes


@click.command()
@click.option("-o", "output", default="", metavar="FILE", help="Instead of stdout.")
@click.option("--force", is_flag=True, help="Replace a file that exists.")
def schema(output: str, *, force: bool) -> None:
    """Write the JSON schema of packs, for completion in editors.

    Packs begin with the line `#:schema ./pack.schema.json`. Editors with a TOML plug-in
    (Even Better TOML, taplo, tombi) then look for that file beside the pack, complete
    its keys and underline mistakes as you type. Put it there once for each folder:

        quizgen schema -o pack.schema.json

    Without the file the line is a remark like any other; only `taplo lint` insists.
    """
    file = schema_file()
    write(read_bytes(file, largest=1_000_000), output, force=force)
    if output not in {"", STDOUT}:
        say("packs in the same folder are now completed and checked in your editor")
