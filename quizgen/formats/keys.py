"""All short texts of a question at one look: whether they are tidy, and their keys."""

import re
from typing import NamedTuple

from quizgen.core.question import Question
from quizgen.formats.sameness import folded

TWINS = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u03bf"
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7",
    "aeopcyxijsoABEKMHOPCTYXIJABEZHIKMNOPTYX",
)
"""Cyrillic and Greek letters that cannot be told from a Latin one by looking."""

_JOINT = "|"
_SUSPECT = ("  ", f"{_JOINT} ", f" {_JOINT}", _JOINT * 2)
"""What can be untidy in printable texts that are joined and enclosed so."""
_TWIN = re.compile(f"[{''.join(map(chr, TWINS))}]")


class Keys(NamedTuple):
    """The texts of a question, folded: equal where nobody would see a difference."""

    is_tidy: bool
    """True when none can have a space too many or an odd letter; nearly always."""
    answer: str
    accept: list[str]
    contrast: list[str]
    reject: list[str]
    choices: list[str]
    tags: list[str]
    wordings: list[str]


def read_keys(question: Question) -> Keys:
    """Fold all texts of a question but its evidence and remarks."""
    texts = [question.prompt, question.answer.text, *question.accept]
    contrast = len(texts)
    texts += question.contrast
    reject = len(texts)
    texts += question.reject
    choices = len(texts)
    texts += question.choices
    tags = len(texts)
    texts += question.tags
    wordings = len(texts)
    texts += question.wordings
    is_tidy, keys = _fold(texts)
    return Keys(
        is_tidy,
        keys[1],
        keys[2:contrast],
        keys[contrast:reject],
        keys[reject:choices],
        keys[choices:tags],
        keys[tags:wordings],
        keys[wordings:],
    )


def _fold(texts: list[str]) -> tuple[bool, list[str]]:
    joined = f"{_JOINT}{_JOINT.join(texts)}{_JOINT}"
    if not is_tidily_joined(joined):
        return False, [folded(text) for text in texts]
    if not joined.isascii():
        return True, [t.lower() if t.isascii() else folded(t) for t in texts]
    # Tidy texts have no spaces to fold.
    keys = joined[1:-1].lower().split(_JOINT)
    is_split_right = len(keys) == len(texts)
    return True, keys if is_split_right else [text.lower() for text in texts]


def is_tidy(text: str) -> bool:
    """Tell whether a text has no space too many and no odd letter; False in doubt."""
    return is_tidily_joined(f"{_JOINT}{text}{_JOINT}")


def is_tidily_joined(joined: str) -> bool:
    """Tell the same of texts with a joint before and behind each."""
    if not joined.isprintable():
        return False
    for sign in _SUSPECT:
        if sign in joined:
            return False
    return joined.isascii() or not _TWIN.search(joined)
