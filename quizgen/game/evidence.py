"""The proving sentence as a question: with a gap where the answer stands."""

import re
from typing import Final

from quizgen.core.question import Question
from quizgen.core.spans import spellings, whole_words

GAP: Final = "_____"


def gap_prompt(question: Question) -> str:
    """Give the quote with a gap for each mention of the answer; empty without one."""
    if question.evidence is None:
        return ""
    text, gaps = whole_words(spellings(question)).subn(GAP, question.evidence.quote)
    return text if gaps and re.search(r"\w\w", text.replace(GAP, "")) else ""
