"""Do the quotes of a pack still stand in their articles?"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from quizgen.core.article import Article
from quizgen.core.pack import Pack, Source, slug
from quizgen.core.question import Evidence
from quizgen.formats.quotes import QuotedText
from quizgen.style import Fault

FindArticle = Callable[[Source | None], str | None]
"""Gives the text of a source's article; None when it is not at hand."""


@dataclass(frozen=True, slots=True)
class Verification:
    """What became of the quotes of a pack."""

    faults: tuple[Fault, ...]
    """The key of each is a path from the pack."""
    checked: int
    """Quotes that were looked up in an article."""
    unproved: int
    """Questions without a quote."""
    mended: Pack
    """The pack with all offsets, quotes and fingerprints put right that can be."""


def quote_faults(evidence: Evidence, text: QuotedText) -> Iterator[Fault]:
    """Tell what is wrong with a quote; the key is a path from the evidence."""
    sighting = text.look_up(evidence)
    right = sighting.evidence
    match sighting.state:
        case "right" | "unplaced":
            return
        case "moved":
            yield Fault(
                ("start",),
                "wrong-offsets",
                f"the quote does not stand from {evidence.start} to {evidence.end}",
                f"write start = {right.start}, end = {right.end}",
            )
        case "rewritten":
            yield Fault(
                ("quote",),
                "quote-rewritten",
                "the article has other spaces, quotation marks or dashes",
                "quote the article word for word; --fix does",
            )
        case "several":
            yield Fault(
                ("start",),
                "quote-ambiguous",
                f"the quote does not stand from {evidence.start} to {evidence.end}, "
                "but at several other places",
                "give the offsets of the one that is meant, or quote more",
            )
        case "missing":
            yield Fault(
                ("quote",),
                "quote-not-in-article",
                "the quote is not in the article",
                "quote the article word for word",
            )


def verify(pack: Pack, find_article: FindArticle) -> Verification:
    """Look up every quote of a pack in its article."""
    texts: dict[str | None, str | None] = {}
    searched: dict[str | None, QuotedText] = {}
    for source in (None, *pack.sources):
        name = source.id if source else None
        texts[name] = text = find_article(source)
        if text is not None:
            searched[name] = QuotedText(text)
    faults: list[Fault] = []
    homeless: dict[str | None, list[int]] = {}
    questions = list(pack.questions)
    checked = 0
    for index, question in enumerate(pack.questions):
        evidence = question.evidence
        if evidence is None:
            continue
        source = pack.source_of(question)
        name = source.id if source else None
        if name not in searched:
            homeless.setdefault(name, []).append(index)
            continue
        checked += 1
        for fault in quote_faults(evidence, searched[name]):
            place = ("questions", index, "evidence", *fault.key)
            faults.append(replace(fault, key=place))
        right = searched[name].look_up(evidence).evidence
        if right != evidence:
            questions[index] = question.model_copy(update={"evidence": right})
    faults.extend(_homeless(pack, homeless))
    mended = pack.model_copy(update={"questions": tuple(questions)})
    faults.extend(_changed(pack, texts))
    return Verification(
        faults=tuple(faults),
        checked=checked,
        unproved=sum(question.evidence is None for question in pack.questions),
        mended=_with_fingerprints(mended, texts, searched),
    )


def pick_article(
    source: Source | None, sources: Sequence[Source], articles: Sequence[Article]
) -> Article | None:
    """Find the article of a source: by text, then name, then what is known of it.

    Args:
        source: None for questions that name no source.
        sources: All of the pack.
        articles: Those at hand; a single one is also that of the only source.
    """
    if len(articles) == 1 and len(sources) <= 1:
        return articles[0]
    if source is None:
        return None
    tests: tuple[Callable[[Article], bool], ...] = (
        lambda article: article.sha256 == source.sha256,
        lambda article: (
            bool(source.article) and _file(article) == _name(source.article)
        ),
        lambda article: source.id in {article.id, slug(article.id)},
        lambda article: bool(source.url) and article.url == source.url,
        lambda article: bool(source.title) and article.title == source.title,
    )
    for is_meant in tests:
        found = [article for article in articles if is_meant(article)]
        if len(found) == 1:
            return found[0]
    return None


def _file(article: Article) -> str:
    return _name(article.where)


def _name(path: str) -> str:
    return PurePath(path).name


def _homeless(pack: Pack, homeless: dict[str | None, list[int]]) -> Iterator[Fault]:
    for name, indices in homeless.items():
        numbers = [source.id for source in pack.sources]
        key = ("sources", numbers.index(name)) if name in numbers else None
        count = len(indices)
        yield Fault(
            key or ("questions", indices[0], "evidence"),
            "no-article",
            f"no article is at hand for {count} quote{'' if count == 1 else 's'}",
            "give it with --article FILE",
        )


def _changed(pack: Pack, texts: dict[str | None, str | None]) -> Iterator[Fault]:
    for index, source in enumerate(pack.sources):
        text = texts[source.id]
        if text is not None and source.sha256 and sha256(text) != source.sha256:
            yield Fault(
                ("sources", index, "sha256"),
                "article-changed",
                "the article is not the text that the questions were made from",
                "--fix keeps the new text's fingerprint once all quotes stand in it",
            )


def _with_fingerprints(
    pack: Pack,
    texts: dict[str | None, str | None],
    searched: dict[str | None, QuotedText],
) -> Pack:
    """Note the new text of an article that changed, when all its quotes stand."""
    doubtful = {
        source.id
        for question in pack.questions
        for source in [pack.source_of(question)]
        if source and question.evidence and source.id in searched
        if searched[source.id].look_up(question.evidence).state != "right"
    }
    sources = tuple(
        source.model_copy(update={"sha256": sha256(text)})
        if source.sha256
        and source.id not in doubtful
        and (text := texts[source.id]) is not None
        else source
        for source in pack.sources
    )
    return pack.model_copy(update={"sources": sources})


def sha256(text: str) -> str:
    """Give the fingerprint by which packs know an article's text."""
    return Article(id="", text=text).sha256
