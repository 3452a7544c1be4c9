"""An article as the newsroom reads it: sentences, names, and who each word means."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from spacy.tokens import Doc, Span, Token

from quizgen.core.article import Article
from quizgen.reading.cleaning import Paragraph
from quizgen.reading.names import Entity
from quizgen.reading.works import Work
from quizgen.text import is_safe

Key = tuple[int, int]
"""Paragraph index and token index: the address of a word in an article."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What a pronoun or a bare noun phrase stands for."""

    text: str
    """What to write in its place, without possessive ending."""
    entity: Entity | None
    start: int
    end: int
    """Tokens that are replaced, half-open, in the paragraph's document."""
    is_possessive: bool = False
    certainty: Literal["sure", "likely"] = "sure"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its exact place in the article as given."""

    index: int
    paragraph: int
    span: Span
    start: int
    end: int
    quote: str
    """`article.text[start:end]`, always."""
    is_askable: bool
    """False for cut-off, unsafe or heading-like sentences."""

    @property
    def doc(self) -> Doc:
        """The paragraph's document."""
        return self.span.doc

    def key(self, token: Token) -> Key:
        """Give a token's address in the article."""
        return self.paragraph, token.i


@dataclass(slots=True)
class Reading:
    """Everything understood of one article; built by `quizgen.reading.read`."""

    article: Article
    paragraphs: list[Paragraph]
    docs: list[Doc]
    sentences: list[Sentence]
    entities: list[Entity]
    works: list[Work]
    headline: tuple[Token, ...] = ()
    """The words of the article's headline, parsed; no evidence, but context."""
    entity_at: dict[Key, Entity] = field(default_factory=dict[Key, Entity])
    mention_at: dict[Key, tuple[int, int]] = field(
        default_factory=dict[Key, tuple[int, int]]
    )
    """Half-open token range of the mention that a token belongs to."""
    chunks: list[list[Span]] = field(default_factory=list[list[Span]])
    """Noun chunks of each paragraph: asked of a sentence, spaCy walks the paragraph."""
    quoted: set[Key] = field(default_factory=set[Key])
    """Tokens that stand in double quotes."""
    references: dict[Key, Reference] = field(default_factory=dict[Key, Reference])
    """By the address of the first token that is replaced."""
    proper: frozenset[str] = frozenset()
    """Words, in small letters, that the article writes with a capital throughout."""
    vague: set[Key] = field(default_factory=set[Key])
    """First words of noun phrases that only a reader of the story fully understands."""
    unresolved: set[Key] = field(default_factory=set[Key])
    """Pronouns and bare noun phrases that nothing was found for."""

    def chunks_of(self, sentence: Sentence) -> list[Span]:
        """Give the noun chunks of a sentence, in order."""
        start, end = sentence.span.start, sentence.span.end
        return [c for c in self.chunks[sentence.paragraph] if start <= c.start < end]

    def entity_of(self, sentence: Sentence, token: Token) -> Entity | None:
        """Give the entity whose mention a token is part of, or that it refers to."""
        key = sentence.key(token)
        found = self.entity_at.get(key)
        if found is None and (reference := self.references.get(key)):
            return reference.entity
        return found


def split_sentences(
    article: Article, paragraphs: list[Paragraph], docs: list[Doc]
) -> Iterator[Sentence]:
    """Give the sentences of an article in order, with offsets into it as given."""
    index = 0
    for paragraph, doc in zip(paragraphs, docs, strict=True):
        for span in doc.sents:
            text = span.text.strip()
            if not text:
                continue
            first = span.start_char + span.text.index(text)
            start, end = paragraph.text.span(first, first + len(text))
            quote = article.text[start:end]
            complete = text.rstrip("\"')").endswith((".", "!"))
            askable = (
                paragraph.role == "body"
                and complete
                and is_safe(quote)
                and 5 <= len(span) <= 90
            )
            yield Sentence(
                index, paragraph.index, span, start, end, quote, is_askable=askable
            )
            index += 1


def find_proper(docs: list[Doc]) -> frozenset[str]:
    """Find the words that have a capital inside sentences too, and never go without."""
    capital: set[str] = set()
    small: set[str] = set()
    for doc in docs:
        for token in doc:
            if not token.is_alpha:
                continue
            if token.text[0].islower():
                small.add(token.lower_)
            elif not token.is_sent_start:
                capital.add(token.lower_)
    return frozenset(capital - small)


def find_quoted(docs: list[Doc]) -> set[Key]:
    """Find the tokens inside double quotes; an open quote runs to the paragraph's end."""
    found: set[Key] = set()
    for number, doc in enumerate(docs):
        inside = False
        for token in doc:
            if token.text == '"':
                inside = not inside
            elif inside:
                found.add((number, token.i))
    return found
