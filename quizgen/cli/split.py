"""`quizgen split`: a pack as several."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizgen.cli.output import check_free, counted, say, write
from quizgen.errors import UsageError
from quizgen.formats.shelf import find_pack
from quizgen.settings import find_places

if TYPE_CHECKING:
    from quizgen.formats.splitting import By


@click.command()
@click.argument("pack")
@click.option(
    "--by", type=click.Choice(["kind", "tag", "source"]), help="What keeps together."
)
@click.option("--size", type=click.IntRange(1), metavar="N", help="Questions a pack.")
@click.option(
    "-o",
    "folder",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Where the packs go; made when missing.",
)
@click.option("--force", is_flag=True, help="Replace packs that exist.")
def split(
    pack: str, *, by: "By | None", size: int | None, folder: Path, force: bool
) -> None:
    """Divide a pack into several.

    Each question goes into exactly one, by its kind, its first tag or its source, or
    simply so many at a time. The pack stays as it is; its remarks (# ...) are not taken
    along.
    """
    from quizgen.formats import splitting  # noqa: PLC0415 - brings pydantic
    from quizgen.formats.packfile import read_pack  # noqa: PLC0415 - brings pydantic
    from quizgen.formats.relocation import move_articles  # noqa: PLC0415 - brings pydantic
    from quizgen.formats.toml import TomlFormat  # noqa: PLC0415 - brings pydantic

    if (by is None) == (size is None):
        raise UsageError(
            "say how to divide it", mend="give either --by kind|tag|source or --size N"
        )
    path = find_pack(pack, find_places(os.environ))
    whole = move_articles(read_pack(path), path.parent, folder)
    parts = (
        splitting.split(whole, by) if by else splitting.split_by_size(whole, size or 1)
    )
    files = [folder / f"{path.stem}-{part.name}.toml" for part in parts]
    for file in files:
        check_free(str(file), force=force)
    for file, part in zip(files, parts, strict=True):
        write(TomlFormat().dump(part.pack, part.pack.questions), str(file), force=force)
        say(f"{file}: {counted(len(part.pack.questions), 'question')}")
    say(counted(len(parts), "pack"))
