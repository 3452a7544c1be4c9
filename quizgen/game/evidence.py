"""Where the answer stands in the sentence that proves it."""

import re
from collections.abc import Iterable
from typing import Final

from quizgen.core.question import Question

GAP: Final = "_____"


def spellings(question: Question) -> list[str]:
    """List what the answer may be called, longest first."""
    known = {question.answer.text, *question.accept, *question.answer.items}
    named = (spelling for spelling in known if spelling.strip())
    return sorted(named, key=lambda spelling: (-len(spelling), spelling))


def answer_spans(question: Question) -> tuple[tuple[int, int], ...]:
    """Find the answer in the quote: half-open ranges, in order, none overlapping.

    The longest spelling that occurs decides; empty without evidence, or when the quote
    says it in words of its own.
    """
    if question.evidence is None:
        return ()
    for spelling in spellings(question):
        found = _words([spelling]).finditer(question.evidence.quote)
        if spans := tuple(match.span() for match in found):
            return spans
    return ()


def gap_prompt(question: Question) -> str:
    """Give the quote with a gap for each mention of the answer; empty without one."""
    if question.evidence is None:
        return ""
    text, gaps = _words(spellings(question)).subn(GAP, question.evidence.quote)
    return text if gaps and re.search(r"\w\w", text.replace(GAP, "")) else ""


def _words(wanted: Iterable[str]) -> re.Pattern[str]:
    # 50 is neither in 1950 nor in 50.5 nor in 2,50.
    either = "|".join(re.escape(spelling) for spelling in wanted)
    pattern = rf"(?<!\w)(?<!\d[.,])(?:{either})(?!\w)(?![.,]\d)"
    return re.compile(pattern, re.IGNORECASE)
