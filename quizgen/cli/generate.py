"""`quizgen generate`: from articles to a pack, or to one line a question."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizgen.cli.output import STDOUT, check_free, counted, emit, say, write
from quizgen.errors import NothingToAsk, OutsideError, QuizgenError
from quizgen.settings import find_places
from quizgen.text import safe

if TYPE_CHECKING:
    from quizgen.core.article import Article
    from quizgen.ports import Engine, Outcome
    from quizgen.settings import Settings


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("-o", "output", default="", metavar="FILE", help="Instead of stdout.")
@click.option(
    "--limit",
    type=click.IntRange(1, 1000),
    default=10,
    show_default=True,
    help="Most questions an article.",
)
@click.option("--fill", is_flag=True, help="Go on with less sure ones up to --limit.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["toml", "jsonl"]),
    default="toml",
    show_default=True,
    help="A pack, or one question a line.",
)
@click.option("--family", is_flag=True, help="Leave death and crime out.")
@click.option("--engine", default="rules", show_default=True, help="What writes them.")
@click.option("--explain", "explains", is_flag=True, help="Only say what and why.")
@click.option("--force", is_flag=True, help="Replace a file that exists.")
@click.option("--no-keep", is_flag=True, help="Do not keep the articles' texts.")
@click.option("--progress", "reports", is_flag=True, hidden=True)
@click.option("--keep-articles", "folder", type=click.Path(path_type=Path), hidden=True)
@click.pass_context
def generate(  # noqa: PLR0913 - one argument an option
    context: click.Context,
    sources: tuple[str, ...],
    *,
    output: str,
    limit: int,
    fill: bool,
    form: str,
    family: bool,
    engine: str,
    explains: bool,
    force: bool,
    no_keep: bool,
    reports: bool,
    folder: Path | None,
) -> None:
    """Make a pack of questions from articles.

    SOURCE is a .txt, .md or .jsonl file, or - for standard input. The texts are kept
    beside your scores, so that `quizgen review` can show them.
    """
    check_free(output, force=force)
    report = _report if reports else _say_nothing
    report(0, "waking the engine")
    settings = _settings()
    author = _engine(engine, settings, family=family)
    if folder is None and settings.keep_articles and not no_keep and form == "toml":
        folder = None if output in {"", STDOUT} else find_places(os.environ).articles
    articles = _Articles(sources, report)
    if explains:
        _explain(author, articles, limit=limit, fill=fill)
        context.exit(NothingToAsk.exit_code if articles.are_all_refused else 0)
    made = _Lines(output) if form == "jsonl" else _Questions()
    for outcome in author.outcomes(articles, limit=limit, fill=fill):
        if not outcome.questions:
            articles.refuse(NothingToAsk(outcome.reason, where=outcome.article.where))
            continue
        made.add(outcome)
        if folder is not None:
            _keep(outcome.article, folder)
    if not made.count:
        if articles.refused > 1:
            say(f"none of {articles.refused} articles gave a question")
        context.exit(NothingToAsk.exit_code)
    report(90, "writing")
    if data := made.data():
        write(data, output, force=force)
    report(100, "done")
    refused = f"; {articles.refused} of {articles.count} articles gave none"
    say(counted(made.count, "question") + (refused if articles.refused else ""))


def _explain(
    author: "Engine", articles: "_Articles", *, limit: int, fill: bool
) -> None:
    """Write what became of each sentence, article by article."""
    for article in articles:
        emit(f"# {safe(article.title or article.id)}\n".encode())
        for line in author.explain(article, limit=limit, fill=fill):
            emit(f"{safe(line)}\n".encode())


class _Articles:
    """The articles of all sources; what cannot be used is said and counted."""

    def __init__(
        self, sources: Sequence[str], report: Callable[[int, str], None]
    ) -> None:
        self.count = 0
        self.refused = 0
        self._sources = sources
        self._report = report

    @property
    def are_all_refused(self) -> bool:
        """True when nothing that was named could be used."""
        return self.refused == self.count

    def __iter__(self) -> Iterator["Article"]:
        from quizgen.loaders import load_articles  # noqa: PLC0415 - brings pydantic

        for item in load_articles(self._sources, sys.stdin.buffer):
            done = self.count
            self.count += 1
            if isinstance(item, QuizgenError):
                self.refuse(item)
            else:
                share = done / max(self.count, len(self._sources))
                self._report(40 + int(50 * share), f"reading {item.title or item.id}")
                yield item

    def refuse(self, error: QuizgenError) -> None:
        """Say why an article gave nothing."""
        self.refused += 1
        say(str(error))


class _Questions:
    """All questions as one pack."""

    def __init__(self) -> None:
        from quizgen.cli.gathering import Gathering  # noqa: PLC0415 - brings pydantic

        self._gathering = Gathering()

    @property
    def count(self) -> int:
        return self._gathering.count

    def add(self, outcome: "Outcome") -> None:
        self._gathering.add(outcome)

    def data(self) -> Iterator[bytes]:
        from quizgen.formats.toml import TomlFormat  # noqa: PLC0415 - brings tomli

        for found in self._gathering.contradictions:
            one, other = found.answers
            first, second = found.articles
            say(
                f"not asked, since {first} says {one!r} and {second} says {other!r}: "
                f"{found.prompt}"
            )

        pack = self._gathering.pack()
        return TomlFormat().dump(pack, pack.questions)


class _Lines:
    """One question a line: at once on stdout, at the end in a file."""

    def __init__(self, output: str) -> None:
        self.count = 0
        self._at_once = output in {"", STDOUT}
        self._lines: list[bytes] = []

    def add(self, outcome: "Outcome") -> None:
        from quizgen.formats.jsonl import question_line  # noqa: PLC0415 - brings pydantic

        name = outcome.article.id
        for rank, question in enumerate(outcome.questions, 1):
            self.count += 1
            self._lines.append(question_line(question, article_id=name, rank=rank))
        if self._at_once:
            emit(self.data())
            self._lines.clear()

    def data(self) -> bytes:
        return b"".join(self._lines)


def _settings() -> "Settings":
    from quizgen.settings import load_settings  # noqa: PLC0415 - brings pydantic

    return load_settings(find_places(os.environ), os.environ, {})


def _engine(name: str, settings: "Settings", *, family: bool) -> "Engine":
    from quizgen.engines import ENGINES  # noqa: PLC0415 - brings pydantic

    options: dict[str, object] = {}
    if family or settings.family:
        options["family"] = True
    if settings.threshold is not None:
        options["threshold"] = settings.threshold
    if settings.model:
        options["model"] = settings.model
    return ENGINES.get(name, **options)


def _keep(article: "Article", folder: Path) -> None:
    from quizgen.formats.saving import save  # noqa: PLC0415 - seldom needed

    try:
        save(folder / f"{article.sha256}.txt", article.text.encode())
    except OutsideError as error:
        say(f"the article's text was not kept: {error}")


def _report(percent: int, words: str) -> None:
    say(f"progress: {percent} {words}")


def _say_nothing(_percent: int, _words: str) -> None:
    pass
