"""What a claim depends on and a question may not leave out: when, and by whose word.

"Marvel was selling 50 million copies a year" was true "in its heyday" only.
"""

import re

from quizgen.writing.shapes import Draft

_SCOPE = re.compile(
    r"(?:according|before|without)\b"
    r"|(?:in|by|until|during|since)\b.*(?:\b(?:1[5-9]|20)\d\d|\d0s\b|\bheyday\b|\bprime\b)",
    re.IGNORECASE,
)
"""Begins a lead that limits a claim. Of 11 judged drafts without such a lead none was
good."""


def drops_scope(draft: Draft) -> bool:
    """Tell whether a question leaves out the words before its subject that limit it."""
    if "lead:dropped" not in draft.notes:
        return False
    lead = "".join(token.text_with_ws for token in draft.fact.clause.lead)
    return bool(_SCOPE.match(lead.strip()))
