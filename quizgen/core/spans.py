"""Where the answer stands in the sentence that proves it."""

import re
from collections.abc import Iterable

from quizgen.core.question import Question


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
        found = whole_words([spelling]).finditer(question.evidence.quote)
        if spans := tuple(match.span() for match in found):
            return spans
    return ()


def whole_words(wanted: Iterable[str]) -> re.Pattern[str]:
    """Match any of some texts in either case, but not inside a word or number."""
    # 50 is neither in 1950 nor in 50.5 nor in 2,50.
    either = "|".join(re.escape(spelling) for spelling in wanted)
    pattern = rf"(?<!\w)(?<!\d[.,])(?:{either})(?!\w)(?![.,]\d)"
    return re.compile(pattern, re.IGNORECASE)
