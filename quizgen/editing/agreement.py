"""Whether two articles tell the same fact, and whether they tell it alike.

The same story in two papers is asked about once, and where the papers contradict each
other it is not asked about at all: nobody can say which answer is right.
"""

import re
from typing import Literal

from quizgen.core.question import Question
from quizgen.judge import judge

Agreement = Literal["apart", "same", "contrary"]

ALIKE = 0.5
"""Share of content words that two tellings of one fact have in common, of the shorter.

Set on pairs of reports of one event: two tellings share names and measure, half of the
words or more; questions on two facts of one story share the names only.
"""
LEAST = 3
"""Words in common below which two short tellings may be alike by chance."""

_WORD = re.compile(r"[^\W_]+")
_EMPTY = frozenset(
    "a an the of in on at to for from by with and or as is are was were be been has have had "
    "did does do which who whom whose what when where how many much that this it its his her "
    "their he she they after before about according said says more than also into over".split()
)


def compare(one: Question, other: Question) -> Agreement:
    """Tell whether two questions of different articles ask for the same fact.

    Returns:
        `apart` for two facts, `same` when either answer counts for the other, and
        `contrary` when the same is asked and the answers exclude each other.
    """
    if one.answer.type != other.answer.type:
        return "apart"
    agrees = (
        judge(one, other.answer.text).kind == "correct"
        or judge(other, one.answer.text).kind == "correct"
    )
    if agrees and _is_alike(_story(one), _story(other)):
        return "same"
    if not agrees and one.kind == other.kind and _asks_alike(one, other):
        return "contrary"
    return "apart"


def _asks_alike(one: Question, other: Question) -> bool:
    """Tell whether two prompts want the same: alike, with the same names and numbers."""
    theirs, ours = _content(other.prompt), _content(one.prompt)
    if not _is_alike(ours, theirs):
        return False
    return _anchors(one.prompt) <= theirs or _anchors(other.prompt) <= ours


def _is_alike(one: set[str], other: set[str]) -> bool:
    shared = len(one & other)
    return shared >= LEAST and shared >= ALIKE * min(len(one), len(other))


def _story(question: Question) -> set[str]:
    """Give the content words of prompt and proof, without the answer's own."""
    quote = question.evidence.quote if question.evidence else ""
    return _content(f"{question.prompt} {quote}") - _content(question.answer.text)


def _content(text: str) -> set[str]:
    words = {word.lower() for word in _WORD.findall(text)}
    return {word.removesuffix("s") for word in words - _EMPTY}


def _anchors(prompt: str) -> set[str]:
    """Give the names and numbers of a prompt: what a fact is tied to."""
    words = _WORD.findall(prompt)[1:]
    return _content(" ".join(w for w in words if w[0].isupper() or w[0].isdigit()))
