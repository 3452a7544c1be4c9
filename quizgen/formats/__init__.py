"""Packs, and the files of other programs."""

from typing import TYPE_CHECKING

from quizgen.plugins import Registry

if TYPE_CHECKING:
    from quizgen.ports import Format

FORMATS: "Registry[Format]" = Registry(
    "quizgen.formats",
    {
        "toml": "quizgen.formats.toml:TomlFormat",
        "json": "quizgen.formats.json:JsonFormat",
        "jsonl": "quizgen.formats.jsonl:JsonlFormat",
        "csv": "quizgen.formats.csv:CsvFormat",
        "tsv": "quizgen.formats.csv:TsvFormat",
        "anki": "quizgen.formats.anki:AnkiFormat",
        "gift": "quizgen.formats.gift:GiftFormat",
        "opentdb": "quizgen.formats.opentdb:OpentdbFormat",
        "markdown": "quizgen.formats.markdown:MarkdownFormat",
        "html": "quizgen.formats.html:HtmlFormat",
        "print": "quizgen.formats.print:PrintFormat",
    },
)
"""Name on the command line -> the format; names are listed without importing any."""
