"""What a title is by the words around it: a film, a novel, an album."""

from typing import Final

from spacy.tokens import Doc, Token

_NEAR = 8
"""Words before a title in which the noun for it may stand."""
_AFTER = 3
"""Words behind a title in which the noun for it may stand."""
_BY_WORD: Final = {
    "author": "book", "bestseller": "book", "biography": "book", "autobiography": "book",
    "memoir": "book", "director": "film", "filmmaker": "film", "blockbuster": "film",
    "movie": "film", "flick": "film", "sequel": "film", "hit": "song", "tune": "song",
    "screenplay": "film", "choreographer": "ballet", "novelist": "novel",
    "programme": "programme", "sitcom": "sitcom", "soap": "soap opera",
}  # fmt: skip
"""Lemmas beside a title -> what the title is of."""
_GENRES: Final = frozenset(
    "film novel book album song single play musical opera ballet series show game painting "
    "documentary drama comedy thriller poem podcast trilogy sculpture symphony magazine "
    "videogame".split()
)


def genre_of(doc: Doc, start: int, end: int) -> str:
    """Tell what a title in its sentence is; empty when no word near it says so.

    Args:
        doc: The paragraph.
        start: First token of the title.
        end: After its last token.
    """
    sentence = doc[start].sent
    before = doc[max(sentence.start, start - _NEAR) : start]
    after = doc[end : min(sentence.end, end + _AFTER)]
    for token in (*reversed(before), *after):
        if token.text in {";", ":"}:
            return ""
        noun = _noun(token)
        if noun:
            return noun
    return ""


def _noun(token: Token) -> str:
    if token.pos_ != "NOUN":
        return ""
    lemma = token.lemma_.lower()
    return lemma if lemma in _GENRES else _BY_WORD.get(lemma, "")
