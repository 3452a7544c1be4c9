"""`quizgen new`: a pack to begin with."""

import click

from quizgen.cli.output import STDOUT, say, write
from quizgen.errors import UsageError


@click.command()
@click.argument("file", metavar="PACK.toml")
@click.option("--title", default="My first pack", show_default=True)
@click.option("--force", is_flag=True, help="Replace a file that exists.")
def new(file: str, *, title: str, force: bool) -> None:
    """Write a starter pack that explains every key."""
    from quizgen.formats.starter import starter  # noqa: PLC0415 - brings tomli-w

    if not title.strip():
        raise UsageError("a pack needs a title")
    write(starter(title).encode("utf-8", "replace"), file, force=force)
    if file != STDOUT:
        say(f"play it with: quizgen play {file}")
        say("let your editor complete its keys: quizgen schema -o pack.schema.json")
