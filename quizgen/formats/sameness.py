"""When two questions ask or answer the same."""

from functools import lru_cache

from quizgen.core.question import Question
from quizgen.judge import judge
from quizgen.text import nfkc

_PLAIN = str.maketrans("\u2018\u2019\u201c\u201d\u2010\u2011\u2012\u2013", "''\"\"----")


@lru_cache(128)
def folded(text: str) -> str:
    """Give a text without what nobody would call a difference.

    Case, spaces, ligatures and the kinds of quotation marks and hyphens.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(nfkc(text).translate(_PLAIN).casefold().split())


def is_same_answer(one: Question, other: Question) -> bool:
    """Tell whether one of two questions would accept the answer of the other."""
    if folded(one.answer.text) == folded(other.answer.text):
        return True
    pairs = ((one, other.answer.text), (other, one.answer.text))
    return any(judge(question, text).kind == "correct" for question, text in pairs)
