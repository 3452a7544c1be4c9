"""`quizgen verify`: do the quotes still stand in their articles?"""

import os
import sys
from typing import TYPE_CHECKING

import click

from quizgen.cli.findings import show_problems
from quizgen.cli.output import counted, say
from quizgen.errors import InputError, UsageError
from quizgen.formats.shelf import find_pack
from quizgen.settings import find_places

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.core.article import Article
    from quizgen.core.pack import Source
    from quizgen.formats.packfile import PackFile
    from quizgen.formats.problems import Problem
    from quizgen.formats.verification import FindArticle, Verification

_FOUND = 1
_PACKS = {False: "pack", True: "packs"}


@click.command()
@click.argument("packs", metavar="PACK...", nargs=-1, required=True)
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
    packs: tuple[str, ...],
    *,
    sources: tuple[str, ...],
    fixes: bool,
    as_json: bool,
) -> None:
    """Check that every quote still stands in its article.

    Articles that are not named are looked for beside a pack and among the kept ones.
    With --fix, offsets of a quote that stands in its article once are put right, and so
    are its spaces, quotation marks and dashes; a quote that is gone or stands in
    several places is left to you. Remarks in the pack stay.
    """
    places = find_places(os.environ)
    paths = [find_pack(pack, places) for pack in packs]
    articles = _load(sources)
    problems: list[Problem] = []
    spare = articles
    for path in paths:
        found, parts, spare = _verify(path, articles, spare, fixes=fixes)
        problems += found
        name = f"{path}: " if len(paths) > 1 else ""
        say(f"{name}{', '.join(parts)}")
    for article in spare:
        say(f"{article.where}: belongs to no source of the {_PACKS[len(paths) > 1]}")
    show_problems(problems, as_json=as_json)
    if problems:
        context.exit(_FOUND)


def _verify(
    path: "Path", articles: "list[Article]", spare: "list[Article]", *, fixes: bool
) -> "tuple[list[Problem], list[str], list[Article]]":
    """Check one pack; gives its problems, what is said of it, and articles to spare."""
    from quizgen.formats.inspection import to_problems  # noqa: PLC0415 - brings the judge
    from quizgen.formats.packfile import open_pack_file  # noqa: PLC0415 - brings pydantic
    from quizgen.formats.verification import pick_article  # noqa: PLC0415 - brings pydantic
    from quizgen.formats.verification import verify as check  # noqa: PLC0415 - brings pydantic

    file = open_pack_file(path)
    known = file.pack.sources
    used = [pick_article(source, known, articles) for source in (None, *known)]
    find_article = _article_finder(file, articles)
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
    parts = [f"{counted(found.checked, 'quote')} checked"]
    if fixes:
        parts.append(f"{mended:,} put right")
    if found.unproved:
        parts.append(f"{counted(found.unproved, 'question')} without a quote")
    parts.append(counted(len(found.faults), "problem"))
    problems = to_problems(found.faults, path, file.positions)
    return problems, parts, [article for article in spare if article not in used]


def _load(sources: tuple[str, ...]) -> "list[Article]":
    from quizgen.loaders import load_articles  # noqa: PLC0415 - brings pydantic

    articles: list[Article] = []
    for item in load_articles(sources, sys.stdin.buffer) if sources else ():
        if isinstance(item, InputError):
            raise item
        articles.append(item)
    return articles


def _article_finder(file: "PackFile", articles: "list[Article]") -> "FindArticle":
    from quizgen.formats import articles as shelf  # noqa: PLC0415 - brings pydantic
    from quizgen.formats.verification import pick_article  # noqa: PLC0415 - brings pydantic

    places = find_places(os.environ)
    known = file.pack.sources

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
