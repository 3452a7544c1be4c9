"""`quizgen import`: a pack from another program's file."""

from pathlib import Path

import click

from quizgen.cli.output import check_free, counted, say, show, write
from quizgen.errors import InputError, UsageError
from quizgen.formats import FORMATS
from quizgen.ports import ReadableFormat, Remark

_SHOWN = 20
"""Remarks that are told one by one; the rest is counted."""


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--from", "name", required=True, metavar="FORMAT", help="json, csv, ...")
@click.option("-o", "output", default="", metavar="PACK", help="- for stdout.")
@click.option("--explain", is_flag=True, help="Only tell what the format carries.")
@click.option("--force", is_flag=True, help="Replace a pack that exists.")
def import_(
    file: Path | None, *, name: str, output: str, explain: bool, force: bool
) -> None:
    """Make a pack of another format's file."""
    from quizgen.formats import losses  # noqa: PLC0415 - brings pydantic
    from quizgen.formats.parsing import LARGEST  # noqa: PLC0415 - brings tomli
    from quizgen.formats.toml import TomlFormat  # noqa: PLC0415 - brings pydantic
    from quizgen.settings.files import read_bytes  # noqa: PLC0415 - brings platformdirs

    source = FORMATS.get(name)
    if explain:
        show("\n".join(losses.explain(name, source)))
        return
    if not isinstance(source, ReadableFormat):
        raise UsageError(
            f"{name} can be exported, not imported",
            mend="what can be imported: toml, json, jsonl, csv, tsv, gift, opentdb",
        )
    if file is None or not output:
        raise UsageError(
            "a file and a pack are needed",
            mend=f"quizgen import FILE --from {name} -o PACK.toml",
        )
    check_free(output, force=force)
    remarks: list[Remark] = []
    data = read_bytes(file, largest=LARGEST)
    pack = source.load(data, where=str(file), tell=remarks.append)
    _tell(remarks)
    if not pack.questions:
        raise InputError("there is no question in it", where=str(file))
    write(TomlFormat().dump(pack, pack.questions), output, force=force)
    left_out = sum(remark.is_left_out for remark in remarks)
    say(
        counted(len(pack.questions), "question")
        + (f"; {left_out:,} left out" if left_out else "")
    )


def _tell(remarks: list[Remark]) -> None:
    for remark in remarks[:_SHOWN]:
        said = "left out: " if remark.is_left_out else ""
        say(f"{remark.where}: {said}{remark.what}")
        if remark.mend:
            say(f"  {remark.mend}")
    if len(remarks) > _SHOWN:
        say(f"and {len(remarks) - _SHOWN:,} more")
