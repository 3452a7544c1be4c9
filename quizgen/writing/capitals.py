"""A sentence's first word in the middle of a question: which capitals stay."""

from spacy.tokens import Token

from quizgen.judge.gazetteer import adjectives
from quizgen.reading.document import Reading, Sentence
from quizgen.reading.gazetteer import class_of
from quizgen.reading.labels import TITLES


def is_lowered(reading: Reading, sentence: Sentence, token: Token) -> bool:
    """Tell whether a sentence's first word has its capital only from its place."""
    if token.text == "I" or sentence.key(token) in reading.entity_at:
        return False
    if token.pos_ == "DET" or _is_role(reading, sentence, token):
        return True
    if token.lower_ in reading.proper or token.lower_ in adjectives():
        return False
    after = token.nbor() if token.i + 1 < len(token.doc) else token
    if class_of(token.lower_) is not None and after.text.islower():
        return True  # "Film star"
    is_noun = token.pos_ in {"ADJ", "NOUN", "PROPN"}
    if is_noun and after.text[0].isupper() and after.pos_ == "PROPN":
        return False  # "Electronic Arts"
    if token.pos_ == "PROPN" or token.ent_type_ in {"NORP", "GPE", "ORG", "PERSON"}:
        return False
    return not (len(token.text) > 1 and token.text.isupper())


def _is_role(reading: Reading, sentence: Sentence, token: Token) -> bool:
    """Tell whether a sentence begins with a class before a name: "Conductor X"."""
    noun = class_of(token.lower_)
    after = reading.entity_at.get((sentence.paragraph, token.i + 1))
    if noun is None or after is None or token.lower_ in TITLES:
        return False
    kind = {"person": "person", "title": "work"}.get(after.kind)
    return kind in noun.kinds
