"""`quizgen verify`: do the quotes still stand in their articles?"""

import os
from typing import TYPE_CHECKING

import click

from quizgen.cli.findings import show_problems
from quizgen.cli.output import counted, say
from quizgen.errors import InputError, UsageError
from quizgen.settings import find_places

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.core.article import Article
    from quizgen.core.pack import Source
    from quizgen.formats.packfile import PackFile
    from quizgen.formats.verification import FindArticle, Verification

_FOUND = 1


@click.command()
@click.argument("pack")
@click.option(
    "--article",
    "sources",
    multiple=True,
    metavar="FILE",
    help="A .txt, .md or .jsonl file; may be given several times.",
)
@click.option(
    "--fix", "fixes", is_flag=True, help="Put right what can be, in the file."
)
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
@click.pass_context
def verify(
    context: click.Context,
    pack: str,
    *,
    sources: tuple[str, ...],
    fixes: bool,
    as_json: bool,
) -> None:
    """Check that every quote still stands in its article.

    Articles that are not named are looked for beside the pack and among the kept ones.
    With --fix, offsets of a quote that stands in its article once are put right, and so
    are its spaces, quotation marks and dashes; a quote that is gone or stands in
    several places is left to you. Remarks in the pack stay.
    """
    from quizgen.formats.inspection import to_problems  # noqa: PLC0415 - brings the judge
    from quizgen.formats.packfile import open_pack_file  # noqa: PLC0415 - with it
    from quizgen.formats.shelf import find_pack  # noqa: PLC0415 - with it
    from quizgen.formats.verification import verify as check  # noqa: PLC0415 - with it

    path = find_pack(pack, find_places(os.environ))
    file = open_pack_file(path)
    find_article = _article_finder(file, _load(sources))
    found = check(file.pack, find_article)
    if found.unproved == len(file.pack.questions):
        raise InputError("no question has a quote", where=str(path))
    if not found.checked:
        raise UsageError(
            "no article is at hand", where=str(path), mend="give it with --article FILE"
        )
    mended = _fix(path, found) if fixes else 0
    if mended:
        file = open_pack_file(path)
        found = check(file.pack, find_article)
    show_problems(to_problems(found.faults, path, file.positions), as_json=as_json)
    parts = [f"{counted(found.checked, 'quote')} checked"]
    if fixes:
        parts.append(f"{mended:,} put right")
    if found.unproved:
        parts.append(f"{counted(found.unproved, 'question')} without a quote")
    parts.append(counted(len(found.faults), "problem"))
    say(", ".join(parts))
    if found.faults:
        context.exit(_FOUND)


def _load(sources: tuple[str, ...]) -> "list[Article]":
    import sys  # noqa: PLC0415 - only for articles on standard input

    from quizgen.loaders import load_articles  # noqa: PLC0415 - brings pydantic

    articles: list[Article] = []
    for item in load_articles(sources, sys.stdin.buffer) if sources else ():
        if isinstance(item, InputError):
            raise item
        articles.append(item)
    return articles


def _article_finder(file: "PackFile", articles: "list[Article]") -> "FindArticle":
    from quizgen.formats import articles as shelf  # noqa: PLC0415 - brings pydantic
    from quizgen.formats.verification import pick_article  # noqa: PLC0415 - with it

    places = find_places(os.environ)
    known = file.pack.sources
    used = [pick_article(source, known, articles) for source in (None, *known)]
    for article in articles:
        if article not in used:
            say(f"{article.where}: belongs to no source of the pack")

    def find(source: "Source | None") -> str | None:
        if article := pick_article(source, known, articles):
            return article.text
        return shelf.find_article(source, file.path, places) if source else None

    return find


def _fix(path: "Path", found: "Verification") -> int:
    """Write what was put right; gives how many quotes and sources that were."""
    from quizgen.formats.manuscript import Manuscript  # noqa: PLC0415 - brings tomlkit

    manuscript = Manuscript.open(path)
    count = 0
    for index, question in enumerate(found.mended.questions):
        if question != manuscript.pack.questions[index]:
            manuscript = manuscript.replace(index, question)
            count += 1
    for index, source in enumerate(found.mended.sources):
        if source != manuscript.pack.sources[index]:
            manuscript = manuscript.replace_source(index, source)
            count += 1
    if count:
        manuscript.save(path)
    return count
