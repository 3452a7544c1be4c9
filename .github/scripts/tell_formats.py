"""Write the page on formats from what each format declares.

    .venv/bin/python .github/scripts/tell_formats.py > .github/FORMATS.md

A test holds the page against this script.
"""

from collections.abc import Iterator

from quizgen.formats import FORMATS
from quizgen.formats.losses import FIELDS, covered
from quizgen.ports import Format, ReadableFormat

HEAD = """\
# Formats

What `quizgen export PACK --to FORMAT` writes, `quizgen import FILE --from FORMAT -o PACK`
reads, and what is lost on the way. `--explain` tells the same on the command line; an
export names what it could not carry of your pack, an import what it left out, with the
place. This page is made by `.github/scripts/tell_formats.py` from what each format declares.
"""

MATRIX = """
## Field by field

`both`: there and back; `out`: written for people, not read back (or read back with
another value); `-`: not in the file.
"""


def _overview(formats: dict[str, Format]) -> Iterator[str]:
    yield "| format | file | export | import | with `--choices` | lost besides fields |"
    yield "|---|---|---|---|---|---|"
    for name, part in formats.items():
        reads = "yes" if isinstance(part, ReadableFormat) else "-"
        choices = "multiple choice" if "choices" in part.options else "-"
        also = "; ".join(part.losses.also) or "-"
        yield f"| {name} | `{part.suffix}` | yes | {reads} | {choices} | {also} |"


def _fields(formats: dict[str, Format]) -> Iterator[str]:
    yield f"| field | {' | '.join(formats)} |"
    yield f"|---|{'---|' * len(formats)}"
    for field in FIELDS:
        marks = " | ".join(_mark(part, field) for part in formats.values())
        yield f"| `{field}` | {marks} |"


def _mark(part: Format, field: str) -> str:
    if field in covered(part.losses.written):
        return "-"
    reads = isinstance(part, ReadableFormat) and field not in covered(part.losses.read)
    return "both" if reads else "out"


def main() -> None:
    """Print the page."""
    formats = {name: FORMATS.get(name) for name in FORMATS.names()}
    print(HEAD)
    print("\n".join(_overview(formats)))
    print(MATRIX)
    print("\n".join(_fields(formats)))


if __name__ == "__main__":
    main()
