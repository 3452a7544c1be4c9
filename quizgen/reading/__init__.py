"""Understand an article: paragraphs, names, who is "he"."""

from collections.abc import Iterable, Iterator

from quizgen.core.article import Article
from quizgen.reading.cleaning import split_paragraphs
from quizgen.reading.coreference import resolve
from quizgen.reading.document import (
    Reading,
    find_proper,
    find_quoted,
    split_sentences,
)
from quizgen.reading.labels import add_labels
from quizgen.reading.names import find_entities
from quizgen.reading.parsing import MODEL, parse
from quizgen.reading.surnames import join_surnames
from quizgen.reading.works import find_works

__all__ = ["Reading", "read"]


def read(articles: Iterable[Article], *, model: str = MODEL) -> Iterator[Reading]:
    """Read articles in order, one at a time.

    Args:
        articles: Any number; read lazily.
        model: Package of the spaCy model to parse with.
    """
    for article in articles:
        yield read_one(article, model=model)


def read_one(article: Article, *, model: str = MODEL) -> Reading:
    """Read one article: clean, parse, name, refer."""
    paragraphs = split_paragraphs(article)
    texts = [paragraph.text.text for paragraph in paragraphs]
    works = find_works([article.title, *texts])
    *docs, headline = parse([*texts, article.title], works, model=model)
    entities = join_surnames(docs, find_entities(docs, works))
    proper = find_proper(docs)
    add_labels(docs, entities, proper)
    reading = Reading(
        article=article,
        paragraphs=paragraphs,
        docs=docs,
        sentences=list(split_sentences(article, paragraphs, docs)),
        entities=entities,
        works=works,
        headline=tuple(headline),
        chunks=[list(doc.noun_chunks) for doc in docs],
        quoted=find_quoted(docs),
        proper=proper,
    )
    for entity in entities:
        for mention in entity.mentions:
            for index in range(mention.start, mention.end):
                reading.entity_at[mention.paragraph, index] = entity
                reading.mention_at[mention.paragraph, index] = (
                    mention.start,
                    mention.end,
                )
    resolve(reading)
    return reading
